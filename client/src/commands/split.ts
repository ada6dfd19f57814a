import * as vscode from 'vscode';
import { SplitRequest, StoryTextRequest } from '../../../server/src/protocol.js';
import { patiently } from '../patience.js';
import { plural } from '../plural.js';
import { say } from '../say.js';
import type { Server } from '../server.js';
import { filesIn, folderFor, type NewFile } from '../stories/new-files.js';
import { asked, placeFor } from '../stories/place.js';

/** Puts each story of a bundle into a file of its own, beside it. The bundle stays as it is. */
export async function splitBundle(server: Server, item?: unknown): Promise<void> {
  const place = placeFor(item);
  if (!place) return;
  const stories = await patiently(vscode.l10n.t('Splitting the bundle'), async (token) => {
    const client = await server.ready();
    return client.sendRequest(SplitRequest, { textDocument: { uri: place.uri.toString() } }, token);
  });
  if (!stories) return;
  if (stories.length < 2) {
    say(vscode.l10n.t('There is only one story in this file: nothing to split.'));
    return;
  }
  const files = stories.map(({ name, raw }) => ({ name, text: raw }));
  if (!(await make(place.uri, files))) return;
  say(
    plural(
      stories.length,
      vscode.l10n.t('{0} file was made; undo takes it away. The bundle is as it was.'),
      vscode.l10n.t('{0} files were made; undo takes them away. The bundle is as it was.'),
    ),
  );
}

/** Puts one story into a file of its own, beside the one that it stands in, which stays as it is. */
export async function extractStory(server: Server, item?: unknown): Promise<void> {
  const place = placeFor(item);
  if (!place) return;
  const found = await patiently(vscode.l10n.t('Taking the story out'), async (token) => {
    const client = await server.ready();
    return { story: await client.sendRequest(StoryTextRequest, asked(place), token) };
  });
  if (!found) return;
  const { story } = found;
  if (!story) say(vscode.l10n.t('There is no story here.'));
  else if (await make(place.uri, [{ name: story.name, text: story.raw }]))
    say(vscode.l10n.t('The story has a file of its own; undo takes it away. This one is as it was.'));
}

/** Makes files beside the one that they come from and shows the first. @returns whether it did */
async function make(source: vscode.Uri, files: readonly NewFile[]): Promise<boolean> {
  const folder = folderFor(source);
  if (!folder) {
    say(vscode.l10n.t('Save this file first, or open a folder: there is no place yet for a new file.'));
    return false;
  }
  const { edit, made } = await filesIn(folder, files);
  const [first] = made;
  if (!first || !(await vscode.workspace.applyEdit(edit))) {
    say(vscode.l10n.t('No file could be made in {0}.', vscode.workspace.asRelativePath(folder)));
    return false;
  }
  await vscode.commands.executeCommand('vscode.open', first);
  return true;
}
