// Texts that have much in common are found as by comparing each with each.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AlikeIndex } from '../../server/src/core/desk/alike-index.js';
import { shareInCommon, shinglesOf } from '../../server/src/core/desk/shingles.js';

/** Numbers that look random and are the same in every run: xorshift, Marsaglia 2003. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

test('runs of words are the same whatever the case, the marks and the lines', () => {
  const one = shinglesOf(['The bridge opened on “Wednesday”, nine years late.']);
  const other = shinglesOf(['the bridge opened', 'on Wednesday nine\nyears LATE']);
  assert.equal(shareInCommon(one, other), 1);
  assert.equal(one.size, 5);
});

test('what is common is told as a share, and nothing is common to a text without words', () => {
  const share = (a: string, b: string) => shareInCommon(shinglesOf([a]), shinglesOf([b]));
  assert.equal(share('one two three four five', 'one two three four six'), 1 / 3);
  assert.equal(share('one two three four five', 'six seven eight nine ten'), 0);
  assert.equal(share('— —', '…'), 0);
  assert.equal(share('Ferry stops', 'ferry stops!'), 1);
  assert.equal(share('大桥于星期三通车市长剪彩', '大桥于星期三通车市长剪彩。'), 1);
});

test('all pairs with most of their words in common are candidates, and few others', () => {
  const random = numbersFrom(20261126);
  const text = () => Array.from({ length: 120 }, () => `word${random(3000)}`);
  const texts = new Map<number, ReadonlySet<number>>();
  const originals = Array.from({ length: 150 }, text);
  for (const [nth, words] of originals.entries()) {
    texts.set(2 * nth, shinglesOf([words.join(' ')]));
    // Its twin has up to 20 words changed, all at its end.
    const changed = words.map((word, at) => (at >= 120 - random(20) ? `other${random(3000)}` : word));
    texts.set(2 * nth + 1, shinglesOf([changed.join(' ')]));
  }
  const index = new AlikeIndex<number>();
  for (const [key, shingles] of texts) index.set(key, shingles);

  let [alike, others] = [0, 0];
  for (const [key, shingles] of texts) {
    const candidates = index.candidates(key);
    assert.ok(!candidates.has(key));
    for (const [other, theirs] of texts) {
      if (other === key) continue;
      const isAlike = shareInCommon(shingles, theirs) >= 0.7;
      if (isAlike) alike++;
      if (isAlike) assert.ok(candidates.has(other), `${key} and ${other} are alike and were not found`);
      else if (candidates.has(other)) others++;
    }
  }
  assert.ok(alike > 200, `only ${alike} pairs are alike`);
  assert.ok(others < alike, `${others} others to compare for ${alike} pairs`);

  for (const key of texts.keys()) index.delete(key);
  index.set(0, texts.get(0) as ReadonlySet<number>);
  assert.deepEqual([...index.candidates(0)], [], 'what was taken out is not found');
});
