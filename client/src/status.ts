import * as vscode from 'vscode';
import { OverviewRequest, type Overview } from '../../server/src/protocol.js';
import { isServed, servedEditor } from './documents.js';
import { isKeptFromUs, isTooLong, isTooLongNow } from './limits.js';
import { number, plural } from './plural.js';
import { sourceOf } from './previews.js';
import { warningOf } from './not-for-publication.js';
import type { Server } from './server.js';
import { Soon } from './soon.js';

/** How long the cursor rests before what stands there is asked for, in milliseconds. */
const REST = 60;
/** What takes longer to read says so, in milliseconds. */
const PATIENCE = 1000;

/**
 * The one status item of Wire Copy: the story at the cursor, its words or those that are selected, what there is to
 * strike and what is left to decide; and whether the server or the editor is at its limits.
 */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'wirecopy.status',
    vscode.StatusBarAlignment.Right,
    101,
  );
  private readonly refreshSoon = new Soon(REST, () => void this.refresh());
  private readonly subscriptions: vscode.Disposable;
  /** Counts the refreshes: of two that overlap the later one is shown. */
  private latest = 0;

  constructor(
    private readonly server: Server,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.item.name = 'Wire Copy';
    const soon = () => this.refreshSoon.call();
    this.subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => void this.refresh()),
      vscode.window.tabGroups.onDidChangeTabs(() => void this.refresh()),
      vscode.window.tabGroups.onDidChangeTabGroups(() => void this.refresh()),
      vscode.window.onDidChangeTextEditorSelection(soon),
      vscode.workspace.onDidChangeTextDocument(soon),
      // A file that became wire copy, or is none any more.
      vscode.workspace.onDidOpenTextDocument(soon),
      // What a desk settled may change what is left to do.
      vscode.languages.onDidChangeDiagnostics(soon),
      server.onDidChangeState(() => void this.refresh()),
    );
    void this.refresh();
  }

  private async refresh(): Promise<void> {
    const turn = ++this.latest;
    const place = whereabouts();
    // What takes long to read says so, rather than to show what was true of another file.
    const late = setTimeout(() => {
      if (turn === this.latest && place) this.show(reading());
    }, PATIENCE);
    const state = place ? await this.stateOf(place) : await stateWithoutEditor();
    clearTimeout(late);
    if (turn !== this.latest) return;
    if (state) this.show(state);
    else this.item.hide();
  }

  private show(state: State): void {
    const { text, details, command, isAlarm = false } = state;
    this.item.text = text;
    this.item.tooltip = tooltip(details);
    this.item.command = command;
    this.item.backgroundColor = isAlarm ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    this.item.accessibilityInformation = { label: `Wire Copy: ${details.join(' ')}`, role: 'button' };
    this.item.show();
  }

  private async stateOf({ document, editor }: Whereabouts): Promise<State | undefined> {
    if (this.server.state === 'starting') return starting();
    if (this.server.state === 'stopped') return stopped();
    try {
      const client = await this.server.ready();
      const convert = client.code2ProtocolConverter;
      const answer = await client.sendRequest(OverviewRequest, {
        textDocument: convert.asTextDocumentIdentifier(document),
        position: convert.asPosition(editor?.selection.active ?? new vscode.Position(0, 0)),
        selections: (editor?.selections ?? []).map((selected) => convert.asRange(selected)),
      });
      return editor ? standing(answer, document) : previewed(answer);
    } catch (error) {
      // The server ended meanwhile: its next state is shown when it is known.
      this.log.debug(`status: ${String(error)}`);
      return starting();
    }
  }

  dispose(): void {
    this.refreshSoon.dispose();
    this.subscriptions.dispose();
    this.item.dispose();
  }
}

/** The document that an editor looks at, or whose clean copy; then there is no place in it. */
interface Whereabouts {
  readonly document: vscode.TextDocument;
  readonly editor?: vscode.TextEditor;
}

function whereabouts(): Whereabouts | undefined {
  const editor = servedEditor();
  if (editor) return { document: editor.document, editor };
  const active = vscode.window.activeTextEditor?.document;
  const source = active && sourceOf(active.uri);
  return source && isServed(source) ? { document: source } : undefined;
}

/** What the item shows. */
interface State {
  readonly text: string;
  /** Whole sentences: the tooltip, and what a screen reader says. */
  readonly details: readonly string[];
  readonly command?: string;
  readonly isAlarm?: boolean;
}

const starting = (): State => ({
  text: vscode.l10n.t('$(loading~spin) Wire Copy'),
  details: [vscode.l10n.t('Wire Copy is starting.')],
});

const reading = (): State => ({
  text: vscode.l10n.t('$(loading~spin) Reading…'),
  details: [vscode.l10n.t('Wire Copy is reading this file.')],
});

const stopped = (): State => ({
  text: vscode.l10n.t('$(error) Wire Copy has stopped'),
  details: [
    vscode.l10n.t('Wire Copy has stopped. Nothing in your text was lost. Choose this to start it again.'),
  ],
  command: 'wirecopy.restartServer',
  isAlarm: true,
});

/** Nothing is shown beside other files, but for a wire file that is kept from us. */
async function stateWithoutEditor(): Promise<State | undefined> {
  if (!(await isKeptFromUs(vscode.window.tabGroups.activeTabGroup.activeTab))) return undefined;
  return {
    text: vscode.l10n.t('$(warning) Too large for Wire Copy'),
    details: [
      vscode.l10n.t('VS Code hands no file above 50 MB to Wire Copy: it is not checked here.'),
      vscode.l10n.t('On the command line, “wirecopy fix --write FILE” cleans it.'),
    ],
  };
}

/** Where an editor stands, in words. */
function standing(overview: Overview, document: vscode.TextDocument): State {
  const { story, stories, words, selectedWords } = overview;
  const { t } = vscode.l10n;
  const text = [story === null ? t('No story') : t('Story {0} of {1}', number(story), number(stories))];
  const details = [
    story === null ? t('No story in this file.') : t('Story {0} of {1}.', number(story), number(stories)),
  ];
  if (selectedWords !== null) {
    text.push(plural(selectedWords, t('{0} word selected'), t('{0} words selected')));
    details.push(plural(selectedWords, t('{0} word is selected.'), t('{0} words are selected.')));
  }
  if (story !== null) {
    if (selectedWords === null) text.push(plural(words, t('{0} word'), t('{0} words')));
    details.push(
      plural(words, t('{0} word in the body of this story.'), t('{0} words in the body of this story.')),
    );
  }
  addWhatIsLeft(overview, text, details);
  if (isTooLong(document)) {
    text.push(t('$(warning) too long to fold'));
    details.push(
      t(
        'VS Code neither folds nor wraps a file above 20 MB or 300,000 lines, and colours little of it. Checking and cleaning work all the same.',
      ),
    );
    if (!isTooLongNow(document)) details.push(t('It is shorter now: close it and open it again to fold it.'));
  }
  return { text: text.join(' · '), details, command: 'wirecopy.goToStory', isAlarm: isAlarming(overview) };
}

/** What the clean copy that is looked at takes from its file, and what it leaves to decide. */
function previewed(overview: Overview): State {
  const text = [vscode.l10n.t('Clean copy')];
  const details = [vscode.l10n.t('This is the clean copy as it would be.')];
  addWhatIsLeft(overview, text, details);
  return { text: text.join(' · '), details, isAlarm: isAlarming(overview) };
}

function isAlarming({ notForPublication }: Overview): boolean {
  return notForPublication.length > 0;
}

function addWhatIsLeft(overview: Overview, text: string[], details: string[]): void {
  const { copies, leftovers, undecided, notForPublication } = overview;
  const { t } = vscode.l10n;
  if (notForPublication.length > 0) {
    text.unshift(t('$(error) {0} not for publication', number(notForPublication.length)));
    details.unshift(warningOf(notForPublication));
  }
  if (copies > 0) {
    text.push(plural(copies, t('{0} copy'), t('{0} copies')));
    details.push(
      plural(copies, t('{0} copy to strike in this file.'), t('{0} copies to strike in this file.')),
    );
  }
  if (leftovers > 0) {
    text.push(plural(leftovers, t('{0} leftover'), t('{0} leftovers')));
    details.push(
      plural(
        leftovers,
        t('{0} page leftover to strike in this file.'),
        t('{0} page leftovers to strike in this file.'),
      ),
    );
  }
  if (undecided > 0) {
    text.push(t('{0} to decide', number(undecided)));
    details.push(
      plural(
        undecided,
        t('{0} finding is left to you: Clean Copy does not decide it.'),
        t('{0} findings are left to you: Clean Copy does not decide them.'),
      ),
    );
  }
}

function tooltip(details: readonly string[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  for (const [index, detail] of details.entries()) text.appendText(`${index > 0 ? '\n' : ''}${detail}`);
  return text;
}
