// The built server, whose editor is killed and can tell it nothing any more.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, it } from 'node:test';
import manifest from '../../package.json';

const SERVER = path.resolve(manifest.bin['wirecopy-language-server']);

/**
 * An editor that starts the server, waits for its first answer and says which process it is.
 * @param stdio as the server gets them
 */
const editor = (args: readonly string[], stdio: string, send: string) => `
  const { spawn } = require('node:child_process');
  const server = spawn(process.execPath, [${JSON.stringify(SERVER)}, ...${JSON.stringify(args)}], { stdio: ${stdio} });
  const initialize = {
    jsonrpc: '2.0', id: 1, method: 'initialize',
    params: { processId: process.pid, rootUri: null, capabilities: {} },
  };
  const told = () => console.log(server.pid);
  ${send}
`;

const OVER_PIPES = `
  server.stdout.once('data', told);
  const content = JSON.stringify(initialize);
  server.stdin.write('Content-Length: ' + content.length + '\\r\\n\\r\\n' + content);
`;
const OVER_IPC = `
  server.once('message', told);
  server.send(initialize);
`;

describe('a server whose editor is killed', () => {
  it('ends with its standard input', async () => {
    await dies(editor(['--stdio'], `'pipe'`, OVER_PIPES));
  });

  it('ends with the channel that VS Code talks to it by', async () => {
    await dies(editor(['--node-ipc'], `['ignore', 'ignore', 'ignore', 'ipc']`, OVER_IPC));
  });

  it('ends although somebody else holds its standard input open', async () => {
    // The sleeper inherits the pipe and outlives the editor.
    await dies(`
      ${editor(['--stdio'], `['pipe', 'pipe', 'ignore']`, OVER_PIPES)}
      const holder = spawn('sleep', ['60'], { stdio: [server.stdin, 'ignore', 'ignore'], detached: true });
      console.error(holder.pid);
    `);
  });
});

/** Kills an editor as soon as its server has answered, and waits for the end of the server. */
async function dies(program: string): Promise<void> {
  const parent = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'pipe'] });
  const holder = firstNumber(parent, 'stderr');
  const server = await firstNumber(parent, 'stdout');
  assert.ok(server !== undefined && runs(server), 'the server has answered');
  try {
    const ended = once(parent, 'exit');
    parent.kill('SIGKILL');
    await ended;
    // It looks for its editor every few seconds.
    for (let tries = 0; tries < 200 && runs(server); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(!runs(server), 'the server has ended');
  } finally {
    for (const pid of [server, await holder])
      if (pid !== undefined && runs(pid)) process.kill(pid, 'SIGKILL');
  }
}

async function firstNumber(parent: ChildProcess, stream: 'stdout' | 'stderr'): Promise<number | undefined> {
  for await (const chunk of parent[stream] ?? []) return Number(String(chunk));
  return undefined;
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
