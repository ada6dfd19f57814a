import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { behaves } from './behaves.js';
import { desk, type Seen } from './set-up.js';

const QUIET = ['--headless', '-n', '-i', 'NONE'];

interface SeenHere extends Seen {
  /** The lines of the list of findings. */
  readonly listed: number[];
  /** First and last lines of the folds that are closed: all, and with the stories open. */
  readonly folded: [number, number][];
  readonly foldedInside: [number, number][];
}

describe('Neovim, set up as in docs/editors.md', () => {
  const here = desk('lua', '.config/nvim/init.lua');
  let seen: SeenHere;
  before(() => {
    const program = path.resolve('test/other-editors/neovim.lua');
    seen = JSON.parse(here.run('nvim', [...QUIET, '-c', `luafile ${program}`])) as SeenHere;
  });

  behaves(here, () => seen);

  it('lists what is found', () => {
    assert.deepEqual(
      seen.listed,
      here.expected.found.map(({ line }) => line),
    );
  });

  it('folds to the headlines, and inside a story what a second headline opens', () => {
    assert.deepEqual(seen.folded, [
      [1, 22],
      [26, 45],
    ]);
    assert.deepEqual(seen.foldedInside, [
      [7, 10],
      [32, 35],
    ]);
  });

  it('hands the same to vim.lsp.start, which this Neovim does not have', () => {
    const standIn = `vim.lsp.start = function(config, options)
      io.stdout:write(vim.json.encode({ config.name, config.cmd, config.root_dir, options }))
    end`.replace(/\s+/g, ' ');
    assert.deepEqual(JSON.parse(here.run('nvim', [...QUIET, '--cmd', `lua ${standIn}`, '-c', 'quitall'])), [
      'wirecopy',
      ['wirecopy-language-server', '--stdio'],
      here.folder,
      { bufnr: 1 },
    ]);
  });
});
