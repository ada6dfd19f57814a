// What `wirecopy fix` prints and writes.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { commandLine, PROGRAM } from '../support/command-line.js';
import { bodyOf, bundle, cleanStory, rawStory } from '../support/wire.js';

const TEXT = bundle(rawStory());
const CLEAN = bundle(cleanStory());
const { folder, file, read, wirecopy } = commandLine();

describe('fix', () => {
  const QUOTED = bundle(
    rawStory({
      body: ['“We have waited," said Marta Quill, who saw the the first stone laid nine years ago.'],
    }),
  );

  it('shows with --diff what it would change, and changes nothing', () => {
    const name = file('diff/a.wire', TEXT);
    const { status, stdout } = wirecopy('fix', '--diff', name);
    assert.equal(status, 0);
    assert.match(stdout, /^--- a\/diff\/a\.wire\n\+\+\+ b\/diff\/a\.wire\n@@ -1,\d+ \+1,\d+ @@\n/);
    assert.equal(read(name), TEXT);
    const applied = spawnSync('patch', ['-p1', '--silent'], { cwd: folder, input: stdout, encoding: 'utf8' });
    assert.equal(applied.status, 0, applied.stdout + applied.stderr);
    assert.equal(read(name), CLEAN);
    assert.deepEqual(wirecopy('fix', '--diff', name), { status: 0, stdout: '', stderr: '' });
  });

  it('shows a diff that other tools take, whatever the file is called', () => {
    for (const name of ['we ird.wire', './plain.wire', 'deep/er.wire']) {
      file(name, TEXT);
      const patch = wirecopy('fix', '--diff', name).stdout;
      const checked = spawnSync('git', ['apply', '--check', '-p1'], {
        cwd: folder,
        input: patch,
        encoding: 'utf8',
      });
      assert.equal(checked.status, 0, `${name}: ${checked.stderr}`);
      const patched = spawnSync('patch', ['-p1', '--silent'], {
        cwd: folder,
        input: patch,
        encoding: 'utf8',
      });
      assert.equal(patched.status, 0, `${name}: ${patched.stdout}`);
      assert.equal(read(name), CLEAN);
    }
  });

  it('leaves a file alone that was changed while it was worked on', async () => {
    const feed = Array.from({ length: 3000 }, (_, at) =>
      bundle(rawStory({ headline: `Bridge ${at} Opens in Harbor Town`, body: bodyOf(at) })),
    ).join('\n\n\n\n');
    const name = file('race.wire', feed);
    const child = spawn(process.execPath, [PROGRAM, 'fix', '--write', name], { cwd: folder });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    // As soon as it has read the file, and long before it is done.
    const readSoFar = () =>
      Number(/^rchar: (\d+)$/m.exec(readFileSync(`/proc/${child.pid}/io`, 'utf8'))?.[1]);
    const before = feed.length + statSync(PROGRAM).size;
    while (child.exitCode === null && readSoFar() < before)
      await new Promise((resolve) => setTimeout(resolve, 2));
    file(name, `${feed}\nAn urgent last line.\n`);
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(status, 2);
    assert.equal(errors, 'wirecopy: race.wire: was changed meanwhile; left as it is\n');
    assert.ok(read(name).endsWith('An urgent last line.\n'));
  });

  it('fails where its output cannot be written', () => {
    file('a.wire', TEXT);
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${PROGRAM}" fix a.wire > /dev/full`],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.equal(status, 2);
    assert.match(stderr, /the output cannot be written/);
  });

  it('leaves a file whole that it may not write to the end, and nothing beside it', () => {
    const feed = Array.from({ length: 300 }, (_, at) =>
      bundle(rawStory({ headline: `Bridge ${at} Opens in Harbor Town`, body: bodyOf(at) })),
    ).join('\n\n\n\n');
    const name = file('no-room.wire', feed);
    const before = readdirSync(folder);
    const { status, stderr } = spawnSync(
      'sh',
      // In blocks of 512 bytes or a kilobyte: less than the clean copy has.
      ['-c', `ulimit -f 16; "${process.execPath}" "${PROGRAM}" fix --write ${name}`],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.equal(status, 2);
    assert.match(stderr, /no-room\.wire: could not be written: .*; left as it is/);
    assert.equal(read(name), feed);
    assert.deepEqual(readdirSync(folder), before);
  });

  it('makes the other fixes of a rule only where the rule is named', () => {
    const name = file('also.wire', QUOTED);
    assert.ok(wirecopy('fix', name).stdout.includes('the the'));
    const { stdout, status } = wirecopy(
      'fix',
      '--also',
      'repeated-word',
      '--also',
      'mismatched-quotes',
      name,
    );
    assert.ok(stdout.includes('“We have waited,” said Marta Quill, who saw the first stone'), stdout);
    assert.equal(status, 0);
  });
});
