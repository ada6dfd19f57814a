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
  });

  it('shows five steps at most, with pictures that follow the theme', async () => {
    await desk.command('Wire Copy: Get Started');
    const steps = desk.page.locator('.getting-started-step');
    await steps.first().waitFor();
    assert.ok((await steps.count()) <= 5);
    const settings = path.join(desk.folder, '.vscode/settings.json');
    mkdirSync(path.dirname(settings), { recursive: true });
    const seen = new Set<string>();
    for (const [theme, name] of Object.entries(THEMES)) {
      writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
      await desk.page.locator(`.monaco-workbench[class*="themes-${name}-json"]`).waitFor({ timeout: 20_000 });
      const frame = desk.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
      const headline = frame.locator('svg [fill*="textLink"]').first();
      await headline.waitFor();
      seen.add(await headline.evaluate((bar) => getComputedStyle(bar).fill));
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
