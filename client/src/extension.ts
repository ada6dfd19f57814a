import * as vscode from 'vscode';
import { editCopiesTogether } from './commands/edit-copies.js';
import { getStarted, openSample } from './commands/samples.js';
import { openRulePage } from './commands/rule-page.js';
import { saveConfig } from './commands/save-config.js';
import { isServed, LANGUAGE } from './documents.js';
import { isKeptFromUs } from './limits.js';
import { chooseOffer, Offer, treatActiveAsWireCopy } from './offer.js';
import { hideStaleMenus } from './stale-menus.js';
import { StoriesView } from './stories/stories-view.js';
import { holdsWireFiles, openWireFiles, WIRE_FILES } from './wire-files.js';
import type { CreateClient, WireCopy } from './wire-copy.js';

/** What works by way of the server. */
const COMMANDS = [
  'cleanCopy',
  'cleanStory',
  'previewCleanCopy',
  'fixRule',
  'showSettings',
  'foldToHeadlines',
  'nextStory',
  'previousStory',
  'goToStory',
  'goToPlace',
  'compareStory',
  'comparePlaces',
  'splitBundle',
  'extractStory',
  'copyCleanStory',
  'cleanAll',
  'checkAll',
  'endCheck',
  'restartServer',
] as const satisfies (keyof WireCopy)[];

type Command = (typeof COMMANDS)[number];

/** What the tests of the extension may reach. */
export interface Api {
  /** What works by way of the server, which it loads. */
  wireCopy(): Promise<WireCopy>;
}

/**
 * Wires Wire Copy into the editor. The same for desktop and browser. What speaks with a server is loaded with the first
 * wire document: an editor who opens plain text pays for no more than a look at it.
 * @param loadClient loads what starts a server
 */
export function activate(context: vscode.ExtensionContext, loadClient: () => Promise<CreateClient>): Api {
  const log = vscode.window.createOutputChannel('Wire Copy', { log: true });
  let loading: Promise<WireCopy> | undefined;
  const wireCopy = () => (loading ??= load());
  const view = new StoriesView();
  async function load(): Promise<WireCopy> {
    const [{ WireCopy }, createClient] = await Promise.all([import('./wire-copy.js'), loadClient()]);
    const loaded = new WireCopy(log, createClient, view);
    context.subscriptions.push(loaded);
    return loaded;
  }

  const command = (name: string, run: (...args: never[]) => unknown) =>
    vscode.commands.registerCommand(`wirecopy.${name}`, run);
  const onWireCopy = (name: Command) =>
    command(name, async (...args: unknown[]) => {
      try {
        const wire = await wireCopy();
        if (name !== 'restartServer') await wire.start();
        await (wire[name] as (...args: unknown[]) => unknown)(...args);
      } catch (error) {
        log.error(error instanceof Error ? error : String(error));
        void tellFailure(await wireCopy(), log);
      }
    });
  context.subscriptions.push(
    log,
    view,
    new Offer(),
    hideStaleMenus(LANGUAGE),
    openWireFiles(),
    ...COMMANDS.map(onWireCopy),
    command('editCopiesTogether', editCopiesTogether),
    command('treatAsWireCopy', treatActiveAsWireCopy),
    command('offer', chooseOffer),
    command('saveConfig', saveConfig),
    command('openSample', () => openSample(context.extensionUri)),
    command('getStarted', () => getStarted(context.extension)),
    command('openRulePage', (rule: string) => openRulePage(context.extensionUri, rule)),
    ...loadWithWireCopy(wireCopy),
  );
  return { wireCopy };
}

/** What somebody asked for was not done: says so, with what can be done about it. */
async function tellFailure({ server }: WireCopy, log: vscode.LogOutputChannel): Promise<void> {
  const { t } = vscode.l10n;
  if (server.state === 'stopped') {
    const restart = t('Restart');
    const choice = await vscode.window.showErrorMessage(
      t('Wire Copy has stopped. Nothing was changed.'),
      restart,
    );
    if (choice === restart) await server.restart();
    return;
  }
  const showLog = t('Show Log');
  const choice = await vscode.window.showErrorMessage(
    t('Wire Copy could not do this. Nothing was changed; try again.'),
    showLog,
  );
  if (choice === showLog) log.show();
}

/**
 * Loads the rest once there is wire copy: a document, a file of the workspace though none is open, or one that the editor
 * keeps from us, so that the status item can say so.
 */
function loadWithWireCopy(load: () => Promise<WireCopy>): vscode.Disposable[] {
  const look = async () => {
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    if (vscode.workspace.textDocuments.some(isServed) || (await isKeptFromUs(activeTab))) await load();
  };
  const start = async () => (await load()).start();
  const lookAround = async () => {
    if (await holdsWireFiles()) await start();
  };
  void look();
  void lookAround();
  const newFiles = vscode.workspace.createFileSystemWatcher(WIRE_FILES, false, true, true);
  return [
    newFiles,
    newFiles.onDidCreate(() => void start()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void lookAround()),
    vscode.workspace.onDidOpenTextDocument(() => void look()),
    vscode.window.tabGroups.onDidChangeTabs(() => void look()),
  ];
}
