// An editor whose VS Code speaks another language: all that Wire Copy says, on the page, from the manifest and by the server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { languages, textsOf } from '../../scripts/texts.mjs';
import { openDesk, type Desk } from './workbench.js';

const SAMPLE = 'bridge-and-orchards.wire';

for (const language of languages()) {
  describe(`an editor in ${language}`, () => {
    const texts = textsOf(language);
    const said = (text: string, ...args: string[]) =>
      (texts[text] ?? assert.fail(text)).replace(/\{(\d)\}/g, (_, nth: string) => args[Number(nth)] ?? '');
    let desk: Desk;
    before(async () => {
      desk = await openDesk({ [SAMPLE]: readFileSync(`samples/${SAMPLE}`, 'utf8') }, { language });
      await desk.page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
    });
    after(() => desk.close());

    it('reads the status item, the quick fixes and the commands in it', async () => {
      await desk.page.locator('.statusbar-item', { hasText: said('Story {0} of {1}', '1', '2') }).waitFor();
      await desk.goToLine(4);
      const menu = await desk.openQuickFixes();
      await menu.getByText(said('Remove this copy')).waitFor();
      await desk.picture(`language-${language}`);
      await desk.page.keyboard.press('Escape');
      await desk.command(`Wire Copy: ${said('Fold to Headlines')}`);
      await desk.nothingPoppedUp();
    });
  });
}
