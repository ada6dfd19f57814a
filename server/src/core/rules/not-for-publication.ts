import { message, type Message } from '../message.js';
import { extentOf } from '../story/locate.js';
import type { Passage, Role, WireFile } from '../story/model.js';
import type { Change } from '../text/edits.js';
import { hasContact } from '../text/contacts.js';
import { defineRule, type Finding } from './rule.js';

interface Notice extends Finding {
  readonly block: Change | undefined;
  readonly title: Message;
}

/** A kind of notice that agencies send to desks, by the words that it opens with. */
interface Kind {
  readonly opens: RegExp;
  readonly told: Message;
  readonly title: Message;
  /** What goes with the notice: the paragraph alone, who can be reached below it, or the whole story. */
  readonly takes: 'paragraph' | 'contacts' | 'story';
}

/** A notice by the words that it opens with, behind at most a bracket, a star or the marks of a heading. */
function opening(words: readonly RegExp[]): RegExp {
  return new RegExp(`^[([*#•–—-]{0,4}\\s?(?:${words.map(({ source }) => source).join('|')})`, 'u');
}

const KINDS: readonly Kind[] = [
  {
    opens: opening([
      /KILL(?: KILL)+\b/u,
      /(?:PHOTO |STORY )?KILL(?: ADVISORY)?\s?(?:[:–—-]|$)/u,
      /(?:STORY|PHOTO|ARTICLE) (?:WITHDRAWN|KILLED)\b/u,
      /WITHDRAWN\s?[:–—-]/u,
    ]),
    told: message('This story was killed: nothing of it may be published.'),
    title: message('Strike the killed story'),
    takes: 'story',
  },
  {
    opens: opening([/HOLD(?: HOLD)+\b/u, /HOLD\s?(?:[:–—-]|$)/u, /HOLD FOR RELEASE\b/u]),
    told: message('This story is on hold. Ask before it is published, then strike this notice.'),
    title: message('Strike this notice'),
    takes: 'paragraph',
  },
  {
    opens: opening([
      // An embargo on salt is news; one that is said of the story comes with a time, a colon, or alone.
      /(?:(?:STRICTLY|UNDER|Strictly|Under|Under strict) )*(?:EMBARGO(?:ED)?|[Ee]mbargo(?:ed)?)(?:\s?[:–—-]| (?:UNTIL|TILL|until|till)\b|$)/u,
      /(?:EMBARGOED|[Ee]mbargoed) (?:FOR|TO|for|to)\b/u,
      /(?:NOT FOR|Not for) (?:RELEASE|PUBLICATION|USE|release|publication|use) (?:BEFORE|UNTIL|before|until)\b/u,
      /(?:SPERRFRIST|Sperrfrist)\s?:/u,
      /(?:Embargo|EMBARGO) (?:jusqu|JUSQU)/u,
      /(?:Embargad[oa]|EMBARGAD[OA]) (?:hasta|HASTA)\b/u,
    ]),
    told: message('This story is under embargo. Publish it when the time has come, without this notice.'),
    title: message('Strike this notice'),
    takes: 'paragraph',
  },
  {
    opens: opening([
      /(?:THE |The )?(?:FOLLOWING|[Ff]ollowing) (?:\p{L}+ ){0,4}(?:NOT|not) (?:INTENDED |intended )?(?:FOR PUBLICATION|for publication)/u,
      /(?:CONTACTS? |Contacts? )?(?:NOT|[Nn]ot) (?:intended )?(?:FOR|for) (?:PUBLICATION|BROADCAST|publication|broadcast)\b/u,
      /(?:NICHT ZUR VER|Nicht zur Ver)(?:ÖFF|öff|oeff)/u,
      /(?:Die )?[Ff]olgenden? Informationen sind nicht zur Ver/u,
      /(?:REDAKTIONELLE HINWEISE|Redaktionelle Hinweise)/u,
      /(?:NON DESTINÉ|Non destiné|NE PAS PUBLIER|Ne pas publier)/u,
      /(?:NO PUBLICAR|No publicar|No destinado a (?:la )?publicación|No apto para publicación)/u,
    ]),
    told: message(
      'This is for the desk and not for publication: telephone numbers and addresses must not go out.',
    ),
    title: message('Strike this block'),
    takes: 'contacts',
  },
  {
    opens: opening([
      /E[Dd][Ss]\s?:/u,
      /(?:EDITORS?|Editors)\s?:/u,
      /(?:NOTES?|[Nn]otes?) (?:TO|to) (?:EDITORS?|DESKS?|[Ee]ditors?|[Dd]esks?)\b/u,
      /(?:ATTN|ATTENTION|Attention)[,:]? (?:EDITORS|[Ee]ditors)\b/u,
      /Achtung,? Redaktionen\b/u,
      /[ÀA] l['’]attention des rédactions/u,
      /Nota a los editores\b/u,
    ]),
    told: message('A note from desk to desk, not for publication.'),
    title: message('Strike this note'),
    takes: 'contacts',
  },
];

/** Those who reported and edited, with their numbers: for the desk, not for readers. */
const SIGNED_WITH_CONTACT: Omit<Kind, 'opens'> = {
  told: message('How to reach the desk: this must not go out with the story.'),
  title: message('Strike this line'),
  takes: 'paragraph',
};

/** What a notice opens with stands at its very beginning. In UTF-16 units. */
const LONGEST_OPENING = 160;

/** Lines that go with the clean copy anyway. */
const GOES: ReadonlySet<Role> = new Set<Role>(['headline-copy', 'caption-copy', 'furniture']);

/** See `not-for-publication.md`. */
export const notForPublication = defineRule<Notice>({
  id: 'not-for-publication',
  summary: message('A kill, a hold, an embargo, or a note from desk to desk: it must never go out.'),
  defaultSeverity: 'error',

  *check(file) {
    const { units, readings, text } = file;
    let behind = -1;
    for (const [at, unit] of units.entries()) {
      if (unit.firstLine <= behind || GOES.has(readings[unit.firstLine]?.role ?? 'blank')) continue;
      const said = text.slice(unit.span.start, unit.span.end);
      const opening = said.slice(0, LONGEST_OPENING);
      const isSigned = readings[unit.firstLine]?.role === 'sign-off';
      const kind =
        KINDS.find(({ opens }) => opens.test(opening)) ??
        (isSigned && hasContact(said) ? SIGNED_WITH_CONTACT : undefined);
      if (!kind) continue;
      const last = kind.takes === 'contacts' ? lastOfContacts(file, at) : unit;
      behind = last.lastLine;
      yield {
        span: { start: unit.span.start, end: last.span.end },
        message: kind.told,
        title: kind.title,
        block: kind.takes === 'story' ? killedStory(file, unit) : lines(unit.firstLine, last.lastLine),
      };
    }
  },

  fix: ({ block, title }) => (block ? { title, safe: false, changes: () => [block] } : undefined),
});

function lines(first: number, last: number): Change {
  return { kind: 'remove-lines', first, last };
}

/** The last of the lines below a notice that tell whom to reach; the story goes on behind them. */
function lastOfContacts({ units, readings, text }: WireFile, from: number): Passage {
  let last = units[from] as Passage;
  for (let at = from + 1; at < units.length; at++) {
    const unit = units[at] as Passage;
    const blank = unit.firstLine - last.lastLine - 1;
    const words = text.slice(unit.span.start, unit.span.end);
    const role = readings[unit.firstLine]?.role;
    if (role === 'headline' || role === 'sign-off' || blank > 1) break;
    // A name or a label stands right among the numbers; a sentence of the story does not.
    const belongs = hasContact(words) || (blank === 0 && words.length <= 60 && !/[.!?…]["”’]?$/.test(words));
    if (!belongs) break;
    last = unit;
  }
  return last;
}

/** The story that a kill stands above or at the head of; nothing where it stands inside or behind one. */
function killedStory(file: WireFile, notice: Passage): Change | undefined {
  const story = file.stories.find(
    ({ span, body }) => span.end > notice.span.start && (body?.span.start ?? span.end) > notice.span.start,
  );
  if (!story || story.headline.firstLine > notice.lastLine + 8) return undefined;
  const { end } = extentOf(file, story);
  const lastLine = file.lines.lineAt(Math.min(end, file.text.length + 1) - 1);
  return lines(Math.min(notice.firstLine, story.headline.firstLine), lastLine);
}
