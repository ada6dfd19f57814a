// The built programs, as a desk runs them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
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
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DocumentDiagnosticRequest, type FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import manifest from '../../package.json';
import { StoriesRequest } from '../../server/src/protocol.js';
import { overStdio } from '../support/client.js';
import { bundle, CAPTION, cleanStory, rawStory } from '../support/wire.js';

const TEXT = bundle(rawStory());
const CLEAN = bundle(cleanStory());

describe('wirecopy-language-server --stdio', () => {
  it('answers over its standard streams, and its pages are where it says', async () => {
    const client = await overStdio(manifest.bin['wirecopy-language-server']);
    const textDocument = { uri: 'file:///desk/one.wire' };
    client.open(textDocument.uri, TEXT);
    assert.equal((await client.connection.sendRequest(StoriesRequest, { textDocument })).length, 1);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    const [problem] = (report as FullDocumentDiagnosticReport).items;
    assert.ok(existsSync(fileURLToPath(problem?.codeDescription?.href ?? '')));
    assert.equal(client.initialized.serverInfo?.version, manifest.version);
    client.dispose();
  });
});

describe('wirecopy', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, content: string | Uint8Array) => {
    const target = path.join(folder, name);
    writeFileSync(target, content);
    return target;
  };
  const wirecopy = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [manifest.bin.wirecopy, ...args], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

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
    assert.match(lines[2] ?? '', /a\.wire:4: Copy of a caption: repeats the caption on line 3\tMarta Quill/);
    assert.match(lines.at(-1) ?? '', /a\.wire:16: Body: is a paragraph of the story\tTraffic/);
  });

  it('reads as the wirecopy.json beside the file says, and stops at one with a fault', () => {
    const config = file('wirecopy.json', '{ "furniture": { "keep": ["TT"] } }');
    try {
      const name = file('a.wire', TEXT);
      assert.doesNotMatch(wirecopy('check', name).stdout, /page-furniture/);
      writeFileSync(config, '{ "furniture": { "keeps": [] } }');
      const { status, stderr } = wirecopy('fix', '--write', name);
      assert.equal(status, 2);
      assert.match(stderr, /wirecopy\.json:1: “keeps” is not known here/);
      assert.equal(readFileSync(name, 'utf8'), TEXT);
    } finally {
      rmSync(config);
    }
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
    assert.equal(readFileSync(path.join(folder, 'a.wire'), 'utf8'), crlf);
  });

  it('fix --write replaces the file and prints nothing', () => {
    const name = file('a.wire', TEXT);
    assert.deepEqual(wirecopy('fix', '--write', name), { status: 0, stdout: '', stderr: '' });
    assert.equal(readFileSync(name, 'utf8'), CLEAN);
  });

  it('exits with 2 where it cannot run, says why in a line, and goes on with the other files', () => {
    const missing = path.join(folder, 'missing.wire');
    const { status, stdout, stderr } = wirecopy('check', missing, file('a.wire', TEXT), folder);
    assert.equal(status, 2);
    assert.match(stdout, /duplicate-headline/);
    assert.equal(stderr, `wirecopy: ${missing}: there is no such file\nwirecopy: ${folder}: is a folder\n`);
    assert.equal(wirecopy('check').status, 2);
    assert.equal(wirecopy('chekc', missing).status, 2);
    assert.equal(wirecopy('check', '--nonsense', missing).status, 2);
    assert.equal(wirecopy('check', '--format', 'xml', missing).status, 2);
    assert.equal(wirecopy('check', '--write', missing).status, 2);
  });

  it('keeps the mode of a file, follows links, and leaves alone what may not be written', () => {
    const name = file('a.wire', TEXT);
    chmodSync(name, 0o666);
    const link = path.join(folder, 'link.wire');
    symlinkSync(name, link);
    assert.equal(wirecopy('fix', '--write', link).status, 0);
    assert.equal(readFileSync(name, 'utf8'), CLEAN);
    assert.equal(statSync(name).mode & 0o777, 0o666);
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

  it('stops quietly when nobody reads on', () => {
    const name = file('big.wire', `${TEXT}\n\n\n\n`.repeat(2000));
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" ${manifest.bin.wirecopy} check "${name}" | head -1`],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0);
    assert.equal(stdout.trim().split('\n').length, 1);
    assert.equal(stderr, '');
  });

  it('leaves bytes alone that are no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff, 0xfe, 0x0a])]);
    const name = file('a.wire', bytes);
    const { status, stderr } = wirecopy('fix', '--write', name);
    assert.equal(status, 2);
    assert.equal(stderr, `wirecopy: ${name}: is not UTF-8 text; left as it is\n`);
    assert.deepEqual(readFileSync(name), bytes);
  });
});
