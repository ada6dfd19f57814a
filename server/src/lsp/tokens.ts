import {
  SemanticTokensBuilder,
  type Range,
  type SemanticTokens as Answer,
  type SemanticTokensDelta,
  type SemanticTokensEdit,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { tokens, type Token, type TokenKind } from '../core/index.js';
import { toSpan } from './convert.js';
import type { OpenFile } from './documents.js';

const TYPES: TokenKind[] = ['headline', 'caption', 'credit', 'copy', 'furniture', 'quotation', 'dateline'];
const UNDECIDED = 1;

/** The names that the editor gives styles to; the manifest describes them. */
export const TOKENS_LEGEND: SemanticTokensLegend = { tokenTypes: TYPES, tokenModifiers: ['undecided'] };

/** Answers what is shown in a style of its own. Knows its last answer for each document, to send only what changed. */
export class SemanticTokens {
  private readonly last = new Map<string, Required<Answer>>();
  private answers = 0;

  full(open: OpenFile): Required<Answer> {
    const answer = { resultId: String(++this.answers), data: encode(open, tokens(open.file)) };
    this.last.set(open.uri, answer);
    return answer;
  }

  delta(open: OpenFile, previousResultId: string): Answer | SemanticTokensDelta {
    const before = this.last.get(open.uri);
    const now = this.full(open);
    if (before?.resultId !== previousResultId) return now;
    return { resultId: now.resultId, edits: difference(before.data, now.data) };
  }

  range(open: OpenFile, range: Range): Answer {
    return { data: encode(open, tokens(open.file, toSpan(open.file.lines, range))) };
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

/** One replacement of all between what two answers begin and end with alike. */
function difference(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  let alike = 0;
  while (alike < shorter - start && before.at(-1 - alike) === now.at(-1 - alike)) alike++;
  return [{ start, deleteCount: before.length - start - alike, data: now.slice(start, now.length - alike) }];
}

function encode({ file }: OpenFile, found: readonly Token[]): number[] {
  const builder = new SemanticTokensBuilder();
  for (const { kind, span, undecided } of found) {
    const { line, character } = file.lines.positionOf(span.start);
    builder.push(line, character, span.end - span.start, TYPES.indexOf(kind), undecided ? UNDECIDED : 0);
  }
  return builder.build().data;
}
