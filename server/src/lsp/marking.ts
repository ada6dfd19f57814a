import {
  CodeActionKind,
  CodeActionTriggerKind,
  CreateFile,
  type CodeAction,
  type CodeActionParams,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import {
  LineTable,
  message,
  readConfig,
  readingTextAt,
  recordReading,
  type MarkedRole,
  type Message,
  type Role,
} from '../core/index.js';
import { word } from '../wording.js';
import { toOffset, toTextEdits } from './convert.js';
import type { OpenFile } from './documents.js';
import type { Settings } from './settings.js';
import type { ConfigFile, Workspace } from './workspace.js';

const TITLES: readonly [MarkedRole, Message, readonly Role[]][] = [
  ['headline', message('This is a headline'), ['headline', 'headline-copy']],
  ['caption', message('This is a caption'), ['caption', 'caption-copy', 'near-copy']],
  ['body', message('This is body'), ['body']],
  ['furniture', message('This is page furniture'), ['furniture']],
];

/**
 * "This is a caption": when a line was read wrongly, the right reading is recorded in `wirecopy.json` by the line's
 * text, never in the copy. Offered to who asks on a line, not by the lightbulb: that would shine on every line.
 */
export async function markActions(
  { uri, file }: OpenFile,
  { range, context }: CodeActionParams,
  workspace: Workspace,
  settings: Settings,
): Promise<CodeAction[]> {
  const { only, triggerKind } = context;
  const wanted = !only || only.some((kind) => CodeActionKind.RefactorRewrite.startsWith(kind));
  if (!wanted || triggerKind === CodeActionTriggerKind.Automatic || range.start.line !== range.end.line)
    return [];
  const text = readingTextAt(file, toOffset(file.lines, range.start));
  if (text === undefined) return [];
  const config = await workspace.fileFor(uri);
  if (!config || config.unreadable || (config.text === undefined && !settings.createsFiles)) return [];
  // A file with faults is for its editor to mend first.
  if (readConfig(config.text ?? '').problems.length > 0) return [];

  const role = file.readings[file.lines.lineAt(toOffset(file.lines, range.start))]?.role;
  return TITLES.filter(([, , roles]) => !role || !roles.includes(role)).map(([marked, title]) => ({
    title: word(title),
    kind: CodeActionKind.RefactorRewrite,
    edit: { documentChanges: changesFor(config, text, marked) },
    // The reading is in force once the file is saved.
    ...(settings.saveCommand
      ? { command: { title: word(title), command: settings.saveCommand, arguments: [config.uri] } }
      : {}),
  }));
}

function changesFor({ uri, text }: ConfigFile, line: string, role: MarkedRole) {
  const before = text ?? '';
  const edit: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: toTextEdits(new LineTable(before), recordReading(before, line, role)),
  };
  if (text !== undefined) return [edit];
  return [CreateFile.create(uri, { ignoreIfExists: true }), edit];
}
