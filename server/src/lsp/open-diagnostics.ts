import { DiagnosticRefreshRequest, type Connection, type Diagnostic } from 'vscode-languageserver';
import { rules } from '../core/index.js';
import type { ConfigNotes } from './config-notes.js';
import { toDiagnostic } from './convert.js';
import type { Documents, OpenFile } from './documents.js';
import type { OpenDocument } from './handle.js';
import type { Neighbours } from './neighbours.js';
import type { Settings } from './settings.js';
import type { Workspace } from './workspace.js';

interface Needs {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly neighbours: Neighbours;
  readonly notes: ConfigNotes;
  readonly workspace: Workspace;
  readonly open: OpenDocument;
  readonly settings: () => Settings;
}

/** What is found in the open documents, for clients that pull it, and for those that want it pushed. */
export class OpenDiagnostics {
  /** The addresses of those that are to be pushed. */
  private readonly changed = new Set<string>();

  constructor(private readonly needs: Needs) {}

  /** What is found in a document, by place, and at one place in the order of the rules. */
  async of(document: OpenFile): Promise<Diagnostic[]> {
    const { documents, neighbours, notes, settings, workspace } = this.needs;
    const { uri } = document;
    await neighbours.consult(document);
    const { told, stale } = document.told();
    const config = await workspace.configOf(uri);
    // Closed or changed meanwhile: what is stale is told with the next text.
    if (documents.isCurrent(document)) notes.checked(uri, config, stale);
    return told.map((problem) => toDiagnostic(uri, settings().rulePage, problem)).sort(inTheirOrder);
  }

  /** Pushes from now on: once for a burst of changes, for the text as it stands then. */
  push(): void {
    const { connection, documents } = this.needs;
    documents.onDidChange((uri) => this.pushSoon(uri));
    documents.onDidClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** Has all open documents told anew. */
  again(): void {
    const { connection, documents, settings } = this.needs;
    const { pullsDiagnostics, refreshesDiagnostics } = settings();
    if (!pullsDiagnostics) documents.all().forEach((uri) => this.pushSoon(uri));
    else if (refreshesDiagnostics)
      void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
  }

  private pushSoon(uri: string): void {
    if (this.changed.size === 0) setTimeout(() => void this.pushChanged(), 0);
    this.changed.add(uri);
  }

  private async pushChanged(): Promise<void> {
    const { connection, open } = this.needs;
    const uris = [...this.changed];
    this.changed.clear();
    for (const uri of uris) {
      try {
        const document = await open(uri);
        if (!document) continue;
        const { version } = document;
        const diagnostics = await this.of(document);
        // Closed or changed meanwhile: that is told by itself.
        if ((await open(uri))?.version !== version) continue;
        void connection.sendDiagnostics({ uri, version, diagnostics });
      } catch (error) {
        connection.console.error(`diagnostics of ${uri}: ${String(error)}`);
      }
    }
  }
}

const RULES = new Map<unknown, number>(rules.map(({ id }, nth) => [id, nth]));

function inTheirOrder(one: Diagnostic, other: Diagnostic): number {
  const [a, b] = [one.range.start, other.range.start];
  return (
    a.line - b.line || a.character - b.character || (RULES.get(one.code) ?? 0) - (RULES.get(other.code) ?? 0)
  );
}
