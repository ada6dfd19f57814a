// Feeds of many megabytes on the command line: told piece by piece, with a line of progress on a terminal.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { commandLine, onTerminal, PROGRAM } from '../support/command-line.js';
import { bodyOf, bundle, cleanStory, rawStory } from '../support/wire.js';

const TEXT = bundle(rawStory());
const { folder, file, read, wirecopy } = commandLine();

describe('a large feed', () => {
  const stories = (count: number, story: (shape: { headline: string; body: string[] }) => string[]) =>
    Array.from(
      { length: count },
      (_, at) =>
        `${bundle(story({ headline: `Bridge ${at} Opens in Harbor Town at Last`, body: bodyOf(at) }))}\n\n\n\n`,
    ).join('');
  const feed = stories(4000, rawStory);

  it('is told of piece by piece: who reads one line has it long before the end, and the rest goes on', async () => {
    const name = file('big.wire', feed);
    const other = file('after.wire', TEXT);
    const child = spawn(process.execPath, [PROGRAM, 'check', name, other], { cwd: folder });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    const first = await new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').once('data', (chunk: string) => {
        resolve(chunk);
      });
    });
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.ok(first.length < 1_000_000, 'all at once');
    assert.match(first, /^big\.wire:4:1: /);
    assert.equal(status, 1);
    assert.equal(errors, 'wirecopy: nobody reads the output any more\n');
  });

  it('is fixed though nobody reads what is said meanwhile', async () => {
    const name = file('big.wire', feed);
    const child = spawn(process.execPath, [PROGRAM, 'fix', '--write', name], { cwd: folder });
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(status, 0);
    assert.equal(read(name), stories(4000, cleanStory));
  });

  it('is shown on a terminal while it is read, not elsewhere; colours follow NO_COLOR', async () => {
    const name = file('big.wire', stories(3000, rawStory));
    const small = file('a.wire', TEXT);
    const plain = await onTerminal(folder, ['fix', '--write', name], { NO_COLOR: '1' });
    assert.match(plain, /^Reading big\.wire/);
    assert.ok(plain.endsWith('\r\u001b[K'), 'the line is taken away');
    assert.equal(wirecopy('fix', '--write', name).stderr, '');
    const isColoured = (output: string) => output.includes('\u001b[33m');
    const coloured = { NO_COLOR: undefined, FORCE_COLOR: undefined, CI: undefined };
    assert.ok(isColoured(await onTerminal(folder, ['check', small], coloured)));
    assert.ok(!isColoured(await onTerminal(folder, ['check', small], { ...coloured, NO_COLOR: '1' })));
    assert.ok(!isColoured(wirecopy('check', small).stdout));
    mkdirSync(path.join(folder, 'empty'));
    assert.match(wirecopy('check', 'empty').stderr, /empty: holds no wire files/);
  });
});
