// However a file is edited, what is held of it is what a fresh reading of the same text gives.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse, profileOf, type Profile, type WireFile } from '../../server/src/core/index.js';
import { EditedFile } from '../../server/src/core/story/edited-file.js';
import { anyEdit, anyFile, assertFresh, edited } from '../support/edits.js';
import { bundle, rawStory } from '../support/wire.js';

describe('an edited file', () => {
  it('is after any edits what a fresh reading gives', () => {
    fc.assert(
      fc.property(anyFile, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        assertFresh(edited(text, edits));
      }),
      { seed: 20261127, numRuns: 2000 },
    );
  });

  it('is that also where a desk has marked lines', () => {
    const profile: Profile = profileOf({
      readings: new Map([
        ['Share', 'headline'],
        ['Nobody saw it coming, the harbor office said.', 'furniture'],
      ]),
    });
    fc.assert(
      fc.property(anyFile, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        assertFresh(edited(text, edits, profile));
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  const tiny = (nth: number) => [
    `Tiny Story ${nth} Comes From the Coast`,
    '',
    `Number ${nth} ended so, the office said.`,
  ];
  const tinies = (count: number) => Array.from({ length: count }, (_, nth) => tiny(nth));
  const H = 'Lamps of the Harbor Are Counted Again';

  const TITLE = `${H} | Coast Wire`;
  const opens = (headline: string, { text, stories }: WireFile) =>
    stories.some(({ headline: { span } }) => text.slice(span.start, span.end) === headline);

  /** Takes a line out and puts it in again, in files in which it stands farther and farther away. */
  function toggles(
    line: string,
    file: (distance: number) => string,
    farthest: number,
    decides: number,
    headline = H,
  ): void {
    let decided = 0;
    for (let distance = 0; distance <= farthest; distance++) {
      const text = file(distance);
      const start = text.indexOf(line);
      const all = EditedFile.of(parse(text));
      const without = all.replaced({ start, end: start + line.length, text: '' });
      assertFresh(without);
      assertFresh(without.replaced({ start, end: start, text: line }));
      if (opens(headline, all.file()) !== opens(headline, without.file())) decided++;
    }
    assert.ok(decided >= decides, `${line.trim()} decides at ${decided} distances`);
  }

  it('sees that a link far above is gone', () => {
    const file = (distance: number) =>
      bundle(
        ...[tiny(99), ['A short line', `• ${H}`], ...tinies(distance)],
        ['Another short line'],
        [H, '', 'It is so, the office said.'],
      );
    toggles(`• ${H}\n`, file, 40, 20);
  });

  it('sees that a copy far below is gone', () => {
    const row = (count: number) => Array.from({ length: count }, (_, nth) => `Row ${nth}`);
    const file = (distance: number) =>
      [
        bundle(...tinies(12), ['Another short line'], [H, '', 'It is so, the office said.']),
        ...row(distance),
        `${H}\n`,
        bundle(...tinies(12)),
      ].join('\n\n');
    toggles(`\n\n${H}\n`, (distance) => file(distance), 80, 20);
  });

  it('sees that a page title far above is gone', () => {
    const file = (distance: number) =>
      bundle(
        ...[tiny(99), [TITLE], ...tinies(distance)],
        ['Another short line'],
        [H, '', 'It is so, the office said.'],
      );
    toggles(`${TITLE}\n`, file, 120, 60);
  });

  it('sees that the headline far below a page title is gone', () => {
    const file = (distance: number) =>
      bundle(...[tiny(99), [TITLE, '', 'It is so, the office said.'], ...tinies(distance)], [
        H,
        '',
        'It is so, the office said.',
      ]);
    toggles(`\n${H}\n`, file, 120, 60, TITLE);
  });

  it('sees how a block is wrapped by its own lines, though the last of them is short', () => {
    const text = (word: string) =>
      [
        'Storm shuts the port for a second day',
        '',
        'PORT SUDAN (AP) — The harbor was closed on Tuesday, the port office said.',
        '',
        `${word} مسؤول في الوزارة «إن المحادثات ستستمر حتى نهاية الأسبوع مضيفا`,
        'أن الطرفين اتفقا على وقف إطلاق النار في جميع المناطق الحدودية على»',
        'اليوم.',
        '',
        '',
        // Its first letters stand so near that they could be taken for some of the short line.
        'Fleet stays in port as fuel costs climb',
        '',
        'SKAGEN, Denmark (AP) — The fleet of 40 trawlers stayed in port on Monday',
        'for a third day as the price of diesel rose above two euros a liter, the',
        'harbor office said.',
        '',
      ].join('\n');
    const before = text('قا');
    const place = before.indexOf('قا') + 2;
    assertFresh(EditedFile.of(parse(before)).replaced({ start: place, end: place, text: 'ل' }));
  });

  it('keeps all stories that an edit cannot reach as they were', () => {
    const text = bundle(
      ...Array.from({ length: 400 }, (_, nth) => rawStory({ headline: `Story ${nth} Comes From the Coast` })),
    );
    const before = EditedFile.of(parse(text));
    const place = text.indexOf('Story 200');
    const after = before.replaced({ start: place, end: place + 5, text: 'Tale' });
    const kept = after.sections.filter((section) => before.sections.includes(section));
    assert.ok(
      kept.length > before.sections.length - 10,
      `${before.sections.length - kept.length} were read again`,
    );
    assertFresh(after);
  });
});
