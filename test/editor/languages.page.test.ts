// An editor whose VS Code speaks another language: all that Wire Copy says, on the page, from the manifest and by the server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { languages, textsOf } from '../../scripts/texts.mjs';
import { openDesk, type Desk } from './workbench.js';

const SAMPLE = 'bridge-and-orchards.wire';

describe('an editor whose language is not English', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ [SAMPLE]: readFileSync(`samples/${SAMPLE}`, 'utf8') });
  });
  after(() => desk.close());

  for (const language of languages()) {
    const texts = textsOf(language);
    const said = (text: string, ...args: string[]) =>
      (texts[text] ?? assert.fail(text)).replace(/\{(\d)\}/g, (_, nth: string) => args[Number(nth)] ?? '');

    it(`reads the status item, the quick fixes and the commands in ${language}`, async () => {
      await desk.reopenIn(language);
      await desk.page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
      await desk.page.locator('.statusbar-item', { hasText: said('Story {0} of {1}', '1', '2') }).waitFor();
      await desk.goToLine(4);
      const menu = await desk.openQuickFixes();
      await menu.getByText(said('Remove this copy')).waitFor();
      await desk.picture(`language-${language}`);
      await desk.page.keyboard.press('Escape');
      await desk.command(`Wire Copy: ${said('Fold to Headlines')}`);
      await desk.nothingPoppedUp();
      await desk.command('Unfold All');
      // The next language opens the file as this one leaves it.
      await desk.page.locator('.squiggly-warning').first().waitFor();
    });
  }
});
