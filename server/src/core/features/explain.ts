import { message, type Message } from '../message.js';
import type { Role, WireFile } from '../story/model.js';
import type { ReadRole } from '../story/read/grammar.js';
import { whyOf } from '../story/why.js';
import type { Span } from '../text/span.js';

/** What a line is, and why the parser took it for that. */
export interface Explained {
  readonly span: Span;
  readonly role: Message;
  readonly reason: Message;
  /** What decided, and what the line would have been otherwise; undefined where no weights were asked. */
  readonly evidence?: Message;
}

/** What each role is called on the desk. */
const NAMES: Record<Exclude<Role, 'blank'>, Message> = {
  headline: message('Headline'),
  'headline-copy': message('Copy of the headline'),
  caption: message('Caption'),
  'caption-copy': message('Copy of a caption'),
  'near-copy': message('Caption in another wording'),
  credit: message('Credit'),
  furniture: message('Page furniture'),
  deck: message('Standfirst'),
  byline: message('Byline'),
  date: message('Date'),
  slug: message('Slug'),
  version: message('Version mark'),
  'sign-off': message('Sign-off'),
  separator: message('Separator'),
  body: message('Body'),
  other: message('Not read'),
};

/** Lines that are what they look like need no explaining while reading; on the command line all are explained. */
const PLAIN_TO_SEE: ReadonlySet<Role> = new Set<Role>(['blank', 'body', 'other']);

/** Explains the line at an offset, where an editor might ask: copies, furniture, and all that is about the story. */
export function explain(file: WireFile, offset: number): Explained | undefined {
  for (const { dateline } of file.stories) {
    if (dateline && dateline.start <= offset && offset < dateline.end) {
      return {
        span: dateline,
        role: message('Dateline'),
        reason: message('opens the body with place, date or agency'),
      };
    }
  }
  const line = file.lines.lineAt(offset);
  const explained = explainLine(file, line);
  return explained && !PLAIN_TO_SEE.has(file.readings[line]?.role ?? 'blank') ? explained : undefined;
}

/** Explains any line that holds text. Lines count from 0. */
export function explainLine(file: WireFile, line: number): Explained | undefined {
  const reading = file.readings[line];
  if (!reading || reading.role === 'blank') return undefined;
  const evidence = evidenceFor(file, line);
  const explained = { span: file.lines.trimmed(line), role: NAMES[reading.role], reason: reading.reason };
  return evidence ? { ...explained, evidence } : explained;
}

/** What the weights know lines as, in the words of the desk. */
const READ_AS: Readonly<Record<ReadRole, string>> = {
  furniture: 'page leftover',
  headline: 'headline',
  deck: 'standfirst',
  meta: 'byline or date',
  caption: 'caption',
  credit: 'credit',
  body: 'body',
  'sign-off': 'sign-off',
};

function evidenceFor(file: WireFile, line: number): Message | undefined {
  const at = file.units.findIndex(({ lastLine }) => lastLine >= line);
  if (at < 0) return undefined;
  const { because, runnerUp, margin } = whyOf(file, at);
  const said = because.map(({ evidence, weight }) => `${evidence} (${weight.toFixed(1)})`).join('; ');
  return message('Weighed most: {evidence}. Next: {role}, by {margin} less.', {
    evidence: said,
    role: READ_AS[runnerUp],
    margin: margin.toFixed(1),
  });
}
