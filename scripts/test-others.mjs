// Runs the tests in other editors: Neovim and Emacs, installed where that is allowed.
import { spawnSync } from 'node:child_process';
import { findProgram, installPackages } from './editor/debian.mjs';

/** The editors that the tests start, with the packages that bring them. */
const EDITORS = [
  { name: 'Neovim', packages: ['neovim'], isThere: () => findProgram('nvim') !== undefined },
  { name: 'Emacs with eglot', packages: ['emacs-nox', 'elpa-eglot'], isThere: hasEglot },
];

function hasEglot() {
  const load = ['--batch', '--funcall', 'package-activate-all', '--eval', "(require 'eglot)"];
  return spawnSync('emacs', load, { stdio: 'ignore' }).status === 0;
}

const missing = () => EDITORS.filter(({ isThere }) => !isThere());
const namesOf = (editors) => editors.map(({ name }) => name).join(' and ');

const wanted = missing();
if (wanted.length > 0)
  installPackages(
    namesOf(wanted),
    wanted.flatMap(({ packages }) => packages),
  );
const still = missing();
if (still.length > 0) {
  const packages = still.flatMap((editor) => editor.packages).join(' ');
  console.error(`These tests need ${namesOf(still)}. As Debian’s packages: ${packages}`);
  process.exit(1);
}
process.exit(
  spawnSync(process.execPath, ['scripts/test.mjs', 'other-editors'], { stdio: 'inherit' }).status ?? 1,
);
