// Publishes the version in package.json: the extension in the two marketplaces, the command line on npm. With --dry-run
// it does all but publish, and says what it would run. The steps are in CONTRIBUTING.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packExtension, packForNpm } from './package.mjs';

/** Wants a newer Node than we do, so it is no dependency: the release workflow has one. */
const OVSX = 'ovsx@1.4.0';

const { values: options } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const hindrances = [
  ...(isClean() ? [] : ['There is something that is not committed.']),
  ...(isTold() ? [] : [`CHANGELOG.md says nothing of ${version}.`]),
  ...(options['dry-run'] || isTagged() ? [] : [`The commit has no tag v${version}.`]),
];
for (const hindrance of hindrances) console.error(hindrance);
if (hindrances.length > 0) {
  process.exitCode = 1;
  if (!options['dry-run']) process.exit();
}

const extension = await packExtension();
const forNpm = packForNpm();
console.log(`\n${path.basename(forNpm.path)}`);
for (const file of forNpm.files) console.log(`  ${file.path} ${kilobytes(file.size)}`);
console.log(`\n${path.basename(extension)}: ${kilobytes(statSync(extension).size)} packed`);
console.log(`${path.basename(forNpm.path)}: ${kilobytes(forNpm.size)} packed`);

// Where one of them fails, the release is run again: what is published already is passed over. npm cannot do that, so
// it comes last.
const commands = [
  ['npx', '--no', 'vsce', 'publish', '--packagePath', path.basename(extension), '--skip-duplicate'],
  ['npx', '--yes', OVSX, 'publish', path.basename(extension), '--skip-duplicate'],
  ['npm', 'publish', path.basename(forNpm.path)],
];
if (options['dry-run']) {
  console.log('\nWould publish with:');
  for (const command of commands) console.log(`  ${command.join(' ')}`);
} else {
  for (const command of commands) run(command);
}

function isClean() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  return status === 0 && stdout === '';
}

function isTold() {
  return readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}\n`);
}

function isTagged() {
  const { stdout } = spawnSync('git', ['tag', '--points-at', 'HEAD'], { encoding: 'utf8' });
  return stdout.split('\n').includes(`v${version}`);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Runs a command; ends everything where it fails. @param {string[]} command */
function run([program = '', ...args]) {
  // On Windows npm and npx are scripts, which only a shell can start.
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
