// VS Code for the Web loads an extension over HTTP, and runs it in a worker of the page, where there is no Node.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const PLACE = '/extension-under-test';

/** Has the workbench on this page take the extension of this checkout for one of its own, and run it in a worker. */
export async function runInWorker(page: Page, origin: string): Promise<void> {
  const extension = { scheme: 'http', authority: new URL(origin).host, path: PLACE };
  // The workbench finds in an attribute of its page what whoever serves it wants of it. The page itself may not be
  // another: to one that did not come over the network, the browser gives no way back to this machine.
  await page.addInitScript((builtin) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const read = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = read.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || value === null)
        return value;
      return JSON.stringify({ ...(JSON.parse(value) as object), additionalBuiltinExtensions: [builtin] });
    };
  }, extension);
  // All of the page's context, since a worker asks too.
  await page.context().route(`${origin}${PLACE}/**`, async (route) => {
    const file = path.join('.', new URL(route.request().url()).pathname.replace(PLACE, ''));
    const isThere = existsSync(file) && statSync(file).isFile();
    await route.fulfill(isThere ? { path: file } : { status: 404 });
  });
}
