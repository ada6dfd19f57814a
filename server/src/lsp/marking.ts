import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
} from 'vscode-languageserver-protocol';
import {
  message,
  readingTextAt,
  recordReading,
  type MarkedRole,
  type Message,
  type Role,
} from '../core/index.js';
import { word } from '../wording.js';
import { configEdit, saving, writableConfig } from './config-edits.js';
import { toOffset } from './convert.js';
import type { OpenFile } from './documents.js';
import type { Settings } from './settings.js';
import type { Workspace } from './workspace.js';

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
  if (!workspace.isTrusted) return [];
  if (!wanted || triggerKind === CodeActionTriggerKind.Automatic || range.start.line !== range.end.line)
    return [];
  const text = readingTextAt(file, toOffset(file.lines, range.start));
  if (text === undefined) return [];
  const config = await writableConfig(workspace, uri, settings);
  if (!config) return [];

  const role = file.readings[file.lines.lineAt(toOffset(file.lines, range.start))]?.role;
  return TITLES.filter(([, , roles]) => !role || !roles.includes(role)).map(([marked, title]) => ({
    title: word(title),
    kind: CodeActionKind.RefactorRewrite,
    edit: configEdit(config, (before) => recordReading(before, text, marked)),
    ...saving(config.uri, title, settings),
  }));
}
