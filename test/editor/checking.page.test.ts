// What an editor sees while checking: the comparison with white space in it, the way from there to clean copy, the
// status item, and the list of stories.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { openDesk, type Desk } from './workbench.js';

const RAW = readFileSync('samples/bridge-and-orchards.wire', 'utf8');

describe('an editor who checks', () => {
  let desk: Desk;

  before(async () => {
    desk = await openDesk({ 'bridge.wire': RAW, 'named.txt': RAW.replaceAll('\u00a0\n', '\n') });
    await desk.page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
  });
  after(() => desk.close());
  afterEach(async ({ name }) => {
    await desk.picture(`checking ${name}`);
    await desk.nothingPoppedUp();
  });

  /** The lines in view that the comparison shows as removed: their numbers and first words. */
  async function linesRemoved(): Promise<string[]> {
    const side = desk.page.locator('.editor.original');
    const tops = (selector: string) =>
      side.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLElement).style.top));
    const removed = new Set(await tops('.view-overlays > div:has(.line-delete)'));
    const numbers = side.locator('.margin-view-overlays > div:has(.line-numbers)');
    const texts = side.locator('.view-lines > .view-line');
    const textTops = await tops('.view-lines > .view-line');
    const found: string[] = [];
    for (const [index, top] of (await tops('.margin-view-overlays > div:has(.line-numbers)')).entries()) {
      if (!removed.has(top)) continue;
      const [word = ''] = (await texts.nth(textTops.indexOf(top)).innerText()).split(/\s/);
      if (word) found.push(`${(await numbers.nth(index).innerText()).replace(/\D/g, '')} ${word}`);
    }
    return found.sort((a, b) => parseInt(a, 10) - parseInt(b, 10));
  }

  it('is told the story, its words, what to strike; of a selection its words', async () => {
    await desk.goToLine(1);
    await desk.untilStatus('Story 1 of 2 · 143 words · 8 copies · 2 leftovers');
    await desk.goToLine(40);
    await desk.untilStatus('Story 2 of 2 · 110 words · 8 copies · 2 leftovers');
    await desk.goToLine(26);
    await desk.page.keyboard.press('Shift+End');
    await desk.untilStatus('Story 2 of 2 · 15 words selected · 8 copies · 2 leftovers');
  });

  it('moves by keys, and stays where there is no further story', async () => {
    await desk.goToLine(1);
    await desk.page.keyboard.press('Alt+Shift+PageDown');
    await desk.untilStatus('Ln 26, Col 1');
    await desk.page.keyboard.press('Alt+Shift+PageDown');
    await desk.untilStatus('There is no further story in this direction.');
    await desk.page.keyboard.press('Alt+Shift+PageUp');
    await desk.untilStatus('Ln 1, Col 1');
  });

  it('goes to a story by typing a part of its headline, and back by leaving the list', async () => {
    await desk.goToLine(1);
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.press('g');
    const rows = desk.page.locator('.quick-input-list .monaco-list-row');
    await rows.nth(1).waitFor();
    assert.deepEqual(
      (await rows.allInnerTexts()).map((text) =>
        text
          .replace(/\s+/g, ' ')
          .replace(/^.*(?=\d{3} words)/, '')
          .trim(),
      ),
      ['143 words · 4 copies to strike', '110 words · 4 copies to strike'],
    );
    await desk.picture('go to story');
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Escape');
    await desk.untilStatus('Ln 1, Col 1');
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.press('g');
    await desk.page.locator('.quick-input-widget input').first().fill('frost takes');
    await desk.page.waitForFunction(
      () => document.querySelectorAll('.quick-input-list .monaco-list-row').length === 1,
    );
    await desk.page.keyboard.press('Enter');
    await desk.untilStatus('Ln 26, Col 1');
  });

  it('compares the file with its clean copy, sees where only white space goes, and applies it there', async () => {
    await desk.goToLine(1);
    await desk.command('Wire Copy: Preview Clean Copy');
    await desk.page.locator('.tab.active', { hasText: 'bridge.wire ↔ Clean Copy' }).waitFor();
    // The headline has a no-break space behind it, which is all that goes there. The caption that is kept stays, and of
    // its copies the comparison shows those as removed that Clean Copy removes.
    await desk.page.locator('.editor.original .char-delete').first().waitFor();
    assert.deepEqual(await linesRemoved(), ['1 Harbor', '4 03', '5 TT', '7 Harbor', '9 03', '10 03']);
    await desk.untilStatus('Clean copy · 8 copies · 2 leftovers');
    await desk.picture('preview');
    const apply = desk.page
      .locator('.editor-actions .action-item')
      .getByRole('button', { name: /^Clean Copy/ });
    await apply.click();
    await desk.page.locator('.tab.active', { hasText: /^bridge\.wire/ }).waitFor();
    await desk.untilStatus('Story 1 of 2 · 143 words');
    assert.equal(await desk.page.locator('.tab', { hasText: 'Clean Copy' }).count(), 0);
    await desk.page.keyboard.press('Control+z');
    await desk.untilStatus('Story 1 of 2 · 143 words · 8 copies · 2 leftovers');
  });

  it('applies it by the command from either side of the comparison', async () => {
    for (const side of ['original', 'modified']) {
      await desk.command('Wire Copy: Preview Clean Copy');
      await desk.page.locator('.editor.original .char-delete').first().waitFor();
      await desk.page.locator(`.editor.${side} .view-line`).first().click();
      await desk.command('Wire Copy: Clean Copy');
      await desk.untilStatus('Story 1 of 2 · 143 words');
      await desk.page.keyboard.press('Control+z');
      await desk.untilStatus('Story 1 of 2 · 143 words · 8 copies · 2 leftovers');
    }
  });
});
