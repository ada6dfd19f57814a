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

/** The file whose clean copy is shown at an address; undefined where none is. */
export function sourceOf(preview: vscode.Uri): vscode.Uri | undefined {
  return preview.scheme === PREVIEW_SCHEME ? vscode.Uri.parse(preview.query, true) : undefined;
}

/** Shows the clean copies of files as they would be, kept current while the files change. */
export class Previews implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;
  /** Files that changed since their clean copy was made. */
  private readonly stale = new Set<string>();
  private readonly renewSoon = new Soon(REST, () => this.renew());
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, this),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.changed(document.uri)),
      // What a desk settled may have changed, and with it what the server says of an unchanged text.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => this.changed(uri))),
      server.onDidChangeState((state) => {
        if (state !== 'running') return;
        for (const { uri } of vscode.workspace.textDocuments) this.changed(uri);
      }),
    );
  }

  /** @throws where the server is stopped or the file is gone; the message says so */
  async provideTextDocumentContent(preview: vscode.Uri): Promise<string> {
    const source = sourceOf(preview);
    if (!source) throw new Error(vscode.l10n.t('There is no file to preview.'));
    const document = await vscode.workspace.openTextDocument(source);
    const client = await this.server.ready();
    for (;;) {
      const { version } = document;
      const text = document.getText();
      // Without the server's knowledge of the file there is nothing to strike: it is shown as it is.
      if (!isServed(document)) return text;
      const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
      const edit = await client.sendRequest(CleanRequest, { textDocument });
      if (document.version !== version) continue;
      const edits = edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
      return TextDocument.applyEdits(TextDocument.create('', '', version, text), edits as TextEdit[]);
    }
  }

  /**
   * The clean copy of a file as a document, made anew: the editor keeps one that was closed for a while, and whatever
   * happened to the file since then did not reach it.
   */
  async open(source: vscode.Uri): Promise<vscode.TextDocument> {
    const preview = previewOf(source);
    if (isKnown(preview)) this.changes.fire(preview);
    return vscode.workspace.openTextDocument(preview);
  }

  private changed(source: vscode.Uri): void {
    const preview = previewOf(source);
    if (!isKnown(preview)) return;
    this.stale.add(preview.toString());
    this.renewSoon.call();
  }

  private renew(): void {
    for (const preview of this.stale) this.changes.fire(vscode.Uri.parse(preview, true));
    this.stale.clear();
  }

  dispose(): void {
    this.renewSoon.dispose();
    this.subscriptions.dispose();
    this.changes.dispose();
  }
}

function isKnown(preview: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === preview.toString());
}
