import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { message, type Message } from '../message.js';
import { rules } from '../rules/index.js';
import type { Level, MarkedRole } from '../story/profile.js';
import type { Span } from '../text/span.js';
import type { Placed, Setting } from './settings.js';

/** Something in a `wirecopy.json` that cannot be read, at the place where it stands. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: Message;
}

/** A file that was read. Without settings it is not to be obeyed: the last good ones stay in force. */
export interface ReadConfig {
  readonly settings: readonly Placed[] | undefined;
  readonly problems: readonly ConfigProblem[];
}

export const LEVELS: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies Level[];
export const ROLES: readonly string[] = ['headline', 'caption', 'body', 'furniture'] satisfies MarkedRole[];
const KEYS = [
  'files',
  'rules',
  'limits',
  'houseStyle',
  'agencies',
  'furniture',
  'readings',
  'ignored',
  '$schema',
];

/**
 * Reads a `wirecopy.json`. Comments and trailing commas are allowed. Every wrong key and value is told; one is enough
 * for the whole file not to be obeyed, since half of what a desk settled may be worse than none.
 */
export function readConfig(text: string): ReadConfig {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch (error) {
    // Brackets in thousands, one inside the other, exhaust the library that reads them.
    if (!(error instanceof RangeError)) throw error;
    return {
      settings: undefined,
      problems: [{ span: { start: 0, end: 1 }, message: message('This is nested too deep.') }],
    };
  }
  const problems: ConfigProblem[] = errors.map(({ error, offset, length }) => ({
    span: { start: offset, end: offset + length },
    message: message('This is no JSON: {error}.', { error: wordsOf(printParseErrorCode(error)) }),
  }));
  if (!root) return { settings: problems.length > 0 ? undefined : [], problems };
  const settings = new Reader(problems).settings(root);
  return { settings: problems.length > 0 ? undefined : settings, problems };
}

class Reader {
  constructor(private readonly problems: ConfigProblem[]) {}

  settings(root: Node): Placed[] {
    const top = this.object(root, KEYS);
    const furniture = this.object(top.get('furniture'), ['add', 'keep']);
    return [
      ...this.strings(top.get('files'), (glob) => ({ kind: 'files', glob })),
      ...this.rules(top.get('rules')),
      ...this.limits(top.get('limits')),
      // What is kept comes first: a pattern that adds with * may add too much.
      ...this.strings(furniture.get('keep'), (line) => ({ kind: 'furniture', line, is: 'keep' })),
      ...this.strings(furniture.get('add'), (line) => ({ kind: 'furniture', line, is: 'add' })),
      ...this.strings(top.get('agencies'), (name) => ({ kind: 'agency', name })),
      ...this.items(top.get('houseStyle')).flatMap((item) => this.houseStyle(item)),
      ...this.items(top.get('readings')).flatMap((item) => this.reading(item)),
      ...this.items(top.get('ignored')).flatMap((item) => this.ignored(item)),
    ];
  }

  /** The values of an object by key. Keys that nobody knows are told where they stand. */
  private object(node: Node | undefined, keys: readonly string[]): Map<string, Node> {
    const found = new Map<string, Node>();
    if (!node) return found;
    if (node.type !== 'object') {
      this.tell(node, message('Here an object in braces is expected.'));
      return found;
    }
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key) continue;
      if (!keys.includes(String(key.value))) {
        this.tell(
          key,
          message('“{key}” is not known here. Known are: {keys}.', {
            key: String(key.value),
            keys: keys.join(', '),
          }),
        );
      } else if (found.has(String(key.value))) {
        this.tell(key, message('“{key}” stands here twice.', { key: String(key.value) }));
      } else if (value) {
        found.set(String(key.value), value);
      }
    }
    return found;
  }

  private strings(node: Node | undefined, setting: (text: string) => Setting): Placed[] {
    return this.items(node).flatMap((item) => {
      const text = textOf(item);
      if (text !== undefined) return [placed(item, setting(text))];
      this.tell(item, message('Here a text in quotation marks is expected.'));
      return [];
    });
  }

  /** A rule is set to a level, or to an object with its level and options. */
  private rules(node: Node | undefined): Placed[] {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return [...this.object(node, [...byId.keys()])].flatMap(([rule, value]): Placed[] => {
      if (value.type !== 'object') return this.level(rule, value);
      const options = byId.get(rule)?.options ?? new Map<string, never>();
      return [...this.object(value, ['severity', ...options.keys()])].flatMap(([key, set]): Placed[] => {
        if (key === 'severity') return this.level(rule, set);
        const plain = plainValue(set);
        const option = options.get(key);
        if (option?.fits(plain)) return [placed(set, { kind: 'option', rule, option: key, value: plain })];
        if (option) this.tell(set, option.expected);
        return [];
      });
    });
  }

  private level(rule: string, value: Node): Placed[] {
    if (value.type === 'string' && LEVELS.includes(String(value.value)))
      return [placed(value, { kind: 'level', rule, level: value.value as Level })];
    this.tell(value, message('A rule is one of these: {levels}.', { levels: LEVELS.join(', ') }));
    return [];
  }

  private limits(node: Node | undefined): Placed[] {
    return [...this.object(node, ['headline', 'caption'])].flatMap(([what, value]): Placed[] => {
      const limit: unknown = value.value;
      if (typeof limit === 'number' && Number.isInteger(limit) && limit > 0)
        return [placed(value, { kind: 'limit', of: what as 'headline', characters: limit })];
      this.tell(value, message('Here a number of characters is expected, such as 80.'));
      return [];
    });
  }

  private houseStyle(item: Node): Placed[] {
    const entry = this.object(item, ['term', 'use', 'why', 'matchCase']);
    if (item.type !== 'object') return [];
    const [term, use, why] = [textOf(entry.get('term')), textOf(entry.get('use')), textOf(entry.get('why'))];
    if (term === undefined || use === undefined) {
      this.tell(item, message('An entry needs the term and what to use instead: "term" and "use".'));
      return [];
    }
    this.mustBeText(entry.get('why'));
    const matchCase = entry.get('matchCase');
    if (matchCase && matchCase.type !== 'boolean')
      this.tell(matchCase, message('Here true or false is expected.'));
    const preferred = {
      term,
      use,
      ...(why === undefined ? {} : { why }),
      matchCase: matchCase?.value === true,
    };
    return [placed(item, { kind: 'house-style', entry: preferred })];
  }

  private reading(item: Node): Placed[] {
    const reading = this.object(item, ['text', 'is']);
    const [text, role] = [reading.get('text'), reading.get('is')];
    if (item.type !== 'object') return [];
    if (text === undefined || textOf(text) === undefined) {
      this.tell(text ?? item, message('A reading needs the text of its line: "text".'));
      return [];
    }
    if (role?.type !== 'string' || !ROLES.includes(String(role.value))) {
      this.tell(role ?? item, message('A line is one of these: {roles}.', { roles: ROLES.join(', ') }));
      return [];
    }
    return [placed(item, { kind: 'reading', text: String(text.value), role: role.value as MarkedRole })];
  }

  private ignored(item: Node): Placed[] {
    const entry = this.object(item, ['rule', 'text', 'file']);
    if (item.type !== 'object') return [];
    const [rule, text, file] = [
      textOf(entry.get('rule')),
      textOf(entry.get('text')),
      textOf(entry.get('file')),
    ];
    this.mustBeText(entry.get('file'));
    if (rule === undefined || text === undefined) {
      this.tell(item, message('What is ignored is known by its rule and its text: "rule" and "text".'));
      return [];
    }
    if (!rules.some(({ id }) => id === rule)) {
      this.tell(entry.get('rule') ?? item, message('There is no rule “{rule}”.', { rule }));
      return [];
    }
    return [
      placed(item, {
        kind: 'ignored',
        entry: { rule, text, ...(file === undefined ? {} : { file: plainPath(file) }) },
      }),
    ];
  }

  private mustBeText(node: Node | undefined): void {
    if (node && textOf(node) === undefined)
      this.tell(node, message('Here a text in quotation marks is expected.'));
  }

  private items(node: Node | undefined): Node[] {
    if (!node) return [];
    if (node.type === 'array') return node.children ?? [];
    this.tell(node, message('Here a list in square brackets is expected.'));
    return [];
  }

  private tell(node: Node, what: Message): void {
    // A wrong value is told at its key, where an editor looks for it.
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    const { offset, length } = key ?? node;
    this.problems.push({ span: { start: offset, end: offset + length }, message: what });
  }
}

function placed(node: Node, setting: Setting): Placed {
  return { ...setting, span: { start: node.offset, end: node.offset + node.length } };
}

function textOf(node: Node | undefined): string | undefined {
  const value: unknown = node?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A path below a folder as it is compared: `./feed\\one.wire` is `feed/one.wire`. */
function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

/** The value of a node as JSON has it. */
function plainValue(node: Node): unknown {
  return node.type === 'array' ? node.children?.map(plainValue) : node.value;
}

/** `CommaExpected` as `comma expected`. */
function wordsOf(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
