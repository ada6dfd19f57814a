import type { Writable } from 'node:stream';

/** What is written at once, in UTF-16 units. */
const CHUNK = 1 << 16;

/**
 * The output, written piece by piece and no faster than its reader takes it: what is told of a large feed is never held
 * as a whole. Once its reader is gone, what is written goes nowhere and the work goes on.
 */
export class Output {
  private isClosed = false;
  private wake: () => void = () => undefined;

  /** @param failed called once when nothing can be written any more */
  constructor(
    private readonly stream: Writable,
    failed: (error: NodeJS.ErrnoException) => void,
  ) {
    stream.on('drain', () => this.wake());
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!this.isClosed) failed(error);
      this.isClosed = true;
      this.wake();
    });
  }

  /** Writes the pieces in turn; each is asked for when the ones before it are taken. */
  async write(pieces: Iterable<string>): Promise<void> {
    let chunk = '';
    for (const piece of pieces) {
      chunk += piece;
      if (chunk.length < CHUNK) continue;
      await this.send(chunk);
      chunk = '';
      if (this.isClosed) return;
    }
    if (chunk !== '') await this.send(chunk);
  }

  /** Resolves once all that was written is taken, or cannot be. */
  async end(): Promise<void> {
    if (this.isClosed || this.stream.writableLength === 0) return;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      this.stream.write('', () => {
        resolve();
      });
    });
  }

  private async send(chunk: string): Promise<void> {
    if (this.isClosed || this.stream.write(chunk)) return;
    // A reader that leaves wakes us as well.
    await new Promise<void>((resolve) => (this.wake = resolve));
  }
}
