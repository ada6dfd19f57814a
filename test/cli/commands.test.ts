// The command line, as a desk runs it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { commandLine, PROGRAM } from '../support/command-line.js';
import { bundle, CAPTION, cleanStory, rawStory } from '../support/wire.js';

const TEXT = bundle(rawStory());
const CLEAN = bundle(cleanStory());
const { folder, file, read, wirecopy, pipe } = commandLine();

describe('wirecopy', () => {
  it('outline prints the stories', () => {
    const { status, stdout } = wirecopy('outline', file('a.wire', TEXT));
    assert.equal(status, 0);
    assert.match(stdout, /a\.wire:1: Harbor Town .* \(38 words, 4 copies to strike\)\n/);
    assert.equal(stdout.trim().split('\n').length, 7);
  });

  it('outline --explain prints what each line is, and why', () => {
    const { status, stdout } = wirecopy('outline', '--explain', file('a.wire', TEXT));
    assert.equal(status, 0);
    const lines = stdout.trim().split('\n');
    assert.equal(lines.length, TEXT.split('\n').filter((line) => line !== '').length);
    assert.match(
      lines[2] ?? '',
      /a\.wire:4: Copy of a caption: repeats the caption on line 3\. Weighed most: .+\tMarta Quill/,
    );
    assert.match(
      lines.at(-1) ?? '',
      /a\.wire:16: Body: reads as body\. Weighed most: .+\. Next: .+ less\.\tTraffic/,
    );
  });

  it('check prints what is wrong and exits with 1, or prints nothing and exits with 0', () => {
    const { status, stdout } = wirecopy('check', file('a.wire', TEXT));
    assert.equal(status, 1);
    assert.match(
      stdout,
      /a\.wire:4:1: warning: Repeats the caption on line 3 word for word\. .* \[duplicate-caption\]\n/,
    );
    assert.deepEqual(wirecopy('check', file('b.wire', CLEAN)), { status: 0, stdout: '', stderr: '' });
  });

  it('check --format json prints an array for machines', () => {
    const name = file('a.wire', TEXT);
    const { status, stdout } = wirecopy('check', '--format', 'json', name);
    assert.equal(status, 1);
    const [report] = JSON.parse(stdout) as { file: string; problems: unknown[] }[];
    assert.equal(report?.file, name);
    assert.deepEqual(report.problems[1], {
      rule: 'page-furniture',
      severity: 'info',
      message: 'Left over from the web page and no part of the story. Remove this line.',
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } },
      fixable: true,
    });
  });

  it('fix prints the clean copy, byte for byte', () => {
    const crlf = `\ufeff${TEXT.replaceAll('\n', '\r\n')}\r\n`;
    assert.deepEqual(wirecopy('fix', file('a.wire', crlf)), {
      status: 0,
      stdout: `\ufeff${CLEAN.replaceAll('\n', '\r\n')}\r\n`,
      stderr: '',
    });
    assert.equal(read('a.wire'), crlf);
  });

  it('fix --write replaces the file and prints nothing', () => {
    const name = file('a.wire', TEXT);
    assert.deepEqual(wirecopy('fix', '--write', name), { status: 0, stdout: '', stderr: '' });
    assert.equal(read(name), CLEAN);
  });

  it('keeps the mode of a file, follows links, and leaves alone what may not be written', () => {
    const name = file('a.wire', TEXT);
    chmodSync(path.join(folder, name), 0o666);
    const link = path.join(folder, 'link.wire');
    symlinkSync(path.join(folder, name), link);
    assert.equal(wirecopy('fix', '--write', 'link.wire').status, 0);
    assert.equal(read(name), CLEAN);
    assert.equal(statSync(path.join(folder, name)).mode & 0o777, 0o666);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.deepEqual(
      readdirSync(folder).filter((entry) => entry.includes('tmp')),
      [],
    );
  });

  it('tells in its exit status what is left after fixing', () => {
    const near = TEXT.replace(`${CAPTION}\nTT`, `${CAPTION.replace(/ \(AP\)$/, '')}\nTT`);
    assert.equal(wirecopy('fix', file('near.wire', near)).status, 1);
  });
});

describe('what the command line works on', () => {
  it('is a file, a pattern, a folder or the standard input, each once and in order', () => {
    for (const name of ['in/b.wire', 'in/a.wire', 'in/deep/c.wirecopy', 'in/node_modules/x.wire', 'in/d.txt'])
      file(name, TEXT);
    file('in/[a].wire', TEXT);
    const names = (...args: string[]) => {
      const reports = JSON.parse(wirecopy('check', '--format', 'json', ...args).stdout) as { file: string }[];
      return reports.map((report) => report.file);
    };
    assert.deepEqual(names('in/b.wire', 'in/*.wire'), ['in/b.wire', 'in/[a].wire', 'in/a.wire']);
    assert.deepEqual(names('in'), ['in/[a].wire', 'in/a.wire', 'in/b.wire', 'in/deep/c.wirecopy']);
    assert.deepEqual(names('in/[a].wire'), ['in/[a].wire']);
    assert.deepEqual(names('in/**/{c,d}.*'), ['in/d.txt', 'in/deep/c.wirecopy']);
    const piped = pipe(TEXT, 'check', '--format', 'json', '-');
    assert.equal((JSON.parse(piped.stdout) as { file: string }[])[0]?.file, '-');
  });

  it('is told in a line each where it cannot be read, and the rest goes on', () => {
    file('rest/a.wire', TEXT);
    const { status, stdout, stderr } = wirecopy('check', 'missing.wire', 'none/*.wire', 'rest/a.wire');
    assert.equal(status, 2);
    assert.match(stdout, /rest\/a\.wire:7:1: .*duplicate-headline/);
    assert.deepEqual(stderr.trim().split('\n').sort(), [
      'wirecopy: missing.wire: there is no such file',
      'wirecopy: none/*.wire: no file fits',
    ]);
  });

  it('is told of a folder without permission, and the rest goes on', () => {
    file('half/open/a.wire', TEXT);
    file('half/shut/b.wire', TEXT);
    file('half/secret.wire', TEXT);
    chmodSync(path.join(folder, 'half/shut'), 0);
    chmodSync(path.join(folder, 'half/secret.wire'), 0);
    chmodSync(folder, 0o755);
    // Root may read everything: then somebody who may not is asked to.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'check', 'half'], {
      cwd: folder,
      encoding: 'utf8',
      ...nobody,
    });
    chmodSync(path.join(folder, 'half/shut'), 0o755);
    assert.equal(status, 2, stderr);
    assert.match(stdout, /half\/open\/a\.wire/);
    assert.deepEqual(stderr.trim().split('\n').sort(), [
      'wirecopy: half/secret.wire: may not be opened',
      'wirecopy: half/shut: may not be opened',
    ]);
  });

  it('stays inside the folder that was named, and tells of links out of it', () => {
    const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-elsewhere-'));
    try {
      writeFileSync(path.join(elsewhere, 'theirs.wire'), TEXT);
      const ours = file('linked/ours.wire', TEXT);
      symlinkSync(path.join(elsewhere, 'theirs.wire'), path.join(folder, 'linked/file.wire'));
      symlinkSync(elsewhere, path.join(folder, 'linked/folder'));
      symlinkSync('ours.wire', path.join(folder, 'linked/again.wire'));
      for (const named of ['linked', 'linked/**/*.wire']) {
        const { status, stdout, stderr } = wirecopy('fix', '--write', named);
        assert.equal(status, 2);
        assert.equal(readFileSync(path.join(elsewhere, 'theirs.wire'), 'utf8'), TEXT);
        for (const link of ['linked/file.wire', path.relative(folder, elsewhere)])
          assert.ok(
            stderr.includes(`${link}: lies outside of the folder, behind a link; left alone`),
            stderr,
          );
        assert.ok(!stdout.includes('theirs'));
        assert.notEqual(read(ours), TEXT);
        file('linked/ours.wire', TEXT);
      }
      // Who names a link means it.
      assert.equal(wirecopy('fix', '--write', 'linked/file.wire').status, 0);
      assert.notEqual(readFileSync(path.join(elsewhere, 'theirs.wire'), 'utf8'), TEXT);
    } finally {
      rmSync(elsewhere, { recursive: true });
      rmSync(path.join(folder, 'linked'), { recursive: true });
    }
  });

  it('is read from a pipe that is slow, and told where it is a loop of links', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'fix', '-'], { cwd: folder });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    for (const part of [TEXT.slice(0, 40), TEXT.slice(40)]) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      child.stdin.write(part);
    }
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(output, CLEAN);
    symlinkSync('loop.wire', path.join(folder, 'loop.wire'));
    const { status, stdout, stderr } = wirecopy('check', 'loop.wire', file('a.wire', TEXT));
    assert.equal(status, 2);
    assert.match(stdout, /^a\.wire:4/);
    assert.equal(stderr, 'wirecopy: loop.wire: is a link that leads back to itself\n');
  });

  it('is refused where the call itself is wrong', () => {
    const name = file('a.wire', TEXT);
    for (const args of [
      ['check'],
      ['chekc', name],
      ['check', '--nonsense', name],
      ['check', '--format', 'xml', name],
      ['check', '--write', name],
      ['check', '--max-warnings', 'few', name],
      ['check', '--rule', 'no-such-rule=off', name],
      ['check', '--rule', 'mojibake=loud', name],
      ['check', '--rule', 'mojibake', name],
      ['fix', '--write', '--diff', name],
      ['fix', '--also', 'no-such-rule', name],
    ]) {
      const { status, stdout, stderr } = wirecopy(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^wirecopy: /, args.join(' '));
    }
    assert.equal(pipe(TEXT, 'fix', '--write', '-').status, 2);
  });
});

describe('what a desk settled', () => {
  it('counts from the folder of the file up to the one of the call, and a fault stops that file alone', () => {
    file('desk/wirecopy.json', '{ "rules": { "page-furniture": "off", "duplicate-headline": "off" } }');
    file('desk/feed/wirecopy.json', '{ "rules": { "duplicate-headline": "error" } }');
    const name = file('desk/feed/a.wire', TEXT);
    const rules = (...args: string[]) => {
      const told = wirecopy('check', ...args).stdout.matchAll(/: (\w+): [^\n]*\[([a-z-]+)\]/g);
      return [...new Set([...told].map(([, severity, rule]) => `${rule ?? ''} ${severity ?? ''}`))].sort();
    };
    assert.deepEqual(rules(name), ['duplicate-caption warning', 'duplicate-headline error']);
    assert.deepEqual(rules('--rule', 'duplicate-headline=off', '--rule', 'page-furniture=info', name), [
      'duplicate-caption warning',
      'page-furniture info',
    ]);
    file('desk/feed/wirecopy.json', '{ "furniture": { "keeps": [] } }');
    const other = file('other.wire', TEXT);
    const { status, stderr } = wirecopy('fix', '--write', name, other);
    assert.equal(status, 2);
    assert.match(stderr, /^wirecopy: desk\/feed\/a\.wire: .*wirecopy\.json:1: “keeps” is not known here/);
    assert.equal(read(name), TEXT);
    assert.equal(read(other), CLEAN);
    rmSync(path.join(folder, 'desk'), { recursive: true });
  });

  it('is not looked for behind a link out of the folder, nor in a pipe', () => {
    const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-elsewhere-'));
    const config = path.join(folder, 'led/wirecopy.json');
    const name = file('led/a.wire', TEXT);
    try {
      writeFileSync(path.join(elsewhere, 'wirecopy.json'), '{ "rules": { "duplicate-caption": "off" } }');
      symlinkSync(path.join(elsewhere, 'wirecopy.json'), config);
      assert.match(wirecopy('check', name).stderr, /wirecopy\.json: is a link that leads out of the folder/);
      rmSync(config);
      assert.equal(spawnSync('mkfifo', [config]).status, 0);
      assert.match(wirecopy('check', name).stderr, /wirecopy\.json: is no file/);
    } finally {
      rmSync(elsewhere, { recursive: true });
      rmSync(path.join(folder, 'led'), { recursive: true });
    }
  });

  it('counts for the standard input as for a file of its name', () => {
    file('piped/wirecopy.json', '{ "rules": { "duplicate-caption": "off" } }');
    const { stdout } = pipe(TEXT, 'check', '--stdin-filename', 'piped/new.wire', '-');
    assert.match(stdout, /^piped\/new\.wire:5:1: /);
    assert.doesNotMatch(stdout, /duplicate-caption/);
    assert.match(pipe(TEXT, 'check', '-').stdout, /^-:4:1: .*duplicate-caption/);
    assert.equal(pipe(TEXT, 'fix', '-').stdout, CLEAN);
  });

  it('is told by config: what applies, and the line that it comes from', () => {
    file('told/wirecopy.json', '{\n  "limits": { "headline": 70 },\n  "agencies": ["HWU"]\n}\n');
    const name = file('told/a.wire', TEXT);
    const { status, stdout } = wirecopy('config', '--rule', 'mojibake=error', name);
    assert.equal(status, 0);
    assert.deepEqual(stdout.split('\n').slice(0, 4), [
      'told/a.wire',
      '  rules.mojibake = error  (--rule)',
      '  limits.headline = 70  (told/wirecopy.json:2)',
      '  agencies = HWU  (told/wirecopy.json:3)',
    ]);
    assert.match(stdout, /\n {2}rules\.duplicate-caption = warning {2}\(default\)\n/);
    const [report] = JSON.parse(wirecopy('config', '--format', 'json', name).stdout) as [
      { file: string; settings: object[] },
    ];
    assert.equal(report.file, name);
    assert.deepEqual(report.settings[0], {
      key: 'limits.headline',
      value: '70',
      from: 'told/wirecopy.json:2',
    });
  });

  it('is told where an ignored finding is in a file that is gone', () => {
    const entry = { rule: 'page-furniture', text: 'TT', file: 'gone.wire' };
    file('gone/wirecopy.json', JSON.stringify({ ignored: [entry] }));
    const { stderr } = wirecopy('check', file('gone/a.wire', CLEAN));
    assert.match(stderr, /^wirecopy: gone\/wirecopy\.json:1: there is no such file any more/);
  });

  it('is told where an ignored finding is gone', () => {
    const entry = { rule: 'page-furniture', text: 'TT', file: 'a.wire' };
    file('stale/wirecopy.json', JSON.stringify({ ignored: [entry] }, undefined, 1));
    const name = file('stale/a.wire', TEXT);
    const { stdout, stderr } = wirecopy('check', name);
    assert.doesNotMatch(stdout, /page-furniture/);
    assert.equal(stderr, '');
    file('stale/a.wire', CLEAN);
    const clean = wirecopy('check', name);
    assert.equal(clean.status, 0);
    assert.match(
      clean.stderr,
      /^wirecopy: stale\/wirecopy\.json:3: this finding is not in stale\/a\.wire any more/,
    );
  });
});

describe('the exit status of check', () => {
  it('counts warnings against --max-warnings, errors always, and information never', () => {
    const name = file('a.wire', TEXT);
    const status = (...args: string[]) => wirecopy('check', ...args, name).status;
    // Three copies of the caption and one of the headline.
    assert.equal(status('--max-warnings', '4'), 0);
    assert.equal(status('--max-warnings', '3'), 1);
    assert.equal(status('--max-warnings', '4', '--rule', 'page-furniture=error'), 1);
    assert.equal(status(), 1);
  });
});
