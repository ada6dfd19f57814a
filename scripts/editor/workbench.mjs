// The workbench at the keyboard: what the tests that look at the page, and the screenshots, do alike.

/** @type {(page: import('playwright-core').Page) => import('./workbench.d.mts').Workbench} */
export function workbench(page) {
  const input = page.locator('.quick-input-widget input').first();
  const closed = async () => {
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // The keyboard is back where it was a moment later; where nothing can have it, there is nothing to wait for.
    await page
      .waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 2000 })
      .catch(() => undefined);
  };

  const self = {
    lineWith: (text = '') => page.locator('.view-lines .view-line', { hasText: text }).first(),

    async command(title) {
      await self.commandThatAsks(title);
      await closed();
    },

    async commandThatAsks(title) {
      await page.keyboard.press('F1');
      await input.waitFor();
      await input.fill(`>${title}`);
      // The list may have another command first: one that was used of late and is called much alike.
      await page
        .locator(`.quick-input-list .monaco-list-row[aria-label^=${JSON.stringify(title)}]`)
        .first()
        .click();
    },

    async openFile(name) {
      await page.keyboard.press('Control+p');
      await input.waitFor();
      await input.fill(name);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
      await page.locator('.tab.active', { hasText: name }).waitFor();
    },

    async goToLine(line) {
      await self.command('View: Focus Active Editor Group');
      await page.keyboard.press('Control+g');
      await input.waitFor();
      await input.fill(`:${line}`);
      await page.keyboard.press('Enter');
      await closed();
      await page.locator('.editor-group-container :focus').waitFor();
    },

    async openQuickFixes() {
      const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
      // Problems that arrive in the same moment make VS Code drop the menu: then once more, as anyone would.
      for (let tries = 0; tries < 5; tries++) {
        await page.locator('.editor-group-container :focus').waitFor();
        await page.keyboard.press('Control+.');
        await menu
          .getByText('Remove this copy')
          .waitFor({ timeout: 3000 })
          .catch(() => undefined);
        if (await menu.isVisible()) break;
      }
      return menu;
    },

    async showOutline() {
      const outline = page.locator('.outline-pane .monaco-list');
      await self.command('Explorer: Focus on Outline View');
      await outline.getByText('page leftover').first().waitFor();
      // The view was empty when it was first gone to.
      await self.command('Explorer: Focus on Outline View');
      await page.locator('.outline-pane .monaco-list:focus').waitFor();
      return outline;
    },
  };
  return self;
}
