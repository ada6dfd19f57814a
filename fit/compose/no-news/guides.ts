import { columns } from '../columns.js';
import { identifier } from './data.js';
import { framed, hanging, spaced, type Writer } from './writer.js';

/** How to cook something: what it takes, and what to do. */
export function recipe(writer: Writer): string[] {
  const { random, words } = writer;
  const bullet = random.pick(['', '', '• ', '- ', '* ']);
  const numbering = random.pick(['{n}. ', '{n}) ', 'Step {n}: ', '']);
  const ownLine = random.chance(0.2);
  const gap = random.chance(0.4) ? 1 : 0;
  const amount = (): string =>
    random.pick([String(random.whole(1, 12)), '1/2', '½', '1 ½', String(random.whole(1, 20) * 50)]);
  const ingredient = (): string =>
    [amount(), random.pick(words.units), random.chance(0.7) ? writer.word() : writer.phrase(1, 4)]
      .filter(Boolean)
      .join(' ') + (random.chance(0.2) ? `, ${writer.word()}` : '');
  const step = (at: number): string[] => {
    const number = numbering.replace('{n}', String(at + 1));
    const text = writer.sentences(1, 3);
    return ownLine && number !== '' ? [number.trim(), text] : [number + text];
  };
  const intro = writer.times(0, 3, () => [
    random.chance(0.5) ? writer.said(words.i, writer.paragraph()) : writer.paragraph(),
  ]);
  const lists = writer.times(1, 2, () => [
    writer.one(words.ingredients),
    ...writer.times(5, 14, () => bullet + ingredient()),
  ]);
  const tips = random.chance(0.35)
    ? [`${random.pick(['Tip', 'TIP', 'Note', 'Tipp'])}: ${writer.sentences(1, 3)}`]
    : [];
  return framed(
    writer,
    spaced([
      [writer.title(6)],
      ...intro,
      writer.times(0, 4, () => writer.one(words.cooking)),
      ...lists,
      [writer.one(words.steps)],
      spaced(writer.times(4, 12, step), gap),
      tips,
    ]),
    0.5,
  );
}

/** A line to type, as manuals and readmes show it. */
function command(writer: Writer): string {
  const { random } = writer;
  const options = writer.times(0, 3, () =>
    random.pick([`--${writer.word()}`, `-${writer.word().charAt(0)}`, `<${writer.word()}>`]),
  );
  return [random.pick(['$ ', '', './', 'npm install ', 'sudo ', 'git ']) + writer.word(), ...options].join(
    ' ',
  );
}

/** A readme in Markdown, or in plain text with lines under its headings. */
function readme(writer: Writer): string[] {
  const { random, words } = writer;
  const isMarkdown = random.chance(0.6);
  const width = random.chance(0.5) ? random.whole(66, 80) : undefined;
  const lines = (text: string, start = ''): string[] =>
    width === undefined ? [start + text] : hanging(text, width, start, ' '.repeat(columns(start)));
  const heading = (text: string, level: string): string[] =>
    isMarkdown ? [`${level} ${text}`] : [text, (level === '#' ? '=' : '-').repeat(columns(text))];
  const bullet = random.pick(['* ', '- ', '  * ']);
  const code = (): string[] => {
    const typed = writer.times(1, 4, () => command(writer));
    return isMarkdown && random.chance(0.6)
      ? [random.pick(['```', '```sh']), ...typed, '```']
      : typed.map((text) => `    ${text}`);
  };
  const described = (): string[] =>
    writer.times(
      3,
      9,
      () => `${bullet}\`${identifier(writer)}\`${random.pick([' – ', ': ', ' - '])}${writer.phrase(3, 12)}`,
    );
  const block = (): string[] => {
    switch (random.whole(0, 4)) {
      case 0:
        return code();
      case 1:
        return described();
      case 2:
        return writer.times(2, 7, () => lines(writer.sentence(), bullet)).flat();
      default:
        return lines(random.chance(0.4) ? writer.said(words.you) : writer.sentences(1, 4));
    }
  };
  const sections = writer.times(4, 11, () => [
    heading(random.chance(0.6) ? writer.one(words.manual) : writer.title(4), '##'),
    ...writer.times(1, 5, block),
  ]);
  return spaced([
    heading(writer.title(3), '#'),
    ...writer.times(1, 3, () => lines(writer.sentences(1, 3))),
    ...sections.flat(),
  ]);
}

/** A page of a manual: headings in capitals, everything else indented. */
function manualPage(writer: Writer): string[] {
  const { random, words } = writer;
  const indent = random.pick(['       ', '    ', '  ']);
  const width = random.whole(68, 80);
  const name = writer.word();
  const paragraph = (): string[] => hanging(writer.sentences(1, 4), width, indent);
  const option = (): string[] => [
    `${indent}-${writer.word().charAt(0)}, --${writer.word()}${random.pick(['', ` ${writer.word().toUpperCase()}`])}`,
    ...hanging(writer.sentence(), width, indent + indent),
  ];
  const sections = writer.times(3, 8, () => [
    [writer.one(words.manual).toLocaleUpperCase()],
    ...writer.times(1, 6, () => (random.chance(0.4) ? paragraph() : option())),
  ]);
  return spaced([
    [`${name.toUpperCase()}(1)${' '.repeat(18)}${writer.title(3)}${' '.repeat(18)}${name.toUpperCase()}(1)`],
    ['NAME', `${indent}${name} - ${writer.phrase(3, 7)}`],
    ['SYNOPSIS', `${indent}${name} [${writer.word().toUpperCase()}]... ${command(writer)}`],
    ...sections.flat(),
  ]);
}

/** How something is used: numbered chapters, with warnings and steps. */
function handbook(writer: Writer): string[] {
  const { random, words } = writer;
  const step = random.pick(['{n}. ', '{n}) ', '▶ ', '– ']);
  const chapters = writer.times(3, 8, (at) => [
    [`${at + 1} ${random.chance(0.5) ? writer.one(words.manual) : writer.title(5)}`],
    ...writer
      .times(1, 4, (nth) => [
        [`${at + 1}.${nth + 1} ${writer.title(6)}`],
        [random.chance(0.3) ? writer.said(words.you) : writer.sentences(1, 3)],
        writer.times(0, 5, (count) => step.replace('{n}', String(count + 1)) + writer.sentence()),
        random.chance(0.25)
          ? [`${random.pick(['WARNING', 'CAUTION', 'NOTE', 'i'])}: ${writer.sentence()}`]
          : [],
      ])
      .flat(),
  ]);
  return spaced([[writer.title(5).toLocaleUpperCase()], [writer.one(words.versions)], ...chapters.flat()]);
}

/** What tells how something works. */
export function manual(writer: Writer): string[] {
  return writer.random.pick([readme, readme, manualPage, handbook])(writer);
}
