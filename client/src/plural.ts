import * as vscode from 'vscode';

/** The language of what is said: the editor's, or English where there are no texts in that. */
function language(): string {
  return vscode.l10n.bundle ? vscode.env.language : 'en';
}

/** A number as the language of the texts writes it. */
export function number(count: number): string {
  return count.toLocaleString(language());
}

/** A count with its noun, in the form that the number takes: both with `{0}` in the place of the number. */
export function plural(count: number, one: string, other: string): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? one : other;
  return form.replace('{0}', number(count));
}
