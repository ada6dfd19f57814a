import { framed, hanging, spaced, type Writer } from './writer.js';

const LETTERS = 'abcdefgh';

/** A sentence that ends as a part of a clause does. */
function part(writer: Writer, isLast: boolean): string {
  return writer.sentence().replace(/[.!?]+$/u, '') + (isLast ? '.' : ';');
}

/** A law or a regulation: numbered headings, clauses under them, letters under these. */
export function law(writer: Writer): string[] {
  const { random, words } = writer;
  const width = random.chance(0.25) ? random.whole(64, 80) : undefined;
  const label = random.pick(words.sections);
  const between = random.pick([' ', ' - ', '. ', ' – ']);
  const hasTitles = random.chance(0.7);
  const ownLine = random.chance(0.3);
  const clauseMark = random.pick(['({n})', '({n})', '({n}).', '{n}.']);
  const gap = random.chance(0.8) ? 1 : 0;
  const lines = (mark: string, text: string, indent = ''): string[] =>
    width === undefined ? [`${indent}${mark} ${text}`] : hanging(`${mark} ${text}`, width, indent);
  const clause = (at: number): string[][] => {
    const mark = clauseMark.replace('{n}', String(at + 1));
    const text = writer.sentences(1, random.chance(0.7) ? 1 : 3);
    if (random.chance(0.75)) return [lines(mark, text)];
    const count = random.whole(2, 5);
    return [
      lines(mark, text.replace(/[.!?]+$/u, ':')),
      ...Array.from({ length: count }, (_, nth) =>
        lines(`(${LETTERS.charAt(nth)})`, part(writer, nth === count - 1), width === undefined ? '' : '    '),
      ),
    ];
  };
  const start = random.chance(0.7) ? 1 : random.whole(2, 60);
  const sections = writer.times(3, 12, (at) => {
    const number = `${label} ${start + at}`;
    const title = hasTitles ? writer.title(6) : '';
    const heading = title === '' ? [number] : ownLine ? [number, title] : [number + between + title];
    const isSingle = random.chance(0.2);
    return [heading, ...(isSingle ? [[writer.sentences(1, 3)]] : writer.times(1, 6, clause).flat())];
  });
  const top = random.chance(0.4) ? [writer.paragraph()] : [];
  return spaced([[writer.one(words.laws)], top, ...sections.flat()], gap);
}

/** A licence as it lies beside code: capitals, numbered clauses, lines of a fixed width. */
export function licence(writer: Writer): string[] {
  const { random, words } = writer;
  const width = random.whole(66, 76);
  const indent = random.pick(['', '', '  ', '   ']);
  const isCentred = random.chance(0.5);
  const centred = (text: string): string =>
    isCentred ? ' '.repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text : text;
  const paragraph = (text: string): string[] => hanging(text, width, indent);
  const copyright = writer.filled('Copyright (c) {year} {Name}');
  const head = [writer.one(words.licences), ...(random.chance(0.8) ? [writer.one(words.versions)] : [])].map(
    centred,
  );
  const clauses = writer.times(4, 14, (at) => {
    const number = `${at + 1}. `;
    const title = random.chance(0.6) ? `${writer.title(4)}. ` : '';
    const text = random.chance(0.4) ? writer.said(words.you) : writer.sentence();
    const rest = random.chance(0.6) ? ` ${writer.sentences(1, 3)}` : '';
    const points = random.chance(0.25)
      ? writer.times(2, 4, (nth) =>
          hanging(part(writer, false), width, `${indent}    ${LETTERS.charAt(nth)}) `, `${indent}       `),
        )
      : [];
    return [
      hanging(number + title + text + rest, width, indent, `${indent}${random.pick(['', '   '])}`),
      ...points,
    ];
  });
  const shouted = writer.times(1, 2, () => paragraph(writer.sentences(1, 3).toLocaleUpperCase()));
  const preamble = writer.times(0, 4, () => paragraph(writer.sentences(1, 4)));
  return spaced([
    head,
    random.chance(0.7) ? paragraph(copyright) : [],
    ...preamble,
    ...clauses.flat(),
    ...shouted,
    random.chance(0.5) ? [centred(writer.phrase(2, 5).toLocaleUpperCase())] : [],
  ]);
}

/** Terms of use or how a firm treats data: what you may, and what we do. */
function contract(writer: Writer): string[] {
  const { random, words } = writer;
  const isNumbered = random.chance(0.6);
  const often = random.pick([0.4, 0.7]);
  const sentence = (): string => (random.chance(often) ? writer.said(words.you) : writer.sentence());
  const sections = writer.times(4, 14, (at) => {
    const heading = isNumbered ? `${at + 1}. ${writer.title(5)}` : writer.title(6);
    const paragraphs = writer.times(1, 4, (nth) => [
      (isNumbered && random.chance(0.6) ? `${at + 1}.${nth + 1} ` : '') +
        writer.times(1, 4, sentence).join(' '),
    ]);
    const bullets = random.chance(0.3) ? [writer.times(2, 6, () => `• ${part(writer, false)}`)] : [];
    return [[heading], ...paragraphs, ...bullets];
  });
  const updated = random.chance(0.5) ? [writer.one(words.versions)] : [];
  return framed(writer, spaced([[writer.one(words.terms)], updated, [sentence()], ...sections.flat()]));
}

/** Questions with numbers, and the answers to choose from. */
function questionnaire(writer: Writer): string[] {
  const { random, words } = writer;
  const box = random.pick(['[ ] ', '☐ ', '( ) ', 'a', '□ ', '- ']);
  const numbering = random.pick(['{n}. ', '{n}) ', 'Q{n}: ', '{n} ']);
  const gap = random.chance(0.75) ? 1 : 0;
  const answer = (at: number): string =>
    (box === 'a' ? `${LETTERS.charAt(at)}) ` : box) +
    (random.chance(0.6) ? writer.one(words.answers) : writer.phrase(1, 6));
  const questions = writer.times(6, 25, (at) => {
    const text = random.chance(0.7) ? writer.said(words.questions) : writer.sentence();
    const question = numbering.replace('{n}', String(at + 1)) + text.replace(/[.!?…]+["”»]?$/u, '?');
    return random.chance(0.15) ? [question, '_'.repeat(40)] : [question, ...writer.times(2, 6, answer)];
  });
  const intro = writer.times(0, 2, () => [writer.said(words.you, writer.sentences(1, 3))]);
  return spaced([[writer.title(6)], ...intro, ...questions], gap);
}

/** What is agreed on, or asked, point by point. */
export function terms(writer: Writer): string[] {
  return writer.random.chance(0.55) ? contract(writer) : questionnaire(writer);
}
