// Programs of the machine that tests are run with, installed from Debian's packages where that is allowed.
import { spawnSync } from 'node:child_process';

/** Where a program is on the PATH; undefined where it is not. */
export function findProgram(name) {
  const [command, args] =
    process.platform === 'win32' ? ['where', [name]] : ['sh', ['-c', `command -v ${name}`]];
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split(/\r?\n/)[0] : undefined;
}

/**
 * Installs packages where this user may. Elsewhere nothing happens, and where it fails apt has said why: whoever needs
 * the programs looks for them afterwards.
 * @param {string} what they bring, as it is told while they are installed
 * @param {string[]} packages
 */
export function installPackages(what, packages) {
  if (process.getuid?.() !== 0 || findProgram('apt-get') === undefined) return;
  console.log(`Installing ${what} from Debian’s packages …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
