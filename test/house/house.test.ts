import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import manifest from '../../package.json';
import type { InitializationOptions } from '../../server/src/protocol.js';

test('what is generated is up to date', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('what plain text loads of the extension starts no server: neither the library that speaks with one nor its needs', () => {
  const load = `
    const Module = require('node:module');
    const load = Module._load;
    const asked = [];
    Module._load = (name, ...rest) => { asked.push(name); return name === 'vscode' ? { workspace: {} } : load(name, ...rest); };
    require('./dist/client.js');
    console.log(JSON.stringify([...new Set(asked.slice(1))]));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', load], { encoding: 'utf8' });
  assert.deepEqual(JSON.parse(stdout || 'null'), ['vscode'], stderr);
});

test('every command in the manifest is registered by the client, under the name it is called by', () => {
  const registered = readFileSync('client/src/extension.ts', 'utf8').replace(/\s+/g, '');
  // Those that go by way of the server stand in a list.
  const [, listed = ''] = /COMMANDS=\[(.*?)\]/.exec(registered) ?? [];
  for (const { command, category } of manifest.contributes.commands) {
    assert.equal(category, 'Wire Copy');
    const name = `'${command.replace('wirecopy.', '')}',`;
    assert.ok(listed.includes(name) || registered.includes(`command(${name}`), command);
  }
});

test('what a client may hand in at the start is told', () => {
  const options: Record<keyof InitializationOptions, true> = {
    texts: true,
    rulePage: true,
    trusted: true,
    tellsUnsaved: true,
    saveCommand: true,
    goToCommand: true,
    compareCommand: true,
    showsStories: true,
  };
  const told = [...readFileSync('docs/editors.md', 'utf8').matchAll(/^\| `(\w+)` /gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual(told, Object.keys(options));
});

test('versions are pinned exactly', () => {
  for (const [name, version] of Object.entries(manifest.devDependencies)) {
    assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
  }
});
