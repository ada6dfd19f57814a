import * as vscode from 'vscode';
import { LOOKED_AT, looksLikeWireCopy } from '../../server/src/core/offer.js';
import { couldBeServed, LANGUAGE, PLAIN_TEXT } from './documents.js';
import { say } from './say.js';
import { Soon } from './soon.js';

/** How long typing rests before a text is looked at again, in milliseconds. */
const REST = 400;

/**
 * Looks at the plain text in the active editor, untitled and just pasted ones too. Where it looks like wire copy an item
 * beside the document's language says so and offers what to do; nothing else happens, and no server runs.
 */
export class Offer implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | undefined;
  private readonly lookSoon = new Soon(REST, () => this.look());
  private readonly subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(() => this.look()),
    vscode.workspace.onDidOpenTextDocument(() => this.look()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === plainText()) this.lookSoon.call();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('wirecopy.offer')) this.look();
    }),
  );

  constructor() {
    this.look();
  }

  private look(): void {
    const document = plainText();
    if (document && isOffered(document) && looksLikeWireCopy(beginning(document))) this.show();
    else this.hide();
  }

  private show(): void {
    if (this.item) return;
    // Only ever shown while the active editor holds such a text, so the selector need not name it.
    this.item = vscode.languages.createLanguageStatusItem('wirecopy.offer', PLAIN_TEXT);
    this.item.name = 'Wire Copy';
    this.item.text = vscode.l10n.t('Looks like wire copy');
    this.item.command = { command: 'wirecopy.offer', title: vscode.l10n.t('Choose…') };
    this.item.accessibilityInformation = {
      label: vscode.l10n.t('This text looks like wire copy. Choose whether to use Wire Copy for it.'),
    };
  }

  private hide(): void {
    this.item?.dispose();
    this.item = undefined;
  }

  dispose(): void {
    this.hide();
    this.lookSoon.dispose();
    this.subscriptions.dispose();
  }
}

function plainText(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && vscode.languages.match(PLAIN_TEXT, document) > 0 ? document : undefined;
}

function isOffered(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('wirecopy', document).get('offer', true);
}

/** As much of a text as is looked at. However long the text, no more than that is put together. */
function beginning(document: vscode.TextDocument): string {
  let line = 0;
  for (let length = 0; line < document.lineCount && length < LOOKED_AT; line++) {
    length += document.lineAt(line).text.length + 1;
  }
  return document.getText(new vscode.Range(0, 0, line, 0)).slice(0, LOOKED_AT);
}

interface Choice extends vscode.QuickPickItem {
  choose(): Thenable<unknown>;
}

/** What is offered for the plain text in the active editor: here, always for this workspace, never. */
export async function chooseOffer(): Promise<void> {
  const document = plainText();
  if (!document) return;
  const pattern = associationFor(document);
  const choices: Choice[] = [
    {
      label: vscode.l10n.t('Use Wire Copy here'),
      detail: vscode.l10n.t('For this file, until it is closed'),
      choose: () => treatAsWireCopy(document),
    },
  ];
  if (pattern !== undefined) {
    choices.push({
      label: vscode.l10n.t('Always in this workspace'),
      detail: vscode.l10n.t('All files named {0}, by the setting files.associations', pattern),
      choose: async () => {
        await associate(pattern);
        await treatAsWireCopy(document);
      },
    });
  }
  choices.push({
    label: vscode.l10n.t('Never offer it'),
    detail: vscode.l10n.t(
      'Nowhere, by the setting wirecopy.offer. “Wire Copy: Treat as Wire Copy” stays at hand.',
    ),
    choose: () =>
      vscode.workspace.getConfiguration('wirecopy').update('offer', false, vscode.ConfigurationTarget.Global),
  });
  const choice = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('This text looks like wire copy'),
    placeHolder: vscode.l10n.t('Its stories can be listed, folded, checked and cleaned'),
  });
  await choice?.choose();
}

/** Makes a document wire copy, as an editor would in the list of languages. */
export function treatAsWireCopy(document: vscode.TextDocument): Thenable<unknown> {
  return vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
}

/** Makes the document in the active editor wire copy, whatever it looks like. */
export async function treatActiveAsWireCopy(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === LANGUAGE) return;
  if (document && couldBeServed(document)) await treatAsWireCopy(document);
  else say(vscode.l10n.t('Open a text file first.'));
}

/** The names that are to be wire copy with this file's; undefined where it has no name or no workspace is open. */
function associationFor({ uri, isUntitled }: vscode.TextDocument): string | undefined {
  if (isUntitled || !vscode.workspace.workspaceFolders) return undefined;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `*${name.slice(dot)}` : name;
}

/** Adds to what the workspace has settled, and leaves the user's own settings alone. */
function associate(pattern: string): Thenable<void> {
  const files = vscode.workspace.getConfiguration('files');
  const settled = files.inspect<Record<string, string>>('associations')?.workspaceValue;
  return files.update(
    'associations',
    { ...settled, [pattern]: LANGUAGE },
    vscode.ConfigurationTarget.Workspace,
  );
}
