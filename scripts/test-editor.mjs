// Runs the editor suite inside a real VS Code. On a desktop with @vscode/test-electron, which downloads one; on Linux in the
// editor from npm, against the packed extension, installed. With other words: in its web extension host, or against the
// checkout; and the tests that look at the page.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleTests, bundleWebSuite } from './bundle-tests.mjs';
import { openBrowser } from './editor/browser.mjs';
import { installEditor, installExtension } from './editor/install.mjs';
import { runPageSuites } from './editor/page-suites.mjs';
import { serveEditor, workbenchAddress } from './editor/serve.mjs';
import { addWebExtension } from './editor/web-extension.mjs';
import { packExtension } from './package.mjs';
import { CHROMIUM, requirePrograms } from './programs.mjs';

const SUITE_SECONDS = 260;
/** What may be named on the command line, in the order in which it runs. */
const TITLES = {
  suite: 'In the extension host',
  web: 'In the web extension host',
  package: 'Against the package, installed',
  page: 'On the page',
};
const PARTS = Object.keys(TITLES);
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    desktop: { type: 'boolean', default: process.platform !== 'linux' },
    page: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    vscode: { type: 'string', default: 'newest' },
  },
});

const parts = positionals.length > 0 ? positionals : [options.desktop ? 'suite' : 'package'];
for (const part of parts) {
  if (!PARTS.includes(part)) throw new Error(`${part}: suite, web, package or page`);
  if (options.desktop && part !== 'suite')
    throw new Error(`${part} runs in the editor from npm, on Linux; on a desktop there is the suite alone`);
}
if (!['oldest', 'newest'].includes(options.vscode))
  throw new Error(`--vscode ${options.vscode}: oldest, that is what engines.vscode allows, or newest`);

/** Tests that look at the page; each file opens an editor of its own. */
const pageTests = readdirSync('test/editor').filter(
  (name) => name.endsWith('.page.test.ts') && name.includes(options.page),
);
if (pageTests.length === 0) throw new Error(`--page ${options.page}: no such test`);
await bundleTests(['editor/suite.ts', ...pageTests.map((name) => `editor/${name}`)]);
await bundleWebSuite();

/** A copy of the samples for one run: some tests save. */
function freshWorkspace() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-workspace-'));
  cpSync('samples', folder, { recursive: true });
  mkdirSync(path.join(folder, '.vscode'));
  return folder;
}

/** The oldest VS Code that the manifest says we run in. */
function oldestVscode() {
  return JSON.parse(readFileSync('package.json', 'utf8')).engines.vscode.replace('^', '');
}

/** The suite inside VS Code for the desktop, downloaded. @returns {Promise<number>} an exit code */
async function onDesktop() {
  const { runTests } = await import('@vscode/test-electron');
  const folder = freshWorkspace();
  try {
    return await runTests({
      version: options.vscode === 'oldest' ? oldestVscode() : 'stable',
      extensionDevelopmentPath: path.resolve('.'),
      extensionTestsPath: path.resolve('out/test/editor/suite.js'),
      extensionTestsEnv: { WIRECOPY_UNDER_TEST: path.resolve('.') },
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the workbench logs besides the suite's own report. */
const NOISE =
  /^\[(?:AgentHost|ChatModel|AccountPolicy|reconnection|Service Worker)|^(?:Creating a socket|Resolv(?:ing|ed) connection token|(?:Updating|Ignoring fetching) additional builtin|The web worker extension host)|^Creation of workbench|ENOPRO|CodeExpectedError|package\.nls\.json|ENOTFOUND|Could not locate the bindings file|build\/Release|ChatSessionStore|authentication provider/;

/**
 * The suite inside an extension host of the editor from npm: the Node one, or the one in the browser.
 * @param {{ extension?: string, extensions?: string, web?: boolean, workspace?: string }} [what] the extension under
 * development; the folder of those that are installed, where the one under test is among them; whether to run in the
 * browser; the address of a workspace in place of a copy of the samples
 * @returns {Promise<number>} an exit code
 */
async function inServedEditor({ extension = '.', extensions, web = false, workspace } = {}) {
  const server = await serveEditor({
    onLog: (text) => options.verbose && process.stderr.write(text),
    ...(extensions ? { extensions } : {}),
    env: { WIRECOPY_UNDER_TEST: path.resolve(extensions ?? extension) },
  });
  const folder = freshWorkspace();
  let browser;
  try {
    const opened = await openBrowser({ width: 900, height: 600 });
    browser = opened.browser;
    const { page } = opened;
    // The workbench reports through these two; they must be there before the page loads.
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      if (options.verbose || !NOISE.test(String(args[0]))) (console[type] ?? console.log)(...args);
    });
    const finished = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
    if (web) await addWebExtension(page, server, { extension, tests: 'out/test/editor/suite.browser.js' });
    const development = web ? {} : { extension, tests: 'out/test/editor/suite.js' };
    await page.goto(workbenchAddress(server, { folder: workspace ?? folder, ...development }));
    let guard;
    const late = new Promise((resolve) => {
      guard = setTimeout(() => {
        console.error(`The suite did not end within ${SUITE_SECONDS} seconds.`);
        resolve(124);
      }, SUITE_SECONDS * 1000);
    });
    const code = await Promise.race([finished, late]);
    clearTimeout(guard);
    return code;
  } finally {
    await browser?.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A run that failed runs once more, and that is said: without a graphics card the editor is now and then too busy to answer
 * in time.
 * @param {() => Promise<number>} run
 * @returns {Promise<number>} an exit code
 */
async function onceMore(run) {
  const attempt = () =>
    run().catch((error) => {
      console.error(error);
      return 1;
    });
  if ((await attempt()) === 0) return 0;
  console.log('It failed. Once more:');
  const code = await attempt();
  console.log(code === 0 ? 'It failed, and passed the second time.' : 'It failed again.');
  return code;
}

/** The suite in the web extension host: on files of the server, and on files that lie on no disk. */
async function inTheBrowser() {
  const onFiles = () => inServedEditor({ web: true });
  const onNoDisk = () => inServedEditor({ web: true, workspace: 'newsroom:/desk' });
  return (await onceMore(onFiles)) || onceMore(onNoDisk);
}

/** The suite against the package, installed as an editor would. @returns {Promise<number>} an exit code */
async function againstThePackage() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-installed-'));
  try {
    const extensions = path.join(folder, 'extensions');
    installExtension(await packExtension(), extensions);
    // The editor runs tests only with an extension under development: this one holds nothing.
    const extension = path.join(folder, 'nothing');
    mkdirSync(extension);
    const manifest = {
      name: 'nothing',
      publisher: 'wirecopy-tests',
      version: '0.0.0',
      engines: { vscode: '*' },
    };
    writeFileSync(path.join(extension, 'package.json'), JSON.stringify(manifest));
    return await onceMore(() => inServedEditor({ extension, extensions }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What only eyes can check, by keyboard, in a browser. @returns {Promise<number>} an exit code */
function onThePage() {
  return runPageSuites(pageTests.map((name) => `out/test/editor/${name.replace(/\.ts$/, '.js')}`));
}

// Nothing has passed until it has.
let code = 1;
try {
  if (options.desktop) {
    code = await onDesktop();
  } else {
    const { vscodeVersion } = installEditor();
    requirePrograms(CHROMIUM);
    console.log(`VS Code ${vscodeVersion}`);
    const run = {
      suite: () => onceMore(inServedEditor),
      web: inTheBrowser,
      package: againstThePackage,
      page: onThePage,
    };
    code = 0;
    for (const part of PARTS) {
      if (code !== 0 || !parts.includes(part)) continue;
      console.log(`${TITLES[part]}:`);
      // A run that a signal ended has no status, and has not passed.
      code = await run[part]();
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
}
process.exitCode = code;
