// Copy that is written from right to left: its lines read from there, a copy is selected, struck and put back.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDesk, type Desk } from './workbench.js';

const CAPTION = 'سائحون يتجولون على جسر الميناء الجديد في مدينة وادي النخيل، 3 يوليو 2024 (رويترز)';
const TEXT = `افتتاح جسر الميناء الجديد بعد انتظار دام تسع سنوات

${CAPTION}
${CAPTION}
TT

افتتاح جسر الميناء الجديد بعد انتظار دام تسع سنوات

وادي النخيل (رويترز) - فتح الجسر الجديد فوق المصب أمام حركة المرور يوم الأربعاء بعد تسع سنوات من وضع حجر الأساس.

وقالت نائبة رئيس البلدية إن المدينة انتظرت هذا اليوم طويلا.
`;

describe('copy from right to left', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ 'arabic.wire': TEXT });
    await desk.page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
  });
  after(() => desk.close());

  const lines = async (words: string) =>
    (await desk.page.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ').split(words)
      .length - 1;

  async function untilLines(words: string, times: number): Promise<void> {
    for (let tries = 0; tries < 100 && (await lines(words)) !== times; tries++)
      await desk.page.waitForTimeout(50);
    assert.equal(await lines(words), times, words);
  }

  it('reads from the right, letter beside letter', async () => {
    await desk.picture('right-to-left');
    /** How far to the right the first of some words begin and the last of them end, in their line. */
    const places = (first: string, last: string) =>
      desk.page
        .locator('.view-line', { hasText: last })
        .first()
        .evaluate(
          (line, words) => {
            const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
            const found: number[] = [];
            for (let node = texts.nextNode(); node; node = texts.nextNode()) {
              for (const word of words) {
                const at = (node.textContent ?? '').indexOf(word);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + word.length);
                found.push(range.getBoundingClientRect().left);
              }
            }
            return found;
          },
          [first, last],
        );
    for (const [first, last] of [
      ['سائحون', 'رويترز'],
      ['وادي', 'المصب'],
    ] as const) {
      const [from = 0, to = Infinity] = await places(first, last);
      assert.ok(from > to, `${first} begins at ${from}, ${last} at ${to}`);
    }
  });

  it('selects a line by keyboard and puts what is typed where it stands', async () => {
    await desk.goToLine(11);
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' نعم');
    await untilLines('طويلا. نعم', 1);
    await desk.page.keyboard.press('Control+z');
    await untilLines('طويلا. نعم', 0);
  });

  it('strikes a copy by its quick fix, and has it back', async () => {
    await untilLines('سائحون', 2);
    await desk.goToLine(4);
    const menu = await desk.openQuickFixes();
    await menu.getByText('Remove this copy').waitFor();
    await desk.page.keyboard.press('Enter');
    await untilLines('سائحون', 1);
    await desk.page.keyboard.press('Control+z');
    await untilLines('سائحون', 2);
    await desk.nothingPoppedUp();
  });
});
