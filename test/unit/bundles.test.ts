// Bundles with little or nothing more between their stories than between two paragraphs. None of these texts is learned from.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline, parse } from '../../server/src/core/index.js';
import { cleaned } from '../support/wire.js';
import { whyOf } from '../../server/src/core/story/why.js';

type Told = readonly [headline: string, ...body: string[]];

const LIGHTHOUSE = 'Lighthouse at Varn Point to Be Run From the Mainland';
const ENGLISH: readonly Told[] = [
  [
    LIGHTHOUSE,
    'The last keeper of the lighthouse at Varn Point will leave the rock on Friday after 31 years, the coast board said.',
    'From then on a computer in the harbor office of Tellmouth switches the lamp on at dusk and off at dawn.',
    '“I shall miss the storms more than the quiet,” the keeper, Edwin Marsh, told reporters on the quay.',
  ],
  [
    'School Cooks in Orrin Walk Out Over Longer Shifts',
    'About 4,000 children in Orrin brought sandwiches to class on Monday as the cooks of 22 schools stayed at home.',
    'Their union says that shifts grew by an hour in September while pay stayed where it was.',
    'The district called the walkout unlawful. A judge is to hear both sides on Thursday.',
  ],
  [
    'Rare Orchid Stops Work on a Ring Road',
    'Diggers on the ring road around Pell stood idle on Wednesday because a botanist had found an orchid in their way.',
    'It grows nowhere else in the county, said Rosa Lindqvist of the museum of natural history, who counted nine plants.',
    'The road ministry expects a delay of two weeks. The plants will be moved to a meadow nearby.',
  ],
  [
    'Ferry Line Buys Two Ships That Run on Hydrogen',
    'The ferry line between Tellmouth and the outer islands has ordered two ships that burn no oil, its owners said.',
    'They cost 48 million each and are to carry 300 passengers from the spring after next.',
    'A shipyard in Gorsk won the order against four others, among them one that had built the present fleet.',
  ],
];

const GERMAN: readonly Told[] = [
  [
    'Leuchtturm von Varn wird künftig vom Festland aus gesteuert',
    'Der letzte Wärter des Leuchtturms von Varn verlässt am Freitag nach 31 Jahren den Felsen, teilte das Küstenamt mit.',
    'Danach schaltet ein Rechner im Hafenamt von Tellmünde die Lampe am Abend ein und am Morgen aus.',
    '„Mir werden die Stürme mehr fehlen als die Ruhe“, sagte der Wärter Edwin Marsch am Kai.',
  ],
  [
    'Schulköche in Orrin streiken gegen längere Schichten',
    'Rund 4.000 Kinder in Orrin haben am Montag belegte Brote mitgebracht, weil die Köche von 22 Schulen zu Hause blieben.',
    'Nach Angaben der Gewerkschaft sind die Schichten im September um eine Stunde länger geworden.',
    'Der Bezirk nannte den Streik rechtswidrig. Ein Gericht will am Donnerstag beide Seiten anhören.',
  ],
  [
    'Seltene Orchidee stoppt Bau einer Umgehungsstraße',
    'Die Bagger an der Umgehungsstraße bei Pell standen am Mittwoch still, weil eine Botanikerin eine Orchidee gefunden hatte.',
    'Sie wächst nirgendwo sonst im Kreis, sagte Rosa Lindquist vom Museum für Naturkunde, die neun Pflanzen zählte.',
    'Das Ministerium rechnet mit einer Verzögerung von zwei Wochen.',
  ],
];

function headlinesIn(text: string): string[] {
  return outline(parse(text)).map(({ name }) => name);
}

function lined(stories: readonly Told[], inside: number, between: number): string {
  const gap = (blank: number) => '\n'.repeat(blank + 1);
  return stories.map((lines) => lines.join(gap(inside))).join(gap(between));
}

describe('a bundle of stories of headline and text', () => {
  for (const [language, stories] of Object.entries({ English: ENGLISH, German: GERMAN }))
    for (const [inside, between] of [
      [1, 2],
      [1, 3],
      [0, 1],
    ] as const)
      it(`${language}, ${inside} blank lines inside and ${between} between`, () => {
        assert.deepEqual(
          headlinesIn(lined(stories, inside, between)),
          stories.map(([headline]) => headline),
        );
      });
});

describe('a long story', () => {
  const [first, second, third] = ENGLISH.map(([, ...body]) => body) as [string[], string[], string[]];
  const lighthouse = [
    'The lamp itself is older than the rock’s first house. Marsh has cleaned its glass every morning since he came to Varn.',
    'The coast board has run three other lighthouses from Tellmouth for years, and none of them ever went dark.',
    'Fishermen are less sure. A keeper sees fog before a computer does, they say, and Marsh could be called on the radio.',
    'The house on the rock is to be let to guests from May. Marsh has been asked to show them around.',
  ];
  it('is one, whatever its subheads', () => {
    const text = [
      LIGHTHOUSE,
      ...first,
      'Glass and Oil',
      ...lighthouse.slice(0, 2),
      'What the Fishermen Say',
      ...lighthouse.slice(2, 3),
      'Guests From May',
      ...lighthouse.slice(3),
    ].join('\n\n');
    assert.deepEqual(headlinesIn(text), [LIGHTHOUSE]);
  });

  it('ends where the next headline is, and keeps all of its lines', () => {
    const text = lined(ENGLISH.slice(0, 3), 1, 2);
    assert.equal(cleaned(text), text);
    const bodies = parse(text).readings.filter((reading) => reading.role === 'body').length;
    const lines = first.length + second.length + third.length;
    // The last paragraph before a headline may be taken for what is below a story.
    assert.ok(bodies >= lines - 1, `${bodies} of ${lines}`);
  });
});

it('says why a headline opens a story where the path saw none', () => {
  const file = parse(lined(ENGLISH, 0, 1));
  const at = file.units.findIndex(({ form }) => form.text === ENGLISH[2]?.[0]);
  const { role, margin, because } = whyOf(file, at);
  assert.equal(role, 'headline');
  assert.ok(margin >= 0 && margin < 50, `a margin of ${margin}`);
  assert.equal(because.length, 3);
});
