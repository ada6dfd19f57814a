// Fits what each unit is weighed by, and what may follow what.
import type { Context } from '../server/src/core/story/read/context.js';
import { GAPS, STATES } from '../server/src/core/story/read/grammar.js';
import { bestPath, stateScores, type Path } from '../server/src/core/story/read/path.js';
import { GAP_NAMES, nameOf, type Tables } from '../server/src/core/story/read/table.js';
import { UNIT } from '../server/src/core/story/read/weights.js';
import { COLUMNS, fitChain } from './chain.js';
import { onEnoughSites, remapped } from './features.js';
import { units, weightOf, type Prepared } from './prepared.js';
import { rounded, rowsText } from './rows.js';
import { SEED } from './random.js';

const OPTIONS = { passes: 6, rate: 0.03, seed: SEED, dropped: 0.1 };
const FEWEST_SITES = 12;

/** The parts `unit` and `transition` of a table, fitted on some pages. */
export function chainText(pages: readonly Prepared[]): string {
  const known = pages.filter(({ allowed, page }) => allowed !== undefined && weightOf(page) > 0);
  const { remap, kept } = onEnoughSites(
    known.map(({ page, features }) => ({ site: page.site, features })),
    units.size,
    FEWEST_SITES,
  );
  const samples = known.map(({ page, gaps, allowed, features }) => ({
    ...remapped(features, remap),
    id: page.id,
    weight: weightOf(page),
    gaps,
    allowed: allowed as Uint32Array,
  }));
  const { weights, transitions } = fitChain(samples, kept.length, OPTIONS);
  const rows = rowsText(units, kept, weights, COLUMNS);
  const count = STATES.length;
  const byGap = GAP_NAMES.slice(0, GAPS).map((gap, nth) => {
    const lines = STATES.map((_, from) => {
      const place = (nth * count + from) * count;
      return `${nameOf(from)}\t${rounded(transitions.slice(place, place + count), UNIT).join(' ')}`;
    });
    return `# ${gap}\n${lines.join('\n')}\n`;
  });
  return `== unit\n${rows}== transition\n${byGap.join('')}`;
}

/** The path through a page by some weights. */
export function pathOf(context: Context, tables: Tables): Path {
  const gaps = context.units.map(({ gap }) => gap);
  return bestPath(gaps, stateScores(tables.units.score(context)), tables.transitions);
}
