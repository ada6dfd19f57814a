// What an editor sees who reaches for the copies of a line: marks, the hover, the box that renames, the list of all.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { openDesk, type Desk } from './workbench.js';

const RAW = readFileSync('samples/bridge-and-orchards.wire', 'utf8');

describe('an editor who reaches for copies', () => {
  let desk: Desk;

  before(async () => {
    desk = await openDesk({ 'story.wire': RAW });
    await desk.untilStatus('Story 1 of 2 · 143 words · 8 copies · 2 leftovers');
  });
  after(() => desk.close());
  afterEach(async ({ name }) => {
    await desk.picture(`reach ${name}`);
    await desk.nothingPoppedUp();
  });

  it('sees all copies marked', async () => {
    // VS Code marks what a key goes to; of a jump it may take no notice, while the keyboard is still elsewhere.
    await desk.goToLine(2);
    await desk.page.keyboard.press('ArrowDown');
    await desk.page
      .locator('.view-overlays .wordHighlightText, .view-overlays .wordHighlight')
      .nth(3)
      .waitFor();
  });

  it('reads of a headline how long its story is', async () => {
    await desk.goToLine(1);
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.press('Control+i');
    const hover = desk.page.locator('.monaco-hover', { hasText: '143 words in the body' }).first();
    await hover.waitFor();
    assert.match(
      (await hover.innerText()).replace(/\s+/g, ' '),
      /Headline 143 words in the body 6 paragraphs 7 sentences about 1 minute to read/,
    );
    await desk.picture('reach hover of a headline');
    await desk.page.keyboard.press('Escape');
  });

  it('renames a headline in its copy too, at the keyboard, and takes it back with one undo', async () => {
    await desk.goToLine(7);
    await desk.page.keyboard.press('F2');
    const box = desk.page.locator('.rename-box input');
    await box.waitFor();
    assert.match(await box.inputValue(), /^Harbor Town Opens Its New Bridge/);
    await desk.picture('reach rename box');
    await box.fill('Harbor Town Has a Bridge');
    await desk.page.keyboard.press('Enter');
    await desk.lineWith('Harbor Town Has a Bridge').waitFor();
    await desk.page.keyboard.press('Control+s');
    await desk.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    const saved = readFileSync(path.join(desk.folder, 'story.wire'), 'utf8').split('\n');
    assert.deepEqual(
      [saved[0]?.trim(), saved[6]?.trim()],
      ['Harbor Town Has a Bridge', 'Harbor Town Has a Bridge'],
    );
    await desk.page.keyboard.press('Control+z');
    await desk.page.keyboard.press('Control+s');
    await desk.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    assert.equal(readFileSync(path.join(desk.folder, 'story.wire'), 'utf8'), RAW);
  });
});
