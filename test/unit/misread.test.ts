// Letters of two bytes that were read as Windows-1252, and what only looks like them.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { misread } from '../../server/src/core/text/misread.js';

/** The characters of Windows-1252 for the bytes of a text in UTF-8. */
const garbled = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

function repaired(text: string): string {
  let [made, from] = ['', 0];
  for (const { span, meant } of misread(text)) {
    made += text.slice(from, span.start) + (meant ?? '?');
    from = span.end;
  }
  return made + text.slice(from);
}

for (const name of [
  ...['Miloš Barić', 'Paweł Wiśniewski', 'Željko', 'Erdoğan', 'Škoda und Bučar', 'İstanbul', 'Iași și Timiș'],
  ...['Владимир', 'Київ', 'Αθήνα', 'ירושלים', 'القاهرة', 'Zoë Müller, “so”'],
])
  it(`repairs ${name}`, () => {
    // A no-break space as second byte is never taken: it may follow any letter.
    if (garbled(name).includes('\u00a0'))
      assert.ok(misread(garbled(name)).length > 0 || name.startsWith('Š'));
    else assert.equal(repaired(garbled(name)), name);
  });

for (const text of [
  'Das CAFÉ” sagte er, „Ä“ und „Ö“, ÄÖÜ, Åland – und Å… weiter',
  'Im Jahr 3×½ Tassen, ×” und 6×4″; Ñ°, EÑE, ESPAÑA»',
  'Él dijo «É», Æ, Ø–Å, Ísland, Þór, Ð',
  'CHÂTEAU, L’ÎLE, ÎLE—DE—FRANCE, ÈVE…',
])
  it(`leaves ${text}`, () => {
    assert.deepEqual(misread(text), []);
  });
