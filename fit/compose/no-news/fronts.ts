import { columns } from '../columns.js';
import { framed, spaced, type Writer } from './writer.js';

/** A thing for sale: its name, its price, what it can do, what buyers say. */
export function product(writer: Writer): string[] {
  const { random, words } = writer;
  const bullet = random.pick(['• ', '- ', '', '✓ ']);
  const name = `${writer.title(4)}${random.pick(['', ` ${random.whole(2, 900)}`, ', 500 ml', ' XL'])}`;
  const shop = (least: number, most: number): string[] =>
    writer.times(least, most, () => (random.chance(0.5) ? writer.one(words.cart) : writer.furniture()));
  const prices = writer.times(1, 2, () => writer.one(words.prices));
  const features = writer.times(3, 9, () =>
    random.chance(0.4)
      ? `${writer.title(2)}: ${random.chance(0.5) ? writer.phrase(1, 4) : `${random.whole(1, 300)} ${random.pick(['cm', 'g', 'W', 'mm'])}`}`
      : bullet + writer.phrase(3, 12),
  );
  const text = writer.times(1, 3, () => [
    random.chance(0.4) ? writer.said(words.you, writer.paragraph()) : writer.paragraph(),
  ]);
  const reviews = writer.times(0, 6, () => [
    '★'.repeat(random.whole(1, 5)).padEnd(5, '☆'),
    ...(random.chance(0.5) ? [writer.title(5)] : []),
    writer.filled(random.pick(['{Name}', '{First}, {date}', '{Name} – {iso}'])),
    random.chance(0.4) ? writer.said(words.i, writer.sentences(1, 2)) : writer.sentences(1, 3),
  ]);
  const others = random.chance(0.5)
    ? writer.times(3, 8, () => [writer.title(5), writer.one(words.prices)]).flat()
    : [];
  return framed(
    writer,
    spaced([
      [name],
      prices,
      shop(1, 6),
      [writer.one(words.features)],
      features,
      ...text,
      reviews.length > 0 ? [writer.one(words.reviews)] : [],
      ...reviews,
      others,
      shop(0, 4),
    ]),
    0.6,
  );
}

/** The first sentence of a story's deck or body, as front pages have it below a headline. */
function teasers(writer: Writer): string[][] {
  const { random } = writer;
  const hasDecks = random.pick([0, 0.3, 0.6, 0.9]);
  const bullet = random.pick(['', '', '', '• ', '* ']);
  const tail = random.chance(0.3) ? [writer.furniture()] : [];
  const isDated = random.chance(0.3);
  return writer.stories.map(({ headline, decks, body }) => {
    const deck = decks[0] ?? body[0]?.split(/(?<=\p{Ll}{3}[.!?])\s/u)[0] ?? '';
    return [
      ...(isDated && random.chance(0.7) ? [writer.agency.date()] : []),
      bullet + headline,
      ...(random.chance(hasDecks) ? [deck] : []),
      ...(random.chance(0.6) ? tail : []),
    ];
  });
}

/** A front page: headlines of many stories under the names of sections, and no story. */
export function index(writer: Writer): string[] {
  const { random } = writer;
  const gap = random.pick([0, 1, 1]);
  const apart = random.chance(0.2);
  const every = random.whole(2, 6);
  const blocks = teasers(writer).flatMap((lines, at): string[][] => {
    const label =
      at % every === 0
        ? [[random.chance(0.5) ? writer.agency.section() || writer.furniture() : writer.furniture()]]
        : [];
    const more = random.chance(0.1) ? [writer.times(1, 4, () => writer.furniture())] : [];
    return [...label, ...(apart ? lines.map((line) => [line]) : [lines]), ...more];
  });
  const shown = blocks.map((lines) => lines.filter((line) => columns(line) > 1));
  return framed(writer, spaced(shown, gap), 0.8);
}
