import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, parse, rules, run, type AnyRule } from '../../server/src/core/index.js';
import { bundle, rawStory, throwOn } from '../support/wire.js';

test('a rule that throws is reported and loses only itself', () => {
  const faulty: AnyRule = {
    ...(rules[0] as AnyRule),
    id: 'faulty',
    problems: () => {
      throw new Error('out of order');
    },
  };
  const file = parse(bundle(rawStory()));
  const failures: string[] = [];
  const problems = run([faulty, ...rules], file, (rule, error) =>
    failures.push(`${rule.id}: ${String(error)}`),
  );
  assert.deepEqual(failures, ['faulty: Error: out of order']);
  assert.equal(problems.length, run(rules, file, throwOn).length);
});

test('a fix that throws is reported, and the clean copy is made of the others', () => {
  const file = parse(bundle(rawStory()));
  const problems = run(rules, file, throwOn).map((problem, index) =>
    index === 0
      ? {
          ...problem,
          fix: () => {
            throw new Error('out of order');
          },
        }
      : problem,
  );
  const failures: string[] = [];
  const edits = clean(file, (rule) => failures.push(rule.id), { problems });
  assert.deepEqual(failures, ['duplicate-caption']);
  assert.ok(edits.length > 0);
});
