import type { Random } from '../random.js';
import { columns } from './columns.js';
import type { Picture, Story } from './story.js';

/** Longer paragraphs are left out of brief stories, in columns. */
const BRIEF_PARAGRAPH = 260;

/** The story as a news-in-brief column has it: one to four shorter paragraphs that follow one another. */
export function brief(story: Story, random: Random): Story {
  const short = story.body.filter((text) => columns(text) <= BRIEF_PARAGRAPH);
  const from = random.whole(0, Math.max(0, short.length - 4));
  const body = short.slice(from, from + random.whole(1, 4));
  return {
    ...story,
    body: body.length > 0 ? body : story.body.slice(0, 2),
    decks: story.decks.slice(0, 1),
    pictures: story.pictures
      .slice(0, 2)
      .map((picture) => (random.chance(0.25) ? shortened(picture, random) : picture)),
  };
}

/** A caption of a few words, as portraits have them. */
function shortened(picture: Picture, random: Random): Picture {
  const words = picture.caption.split(' ').slice(0, random.whole(3, 6));
  const caption = words.join(' ').replace(/[\p{P}\s]+$/u, '');
  return { ...picture, caption: random.chance(0.6) ? `${caption} (${random.pick(AGENCIES)})` : caption };
}
const AGENCIES = ['AP', 'AFP', 'Reuters', 'dpa', 'EPA', 'Getty Images'] as const;

/** How often a headline gets another form. */
const VARIED = 0.3;

/** The forms that headlines have beside the plain one, each as common in print as the next. */
const FORMS: readonly [Form, ...Form[]] = [
  (text) => `${text}?`,
  (text) => `${text}!`,
  (text) => `${text}.`,
  (text) => `${text} …`,
  (text) => `“${text}!”`,
  (text) => `${text} (Video)`,
  (text) => `${text} (AP)`,
  (text) => `Photos: ${text}`,
  (text) => `Watch: ${text}`,
  (text) => `Opinion | ${text}`,
  (text) => `UPDATE 1-${text}`,
  (text) => text.toUpperCase(),
  (text) => text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()),
  (text) => text.replace(/^\S+/u, (word) => `#${word.replace(/\P{L}/gu, '')}`),
  (text) => text.replace(/^(\S+ \S+) /u, '“$1” '),
  (text, random) => text.replace(/^(\S+ \S+) /u, `$1, ${random.whole(20, 90)}, `),
  (text, random) => `${random.whole(3, 40)} ${text}`,
  (text, _, more) => `${text}. ${more}?`,
  (text, _, more) => `${text}. ${more}`,
  (text, _, more) => `${text} – ${more}: ${text.split(' ').slice(1).join(' ')}`,
  (text) => text.split(' ').slice(0, 3).join(' '),
  (text) => `${text} in the U.S.`,
];
type Form = (text: string, random: Random, more: string) => string;

/** The story with its headline in another form, at times. */
export function withOtherHeadline(story: Story, random: Random): Story {
  if (!random.chance(VARIED)) return story;
  const words = story.body[0]?.split(' ') ?? [];
  const more = words
    .slice(0, random.whole(4, 9))
    .join(' ')
    .replace(/[.,;:?!]+$/u, '');
  const bare = story.headline.replace(/[.?!…]+$/u, '');
  return { ...story, headline: random.pick(FORMS)(bare, random, more) };
}
