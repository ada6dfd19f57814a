import { Agency } from '../agency.js';
import { columns, wrap } from '../columns.js';
import { formsOf } from '../forms.js';
import { Invented } from '../invented.js';
import type { Random } from '../../random.js';
import { isParagraph, type Story } from '../story.js';
import { wordingOf } from './wording.js';
import type { Some, Wording } from './wording-type.js';

/** What tells that a paragraph comes from an agency, and so from no other text. */
const OF_AN_AGENCY = /\((?:dpa|Reuters|\p{Lu}{2,6})\b|^.{0,45}\s(?:--|[–—])\s/u;
const QUOTED = /["“”„«»「」『』]/u;
const BETWEEN_SENTENCES =
  /(?<=(?:[\p{Ll}\p{Lo}]{3}|[\d)"”»%])[.!?…]["”»’)]?)\s+(?=["“„«‘¿¡(]?[\p{Lu}\p{Lo}\d])|(?<=[。！？][」』”]?)(?=[^」』”])/u;
const AT_EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?![\p{L}-])/gu;
const IN_ADDRESSES = /[/@]/u;
const SPACELESS = new Set(['ja', 'zh', 'th', 'my']);
const LEAST_SENTENCE = 24;
const LEAST_PLAIN = 8;
const FURNITURE_COLUMNS = 40;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** Hands out the texts one after the other, and from the start again. */
class Turn {
  private at = 0;

  constructor(private readonly texts: readonly string[]) {}

  next(): string {
    return this.texts[this.at++ % this.texts.length] ?? '';
  }
}

function sentencesOf(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => text.split(BETWEEN_SENTENCES)).map((text) => text.trim());
  return [...new Set(found)].filter((text) => columns(text) >= LEAST_SENTENCE);
}

/** Writes texts that are no news with the words of stories of one language. */
export class Writer {
  readonly words: Wording;
  readonly agency: Agency;
  /** How many paragraphs there are before they come again. */
  readonly paragraphs: number;
  private readonly language: string;
  private readonly gap: string;
  private readonly plainParagraphs: Turn;
  private readonly plainSentences: Turn;
  private readonly names: Turn;
  private readonly furnitureLines: Turn;
  private readonly smallWords: Turn;
  private readonly known: ReadonlySet<string>;

  constructor(
    readonly stories: readonly Story[],
    readonly random: Random,
  ) {
    this.language = stories[0]?.page.language ?? 'en';
    this.words = wordingOf(this.language);
    this.agency = new Agency(this.language, random);
    this.gap = SPACELESS.has(this.language) ? '' : ' ';
    const all = stories.flatMap(({ body }) => body).filter(isParagraph);
    const own = all.filter((text) => !OF_AN_AGENCY.test(text));
    const plain = own.filter((text) => !QUOTED.test(text));
    const paragraphs = plain.length >= LEAST_PLAIN ? plain : own.length > 0 ? own : all;
    // Paragraphs are told from the first on, sentences from the second half on: few come twice.
    const half = Math.floor(paragraphs.length / 2);
    const sentences = [paragraphs.slice(half), paragraphs.slice(0, half)].flatMap((texts) =>
      random.shuffled(sentencesOf(texts)),
    );
    this.paragraphs = paragraphs.length;
    this.plainParagraphs = new Turn(paragraphs);
    this.plainSentences = new Turn(sentences.length > 0 ? sentences : paragraphs);
    this.known = new Set(all.flatMap((text) => this.split(text)));
    this.smallWords = new Turn(random.shuffled([...this.known].filter((word) => /^\p{Ll}{3,}$/u.test(word))));
    const names = [...new Set(all.flatMap((text) => text.match(NAME) ?? []))];
    this.names = new Turn(random.shuffled(names));
    const furniture = stories
      .flatMap(({ page }) => page.lines)
      .filter(([label, text]) => label === 'furniture' && columns(text) <= FURNITURE_COLUMNS);
    const from = random.whole(0, Math.max(0, furniture.length - 1));
    const turned = [...furniture.slice(from), ...furniture.slice(0, from)];
    this.furnitureLines = new Turn([...new Set(turned.map(([, text]) => text))]);
  }

  /** One after the other as the stories have them, so that one leads to the next. */
  paragraph(): string {
    return this.plainParagraphs.next();
  }

  /** A sentence of any story. */
  sentence(): string {
    return this.plainSentences.next();
  }

  sentences(least: number, most: number): string {
    return this.times(least, most, () => this.sentence()).join(this.gap);
  }

  /** The sentence said by someone, as in “We believe that …”. */
  said(beginnings: Some, sentence = this.sentence()): string {
    const beginning = this.random.pick(beginnings);
    if (beginning === '') return sentence;
    const [first = ''] = this.split(sentence);
    const small = first.toLocaleLowerCase();
    const rest = this.known.has(small) ? small + sentence.slice(first.length) : sentence;
    return `${beginning} ${rest}`;
  }

  /** So many words that follow one another in a sentence, without marks at the ends. */
  phrase(least: number, most: number): string {
    const count = this.random.whole(least, most);
    const words = this.split(this.sentence()).filter((word) => !IN_ADDRESSES.test(word));
    const from = this.random.whole(0, Math.max(0, words.length - count));
    return words
      .slice(from, from + count)
      .join(this.gap)
      .replace(AT_EDGES, '');
  }

  /** Some words with a capital before the first or before each. */
  title(most = 5): string {
    const phrase = this.phrase(most > 4 ? 2 : 1, most).replace(/["“”„«»]/gu, '');
    return this.random.chance(0.5)
      ? phrase.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase())
      : phrase.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());
  }

  /** A word in small letters; an invented one where the script has none. */
  word(): string {
    return this.smallWords.next() || new Invented('en', this.random).word().toLowerCase();
  }

  name(): string {
    return (this.random.chance(0.8) && this.names.next()) || this.agency.invented.name();
  }

  firstName(): string {
    return this.name().split(/[ ・]/u)[0] ?? '';
  }

  /** A short line that stands around a story on its page. */
  furniture(): string {
    return this.furnitureLines.next() || this.title(3);
  }

  /** The words of the text; a few letters at a time where the script has no spaces. */
  split(text: string): string[] {
    return this.gap === '' ? (text.match(/.{1,3}/gsu) ?? []) : text.split(/\s+/u);
  }

  joined(words: readonly string[]): string {
    return words.join(this.gap);
  }

  /** One of the forms with every `{…}` in it filled in. */
  one(forms: Some): string {
    return this.filled(this.random.pick(forms));
  }

  filled(form: string): string {
    const whole = form.replace(/\{(\w+)\}/gu, (all, what: string) => this.part(what) ?? all);
    return this.agency.invented.filled(whole, formsOf(this.language).months);
  }

  /** What `make` makes, so many times. */
  times<Made>(least: number, most: number, make: (at: number) => Made): Made[] {
    return Array.from({ length: this.random.whole(least, most) }, (_, at) => make(at));
  }

  private part(what: string): string | undefined {
    const { random } = this;
    switch (what) {
      case 'n':
        return String(random.whole(1, 12));
      case 'roman':
        return random.pick(ROMAN);
      case 'title':
        return this.phrase(1, 4);
      case 'Title':
        return this.title(4);
      case 'TITLE':
        return this.phrase(1, 3).toLocaleUpperCase();
      case 'word':
        return this.word();
      case 'Word':
        return this.title(1);
      case 'Name':
        return this.name();
      case 'First':
        return this.firstName();
      case 'Last':
        return this.name().split(/[ ・]/u).at(-1);
      case 'date':
        return this.agency.date();
      case 'iso':
        return this.agency.invented.filled('{year}-{mm}-{dd}');
      default:
        return undefined;
    }
  }
}

/** The text in lines of that width, with `first` before the first of them and `rest` before the others. */
export function hanging(text: string, width: number, first = '', rest = first): string[] {
  const inner = width - Math.max(columns(first), columns(rest));
  return wrap(text, inner).map((line, at) => (at === 0 ? first : rest) + line);
}

/** The blocks with so many empty lines between them. */
export function spaced(blocks: readonly (readonly string[])[], gap = 1): string[] {
  const empty = Array.from({ length: gap }, () => '');
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, at) => (at === 0 ? [...block] : [...empty, ...block]));
}

/** The text as a web page has it at times: with menus above and links below. */
export function framed(writer: Writer, lines: readonly string[], likelihood = 0.35): string[] {
  const { random } = writer;
  if (!random.chance(likelihood)) return [...lines];
  const bullet = random.pick(['', '', '• ', '* ']);
  const gap = random.pick([0, 0, 1]);
  const links = (least: number, most: number): string[] =>
    spaced(
      writer.times(least, most, () => [bullet + writer.furniture().replace(/^[•*] /u, '')]),
      gap,
    );
  return spaced([links(3, 25), lines, links(2, 15)]);
}
