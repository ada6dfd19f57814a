import { message } from '../message.js';
import type { Furniture, Reading } from './model.js';
import { readNavigation } from './navigation.js';
import type { Opening } from './openings.js';
import { StoryReader, type StoryWithoutFurniture } from './reader.js';
import type { Page } from './story-lines.js';

/** What was read of a stretch of a file: a story up to the headline of the next, or what stands above the first. */
export interface Part {
  readonly story: StoryWithoutFurniture | undefined;
  /** Page leftovers in this stretch, in the order of the text: they may count to another story. */
  readonly furniture: readonly Furniture[];
}

const OTHER: Reading = { role: 'other', reason: message('belongs to no story') };

/** Reads what stands above the first story of a file. @param headline index of that story's; undefined where there is none */
export function readAbove(page: Page, headline: number | undefined): Part {
  page.readings.fill(OTHER, 0, headline ?? page.units.length);
  return { story: undefined, furniture: headline === undefined ? [] : readNavigation(page, 0, headline) };
}

/** Reads the story that begins at an opening. @param end index of the first unit that belongs to the next story */
export function readStory(page: Page, opening: Opening, end: number): Part {
  page.readings.fill(OTHER, opening.at, end);
  return new StoryReader(page, opening, end).read();
}
