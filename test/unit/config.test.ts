import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  applied,
  applyEdits,
  clean,
  parse,
  readConfig,
  recordReading,
  rules,
  run,
  type Config,
} from '../../server/src/core/index.js';
import { word } from '../../server/src/wording.js';
import { desk, profile } from '../support/desk.js';
import { bundle, CAPTION, HEADLINE, rawStory, throwOn } from '../support/wire.js';

/** Problems as `text at fault: message`. */
function problems(text: string): string[] {
  return readConfig(text).problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)}: ${word(message)}`,
  );
}

/** What a desk settled, without what counts by default. */
function keys(config: Config): string[] {
  return applied(config)
    .filter(({ from }) => from !== undefined)
    .map(({ key, value }) => `${key}: ${value}`);
}

/** The roles of the lines of a text as a desk has it read. */
function roles(text: string, config: string): (string | undefined)[] {
  return parse(text, profile(config)).readings.map(({ role }) => role);
}

describe('wirecopy.json', () => {
  it('may be empty, and may hold comments and trailing commas', () => {
    assert.deepEqual(problems(''), []);
    assert.deepEqual(readConfig('').settings, []);
    assert.deepEqual(problems('// nothing yet\n{ "files": ["*.txt", /* all */], }'), []);
    assert.deepEqual(keys(desk(['{ "files": ["feed/**/*.txt"] }'])), ['files: feed/**/*.txt']);
  });

  it('says what is told, and how loudly; what is off is not cleaned either', () => {
    const text = bundle(rawStory());
    const told = (config: string) => {
      const file = parse(text, profile(config));
      const found = new Set(run(rules, file, throwOn).map(({ rule, severity }) => `${rule.id} ${severity}`));
      return { found: [...found].sort(), clean: applyEdits(text, clean(file, throwOn)) };
    };
    assert.deepEqual(told('{}').found, [
      'duplicate-caption warning',
      'duplicate-headline warning',
      'page-furniture info',
    ]);
    const settled = told('{ "rules": { "duplicate-caption": "off", "page-furniture": "error" } }');
    assert.deepEqual(settled.found, ['duplicate-headline warning', 'page-furniture error']);
    assert.equal(settled.clean.split(CAPTION).length, 5);
    assert.ok(!settled.clean.includes('TT'));
    assert.deepEqual(problems('{ "rules": { "duplicate-captions": "off" } }').length, 1);
    assert.deepEqual(problems('{ "limits": { "headline": "80" } }'), [
      '"headline": Here a number of characters is expected, such as 80.',
    ]);
    assert.equal(problems('{ "houseStyle": [{ "term": "web site" }] }').length, 1);
    assert.equal(problems('{ "houseStyle": [{ "term": "a", "use": "b", "matchCase": 1 }] }').length, 1);
    assert.deepEqual(problems('{ "rules": { "mojibake": "loud" } }'), [
      '"mojibake": A rule is one of these: off, info, warning, error.',
    ]);
  });

  it('is told of whatever it holds instead of an object, and of keys that stand twice', () => {
    for (const text of [
      '[]',
      'null',
      '1',
      '"x"',
      '{"readings":{}}',
      '{"readings":null}',
      '{"files":[],"files":[]}',
    ]) {
      assert.equal(problems(text).length, 1, text);
      assert.equal(readConfig(text).settings, undefined, text);
    }
    assert.equal(readConfig('['.repeat(50_000)).settings, undefined);
  });

  it('is told at the wrong key, and not obeyed', () => {
    assert.deepEqual(problems('{ "furnitur": {} }'), [
      '"furnitur": “furnitur” is not known here. Known are: files, rules, limits, houseStyle, agencies, furniture, readings, ignored, $schema.',
    ]);
    assert.deepEqual(problems('{ "furniture": { "add": "TT" } }'), [
      '"add": Here a list in square brackets is expected.',
    ]);
    assert.deepEqual(problems('{ "files": [1] }'), ['1: Here a text in quotation marks is expected.']);
    assert.deepEqual(problems('{ "furniture": [] }'), ['"furniture": Here an object in braces is expected.']);
    assert.deepEqual(problems('{ "readings": [{ "text": "A", "is": "headlien" }] }'), [
      '"is": A line is one of these: headline, caption, body, furniture.',
    ]);
    assert.equal(problems('{ "files": ').length > 0, true);
    assert.equal(readConfig('{ "furnitur": {} }').settings, undefined);
  });

  it('adds furniture of the desk, in plain text with *', () => {
    const story = rawStory();
    story.splice(13, 0, 'Desk note 17: please check', '');
    const text = bundle(story);
    assert.equal(roles(text, '{}')[13], 'body');
    assert.equal(roles(text, '{ "furniture": { "add": ["desk note *"] } }')[13], 'furniture');
    assert.equal(roles(text, '{ "furniture": { "add": ["*: please*"] } }')[13], 'furniture');
    assert.equal(roles(text, '{ "furniture": { "add": ["desk note"] } }')[13], 'body');
    assert.equal(roles(text, '{ "furniture": { "add": ["desk.note.*"] } }')[13], 'body');
  });

  it('keeps lines that are no furniture here', () => {
    const text = bundle(rawStory());
    assert.equal(roles(text, '{}')[4], 'furniture');
    assert.equal(roles(text, '{ "furniture": { "keep": ["T*"] } }')[4], 'other');
  });

  it('says what a line is by its text, wherever it stands', () => {
    const reading = (text: string, is: string) => JSON.stringify({ readings: [{ text, is }] });
    const text = bundle(rawStory());
    assert.equal(roles(text, reading(CAPTION, 'body'))[3], 'body');
    assert.equal(
      roles(text, reading('Traffic was light in the first hours, the harbor office said.', 'furniture'))[15],
      'furniture',
    );
    const flat = `No news here\n${HEADLINE}\nmore of no news`;
    assert.equal(roles(flat, '{}')[1], 'other');
    assert.equal(roles(flat, reading(HEADLINE, 'headline'))[1], 'headline');
    assert.equal(roles(`\n\n${flat}`, reading(HEADLINE, 'headline'))[3], 'headline');
  });
});

describe('recording what a line is', () => {
  const record = (text: string, line: string, role: 'caption' | 'body') =>
    applyEdits(text, recordReading(text, line, role));

  it('begins a file where there is none', () => {
    const written = record('', 'A line', 'caption');
    assert.deepEqual(JSON.parse(written), { readings: [{ text: 'A line', is: 'caption' }] });
    assert.deepEqual(problems(written), []);
  });

  it('keeps comments and order', () => {
    const written = record('{\n  // ours\n  "files": ["*.txt"]\n}\n', 'A “line”', 'body');
    assert.match(written, /\/\/ ours\s+"files"[\s\S]*"readings"/);
    assert.deepEqual(problems(written), []);
  });

  it('changes the last reading of a line, however its quotation marks are written, and keeps comments inside', () => {
    const before =
      '{ "readings": [{ "text": "It’s one", /* ask */ "is": "body" }, { "text": "It\'s one", "is": "body" }] }';
    const written = record(before, 'It’s one', 'caption');
    assert.match(written, /\/\* ask \*\/ "is": "body"/);
    assert.match(written, /"It's one",\s+"is": "caption"/);
  });

  it('adds to what is recorded, and changes a reading that is there', () => {
    const two = record(record('', 'One', 'caption'), 'Two', 'body');
    assert.deepEqual((JSON.parse(two) as { readings: unknown[] }).readings.length, 2);
    const changed = record(two, 'One', 'body');
    assert.deepEqual(JSON.parse(changed), {
      readings: [
        { text: 'One', is: 'body' },
        { text: 'Two', is: 'body' },
      ],
    });
  });
});
