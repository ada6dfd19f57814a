// What an editor sees of the desk's rules: what must not go out, what applies, and the fixes of one rule at once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { openDesk, type Desk } from './workbench.js';

const STORY = [
  'Harbor Town Opens Its New Bridge',
  '',
  'Eds: Adds a quotation. A picture is to come.',
  '',
  'The bridge across the estuary opened on Wednesday, nine years after the the first stone was laid.  ',
  '',
  '“We have waited long enough," said Marta Quill, the deputy mayor, to the the people who had come.',
  '',
  'Traffic was light in the first hours, the harbor office said, and nobody had to wait for a ferry.',
  '',
].join('\n');
const CONFIG = '{\n  // the desk’s own\n  "limits": { "headline": 20 }\n}\n';

describe('an editor and the desk’s rules', () => {
  let desk: Desk;
  const rows = () => desk.page.locator('.quick-input-list .monaco-list-row');

  before(async () => {
    desk = await openDesk({ 'story.wire': STORY, 'wirecopy.json': CONFIG });
  });
  after(() => desk.close());
  afterEach(async ({ name }) => {
    await desk.picture(`rules ${name}`);
    await desk.nothingPoppedUp();
  });

  it('sees in the status bar that something must not go out, as an alarm', async () => {
    await desk.untilStatus('1 not for publication · Story 1 of 1 · 54 words · 5 to decide');
    const item = desk.page.locator('.statusbar-item.has-background-color', {
      hasText: 'not for publication',
    });
    const colours = await item.evaluate((shown) => {
      const { backgroundColor } = getComputedStyle(shown);
      return backgroundColor;
    });
    assert.notEqual(colours, 'rgba(0, 0, 0, 0)');
    const label = await item.locator('[aria-label]').first().getAttribute('aria-label');
    assert.match(label ?? '', /1 passage is not for publication \(line 3\): strike it before this goes out/);
  });

  it('is told so by the preview and by Clean Copy while it is left', async () => {
    await desk.command('Wire Copy: Preview Clean Copy');
    await desk.untilStatus('1 passage is not for publication (line 3): strike it before this goes out.');
    await desk.untilStatus('1 not for publication · Clean copy · 5 to decide');
    await desk.picture('rules preview with a notice');
    await desk.command('Wire Copy: Clean Copy');
    await desk.untilStatus('1 passage is not for publication (line 3): strike it before this goes out.');
    await desk.untilStatus('1 not for publication · Story 1 of 1 · 54 words · 5 to decide');
  });

  it('fixes all that one rule finds, chosen by its name, and takes it back with one undo', async () => {
    await desk.commandThatAsks('Wire Copy: Fix All of One Rule…');
    await rows().filter({ hasText: 'repeated-word' }).waitFor();
    await desk.picture('rules to fix at once');
    const offered = await rows().allInnerTexts();
    assert.ok(
      offered.some((text) => text.startsWith('repeated-word: 2 findings')),
      offered.join(' | '),
    );
    assert.ok(!offered.some((text) => text.startsWith('headline-length')), offered.join(' | '));
    await rows().filter({ hasText: 'repeated-word' }).click();
    await desk.untilStatus('1 not for publication · Story 1 of 1 · 52 words · 3 to decide');
    await desk.page.keyboard.press('Control+z');
    await desk.untilStatus('1 not for publication · Story 1 of 1 · 54 words · 5 to decide');
  });

  it('sees what applies to the file, and goes where it is settled', async () => {
    await desk.commandThatAsks('Wire Copy: Show What Applies to This File…');
    const limit = rows().filter({ hasText: 'limits.headline: 20' });
    await limit.waitFor();
    await desk.picture('rules that apply');
    const [first = '', second = ''] = await rows().allInnerTexts();
    assert.match(first.replace(/\s+/g, ' '), /limits\.headline: 20 ?wirecopy\.json, line 3/);
    assert.match(second.replace(/\s+/g, ' '), /rules\.not-for-publication: error ?by default/);
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('.tab.active', { hasText: 'wirecopy.json' }).waitFor();
    await desk.untilStatus('Ln 3, Col 29 (2 selected)');
    await desk.openFile('story.wire');
  });

  it('strikes the note when asked, and is warned no more', async () => {
    await desk.goToLine(3);
    const menu = await desk.openQuickFixes();
    const strike = menu.locator('.monaco-list-row', { hasText: 'Strike this note' });
    await strike.waitFor();
    await desk.picture('rules quick fixes of a notice');
    const titles = await menu.locator('.monaco-list-row').allInnerTexts();
    assert.ok(
      ['Ignore this here', 'Turn this rule off'].every((title) => titles.includes(title)),
      titles.join(' | '),
    );
    await strike.click();
    await desk.untilStatus('Story 1 of 1 · 54 words · 4 to decide');
    await desk.page.keyboard.press('Control+s');
    await desk.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    const lines = STORY.replace('laid.  ', 'laid.').split('\n');
    assert.equal(
      readFileSync(path.join(desk.folder, 'story.wire'), 'utf8'),
      lines.filter((_line, at) => at !== 2 && at !== 3).join('\n'),
    );
  });
});
