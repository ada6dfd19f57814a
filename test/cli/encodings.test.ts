// Whatever encoding a file comes in, it goes back in it, and what cannot be read stays as it is.
import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { describe, it } from 'node:test';
import { commandLine } from '../support/command-line.js';
import { bundle, cleanStory, rawStory } from '../support/wire.js';

const { file, bytes, wirecopy } = commandLine();

const ENGLISH = {};
const FRENCH = {
  headline: 'Le pont de Port-Clair ouvre après neuf ans d’attente',
  captions: ['Marthe Quillet coupe le ruban du pont à Port-Clair, le 3 juillet 2024. (AP)'],
  body: [
    'Le pont a été ouvert à la circulation mercredi, neuf ans après la pose de la première pierre.',
    '« Nous avons assez attendu », a déclaré Marthe Quillet, adjointe au maire.',
    'La circulation était fluide dans les premières heures, a précisé la capitainerie.',
  ],
};
const ARABIC = {
  headline: 'افتتاح الجسر الجديد في مدينة المرفأ بعد تسع سنوات من الانتظار',
  captions: ['نائبة رئيس البلدية تقص شريط الجسر الجديد في مدينة المرفأ (أ ف ب)'],
  body: [
    'افتتح الجسر فوق المصب يوم الأربعاء بعد تسع سنوات من وضع حجر الأساس، كما قالت البلدية.',
    'وقالت نائبة رئيس البلدية إن السكان انتظروا طويلا وإن حركة المرور كانت خفيفة في الساعات الأولى.',
    'وأضاف مكتب المرفأ أن أحدا لم يدفع ثمن العبارة في ذلك اليوم.',
  ],
};
const POLISH = {
  headline: 'Nowy most w Portowie otwarty po dziewięciu latach oczekiwania',
  captions: [],
  body: [
    'Most nad ujściem rzeki otwarto w środę, dziewięć lat po położeniu kamienia węgielnego, podał urząd.',
    'Ruch w pierwszych godzinach był niewielki, jak przekazało biuro portu, które ogłosiło święto.',
  ],
};

const RUSSIAN = {
  headline: 'Новый мост в Портовом открыт после девяти лет ожидания',
  captions: [],
  body: [
    'Мост через устье реки открыли в среду, через девять лет после закладки первого камня, сообщили в мэрии.',
    'Движение в первые часы было слабым, как рассказали в управлении порта, где объявили праздник.',
  ],
};

const CASES: [string, string, object][] = [
  ['utf-8', '', ENGLISH],
  ['utf-8', '\ufeff', ARABIC],
  ['utf-16le', '\ufeff', ARABIC],
  ['utf-16be', '\ufeff', FRENCH],
  ['utf-16le', '', ENGLISH],
  ['utf-16be', '', ARABIC],
  ['windows-1252', '', ENGLISH],
  ['windows-1252', '', FRENCH],
  ['windows-1256', '', ARABIC],
];

describe('a file', () => {
  for (const [encoding, mark, story] of CASES) {
    for (const lineEnd of ['\n', '\r\n']) {
      it(`in ${encoding}${mark && ' with a mark'}, ${lineEnd === '\n' ? 'LF' : 'CRLF'}, comes back as it came: ${Object.keys(story).length > 0 ? (story as typeof FRENCH).headline.slice(0, 12) : 'English'}`, () => {
        const encoded = (text: string) =>
          iconv.encode(mark + text.replaceAll('\n', lineEnd), encoding, { addBOM: false });
        const name = file('a.wire', encoded(bundle(rawStory(story))));
        const { status, stderr } = wirecopy('fix', '--write', name);
        assert.equal(stderr, '');
        assert.equal(status, 0);
        assert.deepEqual(bytes(name), encoded(bundle(cleanStory(story))));
      });
    }
  }

  it('is printed in UTF-8 whatever it came in, and a pipe keeps what it is told', () => {
    const name = file('a.wire', iconv.encode(bundle(rawStory(ARABIC)), 'windows-1256'));
    assert.equal(wirecopy('fix', name).stdout, bundle(cleanStory(ARABIC)));
    assert.match(wirecopy('check', name).stdout, /a\.wire:4:1: /);
  });

  it('that cannot be decoded is left as it is, and told', () => {
    const cases: [Uint8Array, RegExp][] = [
      [iconv.encode(bundle(rawStory(POLISH)), 'windows-1250'), /its encoding is not known/],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff]), /is no text/],
      [
        iconv.encode(bundle(rawStory(RUSSIAN)), 'windows-1251'),
        /its encoding is not known \(it looks like windows-1251\)/,
      ],
      [
        iconv.encode(`\ufeff${bundle(rawStory())}`, 'utf-16le', { addBOM: false }).subarray(0, -1),
        /cannot be decoded as utf-16le/,
      ],
      [Buffer.from('\u00e4\u00f6\u00fc'.repeat(40), 'latin1'), /its encoding is not known/],
    ];
    for (const [content, expected] of cases) {
      const name = file('a.wire', content);
      const { status, stdout, stderr } = wirecopy('fix', '--write', name);
      assert.deepEqual([status, stdout], [2, ''], stderr);
      assert.match(stderr, expected);
      assert.match(stderr, /^wirecopy: a\.wire: .*left as it is\n$/);
      assert.deepEqual(bytes(name), Buffer.from(content));
    }
  });

  it('that only seems to be what it was taken for loses no letter', () => {
    // In the code page of DOS the letter á is what Windows has a no-break space for.
    const story =
      'The Bridge Opens in Harbor Town\n\nThe mayor of Bogot\xa0\nsaid that the city would wait.\n';
    const dos = Buffer.from(story, 'latin1');
    const name = file('dos.wire', dos);
    wirecopy('fix', '--write', name);
    assert.deepEqual(bytes(name), dos);
    const spanish = Buffer.from(
      'El puente abri\xa2 ayer.\n\nLa alcaldesa lleg\xa2 tarde; dos ni\xa4os cruzaron.\n',
      'latin1',
    );
    assert.match(wirecopy('fix', '--write', file('dos.wire', spanish)).stderr, /its encoding is not known/);
    const mixed = Buffer.concat([
      Buffer.from('La ville attendait déjà\nce pont de Port-Clair.\nLe Caf'),
      Buffer.from([0xe9, 0x0a]),
    ]);
    assert.match(wirecopy('fix', '--write', file('mixed.wire', mixed)).stderr, /UTF-8 but for a few bytes/);
    assert.deepEqual(bytes('mixed.wire'), mixed);
    const nul = Buffer.from(bundle(rawStory()).replace('TT\n', 'TT\n\0'));
    assert.match(wirecopy('check', file('nul.wire', nul)).stdout, /duplicate-caption/);
    for (const encoding of ['base64', 'hex'])
      assert.match(wirecopy('check', '--encoding', encoding, name).stderr, /there is no encoding/);
  });

  it('whose encoding is named is read in it', () => {
    const name = file('a.wire', iconv.encode(bundle(rawStory(POLISH)), 'windows-1250'));
    assert.equal(wirecopy('fix', '--write', '--encoding', 'windows-1250', name).status, 0);
    assert.deepEqual(bytes(name), iconv.encode(bundle(cleanStory(POLISH)), 'windows-1250'));
    assert.match(wirecopy('check', '--encoding', 'klingon', name).stderr, /there is no encoding klingon/);
  });

  it('is not written where its encoding lacks a character of the result', () => {
    const latin = iconv.encode(bundle(rawStory(FRENCH)).replaceAll('’', "'"), 'latin1');
    file('lacking/wirecopy.json', '{ "houseStyle": [{ "term": "Port-Clair", "use": "Port-Clair™" }] }');
    const name = file('lacking/a.wire', latin);
    const { status, stderr } = wirecopy(
      'fix',
      '--write',
      '--also',
      'house-style',
      '--encoding',
      'latin1',
      name,
    );
    assert.equal(status, 2, stderr);
    assert.match(stderr, /its encoding, latin1, lacks a character of the result/);
    assert.deepEqual(bytes(name), latin);
  });
});
