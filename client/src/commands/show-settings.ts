import * as vscode from 'vscode';
import { AppliedRequest, type AppliedFrom } from '../../../server/src/protocol.js';
import { servedEditor } from '../documents.js';
import { patiently } from '../patience.js';
import type { Server } from '../server.js';
import { toRange } from '../stories/place.js';

interface Item extends vscode.QuickPickItem {
  readonly from: AppliedFrom | null;
}

/** Lists what applies to the file in the active editor and where it comes from; choosing a line goes there. */
export async function showSettings(server: Server): Promise<void> {
  const editor = servedEditor();
  if (!editor) return;
  const { uri } = editor.document;
  const applied = await patiently(vscode.l10n.t('Looking up what applies'), async (token) => {
    const client = await server.ready();
    return client.sendRequest(AppliedRequest, { textDocument: { uri: uri.toString() } }, token);
  });
  if (!applied) return;
  const items = applied.map(({ key, value, from }): Item => ({
    label: `${key}: ${value}`,
    description: placeOf(from),
    from,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('What Applies to {0}', vscode.workspace.asRelativePath(uri)),
    placeHolder: vscode.l10n.t('Choose a line to go where it is settled'),
    matchOnDescription: true,
  });
  if (chosen) await goTo(chosen.from);
}

function placeOf(from: AppliedFrom | null): string {
  if (!from) return vscode.l10n.t('by default');
  if (!from.range) return vscode.l10n.t('your settings');
  const name = vscode.workspace.asRelativePath(vscode.Uri.parse(from.name));
  return vscode.l10n.t('{0}, line {1}', name, String(from.range.start.line + 1));
}

async function goTo(from: AppliedFrom | null): Promise<void> {
  if (!from) return;
  if (!from.range) {
    await vscode.commands.executeCommand('workbench.action.openSettings', from.name);
    return;
  }
  await vscode.window.showTextDocument(vscode.Uri.parse(from.name), { selection: toRange(from.range) });
}
