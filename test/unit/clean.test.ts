import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  applyEdits,
  clean,
  isSafelyFixable,
  LineTable,
  parse,
  prospect,
  rules,
  run,
  storyAt,
} from '../../server/src/core/index.js';
import { fold } from '../../server/src/core/text/fold.js';
import {
  anyText,
  BODY,
  bundle,
  CAPTION,
  cleaned,
  cleanedFile,
  cleanStory,
  rawStory,
  throwOn,
} from '../support/wire.js';

const SECOND = {
  headline: 'Orchard Growers Ask for Help as Frost Takes the Crop',
  captions: ['Tobin Asher speaks to growers in the hills above Calden, on May 4, 2024. (AP)'],
};

const SACRED = ['body', 'deck', 'byline', 'date', 'slug', 'version', 'sign-off', 'separator'];

/** The lines that hold text, from their first character to the white space at their end. */
function linesWithText(text: string): string[] {
  const lines = new LineTable(text);
  const found: string[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (!lines.isBlank(line)) found.push(text.slice(lines.start(line), lines.trimmed(line).end));
  }
  return found;
}

describe('the clean copy', () => {
  it('holds each headline and each caption once, and all of the body', () => {
    assert.equal(cleaned(bundle(rawStory(), rawStory(SECOND))), bundle(cleanStory(), cleanStory(SECOND)));
  });

  it('is made of one story alone where one is asked for', () => {
    const text = bundle(rawStory(), rawStory(SECOND));
    const file = parse(text);
    const story = storyAt(file, text.indexOf('Orchard'));
    assert.ok(story);
    assert.equal(applyEdits(text, clean(file, throwOn, { story })), bundle(rawStory(), cleanStory(SECOND)));
    const first = storyAt(file, 0);
    assert.ok(first);
    assert.equal(
      applyEdits(text, clean(file, throwOn, { story: first })),
      bundle(cleanStory(), rawStory(SECOND)),
    );
  });

  it('reads as the same stories again', () => {
    const raw = parse(bundle(rawStory(), rawStory(SECOND)));
    const again = parse(cleanedFile(raw));
    const told = ({ stories, text }: typeof raw) =>
      stories.map(({ headline, captions, words }) => [
        text.slice(headline.span.start, headline.span.end),
        captions.map(({ kept }) => text.slice(kept.span.start, kept.span.end)),
        words,
      ]);
    assert.deepEqual(told(again), told(raw));
  });

  it('does not depend on the kind of line end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lf = text.replace(/\r\n?/g, '\n');
        assert.equal(cleaned(lf.replaceAll('\n', '\r\n')), cleaned(lf).replaceAll('\n', '\r\n'));
        assert.equal(cleaned(lf.replaceAll('\n', '\r')), cleaned(lf).replaceAll('\n', '\r'));
      }),
      { seed: 3 },
    );
  });

  it('of any text takes only whole copies, furniture and white space at line ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = parse(text);
        const left = linesWithText(cleaned(text));
        const counts = new Map<string, number>();
        for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
        let next = 0;
        for (let line = 0; line < file.lines.count; line++) {
          const role = file.readings[line]?.role ?? 'other';
          if (role === 'blank') continue;
          // Leading white space is not ours to take.
          const raw = text.slice(file.lines.start(line), file.lines.trimmed(line).end);
          if (left[next] === raw) next++;
          if (!SACRED.includes(role)) continue;
          // Of lines that say the same it may be any that stays.
          const count = counts.get(raw) ?? 0;
          assert.ok(count > 0, `took ${role}: ${raw}`);
          counts.set(raw, count - 1);
        }
        assert.equal(next, left.length, 'something is in the clean copy that was not in the text');
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it('of any text holds every line at least once, but for furniture and credits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = parse(text);
        const left = new Set(linesWithText(cleaned(text)));
        for (let line = 0; line < file.lines.count; line++) {
          if (file.lines.isBlank(line)) continue;
          const raw = text.slice(file.lines.start(line), file.lines.trimmed(line).end);
          if (left.has(raw) || [...left].some((other) => fold(other) === fold(raw))) continue;
          const role = file.readings[line]?.role ?? 'other';
          assert.ok(['furniture', 'credit'].includes(role), `gone altogether: ${role}: ${raw}`);
        }
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it('of any text stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = cleaned(text);
        assert.equal(cleaned(once), once);
      }),
      { seed: 6, numRuns: 1000 },
    );
  });

  it('takes the line that was meant also where a second round is needed', () => {
    const text = [
      'People flee the flood in Calden, Wenn Valley, June 3, 2024. REUTERS/Ida Wolff',
      'Markets rally on rate hopes',
      'Sign up here.',
      'Storm hits coast, thousands flee',
      '',
      'By Ida Wolff',
      'Markets rally on rate hopes',
      '',
      '',
      'Prime minister arrives in Calden',
      'Related stories',
      'Storm hits coast, thousands flee',
      'The storm is expected to bring heavy rain to the coast through Thursday, forecasters said, warning of floods.',
    ].join('\n');
    assert.match(cleaned(text), /^Prime minister arrives in Calden$/m);
  });

  it('leaves only what is around odd stories, and counts what it really takes', () => {
    const odd = [
      'A view of the harbor',
      'A view of the harbor',
      'BERLIN,(Reuters)-',
      'A view of the harbor',
      '気象庁によると、台風は今夜にも上陸する見込みだ。',
    ];
    const ordinary = (from: number) =>
      Array.from({ length: 20 }, (_, nth) =>
        rawStory({
          headline: `Story ${from + nth} Comes From the Coast`,
          captions: [`People flee the flood in Calden, day ${from + nth} (AP)`],
        }),
      );
    const file = parse(bundle(...ordinary(0), odd, ...ordinary(20)));
    const problems = run(rules, file, throwOn);
    const safe = (found: typeof problems) => found.filter((problem) => isSafelyFixable(problem, throwOn));
    const edits = clean(file, throwOn);
    const once = parse(applyEdits(file.text, edits));
    const left = safe(run(rules, once, throwOn));
    assert.ok(left.length <= 12, `${left.length} are left`);
    const { mended } = prospect(file, problems, throwOn);
    const isGone = ({ finding: { span } }: (typeof problems)[number]) =>
      edits.some((edit) => edit.span.start <= span.start && span.end <= edit.span.end);
    assert.equal(mended.size, safe(problems).filter(isGone).length);
    assert.deepEqual(clean(once, throwOn), []);
  });

  it('names who took a picture where only one of its captions says it', () => {
    const story = (...credits: string[]) =>
      [
        'Harbor Town Opens Its New Bridge After Nine Years',
        '',
        ...credits.flatMap((credit) => ['Marta Quill cuts the ribbon on the new bridge', credit]),
        '',
        ...BODY,
      ]
        .filter((line, nth) => line !== '' || nth === 1)
        .join('\n');
    assert.match(cleaned(story('', 'Photo: Ida Berg')), /^Photo: Ida Berg$/m);
    assert.match(cleaned(story('Photo: Ida Berg', 'Photo: Tobin Asher')), /^Photo: Tobin Asher$/m);
    assert.equal(cleaned(story('Photo: Ida Berg', 'Photo: Ida Berg')).split('Ida Berg').length, 2);
  });

  it('of a body holds every line', () => {
    const text = bundle(rawStory({ body: [...BODY, CAPTION.replace(/\. \(AP\)$/, ', she said.'), ...BODY] }));
    for (const paragraph of BODY) assert.equal(cleaned(text).split(paragraph).length, 3);
  });
});
