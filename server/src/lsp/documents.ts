import { TextDocuments, type Connection } from 'vscode-languageserver';
import {
  check,
  NO_DESK,
  prospect,
  rules,
  type Desk,
  type Ignored,
  type OnRuleFailure,
  type Problem,
  type Profile,
  type Prospect,
  type WireFile,
} from '../core/index.js';
import { LiveDocument, wholeOf } from './live-document.js';

/** The other stories of the desk, and what tells one such state from another: what says the same is the same. */
export type ConsultedDesk = Desk & { readonly known: string };

/** An open file at one version of its text, parsed. */
export interface OpenFile {
  readonly uri: string;
  readonly version: number;
  readonly file: WireFile;
  /** Found on first use. */
  readonly problems: readonly Problem[];
  /** Findings that the desk ignores in this file and that are not there any more. Found with the problems. */
  readonly stale: readonly Ignored[];
  /**
   * Says what the other stories of the desk are: the problems are found anew where that changed.
   */
  consult(desk: ConsultedDesk): void;
  /** What Clean Copy would take and leave. Found on first use. */
  readonly prospect: Prospect;
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

  constructor(private readonly onRuleFailure: OnRuleFailure) {
    const forget = ({ document }: { document: LiveDocument }) => this.parsed.delete(document.uri);
    // A client may change a text and not its version; what was read of the old text is gone all the same.
    this.texts.onDidChangeContent(forget);
    this.texts.onDidClose(forget);
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

  /** The file as it stands now; undefined where no such document is open. */
  get(uri: string, profile: Profile): OpenFile | undefined {
    const document = this.texts.get(uri);
    if (!document) return undefined;
    const known = this.parsed.get(uri);
    if (known?.version === document.version && known.file.profile === profile) return known;
    const file = open(uri, document.version, wholeOf(document.file(profile)), this.onRuleFailure);
    this.parsed.set(uri, file);
    return file;
  }
}

function open(uri: string, version: number, file: WireFile, onRuleFailure: OnRuleFailure): OpenFile {
  let desk: ConsultedDesk = { ...NO_DESK, known: '' };
  let checked: ReturnType<typeof check> | undefined;
  let expected: Prospect | undefined;
  const result = () => (checked ??= check(rules, file, onRuleFailure, desk));
  return {
    uri,
    version,
    file,
    consult(now) {
      if (now.known === desk.known) return;
      desk = now;
      checked = undefined;
      expected = undefined;
    },
    get problems() {
      return result().problems;
    },
    get stale() {
      return result().stale;
    },
    get prospect() {
      return (expected ??= prospect(file, this.problems, onRuleFailure));
    },
  };
}
