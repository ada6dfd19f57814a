import * as vscode from 'vscode';

/** A number as the editor's language writes it. */
export function number(count: number): string {
  return count.toLocaleString(vscode.env.language);
}

/** A count with its noun, in the form that the number takes: both with `{0}` in the place of the number. */
export function plural(count: number, one: string, other: string): string {
  // Where there are no texts in the editor's language, they are English.
  const forms = new Intl.PluralRules(vscode.l10n.bundle ? vscode.env.language : 'en');
  const form = forms.select(count) === 'one' ? one : other;
  return form.replace('{0}', number(count));
}
