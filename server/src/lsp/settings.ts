import type { ClientCapabilities } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.js';

/** What is settled for a session at its start: what the client can do and what it handed in. */
export interface Settings {
  /** The client asks for diagnostics; to others they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** The client asks for the edit of a code action only when it is chosen. */
  readonly resolvesEdits: boolean;
  /** The client asks for all diagnostics again when it is told to. */
  readonly refreshesDiagnostics: boolean;
  /** The client asks for all semantic tokens again when it is told to. */
  readonly refreshesTokens: boolean;
  /** The client answers what it holds under a setting. */
  readonly answersConfiguration: boolean;
  /** The client tells of changed settings once it is asked to. */
  readonly registersConfiguration: boolean;
  /** The client tells when a workspace folder comes or goes. */
  readonly changesFolders: boolean;
  /** The client can make a file in an edit. */
  readonly createsFiles: boolean;
  /** The client takes edits that name a version of the document. */
  readonly takesVersionedEdits: boolean;
  /** The client answers whether a file has unsaved changes. */
  readonly tellsUnsaved: boolean;
  /** The client's command that saves a file. */
  readonly saveCommand: string | undefined;
  /** The client's commands that go to a story elsewhere and compare the two. */
  readonly storyCommands: { readonly goTo: string; readonly compare: string } | undefined;
  /** The client wants to know when the stories of the workspace change. */
  readonly showsStories: boolean;
  /** The client tells what changes on disk once it is asked to. */
  readonly registersWatchers: boolean;
  /** Where a rule's page is; undefined where nobody said. */
  readonly rulePage: (rule: string) => string | undefined;
}

export function settingsOf(
  { textDocument, workspace }: ClientCapabilities,
  options: InitializationOptions | undefined,
  defaultRulePage: string | undefined,
): Settings {
  // Some clients declare the support and name no property.
  const resolve: { properties?: string[] } | undefined = textDocument?.codeAction?.resolveSupport;
  const rulePage = typeof options?.rulePage === 'string' ? options.rulePage : defaultRulePage;
  return {
    pullsDiagnostics: textDocument?.diagnostic != null,
    resolvesEdits: resolve?.properties?.includes('edit') ?? false,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    tellsUnsaved: options?.tellsUnsaved === true,
    saveCommand: typeof options?.saveCommand === 'string' ? options.saveCommand : undefined,
    storyCommands:
      typeof options?.goToCommand === 'string' && typeof options.compareCommand === 'string'
        ? { goTo: options.goToCommand, compare: options.compareCommand }
        : undefined,
    showsStories: options?.showsStories === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    rulePage: (rule) => rulePage?.replace('{rule}', rule),
  };
}
