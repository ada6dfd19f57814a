/// <reference lib="dom" />
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { ListFolderRequest, ReadFileRequest, type FolderEntry } from '../../server/src/protocol.js';
import type { CreateClient } from './wire-copy.js';

/** Speaks with a server in a worker of its own. The library would leave that running when the server is done. */
class WorkerClient extends LanguageClient {
  private worker: Worker | undefined;

  constructor(script: string, options: LanguageClientOptions) {
    super('wirecopy', 'Wire Copy', () => Promise.resolve(this.startWorker(script)), options);
  }

  /** The library knows a worker by its class; VS Code makes those of an extension with a class of its own. */
  private startWorker(script: string): MessageTransports {
    const worker = new Worker(script);
    this.worker = worker;
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  protected override async shutdown(...how: Parameters<LanguageClient['shutdown']>): Promise<void> {
    try {
      await super.shutdown(...how);
    } finally {
      this.worker?.terminate();
    }
  }

  /** The library shows a message of its own when a start fails; here the status item and the log say it. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Starts the server in a worker. */
export function clientFor(extension: vscode.Uri): CreateClient {
  const script = vscode.Uri.joinPath(extension, 'dist', 'server.js').toString(true);
  return (options) => {
    const client = new WorkerClient(script, options);
    client.onRequest(ReadFileRequest, readFile);
    client.onRequest(ListFolderRequest, listFolder);
    return client;
  };
}

/** Reads a file for the worker, which cannot. A link is left alone: nothing tells whether it leads out of the workspace. */
async function readFile({ uri }: { uri: string }): Promise<string | null> {
  return inWorkspace(uri, async (file) => {
    const { type } = await vscode.workspace.fs.stat(file);
    if (type !== vscode.FileType.File) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  });
}

/** Lists a folder for the worker, without its links. */
async function listFolder({ uri }: { uri: string }): Promise<FolderEntry[] | null> {
  return inWorkspace(uri, async (folder) => {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]): FolderEntry[] => {
      if (type === vscode.FileType.Directory) return [{ name, isFolder: true }];
      return type === vscode.FileType.File ? [{ name, isFolder: false }] : [];
    });
  });
}

/** Only of a workspace folder, wherever that lies; null where there is no such thing. */
async function inWorkspace<T>(uri: string, ask: (uri: vscode.Uri) => Promise<T | null>): Promise<T | null> {
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
