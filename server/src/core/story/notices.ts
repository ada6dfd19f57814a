/**
 * What agencies tell the desk and not the reader, by the words that a line opens with. Each kind asks for the form that
 * agencies give it, alone or with a colon, a time, a word to editors: an embargo on salt and a bill that is killed are news.
 */
export type Notice = 'kill' | 'hold' | 'embargo' | 'block' | 'note';

/** A bracket, stars, dashes or the marks of a heading may stand before a notice. */
const BEFORE = String.raw`^[([*#•–—-]{0,4}\s?`;
/** The notice ends here, or says more behind a colon. */
const ALONE = String.raw`\s?[.!:)\]*–—-]{0,4}$`;
/** A time of day, a weekday or a date, and no bare year. */
const WHEN = String.raw`(?:(?:at|on|after|bis|le|les|el|las|la|до|\p{Lu}{2,5}) )?(?:\d{1,2}(?!\d)|\d{4} ?(?:GMT|UTC|[AP]\.?M)|noon\b|midnight\b|further notice|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)`;
const TO_EDITORS = String.raw`(?:please|note|this|the|do not|attention|adds?|updates?|subs?|with|correct|kill|hold|photos?|see|story)\b`;

const OPENINGS: Readonly<Record<Notice, readonly string[]>> = {
  kill: [
    `KILL(?: KILL)*${ALONE}`,
    String.raw`(?:MANDATORY KILL|BULLETIN KILL|KILL ADVISORY|STORY KILL)\b`,
    String.raw`(?:KILL|Kill)[.:] (?:Do|do|The story|the story|This|this|Please|please)\b`,
    String.raw`STORY (?:WITHDRAWN|KILLED)(?:\s?[:–—]|-(?=\p{L})|${ALONE})`,
    `(?:ANNULATION|ANULADA)${ALONE}`,
  ],
  hold: [
    `HOLD(?: HOLD)*${ALONE}`,
    String.raw`HOLD FOR RELEASE\b`,
    String.raw`(?:HOLD|Hold)[.:] (?:Do|do|For|for|Until|until)\b`,
  ],
  embargo: [
    `(?:(?:strictly|under(?: strict)?|attention|achtung:?|sous|\\*) )*(?:embargo(?:ed)?|sperrfrist|ЭМБАРГО|حظر النشر)${ALONE}`,
    `(?:(?:strictly|under(?: strict)?|this story is|achtung:?|sous) )*(?:embargo(?:ed)?|ЭМБАРГО)(?: for (?:release|publication))?(?:\\s?[:–—-]| until| till| to| до)\\s?${WHEN}`,
    `embargo(?:ed)? for (?:release|publication)${ALONE}`,
    `(?:achtung:? )?sperrfrist\\s?:?\\s(?:bis )?${WHEN}`,
    `(?:sous )?embargo jusqu['’](?:à|au) ${WHEN}`,
    `embargad[oa] hasta ${WHEN}`,
    `(?:not for (?:release|publication)|do not publish) (?:before|until) ${WHEN}`,
    `for release (?:at |on |after )?${WHEN}`,
  ],
  block: [
    `(?:the )?following (?:\\p{L}+ ){0,4}not (?:intended )?for publication${ALONE}`,
    `(?:contacts? )?not (?:intended )?for (?:publication|broadcast)${ALONE}`,
    `do not publish${ALONE}`,
    `nicht zur ver(?:ö|oe)ffentlichung(?: bestimmt)?${ALONE}`,
    `(?:die )?folgenden? informationen sind nicht zur ver(?:ö|oe)ffentlichung`,
    `redaktionelle hinweise${ALONE}`,
    `(?:attention - )?(?:ne pas publier|non destiné à (?:la )?publication)${ALONE}`,
    `no (?:publicar|destinado a (?:la )?publicación|apto para publicación)${ALONE}`,
    `(?:НЕ ДЛЯ ПУБЛИКАЦИИ|YAYIMLANMAZ)${ALONE}`,
  ],
  note: [
    String.raw`E[Dd][Ss]\.?\s?(?::|--|–|—|NOTE:)`,
    String.raw`EDITORS\s?:`,
    `Editors: ${TO_EDITORS}`,
    String.raw`(?:notes?|memo) (?:to|for) (?:editors?|desks?)(?:\s?[:–—-]|${ALONE})`,
    String.raw`att(?:entio)?n[,:]? editors(?:\s?[:–—,-]|${ALONE})`,
    String.raw`achtung,? redaktionen\b`,
    String.raw`[àa] l['’]attention des rédactions\b`,
    String.raw`nota a los editores(?:\s?[:–—-]|${ALONE})`,
  ],
};

/** Capitals count only where agencies always write them: elsewhere the words alone may open a headline. */
const EXACT: ReadonlySet<Notice> = new Set<Notice>(['kill', 'hold']);
const NOTICES = (Object.keys(OPENINGS) as Notice[]).map((notice) => ({
  notice,
  opens: OPENINGS[notice].map(
    // The abbreviation for editors is a first name in small letters.
    (words) => new RegExp(BEFORE + words, EXACT.has(notice) || /^E(?:\[|D)/.test(words) ? 'u' : 'iu'),
  ),
}));
/** A cheap first look: the words that a notice can begin with. */
const MAY_OPEN =
  /^[([*#•–—-]{0,4}\s?(?:kill|mand|bull|story|annul|anula|hold|\*|strict|under|att|achtung|sous|embarg|sperr|ЭМБАРГО|حظر|this story|not |do not|for release|the following|following|contact|nicht|die folgend|folgend|redak|ne pas|non dest|no |НЕ ДЛЯ|yayim|e\[?d|note|memo|à l|a l|nota)/iu;
/** A notice is short, or opens a note; what follows is not looked at. In UTF-16 units. */
const LONGEST = 160;

/** The kind of notice that a text is or opens with; undefined for any other text. */
export function noticeIn(text: string): Notice | undefined {
  if (!MAY_OPEN.test(text)) return undefined;
  const line = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return NOTICES.find(({ opens }) => opens.some((pattern) => pattern.test(line)))?.notice;
}
