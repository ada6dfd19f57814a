import { lineNumber, message, plural, type Message } from '../message.js';
import { alikeIn, appearancesAt } from '../story/appearances.js';
import { creditParts } from '../story/credit-parts.js';
import { datelineParts } from '../story/dateline.js';
import { storyAt } from '../story/locate.js';
import type { Caption, Passage, Story, WireFile } from '../story/model.js';
import { passagesOf } from '../story/prose.js';
import type { Span } from '../text/span.js';
import { countSentences } from '../text/sentences.js';
import { countCharacters } from '../text/words.js';
import { explain } from './explain.js';

/** What is told of a place in the copy. */
export interface Described {
  readonly span: Span;
  /** What it is. */
  readonly title: Message;
  readonly facts: readonly Message[];
}

/**
 * Words a minute that adults read silently. Brysbaert 2019, “How many words do we read per minute?”, Journal of Memory
 * and Language 109: 238 for English non-fiction.
 */
const READING_SPEED = 238;

/**
 * What an editor asks of a place: of a headline how long its story is, of a caption who took the picture and where it
 * comes again, of a dateline its parts; of a copy or a leftover why it is one.
 */
export function describe(file: WireFile, offset: number): Described | undefined {
  const story = storyAt(file, offset);
  const { dateline } = story ?? {};
  if (dateline && dateline.start <= offset && offset < dateline.end) {
    const facts = ofDateline(file.text.slice(dateline.start, dateline.end));
    return { span: dateline, title: message('Dateline'), facts };
  }
  const found = appearancesAt(file, offset);
  if (story && found && found.here === found.kept) {
    const { span } = found.kept;
    const caption = story.captions.find(({ kept }) => kept === found.kept);
    return caption
      ? { span, title: message('Caption'), facts: ofCaption(file, caption) }
      : { span, title: message('Headline'), facts: ofHeadline(file, story) };
  }
  const credited = story && creditLineAt(file, story, offset);
  if (credited) return credited;
  const explained = explain(file, offset);
  if (!explained) return undefined;
  const { span, role, reason, evidence } = explained;
  return { span, title: role, facts: evidence ? [reason, evidence] : [reason] };
}

/** The credit of a picture on a line of its own. */
function creditLineAt(file: WireFile, { captions }: Story, offset: number): Described | undefined {
  for (const { kept, copies, credit } of captions) {
    const line = [kept, ...copies]
      .map(({ creditLine }) => creditLine)
      .find((own) => own && own.span.start <= offset && offset <= own.span.end);
    if (!line) continue;
    const where = lineNumber(kept.firstLine);
    return {
      span: line.span,
      title: message('Credit'),
      facts: [...ofCredit(credit), message('of the caption on line {line}', { line: where })],
    };
  }
  return undefined;
}

function ofHeadline(file: WireFile, story: Story): Message[] {
  let [paragraphs, sentences] = [0, 0];
  const end = story.body?.span.end ?? 0;
  for (const { span } of passagesOf(file, ['body'])) {
    if (span.start < story.span.start || span.end > end) continue;
    paragraphs++;
    sentences += countSentences(file.text.slice(span.start, span.end));
  }
  const minutes = Math.max(1, Math.round(story.words / READING_SPEED));
  const length = countCharacters(file.text.slice(story.headline.span.start, story.headline.span.end));
  return [
    plural(story.words, '{count} word in the body', '{count} words in the body'),
    plural(paragraphs, '{count} paragraph', '{count} paragraphs'),
    plural(sentences, '{count} sentence', '{count} sentences'),
    plural(minutes, 'about {count} minute to read', 'about {count} minutes to read'),
    characters(length, file.profile.limits.headline),
    ...again(file, story.headline, story.headlineCopies),
  ];
}

function characters(length: number, limit: number | undefined): Message {
  if (limit === undefined) return plural(length, '{count} character', '{count} characters');
  return plural(length, '{count} character of {limit}', '{count} characters of {limit}', { limit });
}

function ofCaption(file: WireFile, { kept, copies, credit }: Caption): Message[] {
  const length = countCharacters(file.text.slice(kept.span.start, kept.span.end));
  return [...ofCredit(credit), characters(length, file.profile.limits.caption), ...again(file, kept, copies)];
}

function ofCredit(credit: string | undefined): Message[] {
  if (credit === undefined) return [message('no credit')];
  const { photographer, agency, via, courtesy } = creditParts(credit);
  return [
    ...(photographer === undefined ? [] : [message('photographer: {name}', { name: photographer })]),
    ...(agency === undefined ? [] : [message('agency: {name}', { name: agency })]),
    ...(via === undefined ? [] : [message('via {name}', { name: via })]),
    ...(courtesy === undefined ? [] : [message('courtesy of {name}', { name: courtesy })]),
  ];
}

/** Where a line comes again, word for word and in another wording. */
function again(file: WireFile, kept: Passage, copies: readonly Passage[]): Message[] {
  const same = new Set(alikeIn(file, { all: [kept, ...copies], here: kept }, 'folded'));
  const linesOf = (passages: readonly Passage[]) => passages.map(({ firstLine }) => lineNumber(firstLine));
  const [exact, near] = [copies.filter((copy) => same.has(copy)), copies.filter((copy) => !same.has(copy))];
  return [
    ...(exact.length > 0
      ? [plural(exact.length, 'again on line {lines}', 'again on lines {lines}', { lines: linesOf(exact) })]
      : []),
    ...(near.length > 0
      ? [
          plural(near.length, 'in other words on line {lines}', 'in other words on lines {lines}', {
            lines: linesOf(near),
          }),
        ]
      : []),
  ];
}

function ofDateline(text: string): Message[] {
  const { place, date, agency } = datelineParts(text);
  return [
    ...(place === '' ? [] : [message('place: {place}', { place })]),
    ...(date === undefined ? [] : [message('date: {date}', { date })]),
    ...(agency === undefined ? [] : [message('agency: {agency}', { agency })]),
  ];
}
