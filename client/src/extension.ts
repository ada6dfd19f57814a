import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.js';
import { cleanCopy, cleanStory } from './commands/clean.js';
import { foldToHeadlines } from './commands/fold.js';
import { goToStory, nextStory, previousStory } from './commands/move.js';
import { previewCleanCopy } from './commands/preview.js';
import { openRulePage, rulePageLink } from './commands/rule-page.js';
import { saveConfig } from './commands/save-config.js';
import { DOCUMENTS, isServed, LANGUAGE } from './documents.js';
import { chooseOffer, Offer, treatActiveAsWireCopy } from './offer.js';
import { Previews } from './previews.js';
import { Server } from './server.js';
import { hideStaleMenus } from './stale-menus.js';
import { StatusItem } from './status.js';
import { openWireFiles } from './wire-files.js';

/** Makes the client for one way of starting the server: a process of its own, or a worker in the browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What the tests of the extension may reach. */
export interface Api {
  readonly server: Server;
}

/** Wires the language server into the editor. The same for desktop and browser. */
export function activate(context: vscode.ExtensionContext, createClient: CreateClient): Api {
  const log = vscode.window.createOutputChannel('Wire Copy', { log: true });
  const configWatcher = vscode.workspace.createFileSystemWatcher('**/wirecopy.json');
  const server = new Server(log, (failure) =>
    createClient({
      documentSelector: DOCUMENTS,
      outputChannel: log,
      synchronize: { fileEvents: configWatcher },
      initializationOptions: {
        rulePage: rulePageLink(),
        saveCommand: 'wirecopy.saveConfig',
        trusted: vscode.workspace.isTrusted,
      } satisfies InitializationOptions,
      diagnosticPullOptions: { onChange: true, onSave: false },
      ...failure,
    }),
  );
  const previews = new Previews(server);

  const command = (name: string, run: (...args: never[]) => unknown) =>
    vscode.commands.registerCommand(`wirecopy.${name}`, run);
  context.subscriptions.push(
    log,
    configWatcher,
    server,
    new StatusItem(server, log),
    previews,
    new Offer(),
    hideStaleMenus(LANGUAGE),
    openWireFiles(),
    command('cleanCopy', () => cleanCopy(server)),
    command('cleanStory', () => cleanStory(server)),
    command('previewCleanCopy', () => previewCleanCopy(previews)),
    command('foldToHeadlines', () => foldToHeadlines(server)),
    command('nextStory', () => nextStory(server)),
    command('previousStory', () => previousStory(server)),
    command('goToStory', () => goToStory(server)),
    command('treatAsWireCopy', treatActiveAsWireCopy),
    command('offer', chooseOffer),
    command('restartServer', () => server.restart()),
    command('saveConfig', saveConfig),
    command('openRulePage', (rule: string) => openRulePage(context.extensionUri, rule)),
  );
  // What a folder's wirecopy.json says counts from the moment the folder is trusted.
  context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()));
  startWithFirstDocument(context, server);
  return { server };
}

/** Starts the server once there is wire copy to read: for plain text none runs. */
function startWithFirstDocument(context: vscode.ExtensionContext, server: Server): void {
  if (vscode.workspace.textDocuments.some(isServed)) {
    void server.restart();
    return;
  }
  const opened = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!isServed(document)) return;
    opened.dispose();
    void server.restart();
  });
  context.subscriptions.push(opened);
}
