// Several wirecopy.json above one file: what is in force, where it comes from, what is ignored.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addFurniture,
  applied,
  applyEdits,
  check,
  clean,
  knownBy,
  parse,
  readConfig,
  recordIgnored,
  rules,
  turnOff,
  type Profile,
} from '../../server/src/core/index.js';
import { desk } from '../support/desk.js';
import { bundle, CAPTION, rawStory, throwOn } from '../support/wire.js';

const INNER = `{
  "rules": { "page-furniture": "off", "mixed-quotes": { "marks": "curly" } },
  "furniture": { "keep": ["Watch *"] },
  "houseStyle": [{ "term": "web site", "use": "site" }]
}`;
const OUTER = `{
  // for all desks
  "rules": { "page-furniture": "error", "mixed-quotes": { "severity": "error", "marks": "straight" } },
  "limits": { "headline": 80 },
  "furniture": { "add": ["Watch live", "Desk note *"] },
  "houseStyle": [{ "term": "Web  Site", "use": "website" }, { "term": "e-mail", "use": "email" }]
}`;

describe('where several wirecopy.json stand above a file', () => {
  it('all of them count, and of the same thing the nearest', () => {
    const told = applied(desk([INNER, OUTER])).filter(({ from }) => from !== undefined);
    assert.deepEqual(
      told.map(({ key, value, from }) => `${key}: ${value} < ${from?.name ?? ''}`),
      [
        'rules.page-furniture: off < wirecopy.json',
        'rules.mixed-quotes.marks: curly < wirecopy.json',
        'furniture.keep: Watch * < wirecopy.json',
        'houseStyle: web site → site < wirecopy.json',
        'rules.mixed-quotes: error < ../wirecopy.json',
        'limits.headline: 80 < ../wirecopy.json',
        'furniture.add: Watch live < ../wirecopy.json',
        'furniture.add: Desk note * < ../wirecopy.json',
        'houseStyle: e-mail → email < ../wirecopy.json',
      ],
    );
    const [{ from }] = told as [(typeof told)[0]];
    assert.equal(INNER.slice(from?.span.start, from?.span.end), '"off"');
  });

  it('what a nearer one keeps, no farther one takes', () => {
    const story = rawStory();
    story.splice(13, 0, 'Watch live', '', 'Desk note 7', '');
    const roles = (texts: string[]) =>
      [13, 15].map((line) => parse(bundle(story), desk(texts).profile).readings[line]?.role);
    assert.deepEqual(roles([OUTER]), ['furniture', 'furniture']);
    assert.deepEqual(roles([INNER, OUTER]), ['other', 'furniture']);
    assert.deepEqual(roles([OUTER, INNER]), ['furniture', 'furniture']);
  });

  it('what counts by default is told as such, and nothing twice', () => {
    const all = applied(desk([INNER, OUTER]));
    assert.equal(new Set(all.map(({ key, value }) => `${key} ${value}`)).size, all.length);
    for (const { id } of rules)
      assert.ok(
        all.some(({ key }) => key === `rules.${id}`),
        id,
      );
    assert.equal(all.find(({ key }) => key === 'rules.mojibake')?.from, undefined);
  });

  it('the later of two entries of one list counts', () => {
    const text = '{ "houseStyle": [{ "term": "a", "use": "b" }, { "term": "A", "use": "c" }] }';
    assert.deepEqual(
      desk([text]).profile.houseStyle.map(({ use }) => use),
      ['c'],
    );
  });
});

describe('a rule in wirecopy.json', () => {
  const problems = (rule: string) => readConfig(`{ "rules": { ${rule} } }`).problems.length;
  it('is set by its level, or by an object with level and options', () => {
    assert.equal(
      problems('"mojibake": "off", "mixed-quotes": { "severity": "info", "marks": "straight" }'),
      0,
    );
    assert.equal(problems('"mixed-quotes": { "marks": "sideways" }'), 1);
    assert.equal(problems('"mixed-quotes": { "severity": "loud" }'), 1);
    assert.equal(problems('"mojibake": { "marks": "curly" }'), 1);
    assert.equal(problems('"repeated-word": { "allow": ["bora"] }'), 0);
    assert.equal(problems('"repeated-word": { "allow": [1] }'), 1);
    assert.equal(problems('"repeated-word": { "allow": "bora" }'), 1);
  });
});

describe('an ignored finding', () => {
  const found = (text: string, profile: Profile) => check(rules, parse(text, profile), throwOn);
  const entryFor = (text: string, rule: string, nth = 0) => {
    const file = parse(text);
    const problem = check(rules, file, throwOn).problems.filter((one) => one.rule.id === rule)[nth];
    assert.ok(problem, `${rule} finds nothing`);
    return { rule, text: knownBy(file, problem.finding.span), file: 'one.wire' };
  };
  const ignoring = (entry: object, path = 'one.wire') => desk([JSON.stringify({ ignored: [entry] })], path);

  const twice = [
    'The harbor master said that the the bridge was open and that nobody had waited.',
    'Nobody who came to the town that day paid for the the ferry across the estuary.',
  ];
  const text = bundle(rawStory({ body: twice }));

  it('is not told, in its place and in its file alone', () => {
    const entry = entryFor(text, 'repeated-word');
    assert.equal(entry.text, 'master said that the the bridge was open');
    const left = (path: string) =>
      found(text, ignoring(entry, path).profile).problems.filter(({ rule }) => rule.id === 'repeated-word');
    assert.equal(left('one.wire').length, 1);
    assert.equal(left('two.wire').length, 2);
    const everywhere = { rule: entry.rule, text: entry.text };
    assert.equal(
      found(text, ignoring(everywhere, 'two.wire').profile).problems.length + 1,
      found(text, desk([]).profile).problems.length,
    );
  });

  it('survives edits above it and elsewhere in its line, and is stale once it is gone', () => {
    const { profile } = ignoring(entryFor(text, 'repeated-word'));
    const stale = (edited: string) => found(edited, profile).stale.length;
    assert.equal(stale(text), 0);
    assert.equal(stale(`\n\n${text.replace('The harbor', 'Then, at last, the harbor')}`), 0);
    assert.equal(stale(text.replace('the the bridge', 'the bridge')), 1);
    const off = desk([JSON.stringify({ ignored: profile.ignored, rules: { 'repeated-word': 'off' } })]);
    assert.equal(found(text.replace('the the bridge', 'the bridge'), off.profile).stale.length, 0);
  });

  it('is not cleaned either', () => {
    const { profile } = ignoring(entryFor(text, 'duplicate-caption'));
    const file = parse(text, profile);
    assert.deepEqual(applyEdits(text, clean(file, throwOn)).split(CAPTION).length, 5);
    assert.ok(!applyEdits(text, clean(file, throwOn)).includes('TT'));
  });

  it('needs a rule that there is, and a text', () => {
    assert.equal(readConfig('{ "ignored": [{ "rule": "no-rule", "text": "a" }] }').problems.length, 1);
    assert.equal(readConfig('{ "ignored": [{ "rule": "mojibake" }] }').problems.length, 1);
    assert.equal(readConfig('{ "ignored": ["mojibake"] }').problems.length, 1);
    for (const file of ['5', '""'])
      assert.equal(
        readConfig(`{ "ignored": [{ "rule": "mojibake", "text": "a", "file": ${file} }] }`).problems.length,
        1,
      );
    const spelled = desk(
      ['{ "ignored": [{ "rule": "mojibake", "text": "a", "file": ".\\\\feed\\\\one.wire" }] }'],
      'feed/one.wire',
    );
    assert.equal(spelled.profile.ignored.length, 1);
  });
});

describe('writing into wirecopy.json', () => {
  const COMMENTED = `{
\t// ours
\t"limits": { "headline": 80 }, // characters
\t"rules": {
\t\t"mixed-quotes": { "marks": "curly" } /* all of us */
\t}
}
`;
  const written = (text: string, edits: Parameters<typeof applyEdits>[1]) => {
    const result = applyEdits(text, edits);
    assert.deepEqual(readConfig(result).problems, [], result);
    return result;
  };

  it('keeps comments, order and tabs, and what stands there already', () => {
    const flat = (text: string) => text.replace(/\s+/g, ' ');
    const off = written(COMMENTED, turnOff(COMMENTED, 'mojibake'));
    assert.equal(
      flat(off),
      flat(COMMENTED.replace('"curly" } /* all of us */', '"curly" }, /* all of us */ "mojibake": "off"')),
    );
    assert.ok(off.includes('\n\t\t"mojibake"'));
    assert.equal(
      flat(written(COMMENTED, turnOff(COMMENTED, 'mixed-quotes'))),
      flat(COMMENTED.replace('"curly" }', '"curly", "severity": "off" }')),
    );
  });

  it('leaves each comment with its entry, and each entry as it is laid out', () => {
    const off = (text: string) => written(text, turnOff(text, 'repeated-word'));
    assert.equal(
      off('{\n  "rules": {\n    "mojibake": "off" // because of the feed\n  }\n}\n'),
      '{\n  "rules": {\n    "mojibake": "off", // because of the feed\n    "repeated-word": "off"\n  }\n}\n',
    );
    assert.equal(
      off('{ "rules": { "mojibake": "off" } }'),
      '{ "rules": { "mojibake": "off", "repeated-word": "off" } }',
    );
    assert.equal(
      off('{\r\n\t"rules": {\r\n\t\t"mojibake": "off", /* why */\r\n\t},\r\n}\r\n'),
      '{\r\n\t"rules": {\r\n\t\t"mojibake": "off", /* why */\r\n\t\t"repeated-word": "off"\r\n\t},\r\n}\r\n',
    );
    const limits = '{\n  "limits": { "headline": 80 } // editor in chief\n}\n';
    assert.equal(
      off(limits),
      '{\n  "limits": { "headline": 80 }, // editor in chief\n  "rules": {\n    "repeated-word": "off"\n  }\n}\n',
    );
  });

  it('makes the lists that are missing, and a file that is empty', () => {
    const entry = { rule: 'mojibake', text: 'a “quoted” \\ thing', file: 'a b/ü.wire' };
    for (const text of ['', '{}', '{ "ignored": [] }\n', '// nothing\n{\r\n}\r\n', COMMENTED]) {
      const once = written(text, recordIgnored(text, entry));
      const twice = written(once, recordIgnored(once, { ...entry, text: 'another' }));
      assert.deepEqual(desk([twice], entry.file).profile.ignored, [entry, { ...entry, text: 'another' }]);
      const added = written(twice, addFurniture(twice, 'Watch "live" now'));
      const more = written(added, addFurniture(added, 'Tune in'));
      const lines = desk([more]).settings.flatMap((one) => (one.kind === 'furniture' ? [one.line] : []));
      assert.deepEqual(lines, ['Watch "live" now', 'Tune in']);
      assert.equal(
        /[^\r]\n/.test(more),
        !text.includes('\r\n') || text.includes('nothing\n'),
        JSON.stringify(more),
      );
    }
  });
});
