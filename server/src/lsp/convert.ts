// What the core answers, as the protocol has it: spans become ranges, messages become words.
import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  FoldingRangeKind,
  MarkupKind,
  SymbolKind,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  type Position,
  type Range,
  type SelectionRange,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import * as core from '../core/index.js';
import type { LineTable, Span } from '../core/index.js';
import type { Applied, CounterpartPlace, Overview, Story, StoryPlace } from '../protocol.js';
import { word } from '../wording.js';
import type { Settings } from './settings.js';

const SEVERITY: Record<core.Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

// The protocol has kinds for code only; these carry the pictures that come nearest.
const SYMBOL_KIND: Record<core.OutlineKind, SymbolKind> = {
  story: SymbolKind.File,
  caption: SymbolKind.String,
  'caption-copy': SymbolKind.Constant,
  'headline-copy': SymbolKind.Constant,
  furniture: SymbolKind.Null,
  note: SymbolKind.Property,
};

export function toRange(lines: LineTable, { start, end }: Span): Range {
  return { start: lines.positionOf(start), end: lines.positionOf(end) };
}

/** The offset of a position; one outside the text is brought to the nearest place inside. */
export function toOffset(lines: LineTable, { line, character }: Position): number {
  if (line >= lines.count) return lines.text.length;
  return Math.min(lines.start(line) + character, lines.contentEnd(line));
}

export function toSpan(lines: LineTable, { start, end }: Range): Span {
  return { start: toOffset(lines, start), end: toOffset(lines, end) };
}

export function toTextEdits(lines: LineTable, edits: readonly core.Edit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: toRange(lines, span), newText: text }));
}

/** An edit of one document, bound to the version of the text that it was made for where the client takes that. */
export function toWorkspaceEdit(
  { uri, version }: { uri: string; version: number },
  lines: LineTable,
  edits: readonly core.Edit[],
  { takesVersionedEdits }: Pick<Settings, 'takesVersionedEdits'>,
): WorkspaceEdit {
  const textEdits = toTextEdits(lines, edits);
  return takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}

export function toStory(lines: LineTable, story: core.Story): Story {
  const range = ({ span }: { span: Span }) => toRange(lines, span);
  return {
    range: range(story),
    headline: range(story.headline),
    headlineCopies: story.headlineCopies.map(range),
    captions: story.captions.map(({ kept, copies, credit }) => ({
      range: range(kept),
      copies: copies.map(range),
      ...(credit === undefined ? {} : { credit }),
    })),
    furniture: story.furniture.map(range),
    body: story.body ? range(story.body) : null,
    words: story.words,
  };
}

/** @param problems those of the file, and what Clean Copy would do with them */
export function toOverview(
  { story, stories, markup, words, selectedWords }: core.Overview,
  lines: LineTable,
  { problems, prospect }: { problems: readonly core.Problem[]; prospect: core.Prospect },
): Overview {
  const { copies, leftovers, undecided } = prospect;
  const notForPublication = problems
    .filter(({ rule }) => rule.id === 'not-for-publication')
    .map(({ finding }) => toRange(lines, finding.span));
  return {
    ...{ story: story ?? null, stories, markup: markup ?? null },
    ...{ words, selectedWords: selectedWords ?? null },
    ...{ copies, leftovers, undecided, notForPublication },
  };
}

export function toDocumentSymbol(lines: LineTable, entry: core.OutlineEntry): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail.map((message) => word(message)).join(' · '),
    kind: SYMBOL_KIND[entry.kind],
    range: toRange(lines, entry.span),
    selectionRange: toRange(lines, entry.selection),
    children: entry.children.map((child) => toDocumentSymbol(lines, child)),
  };
}

export function toFoldingRange({ kind, firstLine, lastLine }: core.Fold): FoldingRange {
  return {
    startLine: firstLine,
    endLine: lastLine,
    ...(kind === 'repeats' ? { kind: FoldingRangeKind.Region } : {}),
  };
}

/** @param uri the address of the file that the problem was found in */
export function toDiagnostic(uri: string, rulePage: Settings['rulePage'], told: core.Told): Diagnostic {
  const { rule, severity, at, message, related, unnecessary } = told;
  const page = rulePage(rule.id);
  return {
    source: 'wirecopy',
    code: rule.id,
    severity: SEVERITY[severity],
    range: at,
    message: word(message),
    ...(page ? { codeDescription: { href: page } } : {}),
    ...(unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0
      ? {
          relatedInformation: related.map((other) => ({
            location: 'story' in other ? toHeadlineLocation(other.story) : { uri, range: other.at },
            message: word(other.message),
          })),
        }
      : {}),
  };
}

/** Where the headline of a story stands. */
export function toHeadlineLocation({ address, facts }: core.StoryCard): Location {
  const { line, character, endLine, endCharacter } = facts;
  return {
    uri: address,
    range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
  };
}

export function toStoryPlace(card: core.StoryCard): StoryPlace {
  const { headline, words, version } = card.facts;
  return { ...toHeadlineLocation(card), headline, words, ...(version ? { version: version.mark } : {}) };
}

export function toCounterpartPlace({ card, is, likeness }: core.Counterpart): CounterpartPlace {
  return { ...toStoryPlace(card), is, percent: Math.floor(likeness.share * 100) };
}

/** Something to tell of a `wirecopy.json`, at the place where it stands. */
export function toConfigDiagnostic(
  text: string,
  { span, message }: core.ConfigProblem,
  kind: 'fault' | 'outdated' = 'fault',
): Diagnostic {
  return {
    source: 'wirecopy',
    range: toRange(new core.LineTable(text), span),
    message: word(message),
    ...(kind === 'fault'
      ? { severity: DiagnosticSeverity.Error }
      : { severity: DiagnosticSeverity.Information, tags: [DiagnosticTag.Unnecessary] }),
  };
}

/** @param text the text of the `wirecopy.json` that it comes from, where it comes from one */
export function toApplied({ key, value, from }: core.Applied, text: string | undefined): Applied {
  if (!from) return { key, value, from: null };
  const range = text === undefined ? null : toRange(new core.LineTable(text), from.span);
  return { key, value, from: { name: from.name, range } };
}

/** What is told of a place, as a hover shows it. */
export function toHover(lines: LineTable, { span, title, facts }: core.Described): Hover {
  const told = [title, ...facts].map((fact) => word(fact));
  // One fact stands behind what it is about; several have a line each.
  const value = told.join(told.length > 2 ? '\n' : ': ');
  return { range: toRange(lines, span), contents: { kind: MarkupKind.PlainText, value } };
}

/** What a selection grows to, the smallest first, as the protocol nests it. */
export function toSelectionRange(lines: LineTable, spans: readonly Span[]): SelectionRange {
  const [smallest, ...larger] = spans;
  const range = toRange(lines, smallest ?? { start: 0, end: 0 });
  return larger.length > 0 ? { range, parent: toSelectionRange(lines, larger) } : { range };
}

/** @param nth its place among the names, which clients would sort by the alphabet */
export function toCompletion(range: Range, { name }: core.NameOffer, nth: number): CompletionItem {
  return {
    label: name,
    kind: CompletionItemKind.Text,
    sortText: String(nth).padStart(4, '0'),
    textEdit: { range, newText: name },
  };
}

export function toQuickFix(
  fix: core.Fix,
  isPreferred: boolean,
  diagnostics: Diagnostic[],
): CodeAction & { kind: string } {
  return {
    title: word(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(isPreferred ? { isPreferred } : {}),
  };
}
