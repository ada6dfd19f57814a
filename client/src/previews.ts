import * as vscode from 'vscode';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { CleanRequest } from '../../server/src/protocol.js';
import { isServed } from './documents.js';
import type { Server } from './server.js';
import { Soon } from './soon.js';

/** The scheme of clean copies that are only shown. The menus in package.json know it too. */
export const PREVIEW_SCHEME = 'wirecopy-clean';

/** How long typing rests before the clean copy beside it is made anew, in milliseconds. */
const REST = 200;

/** The address under which the clean copy of a file is shown. */
export function previewOf(source: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: PREVIEW_SCHEME, path: source.path, query: source.toString() });
}

/** The file whose clean copy is shown at an address, where it is open; a closed one is never opened behind the scenes. */
export function sourceOf(preview: vscode.Uri): vscode.TextDocument | undefined {
  if (preview.scheme !== PREVIEW_SCHEME) return undefined;
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === preview.query);
}

/** The tabs in which a clean copy is compared with its file. */
export function tabsOf(preview: vscode.Uri): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputTextDiff && input.modified.toString() === preview.toString(),
    );
}

/** Shows the clean copies of files as they would be, kept current while the files change. */
export class Previews implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;
  /** Clean copies as they were last made, by their address, while they are open. */
  private readonly texts = new Map<string, string>();
  /** Clean copies that are being made, by their address: one at a time for each file. */
  private readonly making = new Map<string, Promise<void>>();
  /** Files that changed since their clean copy was begun. */
  private readonly stale = new Set<string>();
  private readonly renewSoon = new Soon(REST, () => this.renew());
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly server: Server,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, this),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.changed(document.uri)),
      // A file that is no wire copy any more, or is it again.
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.changed(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
      // What changed while a preview was opening is made once it is open.
      vscode.window.tabGroups.onDidChangeTabs(() => this.renewSoon.call()),
      // What a desk settled may have changed, and with it what the server says of an unchanged text.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => this.changed(uri))),
      server.onDidChangeState((state) => {
        if (state === 'starting') return;
        for (const { uri } of vscode.workspace.textDocuments) this.changed(uri);
      }),
    );
  }

  async provideTextDocumentContent(preview: vscode.Uri): Promise<string> {
    const made = this.texts.get(preview.toString()) ?? (await this.textOf(preview)) ?? '';
    this.texts.set(preview.toString(), made);
    return made;
  }

  /**
   * The clean copy of an open file as a document, made for the text as it is.
   * @throws where the server is stopped
   */
  async open(source: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.TextDocument> {
    const preview = previewOf(source.uri);
    this.show(preview, await this.cleanTextOf(source, token));
    return vscode.workspace.openTextDocument(preview);
  }

  private show(preview: vscode.Uri, text: string): void {
    this.texts.set(preview.toString(), text);
    this.changes.fire(preview);
  }

  private async cleanTextOf(
    document: vscode.TextDocument,
    token?: vscode.CancellationToken,
  ): Promise<string> {
    const client = await this.server.ready();
    for (;;) {
      const { version } = document;
      const text = document.getText();
      const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
      const edit = await client.sendRequest(CleanRequest, { textDocument }, token);
      if (document.version !== version) continue;
      const edits = edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
      return TextDocument.applyEdits(TextDocument.create('', '', version, text), edits as TextEdit[]);
    }
  }

  private changed(source: vscode.Uri): void {
    const address = previewOf(source).toString();
    if (!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === address)) return;
    this.stale.add(address);
    this.renewSoon.call();
  }

  private renew(): void {
    for (const address of this.stale) {
      const preview = vscode.Uri.parse(address, true);
      if (this.making.has(address) || tabsOf(preview).length === 0) continue;
      this.stale.delete(address);
      const made = this.make(preview).finally(() => {
        this.making.delete(address);
        if (this.stale.has(address)) this.renewSoon.call();
      });
      this.making.set(address, made);
    }
  }

  private async make(preview: vscode.Uri): Promise<void> {
    const text = await this.textOf(preview);
    if (text !== undefined) this.show(preview, text);
  }

  /**
   * The clean copy that belongs at an address; undefined where its file is not open.
   * Where none can be made the preview says so: an older one would be taken for this one.
   */
  private async textOf(preview: vscode.Uri): Promise<string | undefined> {
    const source = sourceOf(preview);
    if (!source) return undefined;
    if (!isServed(source)) return vscode.l10n.t('This file is no longer treated as wire copy.');
    try {
      return await this.cleanTextOf(source);
    } catch (error) {
      this.log.warn(`clean copy of ${source.uri.toString()}: ${String(error)}`);
      return vscode.l10n.t(
        'There is no clean copy to show: Wire Copy has stopped. Run “Wire Copy: Restart Server”.',
      );
    }
  }

  dispose(): void {
    this.renewSoon.dispose();
    this.subscriptions.dispose();
    this.changes.dispose();
  }
}
