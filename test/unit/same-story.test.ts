// Stories that say the same are found as by comparing each with each.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AlikeIndex } from '../../server/src/core/desk/alike-index.js';
import { counterpart, deskWithin, likenessBetween } from '../../server/src/core/desk/desk.js';
import { fingerprintOf, likenessOf, type Fingerprint } from '../../server/src/core/desk/fingerprint.js';
import { entriesOf } from '../../server/src/core/desk/story-entry.js';
import { StoryIndex, type StoryCard } from '../../server/src/core/desk/story-index.js';
import { bareHeadline } from '../../server/src/core/story/version-marks.js';
import { bareSlug, versionOf } from '../../server/src/core/story/version.js';
import { parse } from '../../server/src/core/index.js';
import { numbersFrom } from '../support/random.js';
import { fail } from '../support/fail.js';
import { assertLinear } from '../support/growth.js';
import { bodyOf, bundle, cleanStory, rawStory } from '../support/wire.js';

const shareOf = (a: string, b: string) => likenessOf(fingerprintOf([a]), fingerprintOf([b])).share;

test('runs of words are the same whatever the case, the marks and the lines', () => {
  const one = fingerprintOf(['The bridge opened on “Wednesday”, nine years late.']);
  const other = fingerprintOf(['the bridge opened', 'on Wednesday nine\nyears LATE']);
  assert.deepEqual(one, other);
  assert.equal(one.length, 5);
  assert.deepEqual(fingerprintOf(['Caf\u00e9 M\u00fcller']), fingerprintOf(['cafe\u0301 mu\u0308ller']));
});

test('what is common is told as a share, and nothing is common to a text without words', () => {
  assert.equal(shareOf('one two three four five', 'one two three four six'), 1 / 3);
  assert.equal(shareOf('one two three four five', 'six seven eight nine ten'), 0);
  assert.equal(shareOf('— —', '…'), 0);
  assert.equal(shareOf('Ferry stops', 'ferry stops!'), 1);
  assert.equal(shareOf('大桥于星期三通车市长剪彩', '大桥于星期三通车，市长剪彩。'), 1);
  assert.equal(shareOf('大桥于星期三通车市长剪彩', '渡轮将继续运行到年底为止了'), 0);
  const held = likenessOf(fingerprintOf(['a b c d e f g h']), fingerprintOf(['x a b c d e f y z']));
  assert.equal(held.held, 3 / 5);
});

test('the share is that of the runs counted one by one', () => {
  const random = numbersFrom(7);
  for (let round = 0; round < 200; round++) {
    const words = () => Array.from({ length: random(60) }, () => `w${random(12)}`);
    const [a, b] = [words(), words()];
    const runs = (of: string[]) =>
      new Set(
        of.length === 0
          ? []
          : of.length < 4
            ? [of.join(' ')]
            : of.slice(3).map((_, at) => of.slice(at, at + 4).join(' ')),
      );
    const [one, other] = [runs(a), runs(b)];
    const common = [...one].filter((run) => other.has(run)).length;
    const all = new Set([...one, ...other]).size;
    assert.equal(shareOf(a.join(' '), b.join(' ')), all === 0 ? 0 : common / all);
  }
});

test('all pairs with most of their words in common are candidates, and few others', () => {
  const random = numbersFrom(20261126);
  const text = () => Array.from({ length: 120 }, () => `word${random(3000)}`);
  const texts: Fingerprint[] = [];
  for (const words of Array.from({ length: 150 }, text)) {
    texts.push(fingerprintOf([words.join(' ')]));
    // Its twin has up to 20 words changed, all at its end.
    const changed = words.map((word, at) => (at >= 120 - random(20) ? `other${random(3000)}` : word));
    texts.push(fingerprintOf([changed.join(' ')]));
  }
  const index = new AlikeIndex();
  const numbers = texts.map((fingerprint) => index.add(fingerprint));
  assert.equal(new Set(numbers).size, texts.length);

  let [alike, others] = [0, 0];
  for (const [nth, one] of texts.entries()) {
    const candidates = new Set(index.candidates(numbers[nth] as number, Infinity));
    assert.ok(!candidates.has(numbers[nth] as number));
    for (const [at, other] of texts.entries()) {
      if (at === nth) continue;
      const isAlike = likenessOf(one, other).share >= 0.7;
      const found = candidates.has(numbers[at] as number);
      if (isAlike) alike++;
      if (isAlike) assert.ok(found, `${nth} and ${at} are alike and were not found`);
      else if (found) others++;
    }
  }
  assert.ok(alike > 200, `only ${alike} pairs are alike`);
  assert.ok(others < alike, `${others} others to compare for ${alike} pairs`);
});

test('what is taken out is not found, and its number goes to the next', () => {
  const random = numbersFrom(3);
  const index = new AlikeIndex();
  const known = new Map<number, number>();
  const texts = Array.from({ length: 20 }, (_, nth) =>
    fingerprintOf([Array.from({ length: 40 }, (_, at) => `w${nth}x${at}`).join(' ')]),
  );
  for (let step = 0; step < 3000; step++) {
    const number = [...known.keys()][random(Math.max(1, known.size))];
    if (number !== undefined && random(100) < 45) {
      index.delete(number);
      known.delete(number);
    } else {
      const nth = random(20);
      const added = index.add(texts[nth] as Fingerprint, [nth + 1]);
      assert.ok(!known.has(added));
      known.set(added, nth);
    }
    const [one] = known.keys();
    if (one === undefined) continue;
    const same = [...known].filter(([other, nth]) => other !== one && nth === known.get(one));
    assert.deepEqual(
      index.candidates(one, Infinity).sort((a, b) => a - b),
      same.map(([other]) => other).sort((a, b) => a - b),
    );
  }
  assert.ok(Math.max(...known.keys()) < 1000, 'numbers are used again');
});

const versionsOf = (headline: string, ...above: string[]) => {
  const file = parse([...above, ...rawStory({ headline })].join('\n'));
  const version = versionOf(file, file.stories[0] ?? fail('no story'));
  return version && [version.mark, version.rank];
};

test('the version of a story is read from its marks', () => {
  assert.equal(versionsOf('Bridge opens in Harbor Town'), undefined);
  assert.deepEqual(versionsOf('UPDATE 2-Bridge opens in Harbor Town'), ['UPDATE 2', 2]);
  assert.deepEqual(versionsOf('Update 12: Bridge opens in Harbor Town'), ['Update 12', 12]);
  assert.deepEqual(versionsOf('CORRECTED-Bridge opens in Harbor Town'), ['CORRECTED', 0.5]);
  assert.deepEqual(versionsOf('CORRECTED (OFFICIAL)-UPDATE 1-Bridge opens'), [
    'CORRECTED (OFFICIAL)-UPDATE 1',
    1.5,
  ]);
  assert.deepEqual(versionsOf('REFILE-UPDATE 3-Bridge opens in Harbor Town'), ['REFILE-UPDATE 3', 3.5]);
  assert.deepEqual(versionsOf('WRAPUP 4-Bridge opens in Harbor Town'), ['WRAPUP 4', 4]);
  assert.deepEqual(versionsOf('REPEAT-UPDATE 1-Bridge opens in Harbor Town'), ['REPEAT-UPDATE 1', 1]);
  assert.deepEqual(versionsOf('Bridge opens in Harbor Town', '2nd Ld-Writethru'), ['2nd Ld-Writethru', 2]);
  assert.deepEqual(versionsOf('URGENT: Bridge opens in Harbor Town'), ['URGENT', -1]);
  assert.deepEqual(versionsOf('(Lead) Bridge opens in Harbor Town'), ['Lead', 1]);
  assert.deepEqual(versionsOf('UPDATED: Bridge opens in Harbor Town'), ['UPDATED', 1]);
  assert.deepEqual(versionsOf('2nd Update: Bridge opens in Harbor Town'), ['2nd Update', 2]);
  assert.deepEqual(versionsOf('RPT-UPDATE 2-Bridge opens in Harbor Town'), ['RPT-UPDATE 2', 2]);
  assert.deepEqual(versionsOf('Bridge opens in Harbor Town (Update 2, Pix)'), ['Update 2', 2]);
});

test('a slug says the version, and is known without it', () => {
  for (const [line, slug, mark] of [
    ['BC-US--Bridge, 3rd Ld-Writethru, 543', 'bc-us--bridge', '3rd Ld-Writethru'],
    ['BC-US--Bridge,3rd Ld-Writethru', 'bc-us--bridge', '3rd Ld-Writethru'],
    ['US--Bridge, 4th Ld-Writethru, US', 'us--bridge', '4th Ld-Writethru'],
    ['HARBOR-BRIDGE/ (UPDATE 2, PIX, TV)', 'harbor-bridge', 'UPDATE 2'],
    ['Slug: BRIDGE UPDATE 3', 'bridge', 'UPDATE 3'],
  ] as const) {
    const headline = 'Bridge opens in Harbor Town';
    const bare = cleanStory({ headline, captions: [] });
    for (const lines of [
      [line, '', ...rawStory({ headline })],
      [line, '', ...bare],
      [line, ...bare],
    ]) {
      const file = parse(lines.join('\n'));
      const story = file.stories.at(-1) ?? fail(line);
      assert.equal(lines[story.headline.firstLine], headline);
      assert.equal(bareSlug(file, story), slug);
      assert.equal(versionOf(file, story)?.mark, mark);
    }
  }
});

test('news with the same background are no versions, unless their headlines say so', () => {
  const background = Array.from(
    { length: 4 },
    (_, nth) => `The yard has built ships in ${nth + 2} docks of the estuary since the first war.`,
  );
  const news = (nth: number) => [
    `The yard of the estuary said on day ${nth} that order number ${nth} came in at last.`,
    `Workers were told of shift ${nth} in a letter, and union number ${nth} welcomed the plan.`,
  ];
  const between = (headline: string) => {
    const file = parse(
      bundle(
        rawStory({ headline: 'Yard Wins an Order for Two Ferries', body: [...news(1), ...background] }),
        rawStory({ headline, body: [...news(2), ...background] }),
      ),
    );
    const desk = deskWithin(file);
    return file.stories.flatMap((story) => desk.counterparts(story).map(({ is }) => is));
  };
  assert.deepEqual(between('UPDATE 1-Yard Wins an Order for Three Ferries'), ['newer', 'older']);
  assert.deepEqual(between('UPDATE 1-Strike Called Over Night Shifts'), []);
});

test('a headline that opens with such a word has no version', () => {
  for (const headline of [
    'Lead in the water of Harbor Town',
    'Urgent talks on the bridge in Harbor Town',
    'Flash floods close the bridge',
    'Corrected figures show the bridge cost more',
    'Update on the bridge expected on Monday',
    'Flash-Flood Kills Two in Harbor Town',
    'FLASH FLOODS CLOSE BRIDGE IN HARBOR TOWN',
    'Lead-Tainted Water Closes the School',
    'Alert-System Test Wakes the Harbor',
    'SNAP benefits cut in Harbor Town',
  ])
    assert.equal(versionsOf(headline), undefined, headline);
  assert.equal(bareHeadline('REFILE-UPDATE 3-Bridge ‘opens’'), "bridge 'opens'");
  assert.equal(bareHeadline('Bridge opens'), 'bridge opens');
});

test('the stories of one file are compared with each other', () => {
  const long = Array.from(
    { length: 8 },
    (_, nth) => `The harbor office gave reason number ${nth} for the delay of the bridge.`,
  );
  const file = parse(
    bundle(
      rawStory({ body: long }),
      rawStory({ headline: 'Growers Ask for Help After the Frost' }),
      rawStory({ headline: 'Bridge Opens at Last', body: long.with(3, 'Nobody was hurt.') }),
    ),
  );
  const desk = deskWithin(file);
  const found = file.stories.map((story) =>
    desk.counterparts(story).map(({ card, is }) => [card.facts.headline, is]),
  );
  assert.deepEqual(found[0], [['Bridge Opens at Last', 'same']]);
  assert.deepEqual(found[1], []);
  assert.equal(found[2]?.length, 1);
});

test('an index that was changed is as one that was made anew', () => {
  const random = numbersFrom(11);
  const bodies = Array.from({ length: 6 }, (_, nth) =>
    Array.from(
      { length: 6 },
      (_, at) => `Paragraph ${at} of story ${nth} says what happened in town number ${nth} on day ${at}.`,
    ),
  );
  const some = () =>
    parse(
      bundle(
        ...Array.from({ length: random(4) }, () =>
          rawStory({ headline: `Headline Number ${random(9)} of the Day`, body: bodies[random(6)] ?? [] }),
        ),
      ),
    );
  const index = new StoryIndex();
  const now = new Map<string, ReturnType<typeof parse>>();
  for (let step = 0; step < 120; step++) {
    const address = `file:///${random(5)}`;
    const before = told(index, now);
    let others: Set<string> | undefined;
    if (random(5) === 0) {
      others = index.delete(address);
      assert.equal(others !== undefined, (now.get(address)?.stories.length ?? 0) > 0);
      now.delete(address);
    } else {
      const file = some();
      others = index.set(address, entriesOf(file));
      assert.equal(index.set(address, entriesOf(file)), undefined, 'nothing changed');
      now.set(address, file);
    }
    const after = told(index, now);
    for (const other of now.keys())
      if (other !== address && after.get(other) !== before.get(other))
        assert(others?.has(other), `${other} sees what changed in ${address}`);
    const anew = new StoryIndex();
    for (const [name, file] of now) anew.set(name, entriesOf(file));
    const seen = (of: StoryIndex) =>
      [...now.keys()].sort().flatMap((name) =>
        of.storiesOf(name).map((card) => [
          card.facts.headline,
          card.facts.line,
          of
            .candidates(card)
            .map((other) => `${other.address} ${other.facts.line}`)
            .sort(),
        ]),
      );
    assert.deepEqual(seen(index), seen(anew));
  }
});

/** What is told of the stories of each file, as text. */
function told(index: StoryIndex, files: ReadonlyMap<string, ReturnType<typeof parse>>): Map<string, string> {
  const fingerprints = new Map<StoryCard['body'], Fingerprint>();
  for (const [address, file] of files)
    for (const [nth, card] of index.storiesOf(address).entries())
      fingerprints.set(card.body, entriesOf(file)[nth]?.fingerprint as Fingerprint);
  const compared = (card: StoryCard) => [card, fingerprints.get(card.body) as Fingerprint] as const;
  return new Map(
    [...files.keys()].map((address) => [
      address,
      JSON.stringify(
        index.storiesOf(address).map((own) =>
          index.candidates(own).flatMap((other) => {
            const place = counterpart(own, other, likenessBetween(compared(own), compared(other)));
            return place ? [other.address, other.facts.line, other.facts.headline, place.is] : [];
          }),
        ),
      ),
    ]),
  );
}

test('who tells of a story sees it move, and nobody else hears of it', () => {
  const shared = rawStory({ headline: 'Night Ferry Returns to the Fjord', body: bodyOf(1) });
  const other = rawStory({ headline: 'Council Counts Its Lamps Again', body: bodyOf(2) });
  const files = new Map([
    ['file:///moved', parse(bundle(other, shared))],
    ['file:///teller', parse(bundle(shared))],
    ['file:///stranger', parse(bundle(rawStory({ body: bodyOf(3) })))],
  ]);
  const index = new StoryIndex();
  for (const [address, file] of files) index.set(address, entriesOf(file));
  told(index, files);
  assert.deepEqual(index.set('file:///moved', entriesOf(parse(bundle(shared)))), new Set(['file:///teller']));
});

test('cards keep the lines of a wrapped headline, and no text alive', () => {
  const file = parse(['', ...rawStory()].join('\n  '));
  const index = new StoryIndex();
  index.set('file:///a.wire', entriesOf(file));
  const [card] = index.storiesOf('file:///a.wire');
  const story = file.stories[0] ?? fail('no story');
  assert.equal(card?.facts.line, story.headline.firstLine);
  assert.equal(card.facts.character, 2);
  assert.equal(card.facts.words, story.words);
});

test('the cost of an index grows with the stories', () => {
  const text = (stories: number) =>
    parse(
      bundle(
        ...Array.from({ length: stories }, (_, nth) =>
          rawStory({
            headline: `Headline of Story Number ${nth}`,
            body: Array.from(
              { length: 5 },
              (_, at) => `In story ${nth} the harbor office of town ${nth} gave reason ${at} for the delay.`,
            ),
          }),
        ),
      ),
    );
  const [small, large] = [text(200), text(1600)];
  const work = (file: typeof small) => {
    const desk = deskWithin(file);
    for (const story of file.stories) desk.counterparts(story);
  };
  assertLinear(
    'stories among themselves',
    () => work(small),
    () => work(large),
    8,
  );
});
