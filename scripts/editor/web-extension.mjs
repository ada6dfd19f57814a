// Gives a page of the served editor an extension for its web extension host, the worker of the page.
import { existsSync } from 'node:fs';
import path from 'node:path';

const FOLDER = '/wirecopy-under-test';

/**
 * To be called before the page loads. The extension comes by http, from where the editor itself comes, the only place
 * that the page may ask: one that lies on the server's disk may create no workers.
 * @param {import('playwright-core').Page} page
 * @param {{ origin: string, authority: string }} server
 * @param {{ extension: string, tests: string }} what paths on this machine, the tests below the extension
 */
export async function addWebExtension(page, { origin, authority }, { extension, tests }) {
  const root = path.resolve(extension);
  await page.route(`${origin}${FOLDER}/**`, (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(FOLDER.length + 1));
    const file = path.join(root, name);
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
  });
  const uri = (below) => ({ scheme: 'http', authority, path: below });
  const development = {
    extensions: [uri(FOLDER)],
    extensionTestsPath: uri(`${FOLDER}/${path.relative(root, path.resolve(tests))}`),
  };
  // Into the page's own configuration, before it is read. The document cannot be replaced on its way: Chromium lets none
  // that was made up reach this machine.
  await page.addInitScript((developmentOptions) => {
    new MutationObserver((_, observer) => {
      const configuration = document.getElementById('vscode-workbench-web-configuration');
      if (!configuration) return;
      observer.disconnect();
      const settings = JSON.parse(String(configuration.getAttribute('data-settings')));
      Object.assign((settings.developmentOptions ??= {}), developmentOptions);
      configuration.setAttribute('data-settings', JSON.stringify(settings));
    }).observe(document, { childList: true, subtree: true });
  }, development);
}
