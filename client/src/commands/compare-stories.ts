import * as vscode from 'vscode';
import { CounterpartsRequest, type CounterpartPlace } from '../../../server/src/protocol.js';
import { patiently } from '../patience.js';
import { number, plural } from '../plural.js';
import { say } from '../say.js';
import type { Server } from '../server.js';
import { asked, placeFor, toPlace, type Place } from '../stories/place.js';
import type { StoryTexts } from '../stories/story-texts.js';
import { withVersion } from '../stories/with-version.js';

/** Compares the story at the cursor, or of an item of the Stories view, with another place where it stands. */
export async function compareStory(server: Server, texts: StoryTexts, item?: unknown): Promise<void> {
  const here = placeFor(item);
  if (!here) return;
  const found = await patiently(vscode.l10n.t('Looking for the same story'), async (token) => {
    const client = await server.ready();
    return { answer: await client.sendRequest(CounterpartsRequest, asked(here), token) };
  });
  if (!found) return;
  const { answer } = found;
  const [first, ...more] = answer?.others ?? [];
  if (!answer || !first) {
    say(vscode.l10n.t('This story stands nowhere else in the workspace.'));
    return;
  }
  const other = more.length === 0 ? first : await choose(answer.others);
  if (!other) return;
  // What is older stands on the left.
  const pair = [toPlace(other), toPlace(answer.story)] as const;
  await compare(texts, ...(other.is === 'newer' ? ([pair[1], pair[0]] as const) : pair));
}

/** Shows what two stories say differently, both as their clean copies. */
export async function compare(texts: StoryTexts, before: Place, after: Place): Promise<void> {
  const shown = await patiently(vscode.l10n.t('Reading the two stories'), () =>
    Promise.all([texts.open(before), texts.open(after)]),
  );
  if (!shown) return;
  const [left, right] = shown;
  if (!left || !right) {
    say(vscode.l10n.t('One of the two stories is not there any more.'));
    return;
  }
  const title = vscode.l10n.t('{0} ↔ {1}', nameOf(before), nameOf(after));
  await vscode.commands.executeCommand('vscode.diff', left, right, title);
}

function nameOf({ uri, range }: Place): string {
  const { path } = uri;
  return vscode.l10n.t('{0}, line {1}', path.slice(path.lastIndexOf('/') + 1), String(range.start.line + 1));
}

async function choose(others: readonly CounterpartPlace[]): Promise<CounterpartPlace | undefined> {
  const items = others.map((other) => ({ ...described(other), other }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Compare with'),
    placeHolder: plural(
      others.length,
      vscode.l10n.t('{0} other place of this story'),
      vscode.l10n.t('{0} other places of this story'),
    ),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.other;
}

function described(other: CounterpartPlace): vscode.QuickPickItem {
  const { t } = vscode.l10n;
  const { uri, range, headline, is, percent } = other;
  const how = {
    newer: t('a newer version'),
    older: t('an older version'),
    same: t('the same story'),
  }[is];
  return {
    label: withVersion(other, headline),
    description: t(
      '{0}, line {1}',
      vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
      String(range.start.line + 1),
    ),
    detail: t('{0}; {1}% of the text is the same', how, number(percent)),
  };
}
