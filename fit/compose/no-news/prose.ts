import { columns } from '../columns.js';
import { framed, hanging, spaced, type Writer } from './writer.js';

/** A paragraph on one line, or in lines of that width. */
function block(text: string, width: number | undefined, indent = ''): string[] {
  return width === undefined ? [indent + text] : hanging(text, width, indent, '');
}

/** Paragraphs without any headline, at times with an address before them and thanks behind. */
export function speech(writer: Writer): string[] {
  const { random, words } = writer;
  const width = random.chance(0.35) ? random.whole(60, 78) : undefined;
  const gap = random.chance(0.8) ? 1 : 0;
  const indent = gap === 0 && width !== undefined ? '   ' : '';
  const often = random.pick([0.2, 0.4, 0.7]);
  const opening = random.chance(0.6) ? [writer.one(words.openings)] : [];
  const paragraphs = writer.times(8, 36, () => {
    const text = writer.paragraph();
    if (random.chance(0.08)) return block(writer.said(words.we, writer.sentence()), width, indent);
    return block(random.chance(often) ? writer.said(words.we, text) : text, width, indent);
  });
  paragraphs.splice(Math.max(5, writer.paragraphs));
  const thanks = random.chance(0.5) ? [writer.one(words.thanks)] : [];
  const begins = random.chance(0.3) && opening.length > 0;
  const [first = [], ...others] = paragraphs;
  const joined = block(`${opening.join('')} ${first.join(' ').trim()}`, width, indent);
  return begins ? spaced([joined, ...others, thanks], gap) : spaced([opening, ...paragraphs, thanks], gap);
}

/** What someone says in a tale, in the quotation marks of the file. */
function dialogue(writer: Writer, [open, close]: readonly [string, string]): string {
  const { random, words } = writer;
  const short = random.chance(0.6);
  const text = short ? writer.title(6) : writer.sentence().replace(/["“”„«»]/gu, '');
  const mark = random.pick(['.', '?', '!', '…', ',']);
  const said = text.replace(/[.,;:!?]+$/u, '');
  const saying = writer.one(words.saying);
  if (mark === ',') return `${open}${said},${close} ${saying}.`;
  const tail = random.pick(['', '', ` ${writer.sentence()}`]);
  return `${open}${said}${mark}${close}${tail === '' && random.chance(0.4) ? ` ${saying}.` : tail}`;
}

/** A chapter, or some: a title, paragraphs that tell in the first person, and what people say to each other. */
export function fiction(writer: Writer): string[] {
  const { random, words } = writer;
  const width = random.chance(0.25) ? random.whole(62, 76) : undefined;
  const gap = width === undefined && random.chance(0.3) ? 0 : 1;
  const marks = random.pick<readonly [string, string]>([
    ['“', '”'],
    ['"', '"'],
    ['„', '“'],
    ['»', '«'],
    ['‘', '’'],
    ['– ', ''],
  ]);
  const talk = random.pick([0.25, 0.4, 0.6]);
  const first = random.pick([0.1, 0.4]);
  const told = (): string => {
    if (random.chance(talk)) return dialogue(writer, marks);
    const text = random.chance(0.5) ? writer.paragraph() : writer.sentences(1, 5);
    return random.chance(first) ? writer.said(words.i, text) : text;
  };
  const title = random.chance(0.5)
    ? [writer.title(4), ...(random.chance(0.5) ? [writer.one(words.authors)] : [])]
    : [];
  const chapters = writer.times(1, 2, () => [
    [random.chance(0.85) ? writer.one(words.chapters) : writer.title(4)],
    ...writer.times(12, 45, () => block(told(), width)),
    ...(random.chance(0.3) ? [['* * *'], block(told(), width)] : []),
  ]);
  return framed(writer, spaced([title, ...chapters.flat()], gap), 0.2);
}

/** A letter or a mail: an address, paragraphs, a greeting, a name. */
export function letter(writer: Writer): string[] {
  const { random, words } = writer;
  const width = random.chance(0.4) ? random.whole(60, 76) : undefined;
  const place = writer.agency.invented.place();
  const head = random.pick([
    [],
    [`${place}, ${writer.agency.date()}`],
    [writer.name(), `${writer.title(1)} ${random.whole(1, 120)}`, `${random.whole(1000, 99999)} ${place}`],
    ['From', 'To', 'Subject'].map(
      (what) => `${what}: ${what === 'Subject' ? writer.title(6) : writer.name()}`,
    ),
  ] as const);
  const often = random.pick([0.2, 0.5]);
  const paragraphs = writer.times(3, 12, () => {
    const text = random.chance(0.5) ? writer.sentences(1, 4) : writer.paragraph();
    const beginnings = random.pick([words.i, words.we, words.you] as const);
    return block(random.chance(often) ? writer.said(beginnings, text) : text, width);
  });
  const after = random.chance(0.2) ? [`P.S. ${writer.sentence()}`] : [];
  const tail = [writer.one(words.yours), ...(random.chance(0.5) ? [''] : []), writer.name()];
  return spaced([[...head], [writer.one(words.dear)], ...paragraphs, tail, after]);
}

/** Lines of three to eight words, out of sentences that follow one another. */
function verses(writer: Writer, count: number, [least, most]: readonly [number, number]): string[] {
  const { random } = writer;
  const lines: string[] = [];
  while (lines.length < count) {
    const words = writer.split(writer.sentence().replace(/["“”„«»]/gu, ''));
    while (words.length > 0 && lines.length < count) {
      const line = writer.joined(words.splice(0, random.whole(least, most)));
      if (columns(line) > 3) lines.push(line);
    }
  }
  return lines;
}

/** A poem, some of them, or the words of a song, with a refrain and lines that come again. */
export function poem(writer: Writer): string[] {
  const { random, words } = writer;
  const isSong = random.chance(0.5);
  const size = random.whole(3, 6);
  const widths = random.pick<readonly [number, number]>([
    [3, 5],
    [4, 7],
    [5, 8],
  ]);
  const capitals = random.chance(0.6);
  const unmarked = random.chance(0.5);
  const stepped = random.chance(0.2);
  const names = isSong && random.chance(0.6);
  const shaped = (line: string, at: number): string => {
    const bare = unmarked ? line.replace(/[.,;:]+$/u, '') : line;
    const capital = capitals ? bare.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase()) : bare;
    return stepped && at % 2 === 1 ? `    ${capital}` : capital;
  };
  const stanza = (): string[] => {
    const lines = verses(writer, random.chance(0.8) ? size : random.whole(3, 6), widths).map(shaped);
    return isSong && random.chance(0.25) ? [...lines.slice(0, -1), lines[0] ?? '', lines[0] ?? ''] : lines;
  };
  const one = (): string[][] => {
    const refrain = isSong || random.chance(0.2) ? stanza() : [];
    const head = [writer.title(5), ...(random.chance(0.5) ? [writer.one(words.authors)] : [])];
    const body = writer.times(3, 10, (at) => [
      [...(names ? [`[Verse ${at + 1}]`] : []), ...stanza()],
      refrain.length > 0 && at % 2 === 1 ? [...(names ? ['[Chorus]'] : []), ...refrain] : [],
    ]);
    return [head, ...body.flat()];
  };
  const isTight = random.chance(0.12);
  const all = writer.times(1, isSong ? 1 : 3, one).flat();
  return framed(writer, spaced(all, isTight ? 0 : 1), isSong ? 0.4 : 0.15);
}
