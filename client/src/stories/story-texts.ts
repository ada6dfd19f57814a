import * as vscode from 'vscode';
import { StoryTextRequest } from '../../../server/src/protocol.js';
import type { Server } from '../server.js';
import { asked, type Place } from './place.js';

/** The scheme of single stories that are only shown, to be compared. */
const STORY_SCHEME = 'wirecopy-story';

/** Shows the clean copies of single stories, as they were when they were asked for. */
export class StoryTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;
  /** By their address, while they are open. */
  private readonly texts = new Map<string, string>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(STORY_SCHEME, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    );
  }

  /** The address under which the story at a place is shown; undefined where there is no story. */
  async open(place: Place): Promise<vscode.Uri | undefined> {
    const { start } = place.range;
    const uri = vscode.Uri.from({
      scheme: STORY_SCHEME,
      // The ending makes it wire copy, whatever its file is called.
      path: `${place.uri.path.replace(/\.\w+$/, '')}.wire`,
      query: JSON.stringify([place.uri.toString(), start.line, start.character]),
    });
    const text = await this.textOf(place);
    if (text === undefined) return undefined;
    this.texts.set(uri.toString(), text);
    this.changes.fire(uri);
    return uri;
  }

  /** Also asked when a window opens again with a comparison in it. */
  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const known = this.texts.get(uri.toString());
    if (known !== undefined) return known;
    const [file, line, character] = JSON.parse(uri.query) as [string, number, number];
    const range = new vscode.Range(line, character, line, character);
    const text = await this.textOf({ uri: vscode.Uri.parse(file), range });
    return text ?? vscode.l10n.t('This story is not there any more.');
  }

  private async textOf(place: Place): Promise<string | undefined> {
    const client = await this.server.ready();
    return (await client.sendRequest(StoryTextRequest, asked(place)))?.clean;
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.changes.dispose();
  }
}
