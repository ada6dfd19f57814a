// A workbench in a browser, for the tests that look at the page.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/editor/browser.mjs';
import { serveEditor, workbenchAddress } from '../../scripts/editor/serve.mjs';
import { workbench, type Workbench } from '../../scripts/editor/workbench.mjs';

const PICTURES = 'out/pictures';

export interface Desk extends Workbench {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  /** The process that all of the editor's processes come from. */
  readonly pid: number;
  picture(name: string): Promise<void>;
  /** Fails where a message or a dialog is up, or was. Driven by a test VS Code shows no toasts, but its bell tells. */
  nothingPoppedUp(): Promise<void>;
  /** Waits until a status bar item says exactly this. */
  untilStatus(text: string): Promise<void>;
  /**
   * Opens the editor anew in a language. Its own texts stay English, since no language pack is installed.
   */
  reopenIn(language: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the editor on a folder of these files, the first of them shown.
 * @param files text by name; settings of the workspace are `.vscode/settings.json`
 * @param options of the user and of the browser
 */
export async function openDesk(
  files: Readonly<Record<string, string>>,
  options: { settings?: object; context?: BrowserContextOptions } = {},
): Promise<Desk> {
  mkdirSync(PICTURES, { recursive: true });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-page-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const server = await serveEditor(options.settings ? { settings: options.settings } : {});
  const { browser, page } = await openBrowser(undefined, options.context);
  const [first] = Object.keys(files);
  const file = first === undefined ? {} : { file: path.join(folder, first) };
  await page.goto(workbenchAddress(server, { extension: '.', folder, ...file }));
  const isOpen = async () => {
    await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 60_000 });
    if (first !== undefined)
      await page.locator('.view-lines .view-line').first().waitFor({ timeout: 60_000 });
  };
  await isOpen();
  const status = page.locator('.statusbar-item');
  return {
    ...workbench(page),
    page,
    folder,
    pid: server.pid,
    async picture(name) {
      await page.screenshot({ path: `${PICTURES}/${name}.png` });
    },
    async nothingPoppedUp() {
      const up = page.locator('.monaco-dialog-box, .notification-toast, .statusbar .codicon-bell-dot');
      const texts = await up.allInnerTexts();
      if (texts.length > 0) throw new Error(`something popped up: ${texts.join(' | ')}`);
      await page.locator('.statusbar .codicon-bell').waitFor();
    },
    async untilStatus(text) {
      const item = status.getByText(text, { exact: true });
      await item.waitFor({ timeout: 20_000 }).catch(async () => {
        throw new Error(`not “${text}” in the status bar: ${(await status.allInnerTexts()).join(' | ')}`);
      });
    },
    async reopenIn(language) {
      await page.addInitScript((name) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: name }), language);
      await page.reload();
      await isOpen();
    },
    async close() {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
