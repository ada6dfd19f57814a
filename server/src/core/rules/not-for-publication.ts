import { message, type Message } from '../message.js';
import { noticeIn, type Notice } from '../story/notices.js';
import type { Passage, Role, Story, Unit, WireFile } from '../story/model.js';
import { hasContact, hasNumberOrMail } from '../text/contacts.js';
import type { Change } from '../text/edits.js';
import { SENTENCE_END } from '../text/marks.js';
import { defineRule, type Finding } from './rule.js';

interface Told extends Finding {
  readonly kind: Notice | 'signed';
  /** What goes when it is struck; undefined where that is not sure. */
  readonly block: Change | undefined;
}

const SAYING: Readonly<Record<Told['kind'], { told: Message; title: Message }>> = {
  kill: {
    told: message('This story was killed: nothing of it may be published.'),
    title: message('Strike the killed story'),
  },
  hold: {
    told: message('This story is on hold. Ask before it is published, then strike this notice.'),
    title: message('Strike this notice'),
  },
  embargo: {
    told: message('This story is under embargo. Publish it when the time has come, without this notice.'),
    title: message('Strike this notice'),
  },
  block: {
    told: message(
      'This is for the desk and not for publication: telephone numbers and addresses must not go out.',
    ),
    title: message('Strike this block'),
  },
  note: {
    told: message('A note from desk to desk, not for publication.'),
    title: message('Strike this note'),
  },
  signed: {
    told: message('How to reach the desk: this must not go out with the story.'),
    title: message('Strike this line'),
  },
};

/** Lines that go with the clean copy anyway. */
const GOES: ReadonlySet<Role> = new Set<Role>(['headline-copy', 'caption-copy', 'furniture']);
/** Lines that are the story's, whatever stands above them. */
const OF_THE_STORY: ReadonlySet<Role> = new Set<Role>([
  'headline',
  'headline-copy',
  'caption',
  'caption-copy',
  'near-copy',
  'byline',
  'credit',
  'deck',
  'sign-off',
]);
/** Who sign with their numbers say what they did: a line that readers are to write to says something else. */
const SIGNED = /report|edit|writ|redak|redac|rédac|mitarbeit|autor|foto|photo/iu;

/** See `not-for-publication.md`. */
export const notForPublication = defineRule<Told>({
  id: 'not-for-publication',
  summary: message('A kill, a hold, an embargo, or a note from desk to desk: it must never go out.'),
  defaultSeverity: 'error',

  *check(file) {
    const { units, readings, text } = file;
    let behind = -1;
    let story = 0;
    for (const [at, unit] of units.entries()) {
      const role = readings[unit.firstLine]?.role ?? 'blank';
      while (file.stories[story] && (file.stories[story] as Story).span.end <= unit.span.start) story++;
      if (unit.firstLine <= behind || GOES.has(role)) continue;
      const said = text.slice(unit.span.start, unit.span.end);
      const kind = noticeIn(said) ?? (isSigned(role, said) ? 'signed' : undefined);
      if (!kind) continue;
      const own = noticeLines(file, unit, role);
      const last = kind === 'block' ? lastOfContacts(file, at) : own.lastLine;
      behind = last;
      const block =
        kind === 'kill'
          ? killedStory(file, unit, file.stories[story])
          : own.isSure
            ? lines(unit.firstLine, last)
            : undefined;
      yield {
        span: { start: unit.span.start, end: file.lines.trimmed(last).end },
        message: SAYING[kind].told,
        kind,
        block,
      };
    }
  },

  fix: ({ kind, block }) =>
    block ? { title: SAYING[kind].title, safe: false, changes: () => [block] } : undefined,
});

function isSigned(role: Role, said: string): boolean {
  return role === 'sign-off' && SIGNED.test(said) && hasNumberOrMail(said);
}

function lines(first: number, last: number): Change {
  return { kind: 'remove-lines', first, last };
}

/** Where a notice ends: in a file of hard-wrapped lines what follows right below may have been joined to it. */
function noticeLines(
  { lines: table, text }: WireFile,
  unit: Passage,
  role: Role,
): { lastLine: number; isSure: boolean } {
  if (unit.firstLine === unit.lastLine) return { lastLine: unit.lastLine, isSure: role !== 'headline' };
  const { start, end } = table.trimmed(unit.firstLine);
  const first = text.slice(start, end);
  if (SENTENCE_END.test(first) || first === first.toUpperCase())
    return { lastLine: unit.firstLine, isSure: true };
  return { lastLine: unit.lastLine, isSure: role !== 'body' && role !== 'headline' };
}

/**
 * The last of the lines below a notice that tell whom to reach. Names and labels go with the number below them; what is
 * the story's ends the block, and so does a sentence behind a blank line.
 */
function lastOfContacts({ units, readings, text }: WireFile, from: number): number {
  let last = (units[from] as Passage).lastLine;
  let above = last;
  for (let at = from + 1; at < units.length; at++) {
    const unit = units[at] as Unit;
    const blank = unit.firstLine - above - 1;
    const role = readings[unit.firstLine]?.role ?? 'blank';
    // Among contacts only what opens as one is a byline.
    const isLabel = role === 'byline' && unit.form.kind !== 'byline';
    if (blank > 1 || (OF_THE_STORY.has(role) && !isLabel)) break;
    const said = text.slice(unit.span.start, unit.span.end);
    const isSentence = SENTENCE_END.test(said);
    if (said.length > 200 || (blank > 0 && isSentence) || (isSentence && said.length > 80)) break;
    if (hasContact(said)) last = unit.lastLine;
    above = unit.lastLine;
  }
  return last;
}

/** The story that a kill stands right on, from the notice to the story's own last line; undefined anywhere else. */
function killedStory(
  { lines: table }: WireFile,
  notice: Passage,
  story: Story | undefined,
): Change | undefined {
  if (!story) return undefined;
  const below = story.headline.firstLine - notice.lastLine - 1;
  if (notice.firstLine < story.headline.firstLine && (below > 1 || !isBlank(table, notice.lastLine, story)))
    return undefined;
  const first = Math.min(notice.firstLine, story.headline.firstLine);
  // Inside or behind a body it may be said of another story.
  if (story.body && notice.firstLine > story.body.firstLine) return undefined;
  // Version marks and slugs behind it are the next story's.
  const signed = story.notes.filter(({ role }) => role === 'sign-off' || role === 'separator');
  const own = [story.body, ...signed, ...story.furniture, ...story.captions.map(({ kept }) => kept)];
  const last = Math.max(table.lineAt(story.span.end), ...own.map((passage) => passage?.lastLine ?? 0));
  return lines(first, last);
}

function isBlank(table: WireFile['lines'], after: number, { headline }: Story): boolean {
  for (let line = after + 1; line < headline.firstLine; line++) if (!table.isBlank(line)) return false;
  return true;
}
