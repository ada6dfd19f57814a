// Weekdays with their dates, in sentences of a story that was written on November 25, 2026, a Wednesday.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { found } from '../support/rules.js';

const reported = (sentence: string) =>
  found(
    'weekday-date',
    [
      'Ferry Line Adds a Second Boat for the Summer',
      'CALDEN, Nov 25, 2026 (Coast Wire) - The ferry line between Calden and Sandoy adds a boat, its owner said.',
      sentence,
      'The new boat carries 120 people and 14 cars, twice as many as the one that sails now, the owner said.',
    ].join('\n\n'),
  ).length;

for (const right of [
  'The fair runs Saturday and Sunday, Dec. 5-6, at the pier of the old harbor.',
  'Talks are set for Tuesday and Wednesday, Dec. 1 and 2, in the old hall.',
  'The ferry rests Tuesday through Thursday, Dec. 1-3, the harbor office said.',
  'The ferry rests from Thursday to Saturday, Dec. 31-Jan. 2, the harbor office said.',
  'The law has been in force since Sunday, March 1, the council said on the day.',
  'The next fair is on Sunday, Nov. 14, the harbor office said on its own page.',
  'In 2024 the bridge closed on Friday, Nov. 29, and stayed shut for a week.',
  'Land was seen on Friday, Oct. 12, 1492, by the crew of the first ship.',
  'Färjan går lördag 5 december 2026 från den gamla hamnen, sade kontoret.',
  'Lautta lähtee lauantaina 5. joulukuuta 2026 vanhasta satamasta, sanoi toimisto.',
  'Feri berangkat pada Sabtu, 5 Desember 2026, dari pelabuhan lama, kata kantor itu.',
])
  it(`is silent: ${right}`, () => {
    assert.equal(reported(right), 0);
  });

for (const wrong of [
  'The fair runs Saturday and Sunday, Dec. 8-9, at the pier of the old harbor.',
  'The fair is on Friday, Dec. 8 — the day of the boats, the harbor office said.',
  'The fair is on Friday, Dec. 8, 400 people are expected, the office said.',
  'The talks are set for Friday, Dec. 1, 2026, in the old hall by the harbor.',
  'The law has been in force since Thursday, March 1, the council said on the day.',
  'Färjan går måndag 5 december 2026 från den gamla hamnen, sade kontoret.',
  'Promem odpływa w piątek, piątek 5 grudnia 2026 z portu, podało biuro portu.',
  'Feri berangkat pada Senin, 5 Desember 2026, dari pelabuhan lama, kata kantor itu.',
  'Trajekt vyplouvá pondělí 5. prosince 2026 ze starého přístavu, uvedl úřad.',
])
  it(`reports: ${wrong}`, () => {
    assert.equal(reported(wrong), 1);
  });
