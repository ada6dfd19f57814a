// The whole way that copy takes: a news page selected and copied in a browser, pasted into VS Code, cleaned. Not a line of
// the story is missing from what remains, and no more is left over than is recorded: nothing should be, and these are not the
// pages that the weights were fitted on. What the browser copied, and what remained of it, is left in out/copied.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDesk, type Desk } from './workbench.js';

/** Pages of our own making, and beside each as `.clean.txt` what has to remain of it. */
const PAGES = 'test/fixtures/pages';
const COPIED = 'out/copied';
/** How many lines beyond the story remain of each page. Fewer may be recorded, never more. */
const LEFT = JSON.parse(readFileSync(`${PAGES}/left.json`, 'utf8')) as Record<string, number>;
const NAMES = readdirSync(PAGES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => path.basename(file, '.html'));
const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml' };
/** The longest that cleaning may take, in milliseconds. */
const PATIENCE = 30_000;

describe('an editor who copies a page out of a browser', () => {
  let desk: Desk;
  let site: Server;

  before(async () => {
    mkdirSync(COPIED, { recursive: true });
    site = await servePages();
    desk = await openDesk(
      {},
      // So that the test can paste and look at what was copied without the browser’s leave.
      {
        settings: { 'editor.pasteAs.enabled': false },
        context: { permissions: ['clipboard-read', 'clipboard-write'] },
      },
    );
  });
  after(async () => {
    await desk.close();
    site.close();
  });
  afterEach(async () => {
    await desk.nothingPoppedUp();
  });

  /** Selects and copies everything, as anyone would. */
  async function copyAll(page: Page): Promise<string> {
    // What was copied before must not be taken for it.
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    for (let tries = 0; tries < 100; tries++) {
      const text = await page.evaluate(() => navigator.clipboard.readText());
      if (text !== '') return text;
      await page.waitForTimeout(50);
    }
    return assert.fail('nothing was copied');
  }

  async function copyFromBrowser(name: string): Promise<string> {
    const page = await desk.page.context().newPage();
    const { port } = site.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${name}.html`);
    await page.screenshot({ path: `${COPIED}/${name}.png`, fullPage: true });
    const text = await copyAll(page);
    await page.close();
    await desk.page.bringToFront();
    return text;
  }

  async function pasteIntoNewFile(): Promise<void> {
    await desk.command('File: New Untitled Text File');
    await desk.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await desk.page.keyboard.press('Control+v');
    await desk.command('Wire Copy: Treat as Wire Copy');
    const language = desk.page.locator('.statusbar-item[id="status.editor.mode"]');
    await language.getByText('Wire Copy', { exact: true }).waitFor();
  }

  /** @returns what is there then; where nothing was there to clean, the text as it was */
  async function clean(raw: string): Promise<string> {
    await desk.command('Wire Copy: Clean Copy');
    const end = Date.now() + PATIENCE;
    // Cleaning is one edit: once the text is another, it is clean.
    for (;;) {
      const text = await copyAll(desk.page);
      if (text !== raw || Date.now() > end) return text;
      await desk.page.waitForTimeout(500);
    }
  }

  for (const name of NAMES) {
    it(`keeps all of the story of ${name}.html, and leaves no more than before`, async () => {
      const expected = linesOf(readFileSync(`${PAGES}/${name}.clean.txt`, 'utf8'));
      const copied = await copyFromBrowser(name);
      writeFileSync(`${COPIED}/${name}.txt`, copied);
      assert.deepEqual(beyond(expected, linesOf(copied)), [], 'the browser copies all that has to remain');
      await pasteIntoNewFile();
      assert.equal(await copyAll(desk.page), copied, 'what was copied is what was pasted');
      const remains = await clean(copied);
      writeFileSync(`${COPIED}/${name}.cleaned.txt`, remains);
      await desk.page.keyboard.press('Control+Home');
      await desk.picture(`copied pages ${name}`);
      await desk.command('View: Revert and Close Editor');
      assertSameLines(linesOf(remains), expected, name);
    });
  }
});

/** Serves the pages on 127.0.0.1, the only address that the browser reaches. */
async function servePages(): Promise<Server> {
  const files = new Set(readdirSync(PAGES));
  const server = createServer((request, response) => {
    const file = (request.url ?? '').slice(1);
    if (files.has(file)) {
      const type = TYPES[path.extname(file)] ?? 'text/plain';
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` });
      response.end(readFileSync(path.join(PAGES, file)));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Blank lines do not count. */
function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** The lines that stand here more often than there. */
function beyond(here: readonly string[], there: readonly string[]): string[] {
  return here.filter(isBeyond(there));
}

/** Says of one line after the other whether there are more of it than there. */
function isBeyond(there: readonly string[]): (line: string) => boolean {
  const left = [...there];
  return (line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  };
}

/** Fails with the lines that remain and should not, where there are more than were, and with those that are missing. */
function assertSameLines(actual: readonly string[], expected: readonly string[], name: string): void {
  const leftovers = beyond(actual, expected);
  const missing = beyond(expected, actual);
  const list = (lines: readonly string[]) =>
    `${lines.length}${lines.map((line) => `\n    ${line}`).join('')}`;
  if (leftovers.length > (LEFT[name] ?? 0) || missing.length > 0)
    assert.fail(
      `${name}\n  lines that remain and should not: ${list(leftovers)}\n  lines that are missing: ${list(missing)}`,
    );
  const isLeft = isBeyond(expected);
  const kept = actual.filter((line) => !isLeft(line));
  assert.deepEqual(kept, expected, `${name}: every line is there, in another order`);
}
