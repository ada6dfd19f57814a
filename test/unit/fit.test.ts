// The weights are fitted the same each time, to the byte: on the pages of one fold, from what is read afresh.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hasLabelledPages, preparedPages } from '../../fit/corpus.js';
import { chainText } from '../../fit/units.js';

if (hasLabelledPages) {
  it('a fit of one fold is the same when it is made again', () => {
    const fit = () => chainText(preparedPages([1]));
    const text = fit();
    assert.ok(text.length > 10_000, `${text.length} characters of weights`);
    assert.ok(fit() === text, 'the two tables differ');
  });
} else it('a fit is not repeated: the labelled pages are not there', () => undefined);
