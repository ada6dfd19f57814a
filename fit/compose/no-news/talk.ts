import { columns } from '../columns.js';
import { framed, hanging, spaced, type Writer } from './writer.js';

/** What someone types: a sentence or less, with less care. */
function typed(writer: Writer): string {
  const { random } = writer;
  const text = random.chance(0.7) ? writer.phrase(1, 9) : writer.sentence();
  const marked = text + random.pick(['', '', ' :)', '?', '!', '...', ' ;)', ' lol']);
  return random.chance(0.4) ? marked.toLocaleLowerCase() : marked;
}

/** The names under which people write in a file. */
function nicknames(writer: Writer): [string, ...string[]] {
  const { random } = writer;
  const nickname = (): string => {
    const name = random.chance(0.5) ? writer.firstName() : writer.word();
    return name + random.pick(['', '', '_', String(random.whole(1, 99)), `_${writer.word()}`]);
  };
  return [nickname(), ...writer.times(1, 8, nickname)];
}

/** A conversation, a line each. */
function conversation(writer: Writer): string[] {
  const { random } = writer;
  const people = random.chance(0.5)
    ? nicknames(writer)
    : ([writer.name(), ...writer.times(1, 4, () => writer.name())] as const);
  const form = random.pick([
    '{who}: ',
    '<{who}> ',
    '[{time}] {who}: ',
    '{time} <{who}> ',
    '{who} ({time}): ',
    '{WHO}: ',
  ]);
  const gap = random.chance(0.25) ? 1 : 0;
  const hasEvents = random.chance(0.3);
  let minute = random.whole(0, 1200);
  const time = (): string =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const lines = writer.times(25, 120, () => {
    minute = (minute + random.whole(0, 3)) % 1440;
    const who = random.pick(people);
    if (hasEvents && random.chance(0.1))
      return [`${time()} * ${who} has ${random.pick(['joined', 'left', 'quit'])}`];
    const start = form
      .replace('{who}', who)
      .replace('{WHO}', who.toLocaleUpperCase())
      .replace('{time}', time());
    return [start + (random.chance(0.15) ? writer.sentences(2, 3) : typed(writer))];
  });
  return spaced(lines, gap);
}

/** A thread: who, when, and a paragraph or some, with quotes of others. */
function thread(writer: Writer): string[] {
  const { random, words } = writer;
  const people = nicknames(writer);
  const title = writer.title(8);
  const width = random.chance(0.3) ? 72 : undefined;
  const details = random.whole(1, 3);
  const rated = random.chance(0.3);
  const quote = (text: string): string[] =>
    width === undefined ? [`> ${text}`] : hanging(text, width, '> ');
  const plain = (text: string): string[] => (width === undefined ? [text] : hanging(text, width));
  const posts = writer.times(4, 14, (at) => {
    const head = [random.pick(people), ...Array.from({ length: details }, () => writer.one(words.posted))];
    const subject = at > 0 && random.chance(0.3) ? [`Re: ${title}`] : [];
    const quoted =
      at > 0 && random.chance(0.35) ? [writer.one(words.wrote), ...quote(writer.sentences(1, 2))] : [];
    const paragraphs = writer.times(1, 4, () =>
      plain(random.chance(0.4) ? writer.said(words.i, writer.sentences(1, 4)) : writer.sentences(1, 4)),
    );
    const foot = rated ? [`+${random.whole(0, 40)}`, writer.furniture()] : [];
    return [[...head, ...subject], quoted, ...paragraphs, foot];
  });
  return framed(writer, spaced([[title], ...posts.flat()]), 0.5);
}

/** What people write to each other. */
export function chat(writer: Writer): string[] {
  return writer.random.chance(0.5) ? conversation(writer) : thread(writer);
}

/** The minutes of a meeting: who was there, what it was about, what is to be done. */
export function minutes(writer: Writer): string[] {
  const { random, words } = writer;
  const isMarkdown = random.chance(0.4);
  const bullet = random.pick(['* ', '* ', '- ', '• ']);
  const people: [string, ...string[]] = [writer.name(), ...writer.times(2, 9, () => writer.name())];
  const width = random.chance(0.2) ? 76 : undefined;
  const heading = (text: string): string => (isMarkdown ? `## ${text}` : text);
  const lines = (text: string, start = ''): string[] =>
    width === undefined ? [start + text] : hanging(text, width, start, ' '.repeat(columns(start)));
  const speaker = (): string => (random.chance(0.5) ? `${random.pick(people)}: ` : '');
  const present = random.chance(0.5)
    ? [`${writer.one(words.present)} ${people.join(', ')}`]
    : [heading(writer.one(words.present)), ...people.map((name) => bullet + name)];
  const agenda = writer.times(3, 8, () => writer.title(8));
  const points = agenda.flatMap((topic, at) => [
    [isMarkdown ? `### ${topic}` : random.chance(0.6) ? `${at + 1}. ${topic}` : topic],
    random.chance(0.6)
      ? writer.times(1, 6, () => lines(speaker() + writer.sentences(1, 2), bullet)).flat()
      : spaced(writer.times(1, 3, () => lines(speaker() + writer.sentences(1, 4)))),
  ]);
  const actions = writer.times(2, 6, () => `${bullet}${random.pick(people)}: ${writer.phrase(3, 10)}`);
  const title = writer.one(words.minutes);
  return spaced([
    [title],
    random.chance(0.8) ? [writer.agency.date()] : [],
    present,
    [heading(writer.one(words.agenda)), ...agenda.map((topic) => bullet + topic)],
    ...(random.chance(0.5) ? [[heading(writer.one(words.agenda))]] : []),
    ...points,
    random.chance(0.7) ? [heading(writer.one(words.actions)), ...actions] : [],
    random.chance(0.6) ? [writer.one(words.closing)] : [],
  ]);
}
