// Draws images/icon.png, which the marketplace shows, from images/icon.svg.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './editor/browser.mjs';

const file = (name) => fileURLToPath(new URL(`../images/${name}`, import.meta.url));
/** What the marketplaces ask for, in pixels. */
const SIDE = 128;

const { browser, page } = await openBrowser({ width: SIDE, height: SIDE });
try {
  await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(file('icon.svg'), 'utf8')}`);
  await page.screenshot({ path: file('icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
