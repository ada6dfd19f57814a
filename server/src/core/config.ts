import {
  findNodeAtLocation,
  modify,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { message, type Message } from './message.js';
import { rules } from './rules/index.js';
import {
  profileOf,
  type Level,
  type Limits,
  type MarkedRole,
  type Preferred,
  type Profile,
} from './story/profile.js';
import { fold } from './text/fold.js';
import type { Edit } from './text/edits.js';
import type { Span } from './text/span.js';

/** What a desk settles in its `wirecopy.json`. */
export interface Config {
  /** Globs of the files that are wire copy. */
  readonly files: readonly string[];
  readonly profile: Profile;
}

/** Something in a `wirecopy.json` that cannot be read, at the place where it stands. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: Message;
}

/** A file that was read. Without a config it is not to be obeyed: the last good one stays in force. */
export interface ReadConfig {
  readonly config: Config | undefined;
  readonly problems: readonly ConfigProblem[];
}

export const NO_CONFIG: Config = { files: [], profile: profileOf({}) };

const LEVELS: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies Level[];
const ROLES: readonly string[] = ['headline', 'caption', 'body', 'furniture'] satisfies MarkedRole[];

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
      config: undefined,
      problems: [{ span: { start: 0, end: 1 }, message: message('This is nested too deep.') }],
    };
  }
  const problems: ConfigProblem[] = errors.map(({ error, offset, length }) => ({
    span: { start: offset, end: offset + length },
    message: message('This is no JSON: {error}.', { error: wordsOf(printParseErrorCode(error)) }),
  }));
  if (!root) return { config: problems.length > 0 ? undefined : NO_CONFIG, problems };

  const reader = new Reader(problems);
  const top = reader.object(root, [
    'files',
    'rules',
    'limits',
    'houseStyle',
    'furniture',
    'readings',
    '$schema',
  ]);
  const furniture = reader.object(top.get('furniture'), ['add', 'keep']);
  const settled = {
    add: reader.strings(furniture.get('add')),
    keep: reader.strings(furniture.get('keep')),
    readings: new Map(reader.readings(top.get('readings'))),
    levels: reader.levels(top.get('rules')),
    limits: reader.limits(top.get('limits')),
    houseStyle: reader.houseStyle(top.get('houseStyle')),
  };
  const files = reader.strings(top.get('files'));
  const config = problems.length > 0 ? undefined : { files, profile: profileOf(settled) };
  return { config, problems };
}

/**
 * The edits that record in a `wirecopy.json` what a line is, by its text. Comments and order are kept; a line that is
 * recorded already gets the new reading.
 */
export function recordReading(text: string, line: string, role: MarkedRole): Edit[] {
  const source = text.trim() === '' ? '{}\n' : text;
  const root = parseTree(source, [], { allowTrailingComma: true });
  const readings = (root && findNodeAtLocation(root, ['readings']))?.children ?? [];
  const key = fold(line);
  const at = readings.findLastIndex((child) => {
    const known: unknown = findNodeAtLocation(child, ['text'])?.value;
    return typeof known === 'string' && fold(known) === key;
  });
  const formattingOptions = { insertSpaces: true, tabSize: 2, insertFinalNewline: true };
  const edits =
    at >= 0
      ? modify(source, ['readings', at, 'is'], role, { formattingOptions })
      : modify(
          source,
          ['readings', readings.length],
          { text: line, is: role },
          { formattingOptions, isArrayInsertion: true },
        );
  const changes = edits.map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    text: content,
  }));
  if (source === text) return changes;
  // An empty file has no place to insert into: it is written whole.
  let written = source;
  for (const { span, text: content } of [...changes].reverse()) {
    written = written.slice(0, span.start) + content + written.slice(span.end);
  }
  return [{ span: { start: 0, end: text.length }, text: written }];
}

class Reader {
  constructor(private readonly problems: ConfigProblem[]) {}

  /** The values of an object by key. Keys that nobody knows are told where they stand. */
  object(node: Node | undefined, keys: readonly string[]): Map<string, Node> {
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

  strings(node: Node | undefined): string[] {
    return this.items(node).flatMap((item) => {
      if (item.type === 'string' && String(item.value).trim() !== '') return [String(item.value)];
      this.tell(item, message('Here a text in quotation marks is expected.'));
      return [];
    });
  }

  levels(node: Node | undefined): Map<string, Level> {
    const found = new Map<string, Level>();
    for (const [id, value] of this.object(
      node,
      rules.map((rule) => rule.id),
    )) {
      if (value.type === 'string' && LEVELS.includes(String(value.value)))
        found.set(id, value.value as Level);
      else this.tell(value, message('A rule is one of these: {levels}.', { levels: LEVELS.join(', ') }));
    }
    return found;
  }

  limits(node: Node | undefined): Limits {
    const found: Record<string, number> = {};
    for (const [what, value] of this.object(node, ['headline', 'caption'])) {
      const limit: unknown = value.value;
      if (typeof limit === 'number' && Number.isInteger(limit) && limit > 0) found[what] = limit;
      else this.tell(value, message('Here a number of characters is expected, such as 80.'));
    }
    return found;
  }

  houseStyle(node: Node | undefined): Preferred[] {
    return this.items(node).flatMap((item): Preferred[] => {
      const entry = this.object(item, ['term', 'use', 'why', 'matchCase']);
      if (item.type !== 'object') return [];
      const [term, use] = [this.text(entry.get('term')), this.text(entry.get('use'))];
      if (term === undefined || use === undefined) {
        this.tell(item, message('An entry needs the term and what to use instead: "term" and "use".'));
        return [];
      }
      const [why, matchCase] = [this.text(entry.get('why')), entry.get('matchCase')];
      if (matchCase && matchCase.type !== 'boolean')
        this.tell(matchCase, message('Here true or false is expected.'));
      return [{ term, use, ...(why === undefined ? {} : { why }), matchCase: matchCase?.value === true }];
    });
  }

  private text(node: Node | undefined): string | undefined {
    const value: unknown = node?.value;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }

  readings(node: Node | undefined): [string, MarkedRole][] {
    return this.items(node).flatMap((item): [string, MarkedRole][] => {
      const reading = this.object(item, ['text', 'is']);
      const [text, role] = [reading.get('text'), reading.get('is')];
      if (item.type !== 'object') return [];
      if (text?.type !== 'string') {
        this.tell(text ?? item, message('A reading needs the text of its line: "text".'));
        return [];
      }
      if (role?.type !== 'string' || !ROLES.includes(String(role.value))) {
        this.tell(role ?? item, message('A line is one of these: {roles}.', { roles: ROLES.join(', ') }));
        return [];
      }
      return [[String(text.value), role.value as MarkedRole]];
    });
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

/** `CommaExpected` as `comma expected`. */
function wordsOf(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
