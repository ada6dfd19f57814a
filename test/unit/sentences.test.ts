import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { countSentences, sentences } from '../../server/src/core/text/sentences.js';
import { assertLinear } from '../support/growth.js';

const apart = (text: string) =>
  [...sentences(text)].map(({ start, end }) => text.slice(start, end)).join(' | ');

test('sentences end where they do', () => {
  assert.equal(apart('« On y va. » Il est parti.'), '« On y va. » | Il est parti.');
  assert.equal(apart('She said no. The man left.'), 'She said no. | The man left.');
  assert.equal(apart('It opened. Who came? Nobody!'), 'It opened. | Who came? | Nobody!');
  assert.equal(apart('“It opened.” She left.'), '“It opened.” | She left.');
  assert.equal(apart('افتتح الجسر. لم ينتظر أحد.'), 'افتتح الجسر. | لم ينتظر أحد.');
  assert.equal(apart('大桥通车了。没有人等。'), '大桥通车了。 | 没有人等。');
  assert.equal(apart('Der Preis stieg. Er fiel nicht.'), 'Der Preis stieg. | Er fiel nicht.');
});

test('an abbreviation ends none', () => {
  for (const sentence of [
    'Mr. Quill and Mrs. Wolff met Gen. Osei on Jan. Wolff Street.',
    'The U.S. Embassy opened.',
    'They met at 5 p.m. Wednesday.',
    'J. R. Wolff came.',
    'Harbor Bridge Inc. Chairwoman Marta Quill spoke.',
    'Dr. Wolff rief Prof. Quill an.',
    'It went to St. Mary’s.',
    'Am 3. Juli kam Dr. Wolff.',
    '“Why?” she asked.',
    '“Will you?” Ida Wolff asked.',
    'Der 20. Jahrestag kostet 5 Mio. Euro.',
    'They climbed Mt. Wolff.',
  ])
    assert.equal(apart(sentence), sentence);
});

test('an abbreviation may stand at the end of one', () => {
  assert.equal(apart('They met at 5 p.m. The rest stayed.'), 'They met at 5 p.m. | The rest stayed.');
  assert.equal(
    apart('They live in the U.S. “It is far,” he said.'),
    'They live in the U.S. | “It is far,” he said.',
  );
  assert.equal(
    apart('It is owned by Bridge Inc. But nobody knew.'),
    'It is owned by Bridge Inc. | But nobody knew.',
  );
});

test('all of the text but white space lies in a sentence, in order', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'B', '.', ' ', '“', '”', '\n', 'Mr. ', '?', 'م'),
        maxLength: 200,
      }),
      (text) => {
        let last = 0;
        for (const { start, end } of sentences(text)) {
          assert.equal(text.slice(last, start).trim(), '');
          assert.ok(end >= start);
          last = end;
        }
        assert.equal(text.slice(last).trim(), '');
      },
    ),
    { seed: 6, numRuns: 2000 },
  );
});

test('the time grows with the length, not with its square', () => {
  for (const piece of ['It opened on Wednesday. ', 'A. ', 'x', 'Mr. ']) {
    const count = (times: number) => {
      const text = piece.repeat(times);
      return () => void countSentences(text);
    };
    assertLinear(piece, count(2_000), count(16_000));
  }
});
