/** How long work may take before it is shown, in milliseconds. */
const PATIENCE = 1000;
/** A file that takes longer than that to read, in bytes. */
const LARGE = 1_000_000;

/** One line on a terminal that says what is worked on, once the work takes more than a second. */
export class Progress {
  private readonly start = Date.now();
  private shown = false;

  /** @param stream the error output, so that the output itself can be piped */
  constructor(private readonly stream: NodeJS.WriteStream) {}

  /**
   * @param at how many are done
   * @param size of the one that comes, in bytes
   */
  show(at: number, total: number, name: string, size: number): void {
    if (!this.stream.isTTY || (Date.now() - this.start < PATIENCE && size < LARGE)) return;
    const shown = name.replace(/\p{Cc}/gu, '?');
    const line = total > 1 ? `${at + 1} of ${total}: ${shown}` : `Reading ${shown}`;
    this.clear();
    this.stream.write(line.slice(0, (this.stream.columns || 80) - 1));
    this.shown = true;
  }

  /** Takes the line away before something else is written. */
  clear(): void {
    if (!this.shown) return;
    this.stream.write('\r\u001b[K');
    this.shown = false;
  }
}
