// What is wrong with a file on disk is told and costs nothing but that file; and nothing outside of the workspace is read.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { FileChangeType, LogMessageNotification } from 'vscode-languageserver-protocol/node';
import manifest from '../../package.json';
import type { Files } from '../../server/src/lsp/workspace.js';
import { nodeFiles } from '../../server/src/node-files.js';
import { inMemory, overStdio, type Client } from '../support/client.js';
import { again, bridge, changed, found, GROWERS, symbols, until } from '../support/stories.js';
import { bundle, OTHER_BODY, rawStory } from '../support/wire.js';

const SERVER = manifest.bin['wirecopy-language-server'];
const GROWERS_ALONE = bundle(rawStory({ headline: GROWERS, captions: [], body: OTHER_BODY }));

describe('files on disk', () => {
  let above: string;
  let folder: string;
  const client: { now?: Client } = {};

  beforeEach(() => {
    above = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-'));
    chmodSync(above, 0o755);
    folder = path.join(above, 'desk');
    mkdirSync(folder);
  });
  afterEach(() => {
    client.now?.dispose();
    rmSync(above, { recursive: true, force: true });
  });

  const file = (name: string, text: string) => {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
    return place;
  };
  const address = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const shown = async (desk: Client, query = '') =>
    (await symbols(desk, query)).map((line) => line.replace(pathToFileURL(above).href, ''));
  const logged = (desk: Client) => {
    const lines: string[] = [];
    desk.connection.onNotification(LogMessageNotification.type, ({ message }) => void lines.push(message));
    return lines;
  };

  it('that may not be read, or are links that lead back to themselves, leave the others as they are', async () => {
    file('a.wire', bridge);
    file('folder.wire/inside.wire', again);
    chmodSync(file('secret.wire', again), 0);
    file('shut/c.wire', again);
    chmodSync(path.join(folder, 'shut'), 0);
    symlinkSync('loop.wire', path.join(folder, 'loop.wire'));
    symlinkSync('.', path.join(folder, 'round'));
    symlinkSync('nowhere.wire', path.join(folder, 'gone.wire'));
    // Root may read everything: then it is somebody who may not.
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const desk = (client.now = await overStdio(SERVER, { folder: pathToFileURL(folder).href, user }));
    const lines = logged(desk);
    assert.deepEqual((await shown(desk, 'bridge')).sort(), [
      'Harbor Town Opens Its New Bridge ‘After Nine Years of Waiting’ @ /desk/a.wire:0',
      'New Bridge Opens at Last @ /desk/folder.wire/inside.wire:0',
    ]);
    for (const name of ['secret.wire', 'shut', 'loop.wire'])
      assert.equal(lines.filter((line) => line.includes(`/desk/${name} cannot be read`)).length, 1, name);
    chmodSync(path.join(folder, 'shut'), 0o755);
  });

  it('that are links out of the workspace are not read, and neither is a `wirecopy.json` there', async () => {
    file('a.wire', bridge);
    file('../elsewhere/private.wire', GROWERS_ALONE);
    file('../elsewhere/wirecopy.json', '{ "rules": { "duplicate-caption": "off" } }');
    symlinkSync('../elsewhere/private.wire', path.join(folder, 'link.wire'));
    symlinkSync('../elsewhere', path.join(folder, 'linked'));
    symlinkSync('../elsewhere/wirecopy.json', path.join(folder, 'wirecopy.json'));
    symlinkSync('a.wire', path.join(folder, 'inside.wire'));
    const desk = (client.now = await overStdio(SERVER, { folder: pathToFileURL(folder).href }));
    const lines = logged(desk);
    assert.deepEqual((await shown(desk, 'orchard')).sort(), [
      `${GROWERS} @ /desk/a.wire:19`,
      `${GROWERS} @ /desk/inside.wire:19`,
    ]);
    // Nor where the client tells of a file behind a link to a folder.
    await changed(desk, [address('linked/private.wire'), FileChangeType.Created]);
    assert.equal((await shown(desk, 'orchard')).length, 2);
    desk.open(address('a.wire'), bridge);
    assert.ok((await found(desk, address('a.wire'))).some(({ code }) => code === 'duplicate-caption'));
    for (const name of ['link.wire', 'linked/private.wire', 'wirecopy.json'])
      assert.ok(
        lines.some((line) => line.includes(`/desk/${name} cannot be read`) && line.includes('leads out')),
        `${name} in ${lines.join('\n')}`,
      );
  });

  it('that are pipes are not waited for', async () => {
    file('a.wire', bridge);
    for (const name of ['wirecopy.json', 'pipe.wire', '.gitignore'])
      assert.equal(spawnSync('mkfifo', [path.join(folder, name)]).status, 0);
    const desk = (client.now = await overStdio(SERVER, { folder: pathToFileURL(folder).href }));
    assert.equal((await shown(desk, 'bridge')).length, 1);
    desk.open(address('a.wire'), bridge);
    assert.ok((await found(desk, address('a.wire'))).some(({ code }) => code === 'duplicate-caption'));
  });

  it('that vanish or turn into folders while they are read leave the others as they are', async () => {
    file('a.wire', bridge);
    const turning = file('turning.wire', again);
    const vanishing = file('vanishing.wire', again);
    const here = (uri: string) => uri.replace('file:///desk', pathToFileURL(folder).href);
    const files: Files = {
      real: (uri) => Promise.resolve(uri),
      list: (uri) => nodeFiles.list(here(uri)),
      read(uri) {
        if (uri.endsWith('/turning.wire')) {
          renameSync(turning, path.join(folder, 'old.txt'));
          mkdirSync(turning);
        }
        if (uri.endsWith('/vanishing.wire')) unlinkSync(vanishing);
        return nodeFiles.read(here(uri));
      },
    };
    const lines: string[] = [];
    const desk = (client.now = await inMemory(undefined, files, {}, (connection) => {
      connection.onNotification(LogMessageNotification.type, ({ message }) => void lines.push(message));
    }));
    assert.deepEqual(await symbols(desk, 'bridge'), [
      'Harbor Town Opens Its New Bridge ‘After Nine Years of Waiting’ @ file:///desk/a.wire:0',
    ]);
    await until(() => lines.some((line) => line.includes('turning.wire cannot be read')));
  });
});
