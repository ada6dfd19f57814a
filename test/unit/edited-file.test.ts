// However a file is edited, what is held of it is what a fresh reading of the same text gives.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse, profileOf, type Profile } from '../../server/src/core/index.js';
import { EditedFile } from '../../server/src/core/story/edit/edited-file.js';
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
