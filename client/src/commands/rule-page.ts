import * as vscode from 'vscode';

/** The link behind a diagnostic's code: opens the rule's page from the extension itself, without a network. */
export function rulePageLink(): string {
  return `command:wirecopy.openRulePage?${encodeURIComponent('["{rule}"]')}`.replace('%7Brule%7D', '{rule}');
}

/** Shows a rule's page, rendered. */
export async function openRulePage(extension: vscode.Uri, rule: string): Promise<void> {
  if (!/^[a-z-]+$/.test(rule)) return;
  await vscode.commands.executeCommand(
    'markdown.showPreview',
    vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`),
  );
}
