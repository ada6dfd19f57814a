import { hanging, spaced, type Writer } from './writer.js';

/** A name as programs have them. */
export function identifier(writer: Writer): string {
  const { random } = writer;
  const words = writer.times(1, 3, () => writer.word());
  const [first = '', ...others] = words;
  return random.pick([
    words.join('_'),
    words.join('_'),
    first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    words.join('.'),
  ]);
}

/** What has changed, version by version. */
function changelog(writer: Writer): string[] {
  const { random } = writer;
  const form = random.pick([
    '## {n}.{n}.{n} ({iso})',
    'Version {n}.{n}',
    '{iso}  {Name}',
    '{n}.{n}.{n}',
    '{word} ({n}.{n}-{n}) unstable; urgency=low',
  ]);
  const bullet = random.pick(['- ', '* ', '  * ', '\t* ']);
  const width = random.chance(0.4) ? 76 : undefined;
  const isSigned = random.chance(0.3);
  const entry = (): string[] => {
    const start = random.chance(0.4)
      ? `${random.pick(['Fix', 'Add', 'Remove', 'fix:', 'feat:', 'Update'])} `
      : '';
    const text = start + (random.chance(0.5) ? writer.phrase(3, 12) : writer.sentence());
    const tail = random.chance(0.25) ? ` (#${random.whole(10, 9999)})` : '';
    return width === undefined
      ? [bullet + text + tail]
      : hanging(text + tail, width, bullet, ' '.repeat(bullet.length));
  };
  const versions = writer.times(4, 14, () => [
    [writer.filled(form)],
    writer.times(1, 8, entry).flat(),
    isSigned ? [writer.filled(` -- {Name} <{word}@{word}.org>  {date}`)] : [],
  ]);
  return spaced([random.chance(0.5) ? ['# Changelog'] : [], ...versions.flat()]);
}

/** What a program has noted, a line each. */
function log(writer: Writer): string[] {
  const { random } = writer;
  const form = random.pick([
    '{year}-{mm}-{dd} {time}:{dd} {LEVEL} [{id}] {text}',
    '[{time}:{dd}] {id}: {text}',
    '{month} {dd} {time}:{dd} {word} {id}[{number}]: {text}',
    '{dd}.{mm}.{year} {time} {LEVEL} {id} - {text}',
  ]);
  const year = String(random.whole(2001, 2026));
  return writer.times(30, 140, () =>
    writer.filled(
      form
        .replace('{year}', year)
        .replace('{LEVEL}', random.pick(['INFO', 'WARN', 'ERROR', 'DEBUG']))
        .replace('{id}', identifier(writer))
        .replace(
          '{text}',
          random.chance(0.7) ? writer.phrase(2, 9) : `${identifier(writer)}=${random.whole(0, 9999)}`,
        ),
    ),
  );
}

/** Rows of values: with commas, tabs, bars, or in columns. */
function rows(writer: Writer): string[] {
  const { random } = writer;
  const between = random.pick([',', ';', '\t', ' | ', 'columns']);
  const kinds = writer.times(3, 8, () => random.whole(0, 4));
  const cell = (kind: number): string => {
    switch (kind) {
      case 0:
        return String(random.whole(0, 99_999));
      case 1:
        return `${random.whole(0, 999)}.${random.whole(10, 99)}`;
      case 2:
        return writer.word();
      case 3:
        return writer.filled('{iso}');
      default:
        return writer.phrase(1, 4).replace(/[,;|]/gu, '');
    }
  };
  const row = (cells: readonly string[]): string => {
    if (between === 'columns')
      return cells
        .map((text) => text.slice(0, 15).padEnd(16))
        .join('')
        .trimEnd();
    return between === ' | ' ? `| ${cells.join(between)} |` : cells.join(between);
  };
  const head = row(kinds.map(() => identifier(writer)));
  const rule = between === ' | ' ? [row(kinds.map(() => '---'))] : [];
  return [head, ...rule, ...writer.times(20, 120, () => row(kinds.map(cell)))];
}

/** A file of a program, with comments made of sentences. */
function code(writer: Writer): string[] {
  const { random } = writer;
  const [comment, open, start, end] = random.pick<readonly [string, string, string, string]>([
    ['# ', 'def {id}({id}, {id}):', '    ', ''],
    ['// ', 'function {id}({id}) {', '  ', '}'],
    ['// ', 'static int {id}(const char *{id}) {', '\t', '}'],
    [' * ', 'public void {id}({id} {id}) {', '    ', '}'],
  ]);
  const filled = (form: string): string => form.replaceAll('{id}', () => identifier(writer));
  const statement = (): string =>
    filled(
      random.pick([
        '{id} = {id}({id})',
        'return {id}',
        'if ({id} == {id}) {id}()',
        '{id}.{id}()',
        '{id}[{id}] = ' + String(random.whole(0, 255)),
        `print("${writer.phrase(2, 6)}")`,
      ]),
    ) + (end === '' ? '' : ';');
  const head = hanging(writer.sentences(1, 5), 76, comment);
  const parts = writer.times(5, 16, () => [
    ...(random.chance(0.5) ? hanging(writer.sentences(1, 2), 76, comment) : []),
    filled(open),
    ...writer.times(2, 9, () => start + statement()),
    ...(end === '' ? [] : [end]),
  ]);
  const imports = writer.times(1, 6, () =>
    filled(random.pick(['import {id}', 'from {id} import {id}', '#include <{id}.h>'])),
  );
  return spaced([head, imports, ...parts]);
}

/** What programs read and write. */
export function data(writer: Writer): string[] {
  return writer.random.pick([changelog, changelog, log, rows, code])(writer);
}
