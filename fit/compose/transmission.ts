import { Agency } from './agency.js';
import { apart, blanks, type Line } from './page.js';
import type { Random } from '../random.js';
import type { Composed, Material } from './shape.js';
import type { Story } from './story.js';
import { wrappedLines } from './wrapped.js';

/** Settles how an agency transmits in a file; the answer puts one story into that form. */
type Form = (agency: Agency, random: Random) => (story: Story) => Line[];

const VERSIONS = [
  'UPDATE 1',
  'UPDATE 2',
  '1ST LEAD',
  '2ND LEAD',
  'REPEAT',
  'CORRECTED',
  'REFILE',
  'URGENT',
  'WRAPUP 3',
] as const;
const LEDES = ['', '', ',1st Ld-Writethru', ',2nd Ld', ', Bjt', ',3rd Ld-Writethru'] as const;
const MOST_PARAGRAPHS = 25;

function metas(...texts: string[]): Line[] {
  return texts.map((text): Line => ['meta', text]);
}

/** The paragraphs with an indent before each, in lines of that width where one is given. */
function paragraphs(texts: readonly string[], indent: string, gap: number, width?: number): Line[] {
  return apart(
    texts
      .slice(0, MOST_PARAGRAPHS)
      .map((text): Line[] =>
        width === undefined ? [['body', indent + text]] : wrappedLines('body', text, width, indent),
      ),
    gap,
  );
}

/** The lines of an ANPA head above the version line. */
function address(slug: string, words: string, agency: Agency, hasBytes: boolean, random: Random): Line[] {
  const { invented } = agency;
  const letter = random.pick(['a', 'b', 'f', 'i', 's']);
  const priority = random.pick(['r', 'u', 'b']);
  const stamp = invented.filled('{mm}-{dd}');
  return hasBytes
    ? metas(
        invented.filled('\u0016\u0016\u0001{INI}0{nnn}\u001f{ini}--'),
        `${letter} ${priority}\u0013\u0011 ${slug}     ${stamp} ${words}`,
      )
    : metas(invented.filled(`${letter}0{nnn} ${priority} ${letter} ${slug} ${stamp} ${words}`));
}

/**
 * ANPA 1312, as American agencies send: lines of an address, every line of the head between `^` and `<` or `=`,
 * control bytes where nothing has taken them out.
 */
const anpa: Form = (agency, random) => {
  const { invented } = agency;
  const hasBytes = random.chance(0.5);
  const isMarked = hasBytes || random.chance(0.75);
  const indent = `${hasBytes ? '\t' : ''}   `;
  const gap = random.chance(0.7) ? 1 : 0;
  const head = (text: string, end: string): string => (isMarked ? `^${text}${end}` : text);
  return (story) => {
    const slug = `${random.pick(['BC', 'FI', 'LT', 'US', 'EU'])}-${random.pick(['', '', 'US--', 'EU--'])}${invented.slug()}`;
    const words = random.whole(120, 980);
    const photos = invented.filled('AP Photo {INI}{nnn}, {INI}{nnn}');
    const note = `Eds: ${random.pick(['With AP Photos.', 'Adds details.', 'Recasts lead.', 'Updates with quotes.'])}`;
    const tail: Line[] = random.chance(0.5)
      ? [['unsure', `${indent}___`], ...blanks(1), ['signoff', indent + agency.signoff()], ...blanks(1)]
      : [];
    const filed = `${hasBytes ? '\u0003' : ''}${invented.filled('AP-{INI}-{mm}-{dd}-{dd} {mm}{dd}GMT')}`;
    return [
      ...address(slug, String(words).padStart(4, '0'), agency, hasBytes, random),
      ['meta', (hasBytes ? '\u0002' : '') + head(`${slug}${random.pick(LEDES)},${words}`, '<')],
      ['headline', head(story.headline, random.pick(['<', ' <']))],
      ...(random.chance(0.4) ? metas(head(photos, '<')) : []),
      ...(random.chance(0.4) ? metas(head(note, '<')) : []),
      ...metas(head(invented.filled('By {NAME}'), '='), head('Associated Press', '=')),
      ...paragraphs(agency.dated(story.body, /\(AP\)/u), indent, gap),
      ...blanks(1),
      ...tail,
      ['meta', `${indent}${filed}${isMarked ? '<' : ''}`],
      ...(hasBytes ? [...blanks(1), ['unsure', '\u0004'] satisfies Line] : []),
    ];
  };
};

/** The notes below a dpa story: for editors, and what may not go out. */
function dpaNotes({ language, invented }: Agency): Line[][] {
  const isGerman = language === 'de';
  const [title, hints, hint, warning, contacts, reporting, editing] = isGerman
    ? [
        '# Notizblock',
        '## Redaktionelle Hinweise',
        '- Im 3. Absatz ergänzt',
        'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
        '## dpa-Kontakte',
        '- Autor: {Name} in {Place}, +00 555 {number} {number}',
        '- Redaktion: {Name}, <{ini}@dpa.example>',
      ]
    : [
        '# Notebook',
        '## Note to editors',
        '- adds comments in third paragraph',
        'The following information is not intended for publication',
        '## Editorial contacts',
        '- Reporting by: {Name} in {Place}',
        '- Editing by: {Name}, +00 555 {number}, <{ini}@dpa.example>',
      ];
  return [
    metas(title),
    metas(hints, hint),
    metas('* * * *', warning),
    [...metas(contacts), ['signoff', invented.filled(reporting)], ['signoff', invented.filled(editing)]],
  ];
}

/** IPTC 7901, as dpa sends: lines of 69 columns, notes for editors below the body. */
const iptc: Form = (agency, random) => {
  const { invented } = agency;
  const [open, start, end] = random.chance(0.5) ? ['\u0001', '\u0002', '\u0003'] : ['', '', ''];
  const hasNotes = random.chance(0.6);
  return (story) => {
    const desk = invented.initials();
    const versions = random.chance(0.5) ? [random.pick(VERSIONS)] : [];
    const category = random.pick(['i', 'pl', 'sp', 'wi', 'vm']);
    return apart(
      [
        metas(open + invented.filled(`${desk}0{nnn} {day} ${category} {nnn}  dpa 0{nnn}`)),
        [
          ...metas(invented.filled('{Place}/{Place}/'), ...versions.map((text) => start + text)),
          ['headline', (versions.length > 0 ? '' : start) + story.headline],
          ...(random.chance(0.8) ? metas(`${agency.byline()}${random.pick([' =', '', '='])}`) : []),
        ],
        paragraphs(agency.dated(story.body, /\(dpa/u), '', 1, 69),
        ...(hasNotes ? dpaNotes(agency) : []),
        metas(`dpa ${desk} ${invented.initials()}`),
        metas(end + invented.filled(`{dd}{mm}{dd} GMT ${random.pick(['Jan', 'Mar', 'Jul', 'Nov'])} {mm}`)),
      ],
      1,
    );
  };
};

/** As Swiss and French agencies send: place and subject above the headline, indented lines of 64 columns. */
const ats: Form = (agency, random) => {
  const { invented } = agency;
  const open = random.chance(0.5) ? '\u0001' : '';
  const signoff = random.pick(['({INI}/{ini})', '{ini}/{ini}', '(ATS/{ini})', '/ATS']);
  return (story) =>
    apart(
      [
        metas(open + invented.filled('{ini}0{nnn} {day} {ini} {nnn}   {ini} {nnn}')),
        metas(invented.place()),
        [
          ...metas(invented.word(), `${invented.place()}:`),
          ['headline', story.headline + random.pick([' =', '', ' (' + invented.name() + ') ='])],
        ],
        paragraphs(agency.dated(story.body), '   ', 1, 64),
        [['signoff', invented.filled(signoff)]],
        metas(invented.filled('{dd}{mm}{dd} {ini} {mm}')),
      ],
      1,
    );
};

/** As Australia's agency sends: a code before every line of the head. */
const codes: Form = (agency, random) => {
  const { invented } = agency;
  const gap = random.whole(0, 1);
  const closes = random.chance(0.5);
  return (story) => [
    ...metas(invented.filled('{INI}{INI} {INI}'), '%A', `#${invented.slug()}`),
    ['headline', `$${story.headline}`],
    ...metas(
      invented.filled(':({PLACE})'),
      invented.filled('&AAP\\{Name}'),
      '*07000000',
      invented.filled('@{INI}'),
    ),
    ...paragraphs(story.body, '   ', gap),
    ...blanks(1),
    ['signoff', invented.filled('AAP {ini}/{ini}')],
    ...(closes ? [['unsure', invented.filled('{INI}{INI}')] satisfies Line] : []),
  ];
};

/** What stands above the headline of a plain transmission; nothing where the version is part of the headline. */
function slugLines(kind: number, slug: string, version: string, agency: Agency): string[] {
  switch (kind) {
    case 0:
    case 1:
      return [`${slug} (${version})`];
    case 2:
      return [`${slug}/`];
    case 3:
      return [agency.invented.filled(`a0{nnn} ${slug} {mm}-{dd}`)];
    case 4:
      return [`BC-${slug}`, version];
    default:
      return [];
  }
}

/** Plain text of any agency: slug and version, headline, byline, dateline, sign-off, an end mark. */
const plain: Form = (agency, random) => {
  const kind = random.whole(0, 6);
  const topGap = random.chance(0.7) ? 1 : 0;
  const gap = random.whole(0, 1);
  const indent = gap === 0 || random.chance(0.4) ? '   ' : '';
  const width = random.chance(0.5) ? random.whole(60, 76) : undefined;
  const endIndent = random.chance(0.3) ? indent : '';
  const hasDate = random.chance(0.2);
  const mark = random.pick(['-30-', 'ENDS', '###', '', '']);
  return (story) => {
    const version = random.pick(VERSIONS);
    const slug = agency.invented.slug().toUpperCase();
    const first = slugLines(kind, slug, version, agency);
    const headline = first.length === 0 ? `${version}-${story.headline}` : story.headline;
    const lines = (label: string, text: string, before = ''): Line[] =>
      width === undefined ? [[label, before + text]] : wrappedLines(label, text, width, before);
    return apart(
      [
        metas(...first),
        lines('headline', headline),
        metas(agency.byline(), ...(hasDate ? [agency.date()] : [])),
        paragraphs(agency.dated(story.body), indent, gap, width),
        random.chance(0.8) ? lines('signoff', agency.signoff(), endIndent) : [],
        mark === '' ? [] : [['unsure', mark]],
      ],
      topGap,
    );
  };
};

/** As financial wires came in the eighties: headline in capitals, indented narrow lines, the agency's name below. */
const ticker: Form = (agency, random) => {
  const signoff = random.pick([' REUTER', ' Reuter']);
  return (story) => {
    const month = random.pick(['Feb', 'March', 'April', 'June', 'Oct']);
    const body = agency.datedBy([`{PLACE}, ${month} {day} - `], story.body);
    return [
      ...wrappedLines('headline', story.headline.toLocaleUpperCase(), 64),
      ...paragraphs(body, '    ', 0, 64),
      ['signoff', signoff],
    ];
  };
};

function formFor(language: string, random: Random): Form {
  switch (language) {
    case 'en':
      return random.pick<Form>([anpa, anpa, anpa, plain, plain, plain, iptc, codes, ticker]);
    case 'de':
      return random.pick<Form>([iptc, iptc, plain, plain, ats]);
    case 'fr':
    case 'it':
      return random.pick<Form>([ats, ats, plain, plain]);
    default:
      return random.pick<Form>([plain, plain, plain, iptc, ats]);
  }
}

/** What an agency's line delivers: one to three stories with the marks of one transmission format. */
export function transmission({ random, stories }: Material): Composed | undefined {
  const drawn = stories.draw(random.whole(1, 3));
  const [first] = drawn;
  if (!first) return undefined;
  const { page } = first;
  const told = formFor(page.language, random)(new Agency(page.language, random), random);
  return { first: page, lines: apart(drawn.map(told), random.whole(1, 3)) };
}
