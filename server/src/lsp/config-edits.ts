import {
  CreateFile,
  type CodeAction,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { LineTable, readConfig, type Edit, type Message } from '../core/index.js';
import { word } from '../wording.js';
import { toTextEdits } from './convert.js';
import type { Settings } from './settings.js';
import type { ConfigFile, Workspace } from './workspace.js';

/**
 * The `wirecopy.json` that something about a document is written into; undefined where none can be.
 * @param afresh whether it is read again, for who is about to write
 */
export async function writableConfig(
  workspace: Workspace,
  uri: string,
  { createsFiles }: Pick<Settings, 'createsFiles'>,
  afresh = true,
): Promise<ConfigFile | undefined> {
  const config = await workspace.fileFor(uri, afresh);
  if (!config || config.unreadable || (config.text === undefined && !createsFiles)) return undefined;
  // A file with unsaved changes or with faults is for its editor to see to first.
  if (await workspace.isUnsaved(config)) return undefined;
  return readConfig(config.text ?? '').problems.length > 0 ? undefined : config;
}

/** The edit of a `wirecopy.json`, which it makes where there is none. */
export function configEdit({ uri, text }: ConfigFile, change: (text: string) => Edit[]): WorkspaceEdit {
  const before = text ?? '';
  const edit: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: toTextEdits(new LineTable(before), change(before)),
  };
  return {
    documentChanges: text === undefined ? [CreateFile.create(uri, { ignoreIfExists: true }), edit] : [edit],
  };
}

/** What saves a `wirecopy.json` after the edit: only what is saved is in force. */
export function saving(
  uri: string,
  title: Message,
  { saveCommand }: Pick<Settings, 'saveCommand'>,
): Pick<CodeAction, 'command'> {
  return saveCommand ? { command: { title: word(title), command: saveCommand, arguments: [uri] } } : {};
}
