import * as vscode from 'vscode';
import { LANGUAGE } from '../documents.js';
import { say } from '../say.js';

/**
 * Switches typing into a headline or caption and its exact copies at once on or off, for wire copy alone: VS Code's own
 * setting `editor.linkedEditing` decides, in the workspace where one is open.
 */
export async function editCopiesTogether(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('editor', { languageId: LANGUAGE });
  const isOn = settings.get<boolean>('linkedEditing') === true;
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await settings.update('linkedEditing', !isOn, target, true);
  say(
    isOn
      ? vscode.l10n.t('Headlines and captions are edited one by one.')
      : vscode.l10n.t('What you type into a headline or a caption goes into its copies too.'),
  );
}
