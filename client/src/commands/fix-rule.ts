import * as vscode from 'vscode';
import { servedEditor } from '../documents.js';
import { patiently } from '../patience.js';
import { say } from '../say.js';
import type { Server } from '../server.js';

/** What the server calls the fixes of all that one rule finds; the rule is named behind it. */
const KIND = 'source.fixRule.wirecopy';

/**
 * Lets an editor choose a rule among those that have something to fix in the file, and makes all its fixes, as one edit
 * that one undo takes back.
 */
export async function fixRule(server: Server): Promise<void> {
  const editor = servedEditor();
  if (!editor) return;
  const { document } = editor;
  await server.ready();
  const { version } = document;
  const actions = await patiently(vscode.l10n.t('Looking for what can be fixed'), async () =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      KIND,
    ),
  );
  if (!actions) return;
  if (actions.length === 0) {
    say(vscode.l10n.t('No rule has anything to fix in this file.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(
    actions.map((action) => ({ label: action.title, action })),
    { title: vscode.l10n.t('Fix All of One Rule'), placeHolder: vscode.l10n.t('One undo takes it back') },
  );
  if (!chosen?.action.edit) return;
  if (document.version === version && (await vscode.workspace.applyEdit(chosen.action.edit))) return;
  say(vscode.l10n.t('The text has changed meanwhile. Nothing was fixed; try again.'));
}
