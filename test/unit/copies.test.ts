// What is within reach of a headline or a caption: all its appearances in the story.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  applyEdits,
  definition,
  highlights,
  linkedEditing,
  parse,
  references,
  rename,
  renameable,
  type Span,
} from '../../server/src/core/index.js';
import { CORPUS, hasCorpus } from '../support/corpus.js';
import { anyText, bundle, CAPTION, HEADLINE, rawStory } from '../support/wire.js';

/** The features, asked by lines and answered by lines, from 0. */
function reach(text: string) {
  const file = parse(text);
  const at = (line: number) => file.lines.trimmed(line).start;
  const lines = (spans: readonly Span[] | undefined) => spans?.map(({ start }) => file.lines.lineAt(start));
  return {
    linked: (line: number) => lines(linkedEditing(file, at(line))?.spans),
    highlights: (line: number) => lines(highlights(file, at(line))),
    definition: (line: number) => {
      const span = definition(file, at(line));
      return span && file.lines.lineAt(span.start);
    },
    references: (line: number, withKept: boolean) => lines(references(file, at(line), withKept)),
    renamed: (line: number, wording: string) => applyEdits(text, rename(file, at(line), wording)),
    renameable: (line: number) => renameable(file, at(line))?.text,
  };
}

function assertShape(text: string): void {
  const { linked, highlights: marked, definition: kept, references: all, renamed } = reach(text);
  assert.deepEqual(linked(0), [0, 6]);
  assert.deepEqual(marked(2), [2, 3, 8, 9]);
  assert.equal(kept(8), 2);
  assert.deepEqual(all(3, true), [2, 3, 8, 9]);
  assert.deepEqual(all(3, false), [3, 8, 9]);
  const before = text.split('\n');
  const after = renamed(0, 'Another Wording of It').split('\n');
  const changed = after.flatMap((line, index) => (line === before[index] ? [] : [index]));
  assert.deepEqual(changed, [0, 6]);
  assert.match(after[6] ?? '', /^Another Wording of It\s*$/);
}

describe('the copies of a line', () => {
  const TEXT = bundle(rawStory(), rawStory({ headline: 'Orchard Growers Ask for Help', captions: [] }));

  it('are all within reach, wherever in the line one asks', () => {
    assertShape(TEXT);
    const file = parse(TEXT);
    assert.deepEqual(highlights(file, HEADLINE.length), highlights(file, 0));
  });

  it('of a near copy lead to the wording that is kept; what is not alike is not typed into', () => {
    const near = CAPTION.replace(/ \(AP\)$/, '');
    const story = rawStory();
    story[8] = near;
    const { linked, highlights: marked, definition: kept, renamed } = reach(bundle(story));
    assert.deepEqual(marked(8), [2, 3, 8, 9]);
    assert.equal(kept(8), 2);
    assert.equal(linked(8), undefined);
    assert.deepEqual(linked(9), [2, 3, 9]);
    assert.ok(renamed(2, 'A ship. (AP)').includes(`\n${near}\n`), 'a near copy is another wording already');
    assert.equal(renamed(8, 'A ship. (AP)').split('A ship. (AP)').length, 2);
  });

  it('that differ in white space or marks are renamed, and not typed into together', () => {
    const story = rawStory();
    story[6] = HEADLINE.replace('‘', "'").replace('’', "'");
    const { linked, renamed, renameable: now } = reach(bundle(story));
    assert.equal(linked(0), undefined);
    assert.equal(renamed(0, 'New').split('\n')[6], 'New');
    assert.equal(now(6), story[6]);
  });

  it('are none of the body, of furniture and of text that is no news', () => {
    const { linked, highlights: marked, definition: kept, renameable: now } = reach(TEXT);
    for (const line of [4, 11, 13]) {
      assert.equal(linked(line), undefined);
      assert.deepEqual(marked(line), []);
      assert.equal(kept(line), undefined);
      assert.equal(now(line), undefined);
    }
    assert.deepEqual(reach(['bread', 'milk', 'eggs'].join('\n')).highlights(0), []);
  });

  it('of a story that comes again are typed into in its own, and seen and renamed in the whole file', () => {
    const twice = bundle(rawStory(), rawStory());
    const { linked, highlights: marked, references: all, definition: kept, renamed } = reach(twice);
    assert.deepEqual(linked(0), [0, 6]);
    const second = parse(twice).stories[1]?.headline.firstLine ?? -1;
    assert.deepEqual(linked(second), [second, second + 6]);
    assert.deepEqual(marked(0), [0, 6, second, second + 6]);
    assert.deepEqual(all(second, false), [0, 6, second + 6]);
    assert.equal(kept(second + 6), second);
    const lines = renamed(6, 'Another Wording of It').split('\n');
    assert.deepEqual(
      lines.flatMap((line, index) => (line === 'Another Wording of It' ? [index] : [])),
      [0, 6, second, second + 6],
    );
  });

  describe('that are typed into', () => {
    const offset = (text: string, line: number, character: number) =>
      parse(text).lines.start(line) + character;
    /** Types a wording into both lines, asking after each character as an editor does. */
    function typed(text: string, wordings: readonly string[], line = 6): number {
      let linked = linkedEditing(parse(text), offset(text, line, 0));
      let times = 0;
      for (const wording of wordings) {
        const lines = text.split('\n');
        for (const one of linked?.lines ?? []) lines[one] = wording;
        text = lines.join('\n');
        linked = linkedEditing(parse(text), offset(text, line, wording.length), linked);
        if (linked) times++;
      }
      return times;
    }

    it('stay linked through a space at the end, a full stop, and a wording that is none yet', () => {
      const wordings = [
        `${HEADLINE} `,
        `${HEADLINE} a`,
        `${HEADLINE} a.`,
        `${HEADLINE} a. B`,
        '',
        'N',
        'Ne',
        'New one',
      ];
      assert.equal(typed(TEXT, wordings), wordings.length);
    });

    it('are linked with the white space that all of them have', () => {
      const text = TEXT.replaceAll(HEADLINE, `  ${HEADLINE}  `);
      const { spans = [] } = linkedEditing(parse(text), 0) ?? {};
      assert.deepEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
        [`  ${HEADLINE}  `, `  ${HEADLINE}  `],
      );
      const uneven = TEXT.replace(HEADLINE, `${HEADLINE}  `);
      assert.equal(linkedEditing(parse(uneven), HEADLINE.length + 2), undefined, 'behind what is linked');
      assert.ok(linkedEditing(parse(uneven), HEADLINE.length));
    });

    it('are linked no more once they differ', () => {
      const before = linkedEditing(parse(TEXT), 0);
      const lines = TEXT.split('\n');
      const [one, both] = [[...lines], [...lines]];
      one[0] = both[0] = both[6] = 'N';
      const still = (changed: string[]) => linkedEditing(parse(changed.join('\n')), 0, before)?.lines;
      assert.deepEqual(still(both), [0, 6]);
      assert.equal(still(one), undefined);
    });
  });

  it('are found alike after any edit, and lie where they say', () => {
    fc.assert(
      fc.property(anyText, fc.nat(400), (text, offset) => {
        const file = parse(text);
        const at = Math.min(offset, text.length);
        const spans = highlights(file, at);
        const said = (span: Span) => text.slice(span.start, span.end);
        for (const span of spans) {
          assert.deepEqual(highlights(file, span.start), spans, 'from each the same');
          assert.ok(said(span).trim() === said(span) && said(span) !== '');
        }
        const linked = linkedEditing(file, at)?.spans;
        if (linked) {
          assert.equal(new Set(linked.map(said)).size, 1);
          assert.ok(linked.every((span) => /^[^\r\n]*$/.test(said(span))));
        }
        const edits = rename(file, at, 'Z');
        assert.equal(edits.length > 0, spans.length > 0);
      }),
      { seed: 11, numRuns: 600 },
    );
  });

  if (hasCorpus) {
    it('of seed 000 stand where an editor sees them', () => {
      assertShape(readFileSync(`${CORPUS}/seeds/000_71fcbdabdf3d08e9.txt`, 'utf8'));
    });
  }
});
