import { lineNumber, message } from '../message.js';
import { namesIn, TITLES, type Name, type NameWord } from '../story/names.js';
import { passagesByStory } from '../story/prose.js';
import type { Passage, Role, WireFile } from '../story/model.js';
import { areTransliterations, plain } from '../text/transliteration.js';
import { words } from './option.js';
import { defineRule, type Finding, type Fix } from './rule.js';

/** A name whose spelling is the rarer one of its story. */
interface OtherSpelling extends Finding {
  readonly rarer: Spelling;
  readonly usual: Spelling;
}

/** One spelling of a person's name, wherever in the story it is that person's. */
interface Spelling {
  readonly text: string;
  readonly places: readonly NameWord[];
}

/** Not in headlines: there every word may have a capital. The copies are read too, since a fix changes them alike. */
const WHERE: readonly Role[] = ['deck', 'caption', 'caption-copy', 'near-copy', 'body'];

/** See `name-variant.md`. */
export const nameVariant = defineRule<OtherSpelling, { different: readonly string[] }>({
  id: 'name-variant',
  summary: message('One person, spelled in two ways in one story.'),
  defaultSeverity: 'warning',
  options: { different: words(message('Names that are spelled alike and are not one person’s.')) },

  *check(file, { different }) {
    const known = new Set(different.map(plain));
    for (const passages of passagesByStory(file, WHERE)) {
      const people = new People(file, passages);
      for (const [one, other] of people.spelledTwice()) {
        if (known.has(plain(one.text)) && known.has(plain(other.text))) continue;
        const [rarer, usual] = people.ranked(one, other);
        const [first, second] = [rarer.places[0], usual.places[0]];
        if (!first || !second) continue;
        yield {
          span: first.span,
          message: message(
            '“{rarer}” is “{usual}” on line {line}. If this is one person, use one spelling.',
            {
              rarer: rarer.text,
              usual: usual.text,
              line: lineNumber(file.lines.lineAt(second.span.start)),
            },
          ),
          related: [{ span: second.span, message: message('The other spelling') }],
          rarer,
          usual,
        };
      }
    }
  },

  fix: ({ rarer, usual }) => spelled(rarer, usual.text),
  furtherFixes: ({ rarer, usual }) => [spelled(usual, rarer.text)],
});

function spelled({ places }: Spelling, to: string): Fix {
  return {
    title: message('Write “{to}” in this story', { to }),
    safe: false,
    changes: () => places.map(({ span }) => ({ kind: 'replace', span, text: to }) as const),
  };
}

/** Titles, ranks, particles, and words of places and offices: who share one of them are not one person for it. */
const NO_NAME = new Set([
  ...TITLES,
  ...[
    'al|el|bin|ibn|ben|abu|abdul|van|von|de|der|la|le|di|da|mr|mrs|ms|dr|st|gen|col|capt|lt|sgt|sen|gov|rep|rev',
    'north|south|east|west|northern|southern|eastern|western|new|old|upper|lower|great|greater|central|supreme|national|international|united|federal|royal|grand|mount|lake|port|san|santa|saudi|city|street|court|bank|party|park|university|council',
    'january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  ].flatMap((row) => row.split('|')),
]);
/** Said of two who are called alike. */
const FAMILY =
  /(?<!\p{L})(?:brothers?|sisters?|cousins?|sons?|daughters?|father|mother|parents|wife|husband|uncle|aunt|nephew|niece|twins?|siblings?|grand\p{L}+|no relation|not related|namesake)(?!\p{L})/iu;
/** A last name that stands alone is only compared from this length on. */
const LONG_NAME = 6;
/** Spellings that sound roughly alike are compared with so many before them: keeps the cost linear. */
const COMPARED = 24;

/** The names of one story. */
class People {
  private readonly byWord = new Map<string, Name[]>();

  constructor(
    private readonly file: WireFile,
    passages: readonly Passage[],
  ) {
    for (const name of namesIn(file, passages)) {
      for (const { text } of name.words) {
        // In mixed case: what is all in capitals is a code, or spells a name for its own reasons.
        if (text.length < 4 || text === text.toUpperCase() || NO_NAME.has(text.toLowerCase())) continue;
        const names = this.byWord.get(text);
        if (!names) this.byWord.set(text, [name]);
        else if (names.at(-1) !== name) names.push(name);
      }
    }
  }

  /** Each two spellings of one person's name, once, in the order in which the first of them come. */
  *spelledTwice(): Generator<[Spelling, Spelling]> {
    const bySound = new Map<string, string[]>();
    for (const word of this.byWord.keys()) {
      const key = skeleton(word);
      const alike = bySound.get(key);
      for (const other of alike?.slice(-COMPARED) ?? []) {
        if (!areTransliterations(word, other)) continue;
        const pair = this.onePerson(other, word);
        if (pair) yield pair;
      }
      if (alike) alike.push(word);
      else bySound.set(key, [word]);
    }
  }

  /**
   * Two spellings as one person's: beside each the same other name, as in `Muhammed Mustafa` and `Mohammad Mustafa`, and
   * no differing one; or one of them a last name and the other standing alone. Who stand in one sentence are two.
   */
  private onePerson(one: string, other: string): [Spelling, Spelling] | undefined {
    const [with1, with2] = [this.having(one), this.having(other)];
    const sentences = new Set(with1.map(({ passage, sentence }) => `${passage.firstLine} ${sentence}`));
    if (with2.some(({ passage, sentence }) => sentences.has(`${passage.firstLine} ${sentence}`)))
      return undefined;
    if ([...with1, ...with2].some((name) => this.isFamily(name))) return undefined;
    const [beside1, beside2] = [beside(with1, one), beside(with2, other)];
    const shared = new Set([...beside1].filter((word) => beside2.has(word)));
    if (shared.size > 0 && !conflict(beside1, beside2))
      return [spellingOf(with1, one, shared), spellingOf(with2, other, shared)];
    const isLast = (names: readonly Name[], word: string) =>
      names.some((name) => name.words.length >= 2 && name.words.at(-1)?.text === word);
    const isAlone = (names: readonly Name[]) =>
      names.every((name) => name.words.length === 1) && names.some((name) => !name.opensSentence);
    if (Math.min(one.length, other.length) < LONG_NAME) return undefined;
    if ((isAlone(with1) && isLast(with2, other)) || (isAlone(with2) && isLast(with1, one)))
      return [spellingOf(with1, one), spellingOf(with2, other)];
    return undefined;
  }

  /** The rarer spelling, then the usual one; of two that come as often, what only captions have, else the later. */
  ranked(one: Spelling, other: Spelling): [Spelling, Spelling] {
    const more = this.published(one).length - this.published(other).length;
    if (more !== 0) return more > 0 ? [other, one] : [one, other];
    return this.published(one).every((role) => role !== 'body') ? [one, other] : [other, one];
  }

  private published({ places }: Spelling): Role[] {
    return places
      .map(({ span }) => this.file.readings[this.file.lines.lineAt(span.start)]?.role ?? 'blank')
      .filter((role) => role !== 'caption-copy');
  }

  private isFamily({ passage, words: parts }: Name): boolean {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) return false;
    const { start, end } = passage.span;
    return FAMILY.test(
      this.file.text.slice(Math.max(start, first.span.start - 40), Math.min(end, last.span.end + 40)),
    );
  }

  private having(word: string): readonly Name[] {
    return this.byWord.get(word) ?? [];
  }
}

/** Hard sounds that every spelling of a name keeps: a cheap first look. */
function skeleton(word: string): string {
  const hard = plain(word).replace(/[^bdlmnprt]/g, '');
  return hard.replace(/(.)\1+/g, '$1');
}

/** The names right before (`<`) and behind (`>`) a word, wherever it stands. */
function beside(names: readonly Name[], word: string): Set<string> {
  return new Set(names.flatMap((name) => neighbours(name, word)));
}

function neighbours({ words: parts, opensSentence }: Name, text: string): string[] {
  const at = parts.findIndex((word) => word.text === text);
  const [before, behind] = [parts[at - 1], parts[at + 1]];
  const isName = (word: NameWord) => word.text.length > 1 && !NO_NAME.has(plain(word.text));
  return [
    // What opens a sentence has its capital for that.
    ...(before && isName(before) && !(at === 1 && opensSentence) ? [`<${plain(before.text)}`] : []),
    ...(behind && isName(behind) ? [`>${plain(behind.text)}`] : []),
  ];
}

/** Whether on one side each has a name that the other has not, and none in common. */
function conflict(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return ['<', '>'].some((side) => {
    const [a, b] = [one, other].map((words) => [...words].filter((word) => word.startsWith(side)));
    return a && b && a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
  });
}

/** Where a spelling is that person's: beside one of the names that tell, or alone. */
function spellingOf(names: readonly Name[], text: string, telling?: ReadonlySet<string>): Spelling {
  const isOther = (name: Name) => {
    const others = neighbours(name, text);
    return others.length > 0 && !others.some((word) => telling?.has(word));
  };
  // Where somebody else is called so too, nobody knows whose the name alone is.
  const isAnyones = telling !== undefined && names.some(isOther);
  const own = names.filter(
    (name) =>
      !telling ||
      (name.words.length === 1 && !isAnyones) ||
      neighbours(name, text).some((word) => telling.has(word)),
  );
  return { text, places: own.flatMap(({ words: parts }) => parts.filter((word) => word.text === text)) };
}
