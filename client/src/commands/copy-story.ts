import * as vscode from 'vscode';
import { StoryTextRequest } from '../../../server/src/protocol.js';
import { patiently } from '../patience.js';
import { plural } from '../plural.js';
import { say } from '../say.js';
import type { Server } from '../server.js';
import { asked, placeFor } from '../stories/place.js';

/** Puts the clean copy of one story on the clipboard. Nothing in the file changes. */
export async function copyCleanStory(server: Server, item?: unknown): Promise<void> {
  const place = placeFor(item);
  if (!place) return;
  const found = await patiently(vscode.l10n.t('Making the clean copy'), async (token) => {
    const client = await server.ready();
    return { story: await client.sendRequest(StoryTextRequest, asked(place), token) };
  });
  if (!found) return;
  const { story } = found;
  if (!story) {
    say(vscode.l10n.t('There is no story here.'));
    return;
  }
  await vscode.env.clipboard.writeText(story.clean);
  const left = story.notForPublication;
  if (left === 0) say(vscode.l10n.t('The clean copy of “{0}” is on the clipboard.', story.headline));
  else
    say(
      plural(
        left,
        vscode.l10n.t('Copied, but {0} passage in it is not for publication: strike it.'),
        vscode.l10n.t('Copied, but {0} passages in it are not for publication: strike them.'),
      ),
    );
}
