// Takes the pictures of the README in the real editor, with the package installed as an editor would have it.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openBrowser } from './editor/browser.mjs';
import { installExtension } from './editor/install.mjs';
import { serveEditor, workbenchAddress } from './editor/serve.mjs';
import { workbench } from './editor/workbench.mjs';
import { packExtension } from './package.mjs';

const PICTURES = 'docs/pictures';
const SAMPLE = 'bridge-and-orchards.wire';
const SETTINGS = {
  'editor.fontSize': 13,
  'editor.lightbulb.enabled': 'on',
  'editor.minimap.enabled': false,
  'explorer.compactFolders': false,
  'window.commandCenter': false,
  'workbench.colorTheme': 'Light Modern',
  'workbench.layoutControl.enabled': false,
};

mkdirSync(PICTURES, { recursive: true });
const scratch = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-pictures-'));
const desk = path.join(scratch, 'desk');
cpSync('samples', desk, { recursive: true });
installExtension(await packExtension(), path.join(scratch, 'extensions'));
const server = await serveEditor({ settings: SETTINGS, extensions: path.join(scratch, 'extensions') });
const { browser, page } = await openBrowser({ width: 1160, height: 680 }, { deviceScaleFactor: 1.5 });
const { command, goToLine, openQuickFixes, showOutline } = workbench(page);

/** @param {string} name */
async function picture(name) {
  // Away from everything that shows a tip below the mouse; and what fades in is in.
  await page.mouse.move(900, 22);
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
  );
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
  console.log(`${PICTURES}/${name}.png`);
}

try {
  await page.goto(workbenchAddress(server, { folder: desk, file: path.join(desk, SAMPLE) }));
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
  await showOutline();
  // Only the stories' own lines are of interest, and the outline gets the room.
  await page.locator('.pane-header', { hasText: 'desk' }).click();
  await goToLine(3);
  await picture('raw');

  await goToLine(4);
  await openQuickFixes();
  await picture('quick-fixes');
  await page.keyboard.press('Escape');

  await goToLine(1);
  await command('Wire Copy: Fold to Headlines');
  await page.locator('.view-line', { hasText: 'The bridge across' }).waitFor({ state: 'detached' });
  await picture('folded');
  await command('Unfold All');

  // Both sides of the comparison need the width.
  await command('View: Toggle Primary Side Bar Visibility');
  await command('Wire Copy: Preview Clean Copy');
  await page.locator('.editor.original .char-delete').first().waitFor();
  await picture('preview');
} finally {
  await browser.close();
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
