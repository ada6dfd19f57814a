// The browser that the editor is shown in: the Chromium of the machine, installed where that is allowed.
import { chromium } from 'playwright-core';
import { CHROMIUM, findBrowser, requirePrograms } from '../programs.mjs';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Its pages reach this machine and nothing else.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Opens a browser whose pages reach this machine and nothing else.
 * @param {{ width: number, height: number }} [viewport] in CSS pixels
 * @param {import('playwright-core').BrowserContextOptions} [options] of its pages
 */
export async function openBrowser(viewport = { width: 1400, height: 900 }, options = {}) {
  const browser = await chromium.launch({ executablePath: browserPath(), headless: true, args: QUIET });
  const context = await browser.newContext({ viewport, ...options });
  return { browser, page: await context.newPage() };
}

function browserPath() {
  requirePrograms(CHROMIUM);
  return /** @type {string} */ (findBrowser());
}
