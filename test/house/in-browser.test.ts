// VS Code in a browser runs the client in a worker, where nothing but the editor can be required.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

test('in a worker the server asks for nothing beside itself, and answers', async () => {
  let tell: (message: unknown) => void;
  const answered = new Promise((resolve) => (tell = resolve));
  const self: { onmessage?: (event: object) => void } & Record<string, unknown> = {
    addEventListener: () => undefined,
    postMessage: (message: unknown) => tell(message),
  };
  // There is no `require`: whatever asked for it would fail.
  const worker = {
    WorkerGlobalScope: Object,
    ...{ self, console, setTimeout, clearTimeout, MessageChannel, TextDecoder, TextEncoder, URL, Intl },
  };
  runInNewContext(readFileSync('dist/server.js', 'utf8').replace(/^#!.*/, ''), worker);
  while (!self.onmessage) await new Promise((resolve) => setImmediate(resolve));
  const params = { processId: null, rootUri: null, capabilities: {} };
  self.onmessage({ data: { jsonrpc: '2.0', id: 1, method: 'initialize', params } });
  assert.match(JSON.stringify(await answered), /"name":"Wire Copy"/);
});

test('in a browser the client asks for the editor alone, and starts the server for the browser', async () => {
  const asked = new Set<string>();
  let started: (script: string) => void;
  const server = new Promise<string>((resolve) => (started = resolve));
  const exports: { activate?: (extension: object) => { wireCopy(): Promise<{ start(): unknown }> } } = {};
  const module = { exports };
  const worker = {
    WorkerGlobalScope: Object,
    Worker: function (script: string) {
      started(script);
    },
    // What waits for an answer must not keep the test from its end.
    setTimeout: (run: () => void, milliseconds?: number) => setTimeout(() => run(), milliseconds).unref(),
    ...{ clearTimeout, console, TextDecoder, TextEncoder, URL, module },
    require(name: string) {
      asked.add(name);
      return name === 'vscode' ? editor() : assert.fail(`the client asks for ${name}`);
    },
  };
  runInNewContext(readFileSync('dist/client.js', 'utf8'), worker);
  const wire = await module.exports.activate?.({ extensionUri: '', subscriptions: [] }).wireCopy();
  void wire?.start();
  assert.equal(await server, 'dist/server.js');
  assert.deepEqual([...asked], ['vscode']);
});

/** The module `vscode` as far as starting needs it: it has whatever is asked of it, and all of that does nothing. */
function editor(): object {
  const Uri = { joinPath: (_base: string, ...names: string[]) => names.join('/') };
  // A bundle copies what a module has of its own, and keeps what it inherits.
  return Object.create(anything({ Uri, workspace: anything({ workspaceFolders: [] }) })) as object;
}

/** Can be called, made, extended and asked for whatever is not known of it. */
function anything(known: Readonly<Record<string, unknown>> = {}): object {
  const it: object = new Proxy(Object, {
    get(target, key) {
      if (key === 'prototype') return target.prototype;
      // Neither a promise nor iterable.
      if (typeof key === 'symbol' || key === 'then') return undefined;
      return known[key] ?? anything();
    },
    set: () => true,
    apply: () => anything(),
    construct: (target, args, made) =>
      made === it ? anything() : (Reflect.construct(target, args, made) as object),
  });
  return it;
}
