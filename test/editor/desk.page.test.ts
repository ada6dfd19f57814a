// All stories of the workspace, as an editor sees them: the view at the keyboard, the list of headlines, the comparison,
// files that are made and taken back, and the preview in which all copy is cleaned.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { bodyOf, bundle, cleaned, rawStory } from '../support/wire.js';
import { openDesk, type Desk } from './workbench.js';

const FERRY = 'Night Ferry Returns to the Fjord';
const LAMPS = 'Council Counts Its Lamps Again';
const ORCHARDS = 'Orchard Growers Ask for Help After the Frost';
const ferry = rawStory({ headline: FERRY, body: bodyOf(1) });
const FIRST = bundle(ferry, rawStory({ headline: LAMPS, captions: [], body: bodyOf(2) }));
const CLOSED = bundle(rawStory({ headline: 'Museum Finds a Lost Map', body: bodyOf(4) }));
const SECOND = bundle(ferry, rawStory({ headline: ORCHARDS, captions: [], body: bodyOf(3) }));

describe('an editor and all stories of the workspace', () => {
  let desk: Desk;

  before(async () => {
    desk = await openDesk(
      { 'first.wire': FIRST, 'feed/second.wire': SECOND, 'closed.wire': CLOSED, 'letter.txt': 'Dear Ida,\n' },
      { context: { permissions: ['clipboard-read', 'clipboard-write'] } },
    );
    await desk.untilStatus('Story 1 of 2 · 51 words · 5 copies · 2 leftovers · 1 to decide');
  });
  after(() => desk.close());
  afterEach(async ({ name }) => {
    await desk.picture(`desk ${name}`);
    await desk.nothingPoppedUp();
  });

  const rows = () => desk.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
  const row = (text: string) => rows().filter({ hasText: text }).first();
  const menuItem = (title: string) => desk.page.locator('.monaco-menu .action-item', { hasText: title });
  const files = () =>
    (readdirSync(desk.folder, { recursive: true }) as string[])
      .filter((name) => name.endsWith('.wire'))
      .sort();

  async function openView(): Promise<void> {
    // The files make room for it.
    await desk.page.locator('.pane-header').first().click();
    await desk.command('Explorer: Focus on Stories View');
    await row('first.wire').waitFor();
  }

  /** Down by keyboard to the next row of a text. */
  async function walkTo(text: string): Promise<void> {
    const focused = '.tree-explorer-viewlet-tree-view .monaco-list-row.focused';
    const here = desk.page.locator(focused);
    for (let step = 0; (await here.filter({ hasText: text }).count()) === 0; step++) {
      assert.ok(step < 12, `${text} is nowhere below`);
      const [index] = await here.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-index')));
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.locator(`${focused}:not([data-index="${String(index)}"])`).waitFor();
    }
  }

  it('finds a headline in every file, open or not', async () => {
    await desk.page.keyboard.press('Control+t');
    await desk.page.keyboard.type('ferry');
    const found = desk.page.locator('.quick-input-list .monaco-list-row', { hasText: FERRY });
    await found.nth(1).waitFor();
    assert.equal(await desk.page.locator('.quick-input-list .monaco-list-row').count(), 2);
    await desk.picture('desk headlines');
    await desk.page.keyboard.press('Escape');
  });

  it('walks through files and stories by keyboard, each said in words', async () => {
    await openView();
    await row('Same Stories').waitFor();
    // While the view was empty, it had nothing to focus.
    await desk.command('Explorer: Focus on Stories View');
    await desk.page.locator('.tree-explorer-viewlet-tree-view .monaco-list:focus').waitFor();
    await desk.page.keyboard.press('Home');
    await walkTo('Same Stories');
    await desk.page.keyboard.press('ArrowRight');
    // The files below it were there before.
    await row(FERRY).waitFor();
    const labels = await rows().evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    assert.deepEqual(labels.slice(0, 2), [
      'Same stories and versions: 1 story stands more than once',
      `${FERRY}, 2 places`,
    ]);
    await walkTo('first.wire');
    await desk.page.keyboard.press('ArrowRight');
    await row(LAMPS).waitFor();
    await walkTo(LAMPS);
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('.statusbar-item', { hasText: 'Story 2 of 2' }).waitFor();
  });

  it('compares a story with the same one elsewhere, chosen in the menu of the view', async () => {
    // Closes it; what the keyboard opens is in view.
    await row('first.wire').click();
    await row(LAMPS).waitFor({ state: 'detached' });
    await desk.page.keyboard.press('ArrowRight');
    await row(LAMPS).waitFor();
    await walkTo(FERRY);
    await desk.page.keyboard.press('Shift+F10');
    await menuItem('Compare with').waitFor();
    await desk.picture('desk menu');
    await menuItem('Compare with').click();
    await desk.page.locator('.tab.active', { hasText: '↔' }).waitFor();
    await desk.page.locator('.editor.modified .view-line', { hasText: FERRY }).waitFor();
    await desk.picture('desk comparison');
    await desk.command('View: Close Editor');
  });

  it('splits a bundle, never over a file that is there, and takes it back with one undo', async () => {
    const before = files();
    await desk.openFile('first.wire');
    await desk.command('Wire Copy: Split the Bundle into Files');
    await desk.page.locator('.tab.active', { hasText: 'night-ferry' }).waitFor();
    assert.deepEqual(files(), [
      ...['closed.wire', 'council-counts-its-lamps-again.wire', 'feed/second.wire', 'first.wire'],
      'night-ferry-returns-to-the-fjord.wire',
    ]);
    await desk.picture('desk split');
    await desk.page.keyboard.press('Control+z');
    for (let tries = 0; tries < 200 && files().length !== before.length; tries++)
      await desk.page.waitForTimeout(50);
    await desk.picture('desk split undone');
    assert.deepEqual(files(), before);
  });

  it('has the clean copy of a story on the clipboard, and the file as it was', async () => {
    await desk.openFile('second.wire');
    await desk.goToLine(3);
    await desk.command('Wire Copy: Copy Clean Story');
    await desk.page.locator('.statusbar-item', { hasText: 'is on the clipboard' }).waitFor();
    const copied = await desk.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, new RegExp(`^${FERRY}\n\nMarta Quill[^\n]*\n\n`));
    assert.equal(copied.split(FERRY).length, 2);
    assert.equal(readFileSync(path.join(desk.folder, 'feed/second.wire'), 'utf8'), SECOND);
  });

  describe('who cleans all of it', () => {
    const preview = () => desk.page.locator('.part.panel');
    const fileRow = (name: string) => preview().locator('.monaco-list-row', { hasText: name });
    const onDisk = (name: string) => readFileSync(path.join(desk.folder, name), 'utf8');

    async function openPreview(): Promise<void> {
      await desk.command('Wire Copy: Clean All Wire Copy…');
      await fileRow('closed.wire').waitFor();
    }

    it('sees each change before it is made, and nothing is changed where it is discarded', async () => {
      await openPreview();
      await desk.picture('desk preview');
      for (const name of ['first.wire', 'second.wire', 'closed.wire'])
        assert.equal(await fileRow(name).getByRole('checkbox').isChecked(), false);
      await preview().getByText('Discard').click();
      await desk.page.locator('.statusbar-item', { hasText: 'Nothing was cleaned' }).waitFor();
      assert.equal(await desk.page.locator('.tab.dirty').count(), 0);
      assert.deepEqual(['first.wire', 'feed/second.wire', 'closed.wire'].map(onDisk), [
        FIRST,
        SECOND,
        CLOSED,
      ]);
    });

    it('changes only the files that are ticked, as an undo takes back', async () => {
      await openPreview();
      await fileRow('closed.wire').getByRole('checkbox').click();
      await desk.picture('desk preview ticked');
      await preview().getByText('Apply').click();
      await desk.page.locator('.tab.dirty', { hasText: 'closed.wire' }).waitFor();
      assert.equal(await desk.page.locator('.tab.dirty').count(), 1);
      await desk.openFile('closed.wire');
      await desk.picture('desk preview applied');
      await save();
      assert.equal(onDisk('closed.wire'), cleaned(CLOSED));
      await desk.command('View: Focus Active Editor Group');
      await desk.page.keyboard.press('Control+z');
      await desk.lineWith('TT').waitFor();
      await save();
      assert.deepEqual(['first.wire', 'feed/second.wire', 'closed.wire'].map(onDisk), [
        FIRST,
        SECOND,
        CLOSED,
      ]);
    });

    async function save(): Promise<void> {
      await desk.page.keyboard.press('Control+s');
      await desk.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    }
  });
});
