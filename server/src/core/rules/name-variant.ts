import { lineNumber, message } from '../message.js';
import { extentOf } from '../story/locate.js';
import { passagesByStory } from '../story/prose.js';
import { namesIn, type Name, type NameWord } from '../story/names.js';
import type { Role, Story, WireFile } from '../story/model.js';
import type { Span } from '../text/span.js';
import { areTransliterations, plain } from '../text/transliteration.js';
import { words } from './option.js';
import { defineRule, type Finding, type Fix } from './rule.js';

/** A name whose spelling is the rarer one of its story. */
interface OtherSpelling extends Finding {
  readonly rarer: string;
  readonly usual: string;
  readonly story: Story;
}

/** Not in headlines: there every word may have a capital. */
const WHERE: readonly Role[] = ['deck', 'caption', 'near-copy', 'body'];

/** See `name-variant.md`. */
export const nameVariant = defineRule<OtherSpelling, { different: readonly string[] }>({
  id: 'name-variant',
  summary: message('One person, spelled in two ways in one story.'),
  defaultSeverity: 'warning',
  options: { different: words(message('Names that are spelled alike and are not one person’s.')) },

  *check(file, { different }) {
    const known = new Set(different.map(plain));
    for (const [index, passages] of passagesByStory(file, WHERE).entries()) {
      const story = file.stories[index] as Story;
      const names = [...namesIn(file, passages)];
      for (const { one, other } of pairsOf(names)) {
        if (known.has(plain(one.text)) && known.has(plain(other.text))) continue;
        const [rarer, usual] = ranked(file, names, one, other);
        const first = placesOf(names, usual.text)[0];
        for (const { span, text } of placesOf(names, rarer.text)) {
          yield {
            span,
            message: message(
              '“{rarer}” is “{usual}” on line {line}. If this is one person, use one spelling.',
              {
                rarer: text,
                usual: usual.text,
                line: lineNumber(file.lines.lineAt(first?.span.start ?? usual.span.start)),
              },
            ),
            related: [{ span: first?.span ?? usual.span, message: message('The other spelling') }],
            rarer: rarer.text,
            usual: usual.text,
            story,
          };
        }
      }
    }
  },

  fix: ({ rarer, usual, story }, file) => spelled(file, story, rarer, usual),
  furtherFixes: ({ rarer, usual, story }, file) => [spelled(file, story, usual, rarer)],
});

/** All of the story, its copies too: a copy that is spelled otherwise would be none any more. */
function spelled(file: WireFile, story: Story, from: string, to: string): Fix {
  return {
    title: message('Write “{to}” in this story', { to }),
    safe: false,
    changes: () =>
      wordsIn(file, extentOf(file, story), from).map(
        (span) => ({ kind: 'replace', span, text: to }) as const,
      ),
  };
}

function wordsIn({ text }: WireFile, { start, end }: Span, word: string): Span[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return [...text.slice(start, end).matchAll(pattern)].map(({ index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

interface Pair {
  readonly one: NameWord;
  readonly other: NameWord;
}

/** Each two spellings of one person's name in a story, once. */
function pairsOf(names: readonly Name[]): Pair[] {
  const spellings = new Map<string, NameWord>();
  for (const { words: parts } of names) {
    for (const word of parts) if (isName(word)) spellings.set(word.text, spellings.get(word.text) ?? word);
  }
  const pairs: Pair[] = [];
  const bySound = new Map<string, NameWord[]>();
  for (const word of spellings.values()) {
    // Whatever the vowels, spellings of one name hold the same number of hard sounds and begin alike: a cheap first look.
    const key = skeleton(word.text);
    const alike = bySound.get(key) ?? [];
    for (const other of alike) {
      if (areTransliterations(word.text, other.text) && areOnePerson(names, other, word))
        pairs.push({ one: other, other: word });
    }
    bySound.set(key, [...alike, word]);
  }
  return pairs;
}

/** In mixed case: what is all in capitals is a code, or spells a name for its own reasons. */
function isName({ text }: NameWord): boolean {
  return text.length >= 4 && text !== text.toUpperCase();
}

function skeleton(word: string): string {
  const bare = plain(word);
  return bare.replace(/[^bdlmnprt]/g, '').replace(/(.)\1+/g, '$1');
}

/**
 * Whether two spellings are one person's: beside each the same other name, as in `Muhammed Mustafa` and
 * `Mohammad Mustafa`, or one of them a last name and the other standing alone. Who stand in one sentence are two.
 */
function areOnePerson(names: readonly Name[], one: NameWord, other: NameWord): boolean {
  const [with1, with2] = [having(names, one.text), having(names, other.text)];
  const passages = new Set(with1.map(({ passage }) => passage.firstLine));
  if (with2.some(({ passage }) => passages.has(passage.firstLine))) return false;
  const beside1 = new Set(with1.flatMap((name) => neighbours(name, one.text)));
  const beside2 = with2.flatMap((name) => neighbours(name, other.text));
  if (beside2.some((word) => beside1.has(word))) return true;
  const alone = (found: readonly Name[]) =>
    found.every((name) => name.words.length === 1) && found.some((name) => !name.opensSentence);
  const last = (found: readonly Name[], word: string) =>
    found.some((name) => name.words.length >= 2 && name.words.at(-1)?.text === word);
  const long = Math.min(one.text.length, other.text.length) >= 6;
  return long && ((alone(with1) && last(with2, other.text)) || (alone(with2) && last(with1, one.text)));
}

function having(names: readonly Name[], text: string): Name[] {
  return names.filter(({ words: parts }) => parts.some((word) => word.text === text));
}

/** The names right before and behind, with the side they stand on. */
function neighbours({ words: parts, opensSentence }: Name, text: string): string[] {
  const at = parts.findIndex((word) => word.text === text);
  const [before, behind] = [parts[at - 1], parts[at + 1]];
  return [
    ...(before && !(at === 1 && opensSentence && before.text.length <= 3) ? [`< ${plain(before.text)}`] : []),
    ...(behind ? [`> ${plain(behind.text)}`] : []),
  ];
}

/** The rarer spelling, then the usual one; of two that come as often, what only captions have, else the later. */
function ranked(
  { readings }: WireFile,
  names: readonly Name[],
  one: NameWord,
  other: NameWord,
): [NameWord, NameWord] {
  const more = placesOf(names, one.text).length - placesOf(names, other.text).length;
  if (more !== 0) return more > 0 ? [other, one] : [one, other];
  const onlyInCaptions = having(names, one.text).every(
    ({ passage }) => readings[passage.firstLine]?.role !== 'body',
  );
  return onlyInCaptions ? [one, other] : [other, one];
}

function placesOf(names: readonly Name[], text: string): NameWord[] {
  return names.flatMap(({ words: parts }) => parts.filter((word) => word.text === text));
}
