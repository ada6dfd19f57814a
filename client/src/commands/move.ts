import * as vscode from 'vscode';
import { DocumentSymbolRequest, type BaseLanguageClient, type DocumentSymbol } from 'vscode-languageclient';
import { StoriesRequest } from '../../../server/src/protocol.js';
import { servedEditor } from '../documents.js';
import { patiently } from '../patience.js';
import { say } from '../say.js';
import type { Server } from '../server.js';

/** Goes to the headline of the next story in the active editor. */
export async function nextStory(server: Server): Promise<void> {
  await step(server, (headlines, line) => headlines.find((headline) => headline > line));
}

/** Goes to the headline of the story that the cursor is in; from there, to that of the story before. */
export async function previousStory(server: Server): Promise<void> {
  await step(server, (headlines, line) => headlines.findLast((headline) => headline < line));
}

async function step(
  server: Server,
  choose: (headlines: number[], line: number) => number | undefined,
): Promise<void> {
  const editor = servedEditor();
  if (!editor) return;
  const stories = await patiently(vscode.l10n.t('Reading the stories'), async (token) => {
    const client = await server.ready();
    return client.sendRequest(StoriesRequest, textDocumentOf(client, editor), token);
  });
  if (!stories) return;
  const headlines = stories.map(({ headline }) => headline.start.line);
  const line = choose(headlines, editor.selection.active.line);
  if (line !== undefined) goTo(editor, line);
  else if (headlines.length === 0) say(vscode.l10n.t('There is no story in this file.'));
  else say(vscode.l10n.t('There is no further story in this direction.'));
}

interface StoryItem extends vscode.QuickPickItem {
  /** Line of the headline, from 0. */
  readonly line: number;
}

/** Lets an editor choose a story by its headline, and shows each while it is looked at. */
export async function goToStory(server: Server): Promise<void> {
  const editor = servedEditor();
  if (!editor) return;
  const items = await storiesOf(server, editor);
  if (!items) return;
  if (items.length === 0) {
    say(vscode.l10n.t('There is no story in this file.'));
    return;
  }
  const { version } = editor.document;
  const chosen = await pick(editor, items);
  if (!chosen) return;
  let { line } = chosen;
  if (editor.document.version !== version) {
    // The text changed below the list: the story may have moved.
    const now = (await storiesOf(server, editor)) ?? [];
    line = (now.find(({ label }) => label === chosen.label) ?? now[items.indexOf(chosen)])?.line ?? line;
  }
  if (vscode.window.visibleTextEditors.includes(editor)) {
    goTo(editor, line);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  } else {
    goTo(await vscode.window.showTextDocument(editor.document), line);
  }
}

/** The stories as items of a list; undefined where the editor did not wait for them. */
function storiesOf(server: Server, editor: vscode.TextEditor): Promise<StoryItem[] | undefined> {
  return patiently(vscode.l10n.t('Reading the stories'), async (token) => {
    const client = await server.ready();
    const symbols = await client.sendRequest(
      DocumentSymbolRequest.type,
      textDocumentOf(client, editor),
      token,
    );
    return ((symbols ?? []) as DocumentSymbol[]).map(({ name, detail = '', selectionRange }) => ({
      label: name,
      detail,
      line: selectionRange.start.line,
    }));
  });
}

/** Shows the list with the story at the cursor chosen. Left without a choice, the text is where it was. */
function pick(editor: vscode.TextEditor, items: readonly StoryItem[]): Promise<StoryItem | undefined> {
  const list = vscode.window.createQuickPick<StoryItem>();
  list.items = items;
  list.title = vscode.l10n.t('Go to Story');
  list.placeholder = vscode.l10n.t('Type a part of a headline');
  list.matchOnDetail = true;
  const here = items.findLast(({ line }) => line <= editor.selection.active.line) ?? items[0];
  if (here) list.activeItems = [here];
  const [before] = editor.visibleRanges;
  let chosen: StoryItem | undefined;
  return new Promise((resolve) => {
    list.onDidChangeActive(([item]) => {
      if (item) reveal(editor, item.line);
    });
    list.onDidAccept(() => {
      [chosen] = list.activeItems;
      list.hide();
    });
    list.onDidHide(() => {
      if (!chosen && before) editor.revealRange(before, vscode.TextEditorRevealType.AtTop);
      list.dispose();
      resolve(chosen);
    });
    list.show();
  });
}

function goTo(editor: vscode.TextEditor, line: number): void {
  const { range } = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1));
  const start = range.start.translate(
    0,
    editor.document.lineAt(range.start).firstNonWhitespaceCharacterIndex,
  );
  editor.selection = new vscode.Selection(start, start);
  reveal(editor, range.start.line);
}

function reveal(editor: vscode.TextEditor, line: number): void {
  editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
}

function textDocumentOf(client: BaseLanguageClient, { document }: vscode.TextEditor) {
  return { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
}
