import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-protocol';
import { overviewOf } from './overview.js';
import { plural } from './plural.js';
import { say } from './say.js';
import type { Server } from './server.js';

/** Says that something which must not be published is left, and where. */
export function warningOf(notices: readonly Range[]): string {
  const { t } = vscode.l10n;
  const lines = notices.map(({ start }) => String(start.line + 1)).join(', ');
  return plural(
    notices.length,
    t('{0} passage is not for publication (line {1}): strike it before this goes out.', '{0}', lines),
    t('{0} passages are not for publication (lines {1}): strike them before this goes out.', '{0}', lines),
  );
}

/** Says so after a file was cleaned or previewed, while anything of it is left. @returns whether it had to */
export async function warnWhereLeft(server: Server, document: vscode.TextDocument): Promise<boolean> {
  const { notForPublication } = await overviewOf(server, document);
  if (notForPublication.length > 0) say(warningOf(notForPublication));
  return notForPublication.length > 0;
}
