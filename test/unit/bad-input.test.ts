// Whatever is opened gets an answer. Each test says what the editor sees.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folding, outline, parse, rules, run } from '../../server/src/core/index.js';
import { bundle, CAPTION, cleaned, cleanStory, HEADLINE, rawStory, throwOn } from '../support/wire.js';

/** What an editor sees of a text: stories in the outline, folds, problems by rule. */
function seen(text: string) {
  const file = parse(text);
  const problems: Record<string, number> = {};
  for (const { rule } of run(rules, file, throwOn)) problems[rule.id] = (problems[rule.id] ?? 0) + 1;
  return { stories: outline(file).length, folds: folding(file).length, problems };
}

const NOTHING = { stories: 0, folds: 0, problems: {} };
const SEED_PROBLEMS = { 'duplicate-caption': 3, 'duplicate-headline': 1, 'page-furniture': 1 };
const ONE_STORY = { stories: 1, folds: 2, problems: SEED_PROBLEMS };

describe('an editor who opens', () => {
  it('an empty file sees nothing', () => {
    assert.deepEqual(seen(''), NOTHING);
    assert.equal(cleaned(''), '');
  });

  it('blank lines only sees nothing, and they stay', () => {
    assert.deepEqual(seen('\n\n\n'), NOTHING);
    assert.equal(cleaned('\n\n\n'), '\n\n\n');
    assert.equal(cleaned(' \n\u00a0\n'), ' \n\u00a0\n');
  });

  it('text without a headline sees no story', () => {
    assert.deepEqual(seen('The tide turned at nine.\n\nThe ferry sailed at ten.\n'), NOTHING);
  });

  it('a headline without a body loses none of its lines', () => {
    const left = cleaned(rawStory({ body: [] }).join('\n')).split('\n');
    assert.ok(left.includes(HEADLINE) && left.includes(CAPTION));
  });

  it('one line of 10 MB sees nothing', () => {
    assert.deepEqual(seen('a headline that never ends '.repeat(400_000).trimEnd()), NOTHING);
  });

  it('a million blank lines before a story sees the story', () => {
    assert.deepEqual(seen('\n'.repeat(1_000_000) + bundle(rawStory())), ONE_STORY);
  });

  it('NUL bytes between letters sees the story all the same', () => {
    const text = bundle(rawStory()).replaceAll('bridge', 'bri\0dge');
    assert.deepEqual(seen(text), ONE_STORY);
    assert.ok(cleaned(text).includes('bri\0dge'));
  });

  it('lone surrogates sees the story, and they stay', () => {
    const text = bundle(rawStory({ headline: `${HEADLINE} \ud83d`, captions: [`\ude00 ${CAPTION}`] }));
    assert.deepEqual(seen(text), ONE_STORY);
    assert.equal(
      cleaned(text),
      bundle(cleanStory({ headline: `${HEADLINE} \ud83d`, captions: [`\ude00 ${CAPTION}`] })),
    );
  });

  it('a byte order mark sees the story from its first letter, and the mark stays', () => {
    const text = `\ufeff${bundle(rawStory())}`;
    assert.deepEqual(seen(text), ONE_STORY);
    assert.equal(parse(text).stories[0]?.headline.span.start, 1);
    assert.equal(cleaned(text), `\ufeff${bundle(cleanStory())}`);
    assert.deepEqual(seen('\ufeff'), NOTHING);
  });

  it('lines that end in CR only sees the story', () => {
    const text = bundle(rawStory()).replaceAll('\n', '\r');
    assert.deepEqual(seen(text), ONE_STORY);
    assert.equal(cleaned(text), bundle(cleanStory()).replaceAll('\n', '\r'));
  });

  it('a mix of line ends sees the story, and those that stay are as they were', () => {
    const ends = ['\n', '\r\n', '\r'];
    const text = rawStory()
      .map((line, index) => line + (ends[index % 3] ?? ''))
      .join('');
    assert.deepEqual(seen(text), ONE_STORY);
    for (const [line] of cleaned(text).matchAll(/[^\r\n]+(?:\r\n|\r|\n)/g)) assert.ok(text.includes(line));
  });

  it('Arabic sees the story', () => {
    const story = {
      headline: 'افتتاح الجسر الجديد في مدينة الميناء بعد تسع سنوات',
      captions: ['نائبة رئيس البلدية تقص الشريط على الجسر الجديد في مدينة الميناء (أ ب)'],
      body: ['افتتح الجسر يوم الأربعاء بعد تسع سنوات من وضع حجر الأساس.', 'هل كان الانتظار طويلا؟'],
    };
    assert.equal(parse(bundle(rawStory(story))).stories.length, 1);
    const left = new Set(cleaned(bundle(rawStory(story))).split('\n'));
    for (const line of cleanStory(story)) assert.ok(left.has(line), line);
  });

  it('Hebrew sees the story', () => {
    const story = {
      headline: 'הגשר החדש בעיר הנמל נפתח לאחר תשע שנים',
      captions: ['סגנית ראש העיר גוזרת את הסרט על הגשר החדש (רויטרס)'],
      body: ['הגשר נפתח ביום רביעי, תשע שנים לאחר הנחת אבן הפינה.'],
    };
    assert.equal(parse(bundle(rawStory(story))).stories.length, 1);
    const left = new Set(cleaned(bundle(rawStory(story))).split('\n'));
    for (const line of cleanStory(story)) assert.ok(left.has(line), line);
  });

  it('a file cut in the middle of a header loses none of its lines', () => {
    const lines = rawStory();
    for (const text of [
      lines.slice(0, 7).join('\n'),
      `${lines.slice(0, 6).join('\n')}\n${HEADLINE.slice(0, 20)}`,
    ]) {
      const left = cleaned(text).split('\n');
      assert.ok(left.includes(HEADLINE) && left.includes(CAPTION));
    }
    assert.deepEqual(seen(HEADLINE), NOTHING);
  });
});
