import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Location } from 'vscode-languageclient';
import { UnsavedRequest, type InitializationOptions } from '../../server/src/protocol.js';
import { cleanAll } from './commands/clean-all.js';
import { cleanCopy, cleanStory } from './commands/clean.js';
import { compare, compareStory } from './commands/compare-stories.js';
import { copyCleanStory } from './commands/copy-story.js';
import { fixRule } from './commands/fix-rule.js';
import { foldToHeadlines } from './commands/fold.js';
import { goToStory, nextStory, previousStory } from './commands/move.js';
import { previewCleanCopy } from './commands/preview.js';
import { rulePageLink } from './commands/rule-page.js';
import { showSettings } from './commands/show-settings.js';
import { extractStory, splitBundle } from './commands/split.js';
import { DOCUMENTS, isServed } from './documents.js';
import { Previews } from './previews.js';
import { Server } from './server.js';
import { StatusItem } from './status.js';
import { goToPlace, hasPlace, toPlace, type HasPlace } from './stories/place.js';
import type { StoriesView } from './stories/stories-view.js';
import { StoryTexts } from './stories/story-texts.js';
import { WorkspaceCheck } from './workspace-check.js';

/** Makes the client for one way of starting the server: a process of its own, or a worker in the browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** All that works on wire copy by way of the server. Loaded with the first wire document; plain text never needs it. */
export class WireCopy implements vscode.Disposable {
  readonly server: Server;
  private readonly previews: Previews;
  private readonly storyTexts: StoryTexts;
  private readonly check: WorkspaceCheck;
  private readonly subscriptions: vscode.Disposable;

  constructor(log: vscode.LogOutputChannel, createClient: CreateClient, view: StoriesView) {
    this.server = new Server(log, (failure) => {
      const client = createClient({
        documentSelector: DOCUMENTS,
        outputChannel: log,
        initializationOptions: {
          ...(vscode.l10n.bundle ? { texts: vscode.l10n.bundle } : {}),
          rulePage: rulePageLink(),
          saveCommand: 'wirecopy.saveConfig',
          goToCommand: 'wirecopy.goToPlace',
          compareCommand: 'wirecopy.comparePlaces',
          showsStories: true,
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
    this.storyTexts = new StoryTexts(this.server);
    this.check = new WorkspaceCheck(this.server, log);
    view.follow(this.server);
    this.subscriptions = vscode.Disposable.from(
      this.previews,
      this.storyTexts,
      this.check,
      new StatusItem(this.server, log),
      // What a folder's wirecopy.json says counts from the moment the folder is trusted.
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        if (this.server.isAskedFor) void this.server.restart();
      }),
      this.startWithFirstDocument(),
    );
  }

  /** Starts the server, where nothing has done so yet. */
  async start(): Promise<void> {
    if (!this.server.isAskedFor) await this.server.restart();
  }

  private startWithFirstDocument(): vscode.Disposable {
    const start = () => {
      if (vscode.workspace.textDocuments.some(isServed)) void this.start();
    };
    start();
    return vscode.workspace.onDidOpenTextDocument(start);
  }

  cleanCopy = (item?: unknown) => this.at(item, () => cleanCopy(this.server));
  cleanStory = (item?: unknown) => this.at(item, () => cleanStory(this.server));
  previewCleanCopy = () => previewCleanCopy(this.previews, this.server);
  fixRule = () => fixRule(this.server);
  showSettings = () => showSettings(this.server);
  foldToHeadlines = () => foldToHeadlines(this.server);
  nextStory = () => nextStory(this.server);
  previousStory = () => previousStory(this.server);
  goToStory = () => goToStory(this.server);
  goToPlace = (place: HasPlace | Location) => goToPlace(hasPlace(place) ? place.place : toPlace(place));
  compareStory = (item?: unknown) => compareStory(this.server, this.storyTexts, item);
  comparePlaces = (here: Location, there: Location) =>
    compare(this.storyTexts, toPlace(here), toPlace(there));
  splitBundle = (item?: unknown) => splitBundle(this.server, item);
  extractStory = (item?: unknown) => extractStory(this.server, item);
  copyCleanStory = (item?: unknown) => copyCleanStory(this.server, item);
  cleanAll = () => cleanAll(this.server);
  checkAll = () => this.check.check();
  endCheck = () => this.check.end();
  restartServer = () => this.server.restart();

  /** Shows the file of an item of the Stories view first, where that is what a command was chosen on. */
  private async at(item: unknown, run: () => Promise<void>): Promise<void> {
    if (hasPlace(item)) {
      const { uri, range } = item.place;
      await vscode.window.showTextDocument(uri, { selection: new vscode.Range(range.start, range.start) });
    }
    await run();
  }

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
