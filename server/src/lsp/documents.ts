import { TextDocuments, type Connection } from 'vscode-languageserver';
import {
  check,
  deskFor,
  EditedFile,
  NO_DESK,
  prospect,
  rules,
  SectionChecks,
  staleIn,
  toldOf,
  type Checked,
  type Ignored,
  type OnRuleFailure,
  type Problem,
  type Profile,
  type Prospect,
  type Surroundings,
  type Told,
  type WireFile,
} from '../core/index.js';
import { LiveDocument, wholeOf } from './live-document.js';

/** The other stories of the desk, and what tells one such state from another: what says the same is the same. */
export type Consulted = Surroundings & { readonly known: string };

const ALONE: Consulted = { counterparts: new Map(), nameOf: () => undefined, known: '' };

/** An open file at one version of its text. Everything about it is found on first use. */
export class OpenFile {
  private desk = ALONE;
  private checked: Checked | undefined;
  private expected: Prospect | undefined;

  constructor(
    readonly uri: string,
    readonly version: number,
    readonly read: WireFile | EditedFile,
    private readonly checks: SectionChecks,
    private readonly onRuleFailure: OnRuleFailure,
  ) {}

  /** All of it, parsed. */
  get file(): WireFile {
    return wholeOf(this.read);
  }

  get profile(): Profile {
    return this.read.profile;
  }

  /** Says what the other stories of the desk are: the problems are found anew where that changed. */
  consult(now: Consulted): void {
    if (now.known === this.desk.known) return;
    this.desk = now;
    this.checked = undefined;
    this.expected = undefined;
  }

  get problems(): readonly Problem[] {
    return this.check().problems;
  }

  /** What Clean Copy would take and leave. */
  get prospect(): Prospect {
    return (this.expected ??= prospect(this.file, this.problems, this.onRuleFailure));
  }

  /**
   * The same problems as far as an editor is told of them, and what the desk ignores in this file without need. While the
   * file is edited only what is around the edits is checked again.
   */
  told(): { told: readonly Told[]; stale: readonly Ignored[] } {
    if (!(this.read instanceof EditedFile)) {
      const { problems, stale } = this.check();
      return { told: problems.map((problem) => toldOf(problem, this.file.lines)), stale };
    }
    const near = this.checks.of(this.read);
    const desk = this.checks.againstDesk(this.read, this.desk);
    const told = [...near.found, ...desk.found];
    const met = [...near.met, ...desk.met];
    const wide = rules.filter(({ id, reach, defaultSeverity }) => {
      return reach === 'file' && (this.profile.levelOf(id) ?? defaultSeverity) !== 'off';
    });
    if (wide.length > 0) {
      const { problems, met: more } = check(wide, this.file, this.onRuleFailure, NO_DESK);
      for (const problem of problems) told.push(toldOf(problem, this.file.lines));
      met.push(...more);
    }
    return { told, stale: staleIn(this.profile, rules, met) };
  }

  private check(): Checked {
    return (this.checked ??= check(rules, this.file, this.onRuleFailure, deskFor(this.file, this.desk)));
  }
}

/** The open documents, each parsed once for every version of its text. */
export class Documents {
  // A document changes in place, so the version is part of the key.
  private readonly parsed = new Map<string, OpenFile>();
  private readonly texts = new TextDocuments<LiveDocument>({
    create: (uri, _languageId, version, text) => new LiveDocument(uri, version, text),
    update(document, changes, version) {
      document.update(changes, version);
      return document;
    },
  });

  /** What was found in each, as it stood when it was checked last. */
  private readonly checks = new Map<string, SectionChecks>();

  constructor(private readonly onRuleFailure: OnRuleFailure) {
    // A client may change a text and not its version; what was read of the old text is gone all the same.
    this.texts.onDidChangeContent(({ document }) => this.parsed.delete(document.uri));
    this.texts.onDidClose(({ document }) => {
      this.parsed.delete(document.uri);
      this.checks.delete(document.uri);
    });
  }

  listen(connection: Connection): void {
    this.texts.listen(connection);
  }

  onDidChange(listener: (uri: string) => void): void {
    this.texts.onDidChangeContent(({ document }) => listener(document.uri));
  }

  onDidOpen(listener: (uri: string) => void): void {
    this.texts.onDidOpen(({ document }) => listener(document.uri));
  }

  /** The addresses of all open documents. */
  all(): string[] {
    return this.texts.keys();
  }

  onDidClose(listener: (uri: string) => void): void {
    this.texts.onDidClose(({ document }) => listener(document.uri));
  }

  /** Whether a file is still what stands in its document. */
  isCurrent(file: OpenFile): boolean {
    return this.parsed.get(file.uri) === file;
  }

  /** The file as it stands now; undefined where no such document is open. */
  get(uri: string, profile: Profile): OpenFile | undefined {
    const document = this.texts.get(uri);
    if (!document) return undefined;
    const known = this.parsed.get(uri);
    if (known?.version === document.version && known.profile === profile) return known;
    const checks = this.checks.get(uri) ?? new SectionChecks(rules, this.onRuleFailure);
    this.checks.set(uri, checks);
    const file = new OpenFile(uri, document.version, document.file(profile), checks, this.onRuleFailure);
    this.parsed.set(uri, file);
    return file;
  }
}
