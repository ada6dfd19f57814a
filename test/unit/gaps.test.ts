// What `blank-lines` makes of gaps.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { applyEdits, editsOf, parse, run } from '../../server/src/core/index.js';
import { published } from '../../server/src/core/story/published.js';
import { profile } from '../support/desk.js';
import { fail } from '../support/fail.js';
import { throwOn, unevenBundle } from '../support/wire.js';
import { END, fixed, found, LEAD, ruleOf, story } from '../support/rules.js';

describe('gaps', () => {
  const on = '{ "rules": { "blank-lines": "info" } }';
  const paragraphs = [LEAD, END, LEAD.replace('Wednesday', 'Thursday'), END.replace('light', 'thin')];
  const file = (gap: string, between: string) =>
    ['Harbor Town Opens Its New Bridge', 'Orchard Growers Ask for Help', 'Night Train Returns to the Valley']
      .map((headline) => [headline, ...paragraphs.map((text) => text.replace('bridge', headline))].join(gap))
      .join(between);

  it('between paragraphs stay narrower than those between stories', () => {
    for (const wanted of [2, 3, 5]) {
      const config = `{ "rules": { "blank-lines": { "severity": "info", "paragraphs": ${wanted} } } }`;
      const text = file('\n\n', '\n\n\n');
      assert.equal(
        parse(fixed('blank-lines', text, config)).stories.length,
        parse(text).stories.length,
        String(wanted),
      );
    }
  });

  it('are evened only where the stories read as before, and no word is lost', () => {
    let even = 0;
    const reads = (text: string) => {
      const read = parse(text);
      return read.stories.map((one) => published(read, one));
    };
    fc.assert(
      fc.property(unevenBundle, fc.nat(3), fc.nat(4), (text, wanted, between) => {
        const options = { severity: 'info', paragraphs: wanted, stories: between };
        const config = JSON.stringify({ rules: { 'blank-lines': options } });
        const file = parse(text, profile(config));
        const problems = run([ruleOf('blank-lines')], file, throwOn);
        const results = [
          ...problems.map((problem) => applyEdits(text, editsOf(file, [problem.fix() ?? fail('no fix')]))),
          fixed('blank-lines', text, config),
        ];
        for (const result of results) {
          assert.deepEqual(reads(result), reads(text));
          assert.equal(result.replace(/\s+/g, ''), text.replace(/\s+/g, ''));
          if (result !== text) even++;
        }
      }),
      { seed: 14, numRuns: 400 },
    );
    assert.ok(even > 200, `${even} times`);
  });

  it('in interviews, lists and verse are meant so', () => {
    for (const lines of [
      'QUILL: The bridge is open, and nobody has to wait for the ferry any more, as I said it would be.\nWOLFF: The toll is too high for those who cross it every day on the way to their work and back.',
      '— The bridge is 400 meters long and carries two lanes, which is one more than the old one had.\n— The toll is five crowns for a car, and nothing at all for those who walk or ride across it.',
    ])
      assert.deepEqual(found('blank-lines', story(lines), on), [], lines);
  });
});
