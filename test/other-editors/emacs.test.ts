import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { behaves } from './behaves.js';
import { desk, type Seen } from './set-up.js';

const SET_UP = '.emacs.d/init.el';

interface SeenHere extends Seen {
  /** The menu on a finding while the wirecopy.json is not saved. */
  readonly offeredMeanwhile: string[];
}

describe('Emacs, set up as in docs/editors.md', () => {
  const here = desk('elisp', SET_UP);
  let seen: SeenHere;
  before(() => {
    // In a batch Emacs loads neither packages nor a set-up by itself.
    const setUp = ['--batch', '--funcall', 'package-activate-all', '--load', path.join('home', SET_UP)];
    const program = path.resolve('test/other-editors/emacs.el');
    seen = JSON.parse(here.run('emacs', [...setUp, '--load', program])) as SeenHere;
  });

  behaves(here, () => seen);

  it('writes nothing more into a wirecopy.json that is not saved', () => {
    assert.deepEqual(seen.offeredMeanwhile, ['Write “metres”', 'Clean the whole file']);
  });
});
