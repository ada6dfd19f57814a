// Fits which of the lines above a body is its headline.
import { Candidates, draftsOf } from '../server/src/core/story/read/candidates.js';
import { HEADLINE_SCHEME } from '../server/src/core/story/read/headline.js';
import { Numbering } from './features.js';
import { headlinesOf, isReal, type Unseen } from './prepared.js';
import { choicesText } from './rows.js';
import { SEED } from './random.js';

const OPTIONS = { passes: 8, rate: 0.08, seed: SEED, decay: 0.002 };
const FEWEST_SITES = 8;

export function headlineText(unseen: readonly Unseen[]): string {
  const numbering = new Numbering(HEADLINE_SCHEME);
  const choices = unseen
    .filter(({ read }) => read.page.kind === 'news')
    .flatMap(({ read, path }) => {
      const gold = headlinesOf(read);
      const drafts = draftsOf(read.context, path.states);
      const most = drafts.reduce((words, draft) => Math.max(words, draft.words), 0);
      return drafts
        .filter(({ words }) => words === most || !isReal(read))
        .map((draft) => {
          const candidates = new Candidates(read.context, path, draft);
          const isRight = candidates.list.map(({ at }) => gold.has(read.context.form(at).key));
          return { site: read.page.site, features: numbering.of(candidates), isRight };
        });
    });
  return `== headline\n${choicesText(numbering, choices, OPTIONS, FEWEST_SITES)}`;
}
