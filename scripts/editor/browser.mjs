// The browser that the editor is shown in: the Chromium of the machine, installed where that is allowed.
import { chromium } from 'playwright-core';
import { findProgram, installPackages } from './debian.mjs';

// The first has no windows of its own to draw, which takes a good part of the others' time.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
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

/** Where a browser is on this machine; undefined where there is none. */
export function findBrowser() {
  for (const name of NAMES) {
    const found = findProgram(name);
    if (found) return found;
  }
  return undefined;
}

/**
 * A browser to drive the editor with.
 * @returns {string} its path
 * @throws where there is none and none may be installed; the message says what to do
 */
export function requireBrowser() {
  const found = findBrowser();
  if (found) return found;
  installPackages('Chromium', ['chromium-headless-shell', 'fonts-dejavu-core']);
  const installed = findBrowser();
  if (!installed)
    throw new Error('The editor tests need Chromium: install the package `chromium-headless-shell` and run them again.');
  return installed;
}

/**
 * Opens a browser whose pages reach this machine and nothing else.
 * @param {{ width: number, height: number }} [viewport] in CSS pixels
 * @param {import('playwright-core').BrowserContextOptions} [options] of its pages
 */
export async function openBrowser(viewport = { width: 1400, height: 900 }, options = {}) {
  const browser = await chromium.launch({ executablePath: requireBrowser(), headless: true, args: QUIET });
  const context = await browser.newContext({ viewport, ...options });
  return { browser, page: await context.newPage() };
}
