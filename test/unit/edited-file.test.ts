// However a file is edited, what is held of it is what a fresh reading of the same text gives.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse, profileOf, type Profile } from '../../server/src/core/index.js';
import { EditedFile } from '../../server/src/core/story/edit/edited-file.js';
import { reread } from '../../server/src/core/story/edit/reread.js';
import { anyEdit, anyFile, assertFresh, edited, placeOf } from '../support/edits.js';
import { bundle, rawStory } from '../support/wire.js';

describe('an edited file', () => {
  it('is after any edits what a fresh reading gives', () => {
    fc.assert(
      fc.property(anyFile, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        assertFresh(edited(text, edits));
      }),
      { seed: 20261127, numRuns: 1000 },
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

  it('is that also far from both ends of a long file, where only a part of it is read', () => {
    const long = fc
      .array(anyFile, { minLength: 12, maxLength: 22 })
      .map((texts) => texts.map((text) => text.replace(/\r\n?/g, '\n')).join('\n\n\n'));
    const small = anyEdit.filter(({ length }) => length < 400);
    let [parts, all] = [0, 0];
    fc.assert(
      fc.property(long, fc.array(small, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let file = EditedFile.of(parse(text));
        for (const edit of edits) {
          const now = file.file().text;
          const replacement = { ...placeOf(edit, now), text: edit.text };
          all++;
          if (reread(file, replacement)) parts++;
          file = file.replaced(replacement);
          assertFresh(file);
        }
      }),
      { seed: 20261201, numRuns: 40 },
    );
    assert.ok(parts * 4 > all, `${parts} of ${all} edits were read in part`);
  });

  it('is read around a letter that is typed, and no further, however long the file', () => {
    const unitsRead = (count: number): number => {
      const text = bundle(
        ...Array.from({ length: count }, (_, nth) =>
          rawStory({ headline: `Story ${nth} Comes From the Coast` }),
        ),
      );
      const file = EditedFile.of(parse(text));
      const place = text.indexOf(`Story ${count / 2} `) + 3;
      const found = reread(file, { start: place, end: place, text: 'x' });
      assert.ok(found, `all of ${count} stories was read`);
      return found.sections.reduce((sum, { units }) => sum + units.length, 0);
    };
    const [some, many] = [unitsRead(400), unitsRead(3200)];
    assert.ok(many <= some + 10, `${many} units in a long file, ${some} in a short one`);
    assert.ok(some < 800, `${some} units`);
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
