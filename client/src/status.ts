import * as vscode from 'vscode';

/** The one status item of Wire Copy, beside the language of the document. */
export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;

  constructor(documents: vscode.DocumentSelector) {
    this.item = vscode.languages.createLanguageStatusItem('wirecopy.status', documents);
    this.item.name = 'Wire Copy';
    this.starting();
  }

  starting(): void {
    this.item.busy = true;
    this.item.text = vscode.l10n.t('Wire Copy is starting');
    this.item.severity = vscode.LanguageStatusSeverity.Information;
    this.item.command = undefined;
  }

  running(): void {
    this.item.busy = false;
    this.item.text = 'Wire Copy';
    this.item.severity = vscode.LanguageStatusSeverity.Information;
    this.item.command = undefined;
  }

  stopped(): void {
    this.item.busy = false;
    this.item.text = vscode.l10n.t('Wire Copy has stopped');
    this.item.severity = vscode.LanguageStatusSeverity.Error;
    this.item.command = { command: 'wirecopy.restartServer', title: vscode.l10n.t('Restart') };
  }

  dispose(): void {
    this.item.dispose();
  }
}
