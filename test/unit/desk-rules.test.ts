// What the desk's rules tell and what they leave alone, line by line: more of it than a page can show.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, clean, editsOf, parse, run } from '../../server/src/core/index.js';
import { noticeIn } from '../../server/src/core/story/notices.js';
import { profile } from '../support/desk.js';
import { bundle, cleanStory, throwOn } from '../support/wire.js';
import { END, fixed, found, HEADLINE, LEAD, ruleOf, story } from '../support/rules.js';

describe('a notice to the desk', () => {
  for (const [kind, lines] of Object.entries({
    kill: [
      'KILL KILL KILL',
      'KILL',
      'MANDATORY KILL',
      'BULLETIN KILL',
      'STORY WITHDRAWN',
      'KILL. The story is wrong.',
      'STORY WITHDRAWN-Harbor Town Opens Its New Bridge',
    ],
    hold: ['HOLD HOLD HOLD', '*** HOLD ***', 'HOLD FOR RELEASE AT NOON', 'HOLD. Do not publish.'],
    embargo: [
      'EMBARGOED UNTIL 1800 GMT',
      'EMBARGOED FOR RELEASE UNTIL THURSDAY, JULY 4 AT 6 P.M.',
      '--EMBARGOED UNTIL 1800 GMT--',
      '*** EMBARGOED ***',
      'Under embargo until Thursday',
      'This story is embargoed until 6 p.m.',
      'FOR RELEASE 6 A.M. EDT, THURSDAY, JULY 4',
      'Embargo: 18:00 GMT',
      'Sperrfrist: Donnerstag, 18.00 Uhr',
      'Sperrfrist bis 18:00 Uhr',
      'ACHTUNG: Sperrfrist 18 Uhr',
      'Sous embargo jusqu’au 4 juillet',
      'EMBARGADO HASTA LAS 18.00',
      'Not for release before 6 p.m.',
      'ЭМБАРГО до 18:00',
    ],
    block: [
      'The following information is not for publication:',
      'NOT FOR PUBLICATION',
      '(Not for publication)',
      'Nicht zur Veröffentlichung bestimmt:',
      'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
      'NE PAS PUBLIER',
      'No publicar',
      'YAYIMLANMAZ',
    ],
    note: [
      'Eds: Adds a quotation.',
      'EDS: ADDS DETAIL',
      'Eds.: Adds',
      'EDS NOTE: photos to come',
      '[Eds: With photo.]',
      'EDITORS: Please kill the story slugged BRIDGE.',
      'Editors: please note the new headline.',
      'NOTE TO EDITORS: photos to come',
      '## Note to editors',
      'ATTENTION EDITORS - VISUAL COVERAGE',
      'Achtung Redaktionen',
    ],
  })) {
    it(`is told: ${kind}`, () => {
      assert.deepEqual(
        lines.filter((line) => noticeIn(line) !== kind),
        [],
      );
    });
  }

  it('is not a headline or a sentence of a story', () => {
    const news = [
      'KILL-SWITCH BILL PASSES IN HARBOR TOWN',
      'STORY KILLED BY LAWYERS RUNS AFTER ALL',
      'ARTICLE WITHDRAWN BY JOURNAL AFTER OUTCRY',
      'WITHDRAWN: Reber (knee), Wolff (ankle).',
      'KILL: A FILM ON THE BRIDGE OPENS',
      'KILL KILL KILL, CHANTS CROWD',
      'Kill the bill, the crowd said on Wednesday.',
      'HOLD-UP AT HARBOR BANK LEAVES TWO DEAD',
      'HOLD: THE STORY OF A HARBOR',
      'Embargo on Salt Lifted After Nine Years',
      'Embargo-hit Cuba asked for oil on Wednesday.',
      'Embargoed for nine years, the island has no salt.',
      'Embargo until 2030 is what they fear, said the mayor.',
      'Embargo until peace, vows minister',
      'Embargo: What Comes Next for the Island',
      'Sperrfrist: Was das Wort im Alltag bedeutet',
      'Embargo jusqu’à nouvel ordre sur le sel',
      'Not for use before noon, said the label on it.',
      'EDITOR: What was the hardest part of it?',
      'Editors: Ida Wolff, Jonas Reber. Publisher: Harbor Press, 240 pages',
      'Notes to editors fill most of the archive.',
      'Attention editors and poets of the town',
      'Note to Editors Everywhere Stop Using That Word',
      'Ne pas publier ces lettres serait une faute, a dit la maire.',
      'No publicar los datos fue un error, dijo la alcaldesa.',
      'Nicht zur Veröffentlichung bestimmte Akten lagen im Hafen.',
      'The following list was not for publication, the mayor said.',
      'Not for publication, he said of his memoirs.',
      'Eds Wolff won the race in Harbor Town.',
    ];
    assert.deepEqual(
      news.filter((line) => noticeIn(line) !== undefined),
      [],
    );
  });

  it('goes alone: what stands below it is the story’s', () => {
    for (const below of [
      'HARBOR TOWN (AP) — A fire at 12 Quay Street killed two people on Wednesday, the fire chief said.',
      'The hotline is open around the clock at (800) 555-0100, the harbor office said on Wednesday.',
      'By Ida Wolff',
      'WHAT THE MAYOR SAID',
    ]) {
      for (const gap of ['\n', '\n\n']) {
        const text = `${HEADLINE}Eds: Adds a quotation.${gap}${below}\n\n${LEAD}\n\n${END}\n`;
        assert.equal(fixed('not-for-publication', text).includes(below), true, below);
      }
    }
    const block = story(
      'The following information is not for publication:\nHarbor office\nTel. 555 0100 200',
    );
    assert.equal(fixed('not-for-publication', block), story());
    const dpa = story(
      'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n## Kontakte\n- Autor: Ida Wolff, +49 30 2852 31234',
    );
    assert.equal(fixed('not-for-publication', dpa), story());
  });

  it('of a kill takes the story right below it, to its own last line, and no other', () => {
    const first = bundle(cleanStory({ captions: [] }));
    const second =
      'EMBARGOED UNTIL 1800 GMT\n\nOrchard Growers Ask for Help\n\nThe late frost took half of the blossom, the growers said on Monday.\n';
    const killed = fixedOne(`KILL KILL KILL\n\n${first}\n\n\n\n${second}`);
    assert.equal(killed.trim(), second.trim());
    for (const note of ['Editors: Kill the story slugged HARBOR-BRIDGE.\n\n\n\n', '\n\n\n']) {
      const text = `KILL KILL KILL\n\n${note}${second.slice(second.indexOf('Orchard'))}`;
      assert.equal(fixedOne(text), text, 'an unrelated story is struck');
    }
  });

  function fixedOne(text: string): string {
    const file = parse(text);
    const [kill] = run([ruleOf('not-for-publication')], file, throwOn);
    const fix = kill?.fix();
    return fix ? applyEdits(text, editsOf(file, [fix])) : text;
  }
});

describe('a name in two spellings', () => {
  it('is told of one person', () => {
    for (const [one, other] of [
      ['The bridge was opened by Mohammed Quill.', 'Later Mohamed Quill said that it was done.'],
      ['Officials were led by Sergei Yusupov.', 'Nobody had to wait, Sergey Yusupov said.'],
      ['It was opened by Tarek Yusupov.', 'Nobody had to wait, said Yusupoff.'],
      ['On Wednesday Mohammed Quill came. They said that Mohamed Quill was late.', 'It rained.'],
    ] as const)
      assert.equal(found('name-variant', story(one, other)).length, 1, `${one} ${other}`);
  });

  it('is not told of two', () => {
    for (const [one, other] of [
      ['The talks were led by President Mohammed Morsi.', 'Then President Mohammad Najib spoke.'],
      ['He met Foreign Minister Sergei Lavrin.', 'Then Interior Minister Sergey Kolokol spoke.'],
      ['It was opened by Sheikh Khalid Al Nahyan.', 'There was also Sheikh Khaled Al Sabah.'],
      ['When Karim Odell came it rained.', 'When Kareem Foss came it did not.'],
      ['It was opened by Ahmed Khalil, the mayor.', 'His brother Ahmad Khalil was there.'],
      ['It was seen by Karim Wolff.', 'There was also Kareem Wolff, no relation.'],
      ['They met in Central Park.', 'They met in Central Parc.'],
      ['The race was won by Andy Reid.', 'The poem was read by Andy Reed and Ida Foss.'],
      ['Ahmad Quill and Ahmed Quill came.', 'It rained.'],
    ] as const)
      assert.deepEqual(found('name-variant', story(one, other)), [], `${one} ${other}`);
  });

  it('is changed where it is that person’s, and nowhere else', () => {
    const text = story(
      'It was opened by Mohammad Mustafa, the mayor.',
      'The crown prince, Mohammed bin Salem, came; see www.Mohammed.org or @Mohammed.',
      'Nobody was asked but Mohammed Mustafa.',
      'Nobody else came, Mohammad Mustafa said.',
    );
    assert.equal(fixed('name-variant', text), text.replace('Mohammed Mustafa', 'Mohammad Mustafa'));
  });
});

describe('a fix in a caption or a headline', () => {
  const CAPTION = 'Marta Quill cuts the the ribbon on the new bridge in Harbor Town, July 3, 2024. ( AP )';
  const raw = `${HEADLINE}${CAPTION}\n${CAPTION}\nTT\n\n${HEADLINE}${CAPTION}\n\n${LEAD}\n\n${END}\n`;

  it('is made in its copies too, so that they stay copies', () => {
    for (const [id, config] of [
      ['caption-credit', '{}'],
      ['repeated-word', '{}'],
      [
        'house-style',
        '{ "houseStyle": [{ "term": "ribbon", "use": "tape" }, { "term": "Bridge", "use": "Crossing" }] }',
      ],
    ] as const) {
      const text = fixed(id, raw, config);
      assert.notEqual(text, raw, id);
      const file = parse(text, profile(config));
      const cleaned = applyEdits(text, clean(file, throwOn));
      assert.equal(cleaned.split('cuts the').length, 2, `${id}: a copy is left\n${cleaned}`);
    }
  });
});

describe('a credit', () => {
  const CREDITED = 'Ships wait below the new bridge on Wednesday, July 3, 2024. (HWU/Reuters)\n\n';
  const captions = (caption: string) => `${HEADLINE}${CREDITED}${caption}\n${caption}\n\n${LEAD}\n\n${END}\n`;

  it('is not missed where a source is named in any form', () => {
    for (const credit of [
      'Photo: Jane Doe/dpa',
      'Jane Doe/Reuters',
      'AP Photo/Jane Doe',
      'AFP PHOTO / JANE DOE',
      '©Reuters',
      '/ AFP',
      'Credit: AP',
      'Courtesy of the harbor office',
      '(photo by Jane Doe)',
    ])
      assert.deepEqual(
        found('caption-credit', captions(`Children cross the new bridge to school. ${credit}`)),
        [],
        credit,
      );
    assert.equal(
      found('caption-credit', captions('Children cross the new bridge on the way to school')).length,
      1,
    );
  });

  it('is taken for what it is', () => {
    for (const caption of [
      'The candidate Ida Wolff (Green) speaks on the bridge (Green Party/AP)',
      'The team of SV Hafen(Harbor) crosses the bridge at noon on Wednesday (AP)',
    ])
      assert.deepEqual(found('caption-credit', captions(caption)), [], caption);
    for (const credit of [
      '(The Associated Press)',
      '(Agence France-Presse)',
      '(Ida Wolff/Reuters) (Getty Images)',
    ])
      assert.deepEqual(
        found(
          'caption-credit',
          captions(`Children cross the bridge on Wednesday ${credit}`),
          '{ "agencies": ["AP", "AFP", "Reuters"] }',
        ),
        [],
        credit,
      );
  });
});

describe('house style', () => {
  const style = (term: string, use: string, more = '') =>
    `{ "houseStyle": [{ "term": "${term}", "use": "${use}"${more} }] }`;
  const written = (sentence: string, config: string) =>
    fixed('house-style', story(sentence), config).split('\n\n')[2];

  it('writes the form as the desk has it, and leaves addresses alone', () => {
    assert.equal(
      written('The UN said so on Wednesday.', style('UN', 'United Nations')),
      'The United Nations said so on Wednesday.',
    );
    assert.equal(
      written('See www.internet.org, internet@example.org and #internet.', style('internet', 'net')),
      'See www.internet.org, internet@example.org and #internet.',
    );
    assert.equal(
      written('It rose by 5% on Wednesday.', style('%', ' percent')),
      'It rose by 5percent on Wednesday.',
    );
    assert.equal(
      written('It was Mother’s Day in town.', style("mother's day", 'the second Sunday of May')),
      'It was The second Sunday of May in town.',
    );
    assert.equal(
      written(
        'They use the Internet. Internet users pay.',
        style('Internet', 'internet', ', "matchCase": true'),
      ),
      'They use the internet. Internet users pay.',
    );
  });

  it('keeps the lines of a term over a line end', () => {
    const wrapped = [
      'The mayor of the town told its people of the bridge on her web',
      'site, which half of them had read over the morning by noon',
      'of the day on which the bridge was opened to all who came to',
      'see it, and by the evening everybody else had read it too.',
    ].join('\n');
    const text = `${HEADLINE}${wrapped}\n\n${END}\n`;
    const lines = fixed('house-style', text, style('web site', 'website')).split('\n');
    assert.deepEqual(lines.slice(2, 4), [
      'The mayor of the town told its people of the bridge on her',
      'website, which half of them had read over the morning by noon',
    ]);
  });
});

describe('a word twice', () => {
  it('is left alone where a language doubles it', () => {
    for (const sentence of [
      'What he does does not matter to anybody in the town.',
      'What she did did not help, and whoever came came by boat.',
      'The phrase “the the” is wrong wherever it stands.',
      'Adam yavaş yavaş yürüdü ve zaman zaman durdu, dedi.',
      'Он очень очень устал в этот день, сказал он.',
    ])
      assert.deepEqual(found('repeated-word', story(sentence)), [], sentence);
    assert.equal(found('repeated-word', story('He gave the the man a boat.')).length, 1);
  });
});

describe('marks inside marks', () => {
  it('are no quotation to change', () => {
    const text = story('“We came.” “We saw.” “We stayed.”', `"He said 'go "home" now' to me," said Ida.`);
    assert.deepEqual(found('mixed-quotes', text), []);
  });
});
