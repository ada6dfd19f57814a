// What the desk knows of the stories of a file that is edited is what a fresh reading of it gives.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { EditedEntries, entriesOf, parse } from '../../server/src/core/index.js';
import { anyEdit, anyFile, edited } from '../support/edits.js';

it('after any edits', () => {
  fc.assert(
    fc.property(
      anyFile,
      fc.array(anyEdit, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (text, edits, isAskedOften) => {
        let entries: EditedEntries | undefined;
        const file = edited(text, edits, undefined, (between) => {
          if (isAskedOften || !entries) entries = entries?.after(between) ?? EditedEntries.of(between);
        });
        assert.deepEqual(entries?.after(file).entries, entriesOf(parse(file.file().text)));
      },
    ),
    { seed: 20261129, numRuns: 500 },
  );
});
