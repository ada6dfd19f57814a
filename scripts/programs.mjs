// Programs of the machine that tests are run with, and the packages that bring them. Run by itself it installs those that
// are missing: they need nothing of npm, and can come at the same time.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

// The first has no windows of its own to draw, which takes a good part of the others' time.
const BROWSERS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** What tests need. */
export const CHROMIUM = {
  name: 'Chromium',
  packages: ['chromium-headless-shell', 'fonts-dejavu-core'],
  isThere: () => findBrowser() !== undefined,
};
export const NEOVIM = {
  name: 'Neovim',
  packages: ['neovim'],
  isThere: () => findProgram('nvim') !== undefined,
};
export const EMACS = { name: 'Emacs with eglot', packages: ['emacs-nox', 'elpa-eglot'], isThere: hasEglot };

/** Where a program is on the PATH; undefined where it is not. */
export function findProgram(name) {
  const [command, args] =
    process.platform === 'win32' ? ['where', [name]] : ['sh', ['-c', `command -v ${name}`]];
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split(/\r?\n/)[0] : undefined;
}

/** Where a browser is on this machine; undefined where there is none. */
export function findBrowser() {
  for (const name of BROWSERS) {
    const found = findProgram(name);
    if (found) return found;
  }
  return undefined;
}

/**
 * Sees to it that these are there: installed from Debian's packages where this user may.
 * @param {{ name: string, packages: string[], isThere: () => boolean }[]} programs
 * @throws where one is not there then; the message says what to do, and where the installing failed apt has said why
 */
export function requirePrograms(...programs) {
  const missing = () => programs.filter(({ isThere }) => !isThere());
  const wanted = missing();
  if (wanted.length > 0) install(wanted);
  const still = missing();
  if (still.length > 0)
    throw new Error(
      `The tests need ${namesOf(still)}. Install it and run them again; as Debian’s packages: ${packagesOf(still).join(' ')}`,
    );
}

function install(programs) {
  if (process.getuid?.() !== 0 || findProgram('apt-get') === undefined) return;
  console.log(`Installing ${namesOf(programs)} from Debian’s packages …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  // Each by itself: one that a distribution does not have keeps the others from nobody.
  for (const program of programs) apt('install', '-y', '--no-install-recommends', ...program.packages);
}

function hasEglot() {
  const load = ['--batch', '--funcall', 'package-activate-all', '--eval', "(require 'eglot)"];
  return spawnSync('emacs', load, { stdio: 'ignore' }).status === 0;
}

const namesOf = (programs) => programs.map(({ name }) => name).join(' and ');
const packagesOf = (programs) => programs.flatMap(({ packages }) => packages);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) requirePrograms(CHROMIUM, NEOVIM, EMACS);
