import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import {
  EditedFile,
  parse,
  type Chunks,
  type Profile,
  type Replacement,
  type WireFile,
} from '../core/index.js';

/** More changes at once are no typing: then the text is read anew. */
const MOST_CHANGES = 64;

interface Change {
  readonly range: Range;
  readonly text: string;
}

/**
 * The text of an open document, read as wire copy whenever somebody asks. What changed waits until then, and only what
 * is around it is read again.
 */
export class LiveDocument {
  /** What was read last: before it changes for the first time it is no more than that. */
  private read: WireFile | EditedFile | undefined;
  private changes: Change[] = [];

  /** @param text as it was opened, or came anew as a whole; not kept once it was read */
  constructor(
    readonly uri: string,
    public version: number,
    private text: string,
  ) {}

  /**
   * Takes in changes as the protocol has them: each counts in the text that the one before has left.
   * @throws where one of them is none: then the document is as it was
   */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    if (!changes.every(isChange)) throw new TypeError(`${this.uri}: a change without its place or text`);
    this.version = version;
    for (const change of changes) {
      if ('range' in change) {
        this.changes.push(change);
        continue;
      }
      [this.text, this.read, this.changes] = [change.text, undefined, []];
    }
  }

  /** The file as it stands now, as a desk reads it. */
  file(profile: Profile): WireFile | EditedFile {
    this.read ??= parse(this.text, profile);
    this.text = '';
    const { changes } = this;
    if (changes.length > 0) {
      this.read = after(this.read instanceof EditedFile ? this.read : EditedFile.of(this.read), changes);
      this.changes = [];
    }
    if (this.read.profile !== profile) this.read = parse(wholeOf(this.read).text, profile);
    return this.read;
  }
}

/** Whether it is what its type says: it comes from elsewhere. */
function isChange(change: TextDocumentContentChangeEvent): boolean {
  const isPlace = (place?: Partial<Position>) =>
    typeof place?.line === 'number' && typeof place.character === 'number';
  const { range, text } = change as Partial<Change>;
  return typeof text === 'string' && (!('range' in change) || (isPlace(range?.start) && isPlace(range?.end)));
}

/** The file as a whole. */
export function wholeOf(file: WireFile | EditedFile): WireFile {
  return file instanceof EditedFile ? file.file() : file;
}

function after(file: EditedFile, changes: readonly Change[]): EditedFile | WireFile {
  if (changes.length <= MOST_CHANGES)
    return changes.reduce((now, change) => now.replaced(replacement(now.text, change)), file);
  let { text } = file;
  for (const change of changes) text = text.replaced(replacement(text, change));
  return parse(text.toString(), file.profile);
}

function replacement(text: Chunks, { range, text: inserted }: Change): Replacement {
  const one = text.offsetAt(range.start.line, range.start.character);
  const other = text.offsetAt(range.end.line, range.end.character);
  return { start: Math.min(one, other), end: Math.max(one, other), text: inserted };
}
