// Every fenced example on a rule's page is a test. Below a line, `^^^ message` says what is found there and where;
// what is not marked must not be found. A `jsonc` block is the wirecopy.json of the examples below it. A `fixed` block after an example is what the rule's own fixes make of it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  applyEdits,
  editsFor,
  parse,
  PLAIN,
  rules,
  run,
  type AnyRule,
  type Profile,
  type WireFile,
} from '../../server/src/core/index.js';
import { word } from '../../server/src/wording.js';
import { profile as profileOf } from '../support/desk.js';
import { fail } from '../support/fail.js';

const PAGES = 'server/src/core/rules';

interface Example {
  readonly line: number;
  readonly text: string;
  readonly expected: readonly string[];
  readonly profile: Profile;
  fixed?: string;
}

for (const rule of rules) {
  const page = `${PAGES}/${rule.id}.md`;
  test(`${rule.id}: the page exists and shows what the rule tells and what it leaves alone`, () => {
    assert.ok(existsSync(page), `${page} is missing`);
    const examples = examplesOf(readFileSync(page, 'utf8'));
    assert.ok(examples.some(({ expected }) => expected.length > 0));
    assert.ok(examples.some(({ expected }) => expected.length === 0));
  });

  for (const example of examplesOf(readFileSync(page, 'utf8'))) {
    test(`${rule.id}: the example on line ${example.line} of its page`, () => {
      const read = (text: string) => parse(text, example.profile);
      const file = read(example.text);
      assert.deepEqual(found(rule, file), example.expected);
      if (example.fixed === undefined) return;
      const fixed = fixAll(rule, file);
      assert.equal(fixed, example.fixed);
      assert.deepEqual(found(rule, read(fixed)), [], 'the fix leaves something to tell');
      assert.equal(fixAll(rule, read(fixed)), fixed, 'fixing again changes something');
    });
  }
}

test('every page belongs to a rule', () => {
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.md'));
  assert.deepEqual(pages.sort(), rules.map(({ id }) => `${id}.md`).sort());
});

function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let profile = PLAIN;
  for (const block of page.matchAll(/^```(wire|fixed|jsonc)\n([\s\S]*?)\n```$/gm)) {
    const [, kind, content = ''] = block;
    const shown = content.replaceAll('␠', ' ').replaceAll('⍽', '\u00a0');
    if (kind === 'jsonc') {
      profile = profileOf(content);
    } else if (kind === 'fixed') {
      const example = examples.at(-1) ?? fail('a `fixed` block without an example before it');
      example.fixed = shown;
    } else {
      const line = page.slice(0, block.index).split('\n').length;
      examples.push({ line, profile, ...unmark(shown) });
    }
  }
  return examples;
}

/** Takes the marker lines out of an example and turns them into what `found` answers. */
function unmark(marked: string): { text: string; expected: string[] } {
  const text: string[] = [];
  const expected: string[] = [];
  for (const line of marked.split('\n')) {
    const marker = /^( *)(\^+) (.*)$/.exec(line);
    if (!marker) {
      text.push(line);
      continue;
    }
    const [, indent = '', carets = '', message = ''] = marker;
    expected.push(`${text.length}:${indent.length}-${indent.length + carets.length} ${message}`);
  }
  return { text: text.join('\n'), expected };
}

/** What a rule finds: line from 1, then the columns from 0 on the finding's first line, then the message. */
function found(rule: AnyRule, file: WireFile): string[] {
  return run([rule], file, throwOn).map(({ finding: { span, message } }) => {
    const line = file.lines.lineAt(span.start);
    const start = file.lines.start(line);
    const end = Math.min(span.end, file.lines.contentEnd(line));
    return `${line + 1}:${span.start - start}-${end - start} ${word(message)}`;
  });
}

function fixAll(rule: AnyRule, file: WireFile): string {
  const changes = run([rule], file, throwOn).flatMap((problem) => [...(problem.fix()?.changes() ?? [])]);
  return applyEdits(file.text, editsFor(file.lines, changes));
}

function throwOn(_rule: AnyRule, error: unknown): never {
  throw error;
}
