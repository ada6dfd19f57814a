// Runs the tests in other editors: Neovim and Emacs, installed where that is allowed.
import { spawnSync } from 'node:child_process';
import { EMACS, NEOVIM, requirePrograms } from './programs.mjs';

try {
  requirePrograms(NEOVIM, EMACS);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
process.exit(
  spawnSync(process.execPath, ['scripts/test.mjs', 'other-editors'], { stdio: 'inherit' }).status ?? 1,
);
