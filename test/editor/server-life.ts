import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { wireCopy, closeAll, problems, show, until } from './desk.js';

/** The process of the server that runs now. It was started by the extension under test. */
async function serverProcess(): Promise<number> {
  const { server } = await wireCopy();
  return pidOf(await server.ready()) ?? assert.fail('the server has no process');
}

/** In a process of its own, as the desktop's client starts it. */
function pidOf(client: BaseLanguageClient): number | undefined {
  return 'serverProcess' in client ? (client.serverProcess as { pid?: number } | undefined)?.pid : undefined;
}

/** Kills the server and waits until the editor knows. */
async function kill(): Promise<void> {
  const pid = await serverProcess();
  process.kill(pid, 'SIGKILL');
  await until('the end of the server', async () => {
    const { server } = await wireCopy();
    const next = await server.ready().catch(() => undefined);
    return (next && pidOf(next)) !== pid;
  });
}

export function serverLife(): void {
  describe('a server that dies', () => {
    afterEach(closeAll);

    it('comes back with its problems; after repeated deaths it does when asked', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const told = problems(document);
      for (let death = 1; death <= 4; death++) {
        await kill();
        await until(`problems after death ${death}`, () => problems(document).join() === told.join());
      }
      await kill();
      const { server } = await wireCopy();
      await assert.rejects(server.ready(), /Restart Server/);
      assert.deepEqual(problems(document), []);

      await vscode.commands.executeCommand('wirecopy.restartServer');
      await until('problems after “Restart Server”', () => problems(document).join() === told.join());
    });

    it('leaves a text alone that was to be cleaned, and says so', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const raw = document.getText();
      for (let death = 1; death <= 5; death++) await kill();
      // It says so in a message, which the tests of the page see; a rejection would open a dialog.
      await vscode.commands.executeCommand('wirecopy.cleanCopy');
      assert.equal(document.getText(), raw);
      await vscode.commands.executeCommand('wirecopy.restartServer');
      await vscode.commands.executeCommand('wirecopy.cleanCopy');
      assert.notEqual(document.getText(), raw);
    });

    it('is told of in a preview, which shows no older clean copy for this one', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      await vscode.commands.executeCommand('wirecopy.previewCleanCopy');
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      const input = activeTab?.input;
      assert.ok(input instanceof vscode.TabInputTextDiff);
      const clean = await vscode.workspace.openTextDocument(input.modified);
      for (let death = 1; death <= 5; death++) await kill();
      await until('the preview to say so', () => clean.getText().includes('Restart Server'));
      await vscode.commands.executeCommand('wirecopy.restartServer');
      await until('the clean copy', () => clean.getText().startsWith(document.lineAt(0).text.trim()));
    });
  });
}
