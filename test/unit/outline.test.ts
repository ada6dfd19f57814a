import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { outline, parse, type OutlineEntry } from '../../server/src/core/index.js';
import { word } from '../../server/src/wording.js';
import { anyText, BODY, bundle, CAPTION, HEADLINE, rawStory } from '../support/wire.js';

function draw(entries: readonly OutlineEntry[], indent = ''): string[] {
  return entries.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind}: ${name.slice(0, 24)} [${detail.map((message) => word(message)).join(' · ')}]`,
    ...draw(children, `${indent}  `),
  ]);
}

test('a story stands by its headline, with its captions, copies and furniture below', () => {
  const second = { headline: 'Orchard Growers Ask for Help', captions: [], body: BODY.slice(0, 1) };
  assert.deepEqual(draw(outline(parse(bundle(rawStory(), rawStory(second))))), [
    'story: Harbor Town Opens Its Ne [38 words · 4 copies to strike]',
    '  caption: Marta Quill cuts the rib [AP · 3 copies]',
    '  caption-copy: Marta Quill cuts the rib [copy of line 3]',
    '  furniture: TT [page leftover]',
    '  headline-copy: Harbor Town Opens Its Ne [copy of line 1]',
    '  caption-copy: Marta Quill cuts the rib [copy of line 3]',
    '  caption-copy: Marta Quill cuts the rib [copy of line 3]',
    'story: Orchard Growers Ask for  [16 words · 1 copy to strike]',
    '  furniture: TT [page leftover]',
    '  headline-copy: Orchard Growers Ask for  [copy of line 20]',
  ]);
});

test('a symbol spans its whole story and is chosen by its headline alone', () => {
  const text = bundle(rawStory());
  const [story] = outline(parse(text));
  assert.equal(text.slice(story?.selection.start, story?.selection.end), HEADLINE);
  assert.equal(story?.span.start, 0);
  assert.equal(story.span.end, text.length);
  assert.equal(story.children[0]?.name, CAPTION);
});

test('long names are cut between characters', () => {
  const headline = `${'a'.repeat(119)}😀 goes on`;
  assert.equal(outline(parse(bundle(rawStory({ headline }))))[0]?.name, `${'a'.repeat(119)}…`);
});

test('in any text: names are never empty, selections lie inside, entries come in order and do not overlap', () => {
  const check = (entries: readonly OutlineEntry[], start: number, end: number) => {
    let from = start;
    for (const entry of entries) {
      assert.match(entry.name, /\S/u);
      assert.ok(entry.span.start >= from && entry.span.end <= end);
      assert.ok(entry.selection.start >= entry.span.start && entry.selection.end <= entry.span.end);
      check(entry.children, entry.span.start, entry.span.end);
      from = entry.children.length > 0 || entry.kind === 'story' ? entry.span.end : entry.span.start;
    }
  };
  fc.assert(
    fc.property(anyText, (text) => {
      check(outline(parse(text)), 0, text.length);
    }),
    { seed: 2 },
  );
});
