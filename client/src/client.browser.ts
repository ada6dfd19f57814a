/// <reference lib="dom" />
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { ListFolderRequest, ReadFileRequest, type FolderEntry } from '../../server/src/protocol.js';
import type { CreateClient } from './wire-copy.js';

/** The library shows a message of its own when a start fails; here the status item and the log say it. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Starts the server in a worker. */
export function clientFor(extension: vscode.Uri): CreateClient {
  const script = vscode.Uri.joinPath(extension, 'dist', 'server.js').toString(true);
  return (options) => {
    // Made here, not by a function of ours: what that answers the library looks at, and the worker that VS Code in a
    // browser makes is none to it.
    const client = new QuietClient('wirecopy', 'Wire Copy', new Worker(script), options);
    client.onRequest(ReadFileRequest, readFile);
    client.onRequest(ListFolderRequest, listFolder);
    return client;
  };
}

/** Reads a file for the worker, which cannot. */
async function readFile({ uri }: { uri: string }): Promise<string | null> {
  return inWorkspace(uri, async (file) => new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}

/** Lists a folder for the worker. Links to folders are left alone: they may lead round in a circle. */
async function listFolder({ uri }: { uri: string }): Promise<FolderEntry[] | null> {
  return inWorkspace(uri, async (folder) => {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]): FolderEntry[] => {
      if (type === vscode.FileType.Directory) return [{ name, isFolder: true }];
      return type & vscode.FileType.File ? [{ name, isFolder: false }] : [];
    });
  });
}

/** Only of a workspace folder, wherever that lies; null where there is no such thing. */
async function inWorkspace<T>(uri: string, ask: (uri: vscode.Uri) => Promise<T>): Promise<T | null> {
  const asked = vscode.Uri.parse(uri);
  if (!vscode.workspace.getWorkspaceFolder(asked)) return null;
  try {
    return await ask(asked);
  } catch (error) {
    const codes = ['FileNotFound', 'FileNotADirectory'];
    if (error instanceof vscode.FileSystemError && codes.includes(error.code)) return null;
    throw error;
  }
}
