// What other programs read of `check`.
import assert from 'node:assert/strict';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Log } from 'sarif';
import manifest from '../../package.json';
import { rules } from '../../server/src/core/index.js';
import { commandLine } from '../support/command-line.js';
import { bundle, rawStory } from '../support/wire.js';

const { file, wirecopy, pipe } = commandLine();
const TEXT = bundle(rawStory());

/** The schema of SARIF 2.1.0, as its makers publish it for tests. */
const SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

describe('check --format sarif', () => {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  const sarif = (...args: string[]) => {
    const log = JSON.parse(wirecopy('check', '--format', 'sarif', ...args).stdout) as Log;
    assert.ok(fits(log), JSON.stringify(fits.errors, undefined, 1));
    return log.runs[0] ?? assert.fail('no run');
  };

  it('fits the schema, and says rule, level and place, counted from 1', () => {
    const run = sarif(file('a b/ü.wire', TEXT));
    assert.deepEqual(
      run.tool.driver.rules?.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    const [copy = assert.fail(), furniture = assert.fail()] = run.results ?? [];
    assert.equal(copy.ruleId, 'duplicate-caption');
    const { rules: described = [] } = run.tool.driver;
    assert.equal(described[copy.ruleIndex ?? -1]?.id, copy.ruleId);
    assert.equal(furniture.level, 'note');
    const [location] = furniture.locations ?? [];
    const place = location?.physicalLocation;
    assert.deepEqual(place?.artifactLocation, { uri: 'a%20b/%C3%BC.wire', uriBaseId: 'ROOT' });
    assert.deepEqual(place.region, { startLine: 5, startColumn: 1, endLine: 5, endColumn: 3 });
    assert.deepEqual(run.invocations?.[0]?.executionSuccessful, true);
  });

  it('fits the schema where nothing is found, and where a file is missing', () => {
    assert.deepEqual(sarif(file('empty.wire', '')).results, []);
    const [invocation] = sarif('missing.wire').invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.match(
      invocation.toolExecutionNotifications?.[0]?.message.text ?? '',
      /missing\.wire: there is no/,
    );
  });

  it('names a page of each rule that is there', () => {
    for (const { id } of rules)
      assert.ok(existsSync(`docs/rules/${id}.md`), `docs/rules/${id}.md is missing`);
    const helpUri = sarif(file('a.wire', TEXT)).tool.driver.rules?.[0]?.helpUri;
    assert.equal(helpUri, `${manifest.homepage}/blob/main/docs/rules/${rules[0]?.id ?? ''}.md`);
  });
});

describe('check --format json', () => {
  it('is one array, for no files, one and several', () => {
    const json = (...args: string[]) =>
      JSON.parse(wirecopy('check', '--format', 'json', ...args).stdout) as unknown[];
    assert.deepEqual(json('missing.wire'), []);
    assert.deepEqual(json(file('empty.wire', '')), [{ file: 'empty.wire', problems: [] }]);
    assert.equal(json(file('a.wire', TEXT), file('b.wire', TEXT), 'empty.wire').length, 3);
  });
});

describe('check --format github', () => {
  it('is one command a problem, with what would end it early escaped', () => {
    const name = 'a,b:50%.wire';
    const { stdout } = pipe(TEXT, 'check', '--format', 'github', '--stdin-filename', name, '-');
    const [first, second] = stdout.split('\n');
    const place = 'file=a%2Cb%3A50%25.wire,line=4,endLine=4,col=1,endColumn=83,title=duplicate-caption';
    assert.equal(first, `::warning ${place}::Repeats the caption on line 3 word for word. Remove this copy.`);
    assert.match(second ?? '', /^::notice /);
  });
});

describe('check --format text', () => {
  it('is what the problem matcher of the manifest reads', () => {
    const [matcher] = manifest.contributes.problemMatchers;
    const [pattern] = matcher?.pattern ?? [];
    const { stdout } = pipe(TEXT, 'check', '--stdin-filename', 'C:\\desk\\a.wire', '-');
    const lines = stdout.trim().split('\n');
    assert.equal(lines.length, 5);
    for (const line of lines) {
      const match = new RegExp(pattern?.regexp ?? '').exec(line) ?? assert.fail(line);
      assert.equal(match[pattern?.file ?? 0], 'C:\\desk\\a.wire');
      assert.ok(['error', 'warning', 'info'].includes(match[pattern?.severity ?? 0] ?? ''));
      assert.ok(rules.some(({ id }) => id === match[pattern?.code ?? 0]));
    }
  });
});
