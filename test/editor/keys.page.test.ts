// The keys are free on every system: VS Code's own list of its keys is asked for on each.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import manifest from '../../package.json';
import { openDesk, type Desk } from './workbench.js';

const SYSTEMS = {
  Windows: ['Windows NT 10.0; Win64; x64', 'Control'],
  macOS: ['Macintosh; Intel Mac OS X 10_15_7', 'Meta'],
} as const;

for (const [system, [platform, control]] of Object.entries(SYSTEMS)) {
  describe(`the keys on ${system}`, () => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk(
        { 'note.md': 'A note.\n' },
        {
          context: {
            userAgent: `Mozilla/5.0 (${platform}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`,
            permissions: ['clipboard-read', 'clipboard-write'],
          },
        },
      );
    });
    after(() => desk.close());

    it('are none of VS Code’s own', async () => {
      await desk.command('Preferences: Open Default Keyboard Shortcuts (JSON)');
      await desk.lineWith('"key"').waitFor();
      await desk.page.keyboard.press(`${control}+a`);
      await desk.page.keyboard.press('Control+c');
      const text = await desk.page.evaluate(() => navigator.clipboard.readText());
      const bindings = [...text.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)];
      const theirs = bindings
        .filter(([, , command = '']) => !command.startsWith('wirecopy.'))
        .map(([, key = '']) => key);
      assert.ok(theirs.length > 500);
      // That the list is this system's.
      assert.equal(theirs.includes('cmd+s'), system === 'macOS');
      for (const binding of manifest.contributes.keybindings) {
        const key = (system === 'macOS' && 'mac' in binding ? binding.mac : undefined) ?? binding.key;
        const taken = theirs.filter((other) => other === key || other.startsWith(`${key} `));
        assert.deepEqual(taken, [], `${key} is taken`);
      }
    });
  });
}
