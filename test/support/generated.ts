// Wire copy of any size in the shape of raw files, invented anew from a seed: the same seed gives the same text.
import { numbersFrom } from './random.js';
import { bundle, rawStory } from './wire.js';

const WORDS =
  'harbor council bridge ferry growers market school doctors island night train river winter office border valley teachers budget pier frost storm court union region minister talks deal strike coast drought election vote airport army village museum bank prices'.split(
    ' ',
  );
const MORE =
  'opened closed counted reached agreed refused waited voted paid moved stopped asked found lost called sent heavy early quiet local empty late public narrow steep crowded'.split(
    ' ',
  );
const PLAIN = 'the of a in to and for on with that by from which were has been would its their'.split(' ');
const PEOPLE = ['Marta Quill', 'Ida Wolff', 'Tomas Brandt', 'Lena Okoro', 'Pavel Renko', 'Sofia Marin'];
const TOWNS = ['Harbor Town', 'Calden', 'Port Ebbing', 'Lower Marsh', 'Azihos', 'Bridgefield'];
const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.'];

/** A raw story of some 3.3 KB: headline, caption twice, `TT`, headline, caption twice, then the body, no two alike. */
export function generatedStory(nth: number): string[] {
  const random = numbersFrom(nth * 7919 + 1);
  const one = <T>(of: readonly T[]) => of[random(of.length)] as T;
  // Plain words and others in turn, so that none stands twice in a row by chance.
  const words = (count: number) =>
    Array.from({ length: count }, (_, nth) => one(nth % 3 === 1 ? PLAIN : nth % 3 === 0 ? WORDS : MORE)).join(
      ' ',
    );
  const sentence = () => {
    switch (random(4)) {
      case 0:
        return `“The ${words(6 + random(10))},” ${one(PEOPLE)} said.`;
      case 1:
        return `${one(PEOPLE)}, who ${words(7 + random(9))}, told reporters in ${one(TOWNS)} on ${one(MONTHS)} ${1 + random(28)} that ${words(8)}.`;
      default:
        return `The ${words(10 + random(14))} ${random(3000)} ${words(5)}.`;
    }
  };
  const paragraph = () => Array.from({ length: 1 + random(3) }, sentence).join(' ');
  const caption = `The ${words(12)} in ${one(TOWNS)}, on July ${1 + random(28)}, 2024. (AP)`;
  return rawStory({
    headline: `${one(TOWNS)} ${title(words(5))} ‘${title(words(4))}’`,
    captions: [caption],
    body: Array.from({ length: 10 }, paragraph),
  });
}

/** A bundle of that many stories. */
export function generatedFile(stories: number): string {
  return bundle(...Array.from({ length: stories }, (_, nth) => generatedStory(nth)));
}

function title(words: string): string {
  return words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}
