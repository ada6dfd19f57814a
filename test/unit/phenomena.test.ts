// What pages and wires do to a reader, each in an invented text. What the codes mean: test/support/roles.ts.
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { clean, parse, type Passage } from '../../server/src/core/index.js';
import { assertKeeps, assertRoles, plain } from '../support/roles.js';
import { BODY, bundle, cleaned, HEADLINE, POEM, rawStory, throwOn } from '../support/wire.js';

describe('one story several times in a file', () => {
  it('is several stories, however often it comes', () => {
    const short = rawStory({ headline: 'Harbor Town Opens Its New Bridge' });
    for (const times of [2, 3, 7]) {
      const text = bundle(...Array.from({ length: times }, () => short));
      const { stories } = parse(text);
      assert.equal(stories.length, times);
      for (const { words, captions } of stories) assert.deepEqual([words, captions.length], [38, 1]);
    }
  });
});

describe('on pages', () => {
  it('the entry of the navigation is not the headline', () => {
    assertRoles(
      `
      F | Storm Tears Roof Off Stadium Hours Before Final | The Daily Meridian
      F | Menu
      F | World
      h | Storm Tears Roof Off Stadium Hours Before Final
      F | Budget Talks Stall Again in Upper House
        |
      H | Storm Tears Roof Off Stadium Hours Before Final
        |
      N | By Joan Pell
        |
      B | A storm tore part of the roof off the Meridian Arena on Sunday morning, hours before the cup final.
        |
      B | Nobody was hurt, the fire service said.`.replace('h |', '. |'),
    );
  });

  it('a headline stands behind the navigation, above its byline, once', () => {
    assertRoles(`
      F | Menu
      F | Home
      F | Sport
      F | Culture
      F | Travel
      F | Weather
        |
      H | Levee Breaks After Three Days of Rain as Thousands Flee
        |
      N | By Jonas Reber
        |
      B | At 3.40 in the night the levee broke on a length of forty meters.
        |
      B | Most people had left their houses by then, the town hall said.`);
  });

  it('a headline may open with the word of a button, and a button name a place to share on', () => {
    const text = [
      'Share prices tumble',
      '',
      'A trader watches his screens in Frankfurt, July 1, 2024. (AP)',
      'TT',
      'Share on Facebook',
      'Share this with Otherbook',
      '',
      'Share prices tumble',
      '',
      'FRANKFURT (AP) — Stocks fell on Monday after the central bank said it would wait.',
      'Banks were hit the hardest, and two of them were suspended from trading.',
    ].join('\n');
    const { stories, readings } = parse(text);
    assert.equal(stories[0]?.headline.firstLine, 0);
    assert.equal(cleaned(text).split('Share prices tumble').length, 2);
    assert.deepEqual([readings[4]?.role, readings[5]?.role], ['furniture', 'furniture']);
  });

  it('a word of a page may be a subhead where nothing beside it is furniture', () => {
    const text = plain(`
      H | The Island That Still Writes Letters to the Mainland
        |
      N | By Ida Wolff
        |
      B | The island has 90 inhabitants and one mailbox, and it is emptied every day.
        |
      . | Home
        |
      B | The first letter came in 1921 and it held a ticket, says the postwoman.
        |
      . | Share
        |
      B | What people here have they share, and what they share they write about.`);
    assert.deepEqual(clean(parse(text), throwOn), []);
  });

  it('buttons go where the lines among them are read the same without them', () => {
    assertRoles(`
      H | Prosecutor Drops the Inquiry Into the Harbor Fire
        |
      N | 19 November 2019
        |
      F | Share this with Facebook
      F | Share this with Twitter
      F | Share this with Email
      F | Share this with WhatsApp
        |
      . | These are external links to other sites and they will open in a new window of your browser
        |
      B | The prosecutor has dropped the inquiry into the fire that destroyed a warehouse last year.
        |
      B | The evidence is not strong enough, she said after eleven interviews.`);
  });

  it('lines of quotation marks, dots and rules are never struck', () => {
    const text = plain(`
      H | The Last Telephone Booth of Calden Has Been Taken Down
        |
      N | By Ida Wolff
        |
      B | The last telephone booth of Calden was taken down on Monday without much ado.
        |
      . | “…”
        |
      B | An old man had come to make one more call, to a number that is no more.
        |
      . | * * *
        |
      B | The booth will stand in the museum of the town from next year on.
        |
      . | ———`);
    assert.deepEqual(clean(parse(text), throwOn), []);
  });

  it('a box of links inside the body is told, not taken', () => {
    const file = assertRoles(
      `
      H | Report Finds That the Dam Was Known to Leak for Years
        |
      N | By Ida Wolff
        |
      B | CALDEN (AP) — The dam above Calden was known to leak for years, a report said on Thursday.
        |
      F | Related
        |
      F | Minister Visits the Flooded Towns Along the Wenn
        |
      F | How Safe Are the Dams of the Valley?
        |
      B | The report was written by three engineers for the parliament in Marrowgate, and it took them two years.
        |
      B | It says that repairs were put off four times.`
        .replaceAll('F | M', '. | M')
        .replaceAll('F | H', '. | H'),
    );
    assert.ok((file.stories[0]?.furniture.length ?? 0) >= 1);
    assert.deepEqual(clean(file, throwOn), []);
  });
});

describe('on the wire', () => {
  it('a version mark joined to a headline is the headline', () => {
    assertRoles(`
      H | UPDATE 2-Lumeria central bank keeps its key rate unchanged
        |
      N | By Ida Wolff
        |
      B | TARSK, May 14 (Reuters) - The central bank of Lumeria kept its key rate unchanged on Tuesday.
        |
      B | It said that prices would rise more slowly next year.
        |
      N | (Reporting by Ida Wolff; Editing by Pal Verhoeven)`);
  });

  it('the same headline again, with a header of its own behind a wider gap, is another story', () => {
    const file = assertRoles(`
      H | Oil Steady as Traders Weigh Supply Fears
        |
      B | TARSK (AP) — Oil was steady on Monday as traders weighed fears about supply.
        |
      B | Brent crude fell 8 cents to $82.32 a barrel.
        |
        |
        |
      H | Oil Steady as Traders Weigh Supply Fears
        |
      N | By Sana Idris
        |
      B | TARSK (AP) — Oil was steady on Tuesday too, with little news to move it.
        |
      B | Gold rose to a record as investors looked for shelter.`);
    assert.equal(file.stories.length, 2);
  });

  it('hard-wrapped headlines and captions are one, and match across another wrapping', () => {
    const file = parse(
      [
        'Harbor Town Opens Its New Bridge After Nine Years of',
        'Waiting for the Tide to Turn',
        '',
        'Marta Quill, the deputy mayor, cuts the ribbon on the new',
        'bridge across the estuary in Harbor Town, on July 3, 2024.',
        '(AP)',
        '',
        'Marta Quill, the deputy mayor, cuts the ribbon on the',
        'new bridge across the estuary in Harbor Town, on July 3,',
        '2024. (AP)',
        '',
        'HARBOR TOWN (AP) — The bridge across the estuary opened to',
        'traffic on Wednesday, nine years after the first stone was',
        'laid and four after it was to be finished.',
        '',
        '“We have waited long enough,” said Marta Quill, the deputy',
        'mayor, before she cut the ribbon in the rain and waved to',
        'the crowd.',
        '',
        'Traffic was light in the first hours, the harbor office said',
        'in a statement that it sent to all the papers of the coast.',
      ].join('\n'),
    );
    const [story] = file.stories;
    const linesOf = (passage: Passage | undefined) => [passage?.firstLine, passage?.lastLine];
    assert.deepEqual(linesOf(story?.headline), [0, 1]);
    const [caption, ...more] = story?.captions ?? [];
    assert.deepEqual(more, []);
    assert.deepEqual(linesOf(caption?.kept), [3, 5]);
    assert.deepEqual(linesOf(caption?.copies[0]), [7, 9]);
    assert.ok(caption?.copies[0]?.repeats, 'the copy is another wording');
    assert.equal(story?.body?.firstLine, 11);
  });

  it('a line behind a wide gap at the end of the file, with nothing below, stays', () => {
    assertKeeps(`
      H | Night Train to Return Between Two Capitals in Spring
        |
      B | MARROWGATE (AP) — The night train between Calden and Marrowgate will run again from March.
        |
      B | Tickets are to cost from 49 crowns, the two railways said on Friday.
        |
        |
        |
      . | Next Week: What the Tide Left on the Beach of Sandoy
        |
      . | And a recipe for plum cake`);
  });

  it('a time in a sentence makes no date of it, and a short last sentence belongs to the body', () => {
    assertKeeps(`
      H | Ferry Crew Offered Work on the New Estuary Bridge
        |
      B | HARBOR TOWN (AP) — The ferry will sail until the end of the year, the council said on Wednesday.
        |
      B | The last boat leaves at 22:10.
        |
      B | Share this with others.
        |
      B | Nobody was hurt.`);
  });
});

test('a name in brackets that opens a sentence is no dateline: what stands above it stays body', () => {
  const union =
    'The Harbor Workers Union (HWU) — which had threatened to strike — said that its members would cross first.';
  const { stories } = parse(bundle(rawStory({ body: [BODY[0] ?? '', BODY[2] ?? '', union, BODY[1] ?? ''] })));
  assert.equal(stories[0]?.dateline, undefined);
  assert.equal(stories[0]?.body?.firstLine, 11);
  assert.equal(stories[0].words, 55);
});

test('a sentence that opens like a sign-off is body, and so is what follows', () => {
  for (const opening of [
    'Reporting by the harbor gazette had shown last year that the piers were weak.',
    'Writing by hand is back in the schools of the town, teachers said.',
  ]) {
    const { readings } = parse(
      [HEADLINE, '', 'By Ida Wolff', '', BODY[0], '', opening, '', BODY[2]].join('\n'),
    );
    assert.deepEqual(
      [4, 6, 8].map((line) => readings[line]?.role),
      ['body', 'body', 'body'],
    );
  }
  const signed = parse(
    [HEADLINE, '', BODY[0], '', BODY[2], '', 'Reporting by Ida Wolff in Calden.'].join('\n'),
  );
  assert.equal(signed.readings[6]?.role, 'sign-off');
});

test('of a poem with its author and a refrain nothing is struck', () => {
  const poem = POEM.join('\n');
  assert.equal(cleaned(poem), poem);
});

test('a headline may end or open with the words that pages and agencies put beside one', () => {
  for (const headline of [
    'The bridge in Harbor Town will cost more',
    'Flash floods close the bridge in Harbor Town',
    'Corrected figures show a longer bridge',
    'URGENT: Bridge opens in Harbor Town',
    'Update 12: Bridge opens in Harbor Town',
    'CORRECTED (OFFICIAL)-UPDATE 1-Bridge opens',
  ]) {
    const file = parse(rawStory({ headline }).join('\n'));
    assert.equal(file.stories.length, 1, headline);
    assert.equal(file.stories[0]?.headline.firstLine, 0, headline);
    assert.equal(file.stories[0].headlineCopies.length, 1, headline);
  }
});
