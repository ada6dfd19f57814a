/// <reference lib="dom" />
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { ReadFileRequest } from '../../server/src/protocol.js';
import type { CreateClient } from './wire-copy.js';

/** The library shows a message of its own when a start fails; here the status item and the log say it. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Starts the server in a worker. */
export function clientFor(extension: vscode.Uri): CreateClient {
  const script = vscode.Uri.joinPath(extension, 'dist', 'server.browser.js').toString(true);
  return (options) => {
    const client = new QuietClient(
      'wirecopy',
      'Wire Copy',
      () => Promise.resolve(new Worker(script)),
      options,
    );
    client.onRequest(ReadFileRequest, readFile);
    return client;
  };
}

/** Reads a file for the worker, which cannot: only of a workspace folder, wherever that lies. */
async function readFile({ uri }: { uri: string }): Promise<string | null> {
  const file = vscode.Uri.parse(uri);
  if (!vscode.workspace.getWorkspaceFolder(file)) return null;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
