import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { UnsavedRequest, type InitializationOptions } from '../../server/src/protocol.js';
import { cleanCopy, cleanStory } from './commands/clean.js';
import { fixRule } from './commands/fix-rule.js';
import { foldToHeadlines } from './commands/fold.js';
import { goToStory, nextStory, previousStory } from './commands/move.js';
import { previewCleanCopy } from './commands/preview.js';
import { rulePageLink } from './commands/rule-page.js';
import { showSettings } from './commands/show-settings.js';
import { DOCUMENTS, isServed } from './documents.js';
import { Previews } from './previews.js';
import { Server } from './server.js';
import { StatusItem } from './status.js';

/** Makes the client for one way of starting the server: a process of its own, or a worker in the browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** All that works on wire copy by way of the server. Loaded with the first wire document; plain text never needs it. */
export class WireCopy implements vscode.Disposable {
  readonly server: Server;
  private readonly previews: Previews;
  private readonly subscriptions: vscode.Disposable;

  constructor(log: vscode.LogOutputChannel, createClient: CreateClient) {
    const configWatcher = vscode.workspace.createFileSystemWatcher('**/wirecopy.json');
    this.server = new Server(log, (failure) => {
      const client = createClient({
        documentSelector: DOCUMENTS,
        outputChannel: log,
        synchronize: { fileEvents: configWatcher },
        initializationOptions: {
          rulePage: rulePageLink(),
          saveCommand: 'wirecopy.saveConfig',
          tellsUnsaved: true,
          trusted: vscode.workspace.isTrusted,
        } satisfies InitializationOptions,
        diagnosticPullOptions: { onChange: true, onSave: false },
        ...failure,
      });
      client.onRequest(UnsavedRequest, ({ uri, text }) => isUnsaved(uri, text));
      return client;
    });
    this.previews = new Previews(this.server, log);
    this.subscriptions = vscode.Disposable.from(
      configWatcher,
      this.previews,
      new StatusItem(this.server, log),
      // What a folder's wirecopy.json says counts from the moment the folder is trusted.
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        if (this.server.isAskedFor) void this.server.restart();
      }),
      this.startWithFirstDocument(),
    );
  }

  private startWithFirstDocument(): vscode.Disposable {
    const start = () => {
      if (!this.server.isAskedFor && vscode.workspace.textDocuments.some(isServed))
        void this.server.restart();
    };
    start();
    return vscode.workspace.onDidOpenTextDocument(start);
  }

  cleanCopy = () => cleanCopy(this.server);
  cleanStory = () => cleanStory(this.server);
  previewCleanCopy = () => previewCleanCopy(this.previews, this.server);
  fixRule = () => fixRule(this.server);
  showSettings = () => showSettings(this.server);
  foldToHeadlines = () => foldToHeadlines(this.server);
  nextStory = () => nextStory(this.server);
  previousStory = () => previousStory(this.server);
  goToStory = () => goToStory(this.server);
  restartServer = () => this.server.restart();

  async dispose(): Promise<void> {
    this.subscriptions.dispose();
    await this.server.dispose();
  }
}

/** @param onDisk its text there, null where there is none; an editor makes all line ends of a text alike */
function isUnsaved(address: string, onDisk: string | null): boolean {
  const uri = vscode.Uri.parse(address).toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  if (!open) return false;
  return open.isDirty || (onDisk !== null && evenLineEnds(open.getText()) !== evenLineEnds(onDisk));
}

function evenLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
