import { data } from './no-news/data.js';
import { index, product } from './no-news/fronts.js';
import { manual, recipe } from './no-news/guides.js';
import { fiction, letter, poem, speech } from './no-news/prose.js';
import { law, licence, terms } from './no-news/rules.js';
import { chat, minutes } from './no-news/talk.js';
import { Writer } from './no-news/writer.js';
import { trimmed, type Line } from './page.js';
import type { Shape } from './shape.js';

/** Writes the lines of one text. */
type Told = (writer: Writer) => string[];

const MOST_LINES = 220;

/** Texts out of so many stories of one language, which has at least the needed number of them. */
function madeOf(least: number, most: number, told: Told, needed = 2): Shape {
  return ({ random, stories }) => {
    const drawn = stories.draw(random.whole(least, most), needed);
    const [first] = drawn;
    if (!first) return undefined;
    const lines = told(new Writer(drawn, random)).map((text): Line =>
      text.trim() === '' ? ['blank', ''] : ['none', text],
    );
    return { first: first.page, lines: trimmed(lines.slice(0, MOST_LINES)) };
  };
}

/** Shapes of texts that are no news, composed of the words of news pages. */
export const NO_NEWS: Readonly<Record<string, Shape>> = {
  speech: madeOf(2, 5, speech),
  law: madeOf(4, 8, law),
  licence: madeOf(4, 8, licence),
  poem: madeOf(2, 5, poem),
  recipe: madeOf(3, 5, recipe),
  chat: madeOf(5, 10, chat),
  manual: madeOf(4, 8, manual),
  minutes: madeOf(4, 8, minutes),
  data: madeOf(4, 8, data),
  fiction: madeOf(5, 10, fiction),
  product: madeOf(3, 5, product),
  index: madeOf(12, 40, index, 8),
  letter: madeOf(2, 4, letter),
  terms: madeOf(4, 8, terms),
};
