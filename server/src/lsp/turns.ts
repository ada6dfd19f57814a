/** Who asks once asks again soon: work in the background waits for so long a rest, in milliseconds. */
const REST = 20;
/** It waits for no rest longer than this, so that it comes to an end, in milliseconds. */
const LONGEST_WAIT = 40;

/** A message that came is taken in, put in its turn, and answered, each at the next turn of the machine. */
const TURNS_OF_A_MESSAGE = 3;

/** Lets work in the background step aside while an editor is at work. */
export class Turns {
  private lastAsked = -Infinity;

  /** @param pause resolves once all messages were taken in that came meanwhile */
  constructor(private readonly pause: () => Promise<void>) {}

  /** An editor asked for something, or typed. */
  asked(): void {
    this.lastAsked = performance.now();
  }

  /** Resolves when a piece of work in the background has its turn. */
  async next(): Promise<void> {
    for (let turn = 0; turn < TURNS_OF_A_MESSAGE; turn++) await this.pause();
    const end = performance.now() + LONGEST_WAIT;
    for (;;) {
      const now = performance.now();
      const rest = Math.min(this.lastAsked + REST, end) - now;
      if (rest <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }
}
