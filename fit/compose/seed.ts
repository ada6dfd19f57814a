import { Agency } from './agency.js';
import { columns } from './columns.js';
import { apart, each, type Line } from './page.js';
import type { Random } from '../random.js';
import type { Composed, Material } from './shape.js';
import type { Story } from './story.js';

/** What the stories of a file have in common: they come from one site. */
interface Plan {
  readonly captionTimes: number;
  /** Empty lines between headline, captions and leftovers. */
  readonly topGap: number;
  readonly captionGap: number;
  readonly bodyGap: number;
  readonly leftovers: 'TT' | 'TT and number' | 'number' | 'short line';
  readonly credits: 'as on the page' | 'on every caption' | 'on a line below';
}

const SHORT_COLUMNS = 16;

function plan(random: Random): Plan {
  const dense = random.chance(0.15);
  return {
    captionTimes: random.chance(0.75) ? 2 : 1,
    topGap: dense ? 0 : 1,
    captionGap: !dense && random.chance(0.2) ? 1 : 0,
    bodyGap: random.chance(0.75) ? 1 : 0,
    leftovers: random.pick(['TT', 'TT', 'TT', 'TT and number', 'number', 'short line', 'short line']),
    credits: random.pick(['as on the page', 'as on the page', 'on every caption', 'on a line below']),
  };
}

function leftovers({ leftovers: kind }: Plan, { page }: Story, random: Random): Line[] {
  const number: Line = ['furniture', String(random.whole(1, 300))];
  if (kind === 'number') return [number];
  if (kind === 'TT and number') return [['furniture', 'TT'], number];
  if (kind === 'short line') {
    const short = page.lines.filter(
      ([label, text]) => label === 'furniture' && /\p{L}/u.test(text) && columns(text) <= SHORT_COLUMNS,
    );
    const line = short[random.whole(0, short.length - 1)];
    if (line) return [line];
  }
  return [['furniture', 'TT']];
}

/** The caption as the same site has it a second time: a little longer, counted, or in other characters. */
function nearCopy(caption: string, agency: Agency, random: Random): string {
  switch (random.whole(0, 5)) {
    case 0:
      return agency.credited(caption);
    case 1:
      return `[${random.whole(1, 3)}/${random.whole(3, 6)}] ${caption}`;
    case 2:
      return ` ${caption}`;
    case 3:
      return caption.replace(' ', '\u00a0');
    case 4:
      return caption.replaceAll('’', "'").replaceAll(/[“”]/gu, '"');
    default:
      return caption.replace(/\.$/u, '');
  }
}

/** A sentence of the body without its full stop, as some sites caption their pictures. */
function sentenceOf({ body }: Story): string | undefined {
  return body
    .slice(1)
    .flatMap((paragraph) => paragraph.split(/(?<=\p{Ll}{3})[.!] (?=\p{Lu})/u))
    .find((sentence) => columns(sentence) >= 50 && columns(sentence) <= 200)
    ?.replace(/[.。]$/u, '');
}

/** The captions in both places where the site has them. */
function captions(story: Story, { credits }: Plan, agency: Agency, random: Random): [string[], string[]] {
  const most = random.chance(0.75) ? 1 : 2;
  let found = story.pictures.slice(0, most).map(({ caption }) => caption);
  if (found.length === 0 || random.chance(0.05)) {
    const sentence = random.chance(0.4) ? sentenceOf(story) : undefined;
    found = sentence === undefined ? [] : [sentence];
  }
  if (random.chance(0.1)) found = [];
  if (credits === 'on every caption') found = found.map((caption) => agency.credited(caption));
  const second = random.chance(0.2) ? found.map((caption) => nearCopy(caption, agency, random)) : found;
  return random.chance(0.5) ? [found, second] : [second, found];
}

function captionBlock(texts: readonly string[], credit: string | undefined, plan: Plan): Line[] {
  const lines = texts.flatMap((text) =>
    Array.from({ length: plan.captionTimes }, (): Line => ['caption', text]),
  );
  if (credit !== undefined && texts.length > 0) lines.push(['credit', credit]);
  return apart(
    lines.map((line) => [line]),
    plan.captionGap,
  );
}

function told(story: Story, plan: Plan, random: Random): Line[] {
  const agency = new Agency(story.page.language, random);
  const [above, below] = captions(story, plan, agency, random);
  const credit = plan.credits === 'on a line below' ? agency.creditLine() : undefined;
  const tail = random.chance(0.12) ? random.pick(['\u00a0', ' ']) : '';
  const block = captionBlock(above, credit, plan);
  const last = leftovers(plan, story, random);
  const body = apart(each('body', random.chance(0.15) ? agency.dated(story.body) : story.body), plan.bodyGap);
  // The leftover stands right below the captions, as in the seeds.
  const top = [[['headline', story.headline + tail] satisfies Line], [...block, ...last]];
  const again = [
    [['headline-copy', story.headline + tail] satisfies Line],
    captionBlock(below, credit, plan),
    body,
  ];
  return apart([...top, ...again], plan.topGap);
}

/**
 * The shape of the two files that the project began with, met where one site's pages are copied out one below the
 * other: headline and captions, a leftover of the share buttons, headline and captions again, the body; three empty
 * lines, the next story.
 */
export function seed({ random, stories }: Material): Composed | undefined {
  const wanted = random.whole(2, 6);
  // Most stories of this shape have a picture.
  const drawn = stories
    .draw(2 * wanted, 2)
    .sort((one, other) => Number(other.pictures.length > 0) - Number(one.pictures.length > 0))
    .slice(0, wanted);
  const [first] = drawn;
  if (!first) return undefined;
  const common = plan(random);
  return {
    first: first.page,
    lines: apart(
      drawn.map((story) => told(story, common, random)),
      3,
    ),
  };
}
