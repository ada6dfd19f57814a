// A file system that lies on no disk, as those of web editors do: github.dev's, a CMS's.
import * as vscode from 'vscode';
import bridge from '../../samples/bridge-and-orchards.wire';
import ship from '../../samples/ship-train-council.wire';

export const SCHEME = 'newsroom';

interface Node {
  readonly ctime: number;
  mtime: number;
  /** Of a file; a folder has none. */
  bytes?: Uint8Array;
}

class MemoryFiles implements vscode.FileSystemProvider {
  private readonly nodes = new Map<string, Node>();
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { ctime, mtime, bytes } = this.node(uri);
    const type = bytes ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime, mtime, size: bytes?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    if (this.node(uri).bytes) throw vscode.FileSystemError.FileNotADirectory(uri);
    return [...this.nodes].flatMap(([path, { bytes }]): [string, vscode.FileType][] => {
      if (path === '/' || parentOf(path) !== uri.path) return [];
      return [
        [path.slice(path.lastIndexOf('/') + 1), bytes ? vscode.FileType.File : vscode.FileType.Directory],
      ];
    });
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.node(uri).bytes ?? fail(vscode.FileSystemError.FileIsADirectory(uri));
  }

  createDirectory(uri: vscode.Uri): void {
    if (this.nodes.has(uri.path)) return;
    if (uri.path !== '/') this.createDirectory(uri.with({ path: parentOf(uri.path) }));
    this.put(uri, undefined);
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array, options: { create: boolean; overwrite: boolean }): void {
    const before = this.nodes.get(uri.path);
    if (!before && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
    if (before && options.create && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
    this.put(uri, bytes);
  }

  delete(uri: vscode.Uri): void {
    this.node(uri);
    for (const path of [...this.nodes.keys()].filter((path) => isIn(uri.path, path))) {
      this.nodes.delete(path);
      this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri: uri.with({ path }) }]);
    }
  }

  rename(from: vscode.Uri, to: vscode.Uri, options: { overwrite: boolean }): void {
    if (this.nodes.has(to.path) && !options.overwrite) throw vscode.FileSystemError.FileExists(to);
    for (const [path, { bytes }] of [...this.nodes].filter(([path]) => isIn(from.path, path)))
      this.put(to.with({ path: to.path + path.slice(from.path.length) }), bytes);
    this.delete(from);
  }

  private node(uri: vscode.Uri): Node {
    return this.nodes.get(uri.path) ?? fail(vscode.FileSystemError.FileNotFound(uri));
  }

  private put(uri: vscode.Uri, bytes: Uint8Array | undefined): void {
    const before = this.nodes.get(uri.path);
    // Never twice the same time: by it the editor knows a change.
    const now = Math.max(Date.now(), (before?.mtime ?? 0) + 1);
    this.nodes.set(uri.path, { ctime: before?.ctime ?? now, mtime: now, ...(bytes ? { bytes } : {}) });
    const type = before ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.changes.fire([{ type, uri }]);
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function fail(error: Error): never {
  throw error;
}

/** Serves the samples in the workspace folder. */
export function serveFromMemory(): void {
  const files = new MemoryFiles();
  const folder = vscode.Uri.from({ scheme: SCHEME, path: '/desk' });
  files.createDirectory(folder);
  for (const [name, text] of Object.entries({
    'bridge-and-orchards.wire': bridge,
    'ship-train-council.wire': ship,
  })) {
    const options = { create: true, overwrite: false };
    files.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text), options);
  }
  vscode.workspace.registerFileSystemProvider(SCHEME, files, { isCaseSensitive: true });
}
