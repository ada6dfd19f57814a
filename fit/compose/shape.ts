import type { LabelledPage, Line } from './page.js';
import type { Random } from '../random.js';
import type { Story } from './story.js';
import type { Supply } from './supply.js';

/** What the files of a fold are composed of. */
export interface Material {
  readonly random: Random;
  /** Stories that can stand without their pages. */
  readonly stories: Supply<Story>;
  /** Whole pages. */
  readonly pages: Supply<LabelledPage>;
}

/** The lines of a file, and the page whose site, language and kind it carries. */
export interface Composed {
  readonly first: LabelledPage;
  readonly lines: Line[];
}

/** Composes one file; nothing where the fold has no fitting page. */
export type Shape = (material: Material) => Composed | undefined;
