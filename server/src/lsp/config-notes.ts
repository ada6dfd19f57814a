import type { Diagnostic } from 'vscode-languageserver-protocol';
import { message, type Config, type ConfigProblem, type Ignored, type Span } from '../core/index.js';
import { toConfigDiagnostic } from './convert.js';

interface Notes {
  readonly text: string;
  readonly faults: readonly ConfigProblem[];
  /** What is ignored in files that are not there. */
  readonly missing: readonly ConfigProblem[];
  /** What is ignored and no more there, by the address of the file of copy. */
  readonly stale: Map<string, readonly ConfigProblem[]>;
}

/** What is told of each `wirecopy.json`: its faults, and which of its ignored findings no longer apply. */
export class ConfigNotes {
  private readonly notes = new Map<string, Notes>();

  constructor(private readonly publish: (uri: string, diagnostics: Diagnostic[]) => void) {}

  /** A `wirecopy.json` was read anew. */
  faults(uri: string, text: string, faults: readonly ConfigProblem[]): void {
    const before = this.notes.get(uri);
    if (before?.text === text && before.faults.length === faults.length) return;
    this.notes.set(uri, { text, faults, missing: [], stale: new Map() });
    if (before || faults.length > 0) this.tell(uri);
  }

  /** It was looked whether the files are there that entries of a `wirecopy.json` name. */
  missing(uri: string, missing: readonly Span[]): void {
    const notes = this.notes.get(uri);
    if (!notes || (notes.missing.length === 0 && missing.length === 0)) return;
    this.notes.set(uri, { ...notes, missing: missing.map((span) => ({ span, message: NO_FILE })) });
    this.tell(uri);
  }

  /**
   * A file of copy was checked.
   * @param stale what its desk ignores and was not found
   */
  checked(uri: string, { settings }: Config, stale: readonly Ignored[]): void {
    const byFile = new Map<string, ConfigProblem[]>();
    for (const setting of settings) {
      if (setting.kind !== 'ignored' || !stale.includes(setting.entry)) continue;
      const problem = { span: setting.span, message: NO_LONGER };
      byFile.set(setting.from, [...(byFile.get(setting.from) ?? []), problem]);
    }
    for (const [config, { faults, stale: known }] of this.notes) {
      // The places are those of the last good text.
      if (faults.length > 0) continue;
      const now = byFile.get(config) ?? [];
      const before = known.get(uri) ?? [];
      if (now.length === before.length && now.every(({ span }, index) => span === before[index]?.span))
        continue;
      known.set(uri, now);
      this.tell(config);
    }
  }

  /** A file of copy was closed: what is on disk may be another text. */
  closed(uri: string): void {
    for (const [config, { stale }] of this.notes) {
      if (stale.get(uri)?.length) {
        stale.delete(uri);
        this.tell(config);
      }
    }
  }

  private tell(uri: string): void {
    const notes = this.notes.get(uri);
    if (!notes) return;
    const { text, faults, missing, stale } = notes;
    const outdated = [...missing, ...[...stale.values()].flat()];
    this.publish(uri, [
      ...faults.map((fault) => toConfigDiagnostic(text, fault)),
      ...outdated.map((problem) => toConfigDiagnostic(text, problem, 'outdated')),
    ]);
  }
}

const NO_FILE = message('There is no such file any more. Remove this entry.');
const NO_LONGER = message('This finding is not in that file any more. Remove this entry.');
