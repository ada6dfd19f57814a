import type { Random } from '../random.js';

/** A rare language comes more often than its share, but not so often that its few pages come all the time. */
const EVENNESS = 0.7;

/** Hands out items of one fold, several of the same language at a time, each about as often as the others. */
export class Supply<T> {
  private readonly items = new Map<string, T[]>();
  private readonly queues = new Map<string, T[]>();

  constructor(
    items: readonly T[],
    languageOf: (item: T) => string,
    private readonly random: Random,
  ) {
    for (const item of items) {
      const language = languageOf(item);
      const known = this.items.get(language);
      if (known) known.push(item);
      else this.items.set(language, [item]);
    }
  }

  /** So many different items of one language, or as many as it has; none where no language has the least number. */
  draw(wanted: number, least = 1): T[] {
    const languages = [...this.items].filter(([, items]) => items.length >= least);
    const chosen = this.random.weighted(languages, ([, items]) => items.length ** EVENNESS);
    if (!chosen) return [];
    const [language, items] = chosen;
    const count = Math.min(wanted, items.length);
    let queue = this.queues.get(language) ?? [];
    if (queue.length < count) queue = this.random.shuffled(items);
    this.queues.set(language, queue.slice(count));
    return queue.slice(0, count);
  }
}
