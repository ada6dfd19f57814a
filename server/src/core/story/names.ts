import type { Passage, WireFile } from './model.js';
import type { Span } from '../text/span.js';

/** A word of a name where it stands. */
export interface NameWord {
  readonly text: string;
  readonly span: Span;
}

/** Words with a capital, one behind the other: a name, or the beginning of a sentence before one. */
export interface Name {
  readonly words: readonly NameWord[];
  readonly passage: Passage;
  /** Its first word opens a sentence: then the capital proves nothing. */
  readonly opensSentence: boolean;
  /** Which sentence of its passage it stands in, from 0; an abbreviation ends none. */
  readonly sentence: number;
}

/** An article that is written together with its name: al-Sabah, d’Aubert. Else not in a web address, nor in a handle. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}@#/._-])(?:(?:a[dlnrstz]|ash|el|es|ud)-|[dl]['’])?\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}@/_]|\.\p{L})/gu;
/** Short words before a full stop are abbreviations: Mr., Gen., Feb. */
const BETWEEN_SENTENCES = /(?:^|\s)\S{4,}[.!?…]["”’)\]]*\s/;
const SHORT_TITLES =
  'mr|mrs|ms|messrs|mme|mlle|dr|prof|gen|lt|col|sgt|capt|cmdr|maj|adm|gov|sen|rep|rev|atty|supt|insp';
/** Titles, offices and ranks, in small letters: they stand before a name and are none. */
export const TITLES: ReadonlySet<string> = new Set(
  [
    'president|prime|minister|foreign|interior|defense|defence|finance|deputy|vice|former|acting|king|queen|crown|prince|princess|sheikh|shaikh|emir|sultan|pope|bishop|cardinal|imam|ayatollah|mullah|rabbi|reverend|saint|professor|doctor|judge|justice|officer|general|colonel|major|captain|lieutenant|sergeant|admiral|senator|representative|congressman|governor|mayor|secretary|chairman|chairwoman|director|ambassador|coach|chief|sir|lady|lord|miss|mister|madame|monsieur|herr|frau|señor|señora',
    SHORT_TITLES,
    'bundeskanzler|bundeskanzlerin|kanzler|kanzlerin|bundespräsident|präsident|präsidentin|ministerpräsident|ministerpräsidentin|außenminister|außenministerin|innenminister|innenministerin|finanzminister|finanzministerin|verteidigungsminister|verteidigungsministerin|ministerin|bürgermeister|bürgermeisterin|président|présidente|ministre|premier|première|presidente|presidenta|primer|ministro|ministra|don|doña',
  ].flatMap((row) => row.split('|')),
);

/** What may stand between the words of a name. */
const JOINT =
  /^(?:\s+|(?:\s+(?:al|el|bin|bint|ibn|ben|abu|ould|van|den|de|der|von|vom|zu|af|ter|ten|da|dos|das|do|du|di|del|della|la|los|las|le)){1,3}[\s-]+|-)$/;
const POSSESSIVE = /['’]s$/;
const SENTENCE_START = /(?:^|[.!?…:]["”’')\]]*\s+|["“‘'([—–-]\s*)$/;
/** Behind them a name begins, and no sentence: Mr., Gen., an initial. */
const ABBREVIATED = new RegExp(String.raw`(?:^|[^\p{L}])(?:${SHORT_TITLES}|st|\p{L})\.\s+$`, 'iu');

/** An article before a name has at most so many UTF-16 units. */
const LONGEST_ARTICLE = 4;
const CAPITAL = /\p{Lu}/gu;

/** All that the pattern finds: it is slow, and tried only where a capital stands. */
function* wordsIn(text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    CAPITAL.lastIndex = from;
    const capital = CAPITAL.exec(text);
    if (!capital) return;
    WORD.lastIndex = Math.max(from, capital.index - LONGEST_ARTICLE);
    const word = WORD.exec(text);
    if (!word) return;
    from = word.index + word[0].length;
    yield word;
  }
}

/** The names in some passages of a file. Latin, Greek and Cyrillic letters have the capitals for it. */
export function* namesIn(file: WireFile, passages: readonly Passage[]): Generator<Name> {
  for (const passage of passages) {
    const text = file.text.slice(passage.span.start, passage.span.end);
    let words: NameWord[] = [];
    let behind = 0;
    let opensSentence = false;
    let sentence = 0;
    const close = (): Name | undefined => {
      const name = words.length > 0 ? { words, passage, opensSentence, sentence } : undefined;
      words = [];
      return name;
    };
    for (const { 0: found, index } of wordsIn(text)) {
      const word = found.replace(POSSESSIVE, '');
      if (words.length > 0 && !JOINT.test(text.slice(behind, index))) {
        const name = close();
        if (name) yield name;
      }
      if (words.length === 0 && BETWEEN_SENTENCES.test(text.slice(Math.max(0, behind - 8), index)))
        sentence++;
      if (words.length === 0) {
        const before = text.slice(Math.max(0, index - 8), index);
        opensSentence = SENTENCE_START.test(before) && !ABBREVIATED.test(before);
      }
      const from = passage.span.start + index;
      words.push({ text: word, span: { start: from, end: from + word.length } });
      behind = index + found.length;
      // What owns something ends its name.
      if (word.length < found.length) {
        const name = close();
        if (name) yield name;
      }
    }
    const name = close();
    if (name) yield name;
  }
}
