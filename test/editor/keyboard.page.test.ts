// What only eyes can check, by keyboard, in the served editor: the outline, folding, the menu of quick fixes, and that
// nothing pops up. Screenshots of each step are left in out/pictures.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { languageServer } from './processes.js';
import { openDesk, type Desk } from './workbench.js';

const SAMPLE = 'bridge-and-orchards.wire';
const CAPTION = '03 July 2024, Port Ellery';
const HEADLINES = ['Harbor Town Opens Its New Bridge', 'Orchard Growers Ask for Help'];

describe('an editor at the keyboard', () => {
  let desk: Desk;
  let page: Page;

  before(async () => {
    desk = await openDesk(
      { [SAMPLE]: readFileSync(`samples/${SAMPLE}`, 'utf8') },
      { settings: { 'editor.lightbulb.enabled': 'on' } },
    );
    ({ page } = desk);
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
  });

  after(() => desk.close());

  afterEach(async ({ name }) => {
    await desk.picture(`after ${name}`);
    await desk.nothingPoppedUp();
  });

  /** How often a text stands in the lines in view. VS Code shows no-break spaces for spaces. */
  const countInView = async (text: string) =>
    (await page.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ').split(text).length - 1;

  async function untilInView(text: string, times: number): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      if ((await countInView(text)) === times) return;
      await page.waitForTimeout(50);
    }
    assert.equal(await countInView(text), times, `“${text}” in view`);
  }

  it('sees the stories in the outline, and goes from there to a headline', async () => {
    const outline = await desk.showOutline();
    await desk.picture('outline');
    // Only the stories, by their headlines.
    await page.keyboard.press('Control+ArrowLeft');
    for (const headline of HEADLINES) await outline.getByText(headline).waitFor();
    await outline.getByText('143 words · 4 copies to strike').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'Ln 26,' }).waitFor();
  });

  it('sees copies faded', async () => {
    await desk.goToLine(4);
    const faded = page.locator('.squiggly-inline-unnecessary').first();
    await faded.waitFor();
    assert.ok(Number(await faded.evaluate((element) => getComputedStyle(element).opacity)) < 1);
  });

  it('opens the quick fixes, strikes a copy, and has it back with one undo', async () => {
    await untilInView(CAPTION, 4);
    await desk.goToLine(4);
    const menu = await desk.openQuickFixes();
    await menu.getByText('Remove this copy').waitFor();
    for (const title of ['Remove all 3 copies of this caption', 'Clean the whole file']) {
      await menu.getByText(title).waitFor();
    }
    await desk.picture('quick-fixes');
    await page.keyboard.press('Enter');
    await untilInView(CAPTION, 3);
    await page.keyboard.press('Control+z');
    await untilInView(CAPTION, 4);
  });

  it('loses the menu of quick fixes when the text below it changes', async () => {
    await desk.goToLine(4);
    const menu = await desk.openQuickFixes();
    await menu.getByText('Remove this copy').waitFor();
    const file = path.join(desk.folder, SAMPLE);
    const raw = readFileSync(file, 'utf8');
    writeFileSync(file, `New First Line\n\n${raw}`);
    await desk.lineWith('New First Line').waitFor();
    await menu.waitFor({ state: 'hidden' });
    writeFileSync(file, raw);
    await desk.lineWith('New First Line').waitFor({ state: 'detached' });
  });

  it('folds to headlines, and unfolds', async () => {
    await desk.goToLine(1);
    await desk.command('Wire Copy: Fold to Headlines');
    await untilInView('The bridge across the estuary', 0);
    await untilInView('Growers in the Wenn valley', 0);
    for (const headline of HEADLINES) await untilInView(headline, 1);
    await desk.picture('folded');
    await desk.command('Unfold All');
    await untilInView('The bridge across the estuary', 1);
  });

  it('holds clean copy after one command', async () => {
    await desk.goToLine(1);
    await desk.command('Wire Copy: Clean Copy');
    await untilInView('TT', 0);
    await untilInView(CAPTION, 1);
    await untilInView(HEADLINES[0] ?? '', 1);
    await desk.picture('clean');
    await page.keyboard.press('Control+z');
    await untilInView('TT', 2);
  });

  it('applies nothing stale from a menu whose server died, time and again', async () => {
    const file = path.join(desk.folder, SAMPLE);
    const raw = readFileSync(file, 'utf8');
    const die = async () => {
      const pid = languageServer(desk.pid);
      assert.ok(pid !== undefined);
      process.kill(pid, 'SIGKILL');
      for (let tries = 0; tries < 200 && languageServer(desk.pid) === pid; tries++)
        await page.waitForTimeout(20);
    };
    const back = async () => {
      for (let tries = 0; tries < 200 && languageServer(desk.pid) === undefined; tries++)
        await page.waitForTimeout(50);
      await page.locator('.squiggly-warning').first().waitFor();
      await desk.nothingPoppedUp();
    };
    for (let round = 0; round < 2; round++) {
      // The text is as it was: what the menu says still holds, and is done.
      await desk.goToLine(4);
      await (await desk.openQuickFixes()).getByText('Remove this copy').waitFor();
      await die();
      await page.keyboard.press('Enter');
      await untilInView(CAPTION, 3);
      await page.keyboard.press('Control+z');
      await untilInView(CAPTION, 4);
      await back();
      // The text has changed: the menu is gone, and what was chosen from it too.
      await desk.goToLine(4);
      const menu = await desk.openQuickFixes();
      await menu.getByText('Remove this copy').waitFor();
      await die();
      writeFileSync(file, `New First Line\n\n${raw}`);
      await desk.lineWith('New First Line').waitFor();
      await menu.waitFor({ state: 'hidden' });
      await page.keyboard.press('Escape');
      assert.equal(await countInView(CAPTION), 4);
      writeFileSync(file, raw);
      await desk.lineWith('New First Line').waitFor({ state: 'detached' });
      await back();
      await desk.command('Wire Copy: Restart Server');
      await page.locator('.squiggly-warning').first().waitFor();
    }
  });

  it('has the problems back when the server dies, and nothing pops up', async () => {
    for (let death = 1; death <= 6; death++) {
      const pid = languageServer(desk.pid);
      if (pid === undefined) break;
      process.kill(pid, 'SIGKILL');
      for (let tries = 0; tries < 100 && languageServer(desk.pid) === pid; tries++)
        await page.waitForTimeout(50);
      if (death < 5) {
        for (let tries = 0; tries < 200 && languageServer(desk.pid) === undefined; tries++) {
          await page.waitForTimeout(50);
        }
        await page.locator('.squiggly-warning').first().waitFor();
      }
    }
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await desk.picture('server-stopped');
    await desk.untilStatus('Wire Copy has stopped');
    await desk.nothingPoppedUp();
    // What somebody asks for and does not get is told, with what can be done about it.
    await desk.command('Wire Copy: Clean Copy');
    await page.locator('.statusbar .codicon-bell-dot').waitFor();
    await assert.rejects(desk.nothingPoppedUp(), /popped up/);
    await desk.command('Notifications: Clear All Notifications');
    await desk.command('Wire Copy: Restart Server');
    await page.locator('.squiggly-warning').first().waitFor();
  });
});
