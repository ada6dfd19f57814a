// What a rule costs grows with the text: on feeds, and on lines that are made to be slow.
import { test } from 'node:test';
import { parse, rules, run } from '../../server/src/core/index.js';
import { profile } from '../support/desk.js';
import { assertLinear } from '../support/growth.js';
import { bodyOf, bundle, rawStory, throwOn } from '../support/wire.js';

const DESK = profile(`{
  "rules": { "blank-lines": "info" },
  "limits": { "headline": 40, "caption": 60 },
  "agencies": ["AP"],
  "houseStyle": [{ "term": "web site", "use": "website" }]
}`);

const SYLLABLES = ['ka', 'sa', 'go', 'fi', 'ze', 'ke', 'mo', 'ha', 'me', 'du', 'li', 'ra'];
const name = (number: number) => {
  const word = [number % 12, (number >> 2) % 12, (number >> 4) % 12].map((at) => SYLLABLES[at]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};
const long = (piece: string) => (size: number) =>
  `Eds: Adds.\n${piece.repeat(Math.ceil(size / piece.length))}\n`;

/** Texts of some 20,000 UTF-16 units, and of any number of times that. */
const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'a feed': (size) =>
    Array.from({ length: size / 700 }, (_, at) =>
      bundle(rawStory({ headline: `Bridge ${at} Opens in Harbor Town`, body: bodyOf(at) })),
    ).join('\n\n\n\n'),
  kills: (size) =>
    Array.from(
      { length: size / 160 },
      (_, at) =>
        `KILL KILL KILL\n\nBridge ${at} Opens in Harbor Town\n\nThe bridge across the estuary opened on Wednesday, nine years after that.`,
    ).join('\n\n\n\n'),
  names: (size) =>
    `Harbor Town Opens Its New Bridge\n\n${Array.from({ length: size / 60 }, (_, at) => `The bridge was seen by ${name(at)} ${name(at * 7)} on Wednesday at noon.`).join('\n\n')}`,
  'one line of letters': long('a'),
  'one line of capitals': long('A'),
  'one line of names': long('Kusago Fizeke '),
  'one line of figures': long('(11)1'),
  'one line of signs': long('a@'),
  'one line of brackets': long('(AP) '),
  'one line of marks': long('"\u2019 '),
  'a sign-off': (size) => `(Reporting by ${'a'.repeat(size)})\n`,
  'characters without spaces': long('\u65b0'),
};

for (const [what, text] of Object.entries(TEXTS)) {
  test(`on ${what} no rule costs the square of the length`, () => {
    const [small, large] = [parse(text(20_000), DESK), parse(text(160_000), DESK)];
    for (const rule of rules) {
      const apply = (file: typeof small) => () => void run([rule], file, throwOn);
      assertLinear(rule.id, apply(small), apply(large));
    }
  });
}
