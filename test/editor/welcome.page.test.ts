// What somebody meets who has just installed it: the steps, their pictures in every theme, the sample, the empty view.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openDesk, type Desk } from './workbench.js';

const THEMES: Record<string, string> = {
  'Light Modern': 'light_modern',
  'Dark Modern': 'dark_modern',
  'Default High Contrast': 'hc_black',
  'Default High Contrast Light': 'hc_light',
};

/** The color that the theme gives links, as the browser writes it. */
function colorOfLinks(workbench: Element): string {
  const probe = workbench.appendChild(document.createElement('i'));
  probe.style.color = 'var(--vscode-textLink-foreground)';
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('the first run', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ 'notes.md': 'Nothing yet.\n' });
  });
  after(() => desk.close());

  it('says in the empty view how stories come into it', async () => {
    await desk.page.getByRole('button', { name: 'Stories Section' }).click();
    await desk.page.getByText('No wire copy here yet.').waitFor();
    await desk.picture('welcome-empty-view');
    // Its button says what is missing where no file is open.
    await desk.command('View: Close All Editors');
    await desk.page.getByRole('button', { name: 'Treat the Open File as Wire Copy' }).click();
    await desk.untilStatus('Open a text file first.');
  });

  it('shows five steps at most, with pictures that follow the theme', async () => {
    await desk.command('Wire Copy: Get Started');
    const steps = desk.page.locator('.getting-started-step');
    await steps.first().waitFor();
    assert.ok((await steps.count()) <= 5);
    const settings = path.join(desk.folder, '.vscode/settings.json');
    mkdirSync(path.dirname(settings), { recursive: true });
    const seen = new Set<string>();
    // The page of a picture is drawn anew for each theme, and for a moment the old one and the new one are both there.
    const picture = desk.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    const headline = picture.locator('svg [fill*="textLink"]').first();
    for (const [theme, name] of Object.entries(THEMES)) {
      writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
      const workbench = desk.page.locator(`.monaco-workbench[class*="themes-${name}-json"]`);
      await workbench.waitFor({ timeout: 20_000 });
      const color = await workbench.evaluate(colorOfLinks);
      const until = Date.now() + 20_000;
      while ((await headline.evaluate((bar) => getComputedStyle(bar).fill).catch(() => '')) !== color) {
        assert.ok(Date.now() < until, `${name}: the picture does not take the theme’s ${color}`);
        await desk.page.waitForTimeout(100);
      }
      seen.add(color);
      await desk.picture(`welcome-${name}`);
    }
    assert.ok(seen.size >= 3, [...seen].join());
  });

  it('opens a sample to try it on, which is checked at once', async () => {
    await desk.page
      .getByRole('button', { name: 'Open the Sample' })
      .or(desk.page.getByText('Open the Sample'))
      .first()
      .click();
    await desk.page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
    await desk.picture('welcome-sample');
    await desk.nothingPoppedUp();
  });

  it('does what the steps offer with the sample beside them', async () => {
    const step = (name: string) => desk.page.locator('.getting-started-step').filter({ hasText: name });
    const press = (name: string, button: string) => step(name).getByText(button, { exact: true }).click();
    const body = desk.page.locator('.view-line').filter({ hasText: 'The bridge across the estuary' });
    const leftover = desk.page.locator('.view-line').filter({ hasText: /^TT$/ });
    await step('See its stories').click();
    await press('See its stories', 'Fold to Headlines');
    await body.first().waitFor({ state: 'hidden' });
    await desk.picture('welcome-folded');
    await step('Clean the whole file').click();
    await press('Clean the whole file', 'Preview Clean Copy');
    await desk.page.locator('.monaco-diff-editor').first().waitFor();
    await desk.picture('welcome-preview');
    await press('Clean the whole file', 'Clean Copy');
    await desk.page.locator('.monaco-diff-editor').first().waitFor({ state: 'hidden' });
    await leftover.first().waitFor({ state: 'hidden' });
    await desk.untilStatus('Story 1 of 2 · 143 words');
    await desk.picture('welcome-clean');
    await desk.nothingPoppedUp();
  });
});
