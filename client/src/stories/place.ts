import * as vscode from 'vscode';
import type { Location, Range } from 'vscode-languageserver-protocol';
import { servedEditor } from '../documents.js';

/** A place in a file: that of a story's headline, or of the cursor. */
export interface Place {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

/** What a command was given: an item of the Stories view, or whatever a menu hands over. */
export interface HasPlace {
  readonly place: Place;
}

/** The place that a command was called for: of the item it was chosen on, else where the cursor is. */
export function placeFor(item: unknown): Place | undefined {
  if (hasPlace(item)) return item.place;
  const editor = servedEditor();
  return editor && { uri: editor.document.uri, range: editor.selection };
}

export function hasPlace(item: unknown): item is HasPlace {
  return typeof item === 'object' && item !== null && 'place' in item;
}

/** A place as the server names it. */
export function toPlace({ uri, range }: Location): Place {
  return { uri: vscode.Uri.parse(uri), range: toRange(range) };
}

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Shows the file of a place, the cursor there. */
export async function goToPlace({ uri, range }: Place): Promise<void> {
  const selection = new vscode.Range(range.start, range.start);
  // By the command: a document that an extension opens is held for minutes after its tab was closed.
  await vscode.commands.executeCommand('vscode.open', uri, { selection });
}

/** How the server is asked about the story at a place. */
export function asked({ uri, range: { start } }: Place) {
  return {
    textDocument: { uri: uri.toString() },
    position: { line: start.line, character: start.character },
  };
}
