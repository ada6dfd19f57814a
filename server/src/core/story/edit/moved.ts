import { messageBelow } from '../../message.js';
import type { Span } from '../../text/span.js';
import type { Appearance, Caption, Furniture, Passage, Reading, Unit } from '../model.js';
import type { StoryWithoutFurniture } from '../read/stories.js';

/** How far something moves: towards the end of the text, or with negative numbers towards its start. */
export interface Distance {
  /** In UTF-16 units. */
  readonly offset: number;
  readonly lines: number;
}

/** What something is once all of it stands further down. */
export function movedSpan({ start, end }: Span, { offset }: Distance): Span {
  return { start: start + offset, end: end + offset };
}

/** A passage, with whatever else is known of it. */
export function movedPassage<P extends Passage>(passage: P, by: Distance): P {
  return {
    ...passage,
    span: movedSpan(passage.span, by),
    firstLine: passage.firstLine + by.lines,
    lastLine: passage.lastLine + by.lines,
  };
}

export function movedUnit({ span, firstLine, lastLine, form, gap }: Unit, by: Distance): Unit {
  return {
    span: movedSpan(span, by),
    firstLine: firstLine + by.lines,
    lastLine: lastLine + by.lines,
    form,
    gap,
  };
}

export function movedReading(reading: Reading, { lines }: Distance): Reading {
  const reason = messageBelow(lines, reading.reason);
  return reason === reading.reason ? reading : { ...reading, reason };
}

export function movedFurniture(furniture: readonly Furniture[], by: Distance): Furniture[] {
  return furniture.map((line) => movedPassage(line, by));
}

export function movedStory(story: StoryWithoutFurniture, by: Distance): StoryWithoutFurniture {
  const { dateline, body } = story;
  return {
    ...story,
    span: movedSpan(story.span, by),
    headline: movedPassage(story.headline, by),
    headlineCopies: story.headlineCopies.map((copy) => movedPassage(copy, by)),
    captions: story.captions.map((caption) => movedCaption(caption, by)),
    ...(dateline ? { dateline: movedSpan(dateline, by) } : {}),
    notes: story.notes.map((note) => movedPassage(note, by)),
    body: body && movedPassage(body, by),
  };
}

function movedCaption(caption: Caption, by: Distance): Caption {
  return {
    ...caption,
    kept: movedAppearance(caption.kept, by),
    copies: caption.copies.map(({ repeats, ...copy }) => ({
      ...movedAppearance(copy, by),
      repeats: repeats && movedAppearance(repeats, by),
    })),
  };
}

function movedAppearance(appearance: Appearance, by: Distance): Appearance {
  const { creditLine } = appearance;
  const moved = movedPassage(appearance, by);
  return creditLine ? { ...moved, creditLine: movedPassage(creditLine, by) } : moved;
}
