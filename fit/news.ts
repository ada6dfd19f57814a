// Fits whether a draft is a story of news, and from which weight on it is taken for one.
import { Candidates, draftsOf } from '../server/src/core/story/read/candidates.js';
import { chosenFor, newsScore } from '../server/src/core/story/read/drafts.js';
import { NEWS_SCHEME, type Chosen } from '../server/src/core/story/read/news.js';
import { tablesOf, type Tables } from '../server/src/core/story/read/table.js';
import { fitChoices } from './choices.js';
import { Numbering, onEnoughSites, remapped, type Features } from './features.js';
import { isReal, type Prepared, type Unseen } from './prepared.js';
import { rowsText } from './rows.js';
import { SEED } from './random.js';

const OPTIONS = { passes: 5, rate: 0.02, seed: SEED, decay: 0.02 };
const FEWEST_SITES = 20;
/** Of the stories of left-out pages this share may be taken for none. */
const MISSED_STORIES = 0.006;
/** In this share of them nothing is struck, since they may be something else. */
const UNCLEANED_STORIES = 0.1;

/** The drafts of unseen pages with their headlines, and whether each is the story of its page. */
function* judgedDrafts(
  unseen: readonly Unseen[],
  tables: Tables,
): Generator<Pick<NewsChoice, 'read' | 'chosen' | 'isNews' | 'isMain'>> {
  for (const { read, path } of unseen) {
    const drafts = draftsOf(read.context, path.states);
    const most = drafts.reduce((words, draft) => Math.max(words, draft.words), 0);
    for (const draft of drafts) {
      const chosen = chosenFor(new Candidates(read.context, path, draft), tables);
      let bodies = 0;
      for (let at = draft.from; at <= draft.to; at++)
        if (read.labels[at] === 'body') bodies += read.context.form(at).words;
      const isNews = read.page.kind === 'news' && bodies * 2 >= draft.words;
      yield { read, chosen, isNews, isMain: draft.words === most };
    }
  }
}

/** How much more a draft that is no story counts: there are fewer of them. */
const OTHERS_WEIGH = 5;

/** A draft, as a choice between a story of news and none. */
interface NewsChoice {
  readonly read: Prepared;
  readonly site: string;
  readonly chosen: Chosen;
  readonly features: Features;
  readonly isNews: boolean;
  /** Whether it is the heaviest of its page. */
  readonly isMain: boolean;
}

export function newsText(unseen: readonly Unseen[], tables: Tables, log: (line: string) => void): NewsPart {
  const numbering = new Numbering(NEWS_SCHEME);
  const all: NewsChoice[] = [...judgedDrafts(unseen, tables)].map((draft) => {
    const { rows } = numbering.of(draft.chosen);
    const features = { rows, starts: Int32Array.of(0, rows.length, rows.length) };
    return {
      ...draft,
      site: draft.read.page.site,
      features,
    };
  });
  const textFor = (choices: readonly NewsChoice[]): string => {
    const weighed = choices.flatMap((choice) =>
      new Array<NewsChoice>(choice.isNews ? 1 : OTHERS_WEIGH).fill(choice),
    );
    const { remap, kept } = onEnoughSites(choices, numbering.size, FEWEST_SITES);
    const weights = fitChoices(
      weighed.map(({ features, isNews }) => ({ ...remapped(features, remap), isRight: [isNews, !isNews] })),
      kept.length,
      OPTIONS,
    );
    return `== news\n${rowsText(numbering, kept, weights, 1)}`;
  };
  // Limits are set by what the weights say of stories that they do not know.
  const folds = [...new Set(all.map(({ read }) => read.page.fold))];
  const scored = folds.flatMap((fold) => {
    const weigh = tablesOf(textFor(all.filter(({ read }) => read.page.fold !== fold)));
    return all
      .filter(({ read }) => read.page.fold === fold)
      .map(({ read, chosen, isNews, isMain }) => ({ read, isNews, isMain, score: newsScore(chosen, weigh) }));
  });
  const scores = scored
    .filter(({ read, isNews, isMain }) => isNews && isMain && isReal(read))
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  const at = (share: number) => scores[Math.floor(scores.length * share)] ?? 0;
  const limits = { news: at(MISSED_STORIES), clean: at(UNCLEANED_STORIES) };
  const others = scored.filter(({ isNews }) => !isNews);
  const passing = (limit: number) => others.filter(({ score }) => score >= limit).length;
  log(
    `a story is news from ${limits.news} on and cleaned from ${limits.clean} on: ` +
      `${passing(limits.news)} and ${passing(limits.clean)} of ${others.length} others pass`,
  );
  return { text: textFor(all), limits };
}

interface NewsPart {
  readonly text: string;
  readonly limits: { readonly news: number; readonly clean: number };
}
