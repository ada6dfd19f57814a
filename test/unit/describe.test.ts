import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, parse } from '../../server/src/core/index.js';
import { creditParts } from '../../server/src/core/story/credit-parts.js';
import { datelineLength, datelineParts } from '../../server/src/core/story/dateline.js';
import { word } from '../../server/src/wording.js';
import { profile } from '../support/desk.js';
import { bundle, CAPTION, HEADLINE, rawStory } from '../support/wire.js';

function told(text: string, offset: number, config = '{}'): string | undefined {
  const described = describe(parse(text, profile(config)), offset);
  return described && `${word(described.title)}: ${described.facts.map((fact) => word(fact)).join(' · ')}`;
}

const TEXT = bundle(rawStory());

test('a headline tells how long its story is', () => {
  assert.equal(
    told(TEXT, 3),
    'Headline: 38 words in the body · 3 paragraphs · 3 sentences · about 1 minute to read · 62 characters · again on line 7',
  );
  assert.match(told(TEXT, 3, '{ "limits": { "headline": 50 } }') ?? '', / · 62 characters of 50 · /);
});

test('a caption tells who took the picture, and where it comes again', () => {
  const caption = CAPTION.replace('(AP)', '(Ida Wolff/HWU/via Reuters)');
  const near = CAPTION.replace(/ \(AP\)$/, '');
  const story = rawStory({ captions: [caption] });
  story[8] = near;
  const text = bundle(story);
  assert.equal(
    told(text, text.indexOf(caption)),
    'Caption: photographer: Ida Wolff · agency: HWU · via Reuters · 106 characters · again on lines 4, 10 · in other words on line 9',
  );
  const bare = bundle(rawStory({ captions: [near] }));
  assert.match(told(bare, bare.indexOf(near)) ?? '', /^Caption: no credit · 78 characters/);
});

test('a credit on a line of its own tells whose it is', () => {
  const caption = CAPTION.replace(' (AP)', '');
  const story = rawStory({ captions: [] });
  story.splice(2, 0, caption, 'REUTERS/Ida Wolff', '', caption, 'REUTERS/Ida Wolff', '');
  const text = bundle(story);
  assert.equal(
    told(text, text.indexOf('Ida Wolff')),
    'Credit: photographer: Ida Wolff · agency: REUTERS · of the caption on line 3',
  );
  assert.match(
    told(text, text.indexOf(caption)) ?? '',
    /^Caption: photographer: Ida Wolff · agency: REUTERS/,
  );
});

test('a copy and a leftover tell why, a plain paragraph nothing', () => {
  const line = (number: number) => parse(TEXT).lines.start(number);
  assert.match(
    told(TEXT, line(3)) ?? '',
    /^Copy of a caption: repeats the caption on line 3 · Weighed most: .+ \(\d+\.\d\).*\. Next: [a-z].+, by \d+\.\d less\.$/,
  );
  assert.match(
    told(TEXT, line(4)) ?? '',
    /^Page furniture: reads as something the page left behind · Weighed most: /,
  );
  assert.match(
    told(TEXT, line(6)) ?? '',
    /^Copy of the headline: repeats the headline on line 1 · Weighed most: /,
  );
  assert.equal(told(TEXT, line(11)), undefined);
});

test('a dateline tells its parts', () => {
  const body = [
    'PORT ELLERY, July 3 (HWU) - The bridge across the estuary opened, nine years after the first stone.',
  ];
  const text = bundle(
    rawStory({ body: [...body, 'Traffic was light in the first hours, the harbor office said.'] }),
  );
  assert.equal(
    told(text, text.indexOf('ELLERY')),
    'Dateline: place: PORT ELLERY · date: July 3 · agency: HWU',
  );
});

test('credits are taken apart in the forms that agencies use', () => {
  const parts = (credit: string) => {
    const { photographer = '-', agency = '-', via = '-', courtesy } = creditParts(credit);
    return `${photographer} | ${agency} | ${via}${courtesy === undefined ? '' : ` | ${courtesy}`}`;
  };
  assert.equal(parts('AP'), '- | AP | -');
  assert.equal(parts('AP Photo/Ida Wolff'), 'Ida Wolff | AP | -');
  assert.equal(parts('Ida Wolff/NTB/via Reuters'), 'Ida Wolff | NTB | Reuters');
  assert.equal(parts('REUTERS/Ida Wolff'), 'Ida Wolff | REUTERS | -');
  assert.equal(parts('REUTERS/Ida Wolff via Coast Wire'), 'Ida Wolff | REUTERS | Coast Wire');
  assert.equal(parts('Photo by Ida Wolff / AFP'), 'Ida Wolff | AFP | -');
  assert.equal(parts('AFP via Getty Images'), '- | AFP | Getty Images');
  assert.equal(parts('EPA-EFE/IDA WOLFF'), 'IDA WOLFF | EPA-EFE | -');
  assert.equal(parts('File: Reuters'), '- | Reuters | -');
  assert.equal(parts('Ida Wolff'), 'Ida Wolff | - | -');
  assert.equal(parts('picture alliance/dpa'), '- | picture alliance/dpa | -');
  assert.equal(parts('Ida Wolff/picture alliance/dpa'), 'Ida Wolff | picture alliance/dpa | -');
  assert.equal(parts('Handout via REUTERS'), '- | - | REUTERS');
  assert.equal(parts('Pool Photo via AP'), '- | - | AP');
  assert.equal(parts('via REUTERS'), '- | - | REUTERS');
  assert.equal(parts('Via Rail'), 'Via Rail | - | -');
  assert.equal(parts('AP Photo/File'), '- | AP | -');
  assert.equal(parts('AP Photo/Ida Wolff, File'), 'Ida Wolff | AP | -');
  assert.equal(parts('AP File Photo'), '- | AP | -');
  assert.equal(parts('File photo: AP'), '- | AP | -');
  assert.equal(parts('AP photo by Ida Wolff'), 'Ida Wolff | AP | -');
  assert.equal(parts('Courtesy of the Harbor Office'), '- | - | - | the Harbor Office');
  assert.equal(parts('Photo courtesy of Ida Wolff via AP'), '- | - | AP | Ida Wolff');
  assert.equal(parts('Credit: Ida Wolff/AP'), 'Ida Wolff | AP | -');
  assert.equal(parts('Mandatory credit: Ida Wolff/AP'), 'Ida Wolff | AP | -');
  assert.equal(parts('Photo credit: Ida Wolff'), 'Ida Wolff | - | -');
  assert.equal(parts('Crédit photo : Ida Wolff / AFP'), 'Ida Wolff | AFP | -');
  assert.equal(parts('Foto: Ida Wolff/dpa'), 'Ida Wolff | dpa | -');
  assert.equal(parts('© Ida Wolff/AFP'), 'Ida Wolff | AFP | -');
  assert.equal(parts('Ida Wolff-AP'), 'Ida Wolff | AP | -');
  assert.equal(parts('Ida Wolff - AP'), 'Ida Wolff | AP | -');
  assert.equal(parts('Ida Wolff-Quill'), 'Ida Wolff-Quill | - | -');
  assert.equal(parts('Ida Wolff | AP'), 'Ida Wolff | AP | -');
  assert.equal(parts('Ida Wolff (AP)'), 'Ida Wolff | AP | -');
  assert.equal(parts('Ida Wolff/Getty Images'), 'Ida Wolff | Getty Images | -');
  assert.equal(parts('Ida Wolff/POOL/AFP'), 'Ida Wolff | AFP | -');
  assert.equal(parts('WOLFF/AP'), 'WOLFF | AP | -');
  assert.equal(parts('HWU/Ida Wolff'), 'Ida Wolff | HWU | -');
  assert.equal(parts('Ida Wolff/Coast Wire via AP'), 'Ida Wolff | Coast Wire | AP');
  assert.equal(parts('Ida Wolff/The Harbor Times/AP'), 'Ida Wolff | The Harbor Times/AP | -');
  assert.equal(parts('Ida Wolff, Marta Quill/AP'), 'Ida Wolff, Marta Quill | AP | -');
  assert.equal(parts('Ida Wolff for The Harbor Times'), 'Ida Wolff | The Harbor Times | -');
  assert.equal(parts('Pa Wolff/Reuters'), 'Pa Wolff | Reuters | -');
  assert.equal(parts('Handout/Harbor Police via REUTERS'), '- | Harbor Police | REUTERS');
  assert.equal(parts('AAP Image/Ida Wolff'), 'Ida Wolff | AAP Image | -');
  assert.equal(parts('Foto: Ida Wolff/dpa/Archivbild'), 'Ida Wolff | dpa | -');
  assert.equal(parts('Sputnik, Ida Wolff/Pool Photo via AP'), 'Ida Wolff | Sputnik | AP');
  assert.equal(parts('Mandatory Credit: Ida Wolff-USA TODAY Sports'), 'Ida Wolff | USA TODAY Sports | -');
  assert.equal(parts('Ida Wolff—AP'), 'Ida Wolff | AP | -');
  assert.equal(parts('picture-alliance/dpa'), '- | picture-alliance/dpa | -');
  assert.equal(parts('© 2024 Ida Wolff'), 'Ida Wolff | - | -');
  assert.equal(parts('ABC News: Ida Wolff'), 'Ida Wolff | ABC News | -');
  assert.equal(parts('Sputnik, Kremlin Pool Photo via AP'), '- | Sputnik/Kremlin | AP');
  assert.equal(parts('تصوير: محمد سالم / رويترز'), 'محمد سالم | رويترز | -');
  assert.equal(parts('新华社发（张三摄）'), '张三 | 新华社 | -');
  assert.equal(parts('© dpa-infografik GmbH'), '- | dpa-infografik GmbH | -');
  assert.equal(parts('IDA WOLFF,AFP via Getty Images'), 'IDA WOLFF | AFP | Getty Images');
  assert.equal(parts('Anne-Ida Wolff-AP'), 'Anne-Ida Wolff | AP | -');
  assert.equal(parts('新华社/李明'), '李明 | 新华社 | -');
  assert.equal(parts('新华社记者李明摄'), '李明 | 新华社 | -');
  assert.equal(parts('الصورة: أ ف ب'), '- | أ ف ب | -');
});

test('datelines are taken apart in the forms that agencies use', () => {
  const parts = (dateline: string) => {
    const { place, date = '-', agency = '-' } = datelineParts(dateline);
    return `${place} | ${date} | ${agency}`;
  };
  assert.equal(parts('WASHINGTON (AP) —'), 'WASHINGTON | - | AP');
  assert.equal(parts('BUENOS AIRES, Argentina (AP) _'), 'BUENOS AIRES, Argentina | - | AP');
  assert.equal(parts('BAGHDAD, Feb 11 (Reuters) -'), 'BAGHDAD | Feb 11 | Reuters');
  assert.equal(parts('STOCKHOLM, Aug 29, 2014 (AFP) -'), 'STOCKHOLM | Aug 29, 2014 | AFP');
  assert.equal(parts('Berlin (dpa) -'), 'Berlin | - | dpa');
  assert.equal(parts('LONDON, March 9 -'), 'LONDON | March 9 | -');
  assert.equal(parts('PARIS —'), 'PARIS | - | -');
  assert.equal(parts('KYIV, Ukraine, July 3 (AP) —'), 'KYIV, Ukraine | July 3 | AP');
  assert.equal(parts('LONDON, Thursday (Reuters) -'), 'LONDON | Thursday | Reuters');
  assert.equal(parts('LONDON, Thursday, July 3 (Reuters) -'), 'LONDON | Thursday, July 3 | Reuters');
  assert.equal(parts('TOKYO, 2024/07/03 (Kyodo) -'), 'TOKYO | 2024/07/03 | Kyodo');
  assert.equal(parts('Paris, le 3 juillet (AFP) -'), 'Paris | le 3 juillet | AFP');
  assert.equal(parts('Berlin, 3. Juli (dpa) -'), 'Berlin | 3. Juli | dpa');
  assert.equal(parts('MADRID, 3 de julio de 2024 (EFE) -'), 'MADRID | 3 de julio de 2024 | EFE');
  assert.equal(parts('MOSCOW, July 3. /TASS/.'), 'MOSCOW | July 3 | TASS');
  assert.equal(parts('北京 (新华社) -'), '北京 | - | 新华社');
  assert.equal(parts('新华社北京7月3日电'), '北京 | 7月3日 | 新华社');
  assert.equal(parts('NEW DELHI (AP) —'), 'NEW DELHI | - | AP');
  assert.equal(parts('Cairo – Asharq Al-Awsat –'), 'Cairo | - | Asharq Al-Awsat');
  assert.equal(parts('LOS ANGELES, Calif. (AP) —'), 'LOS ANGELES, Calif. | - | AP');
  assert.equal(parts('Berlin/München (dpa/lby) -'), 'Berlin/München | - | dpa/lby');
  assert.equal(parts('Washington, 3 juil 2024 (AFP) -'), 'Washington | 3 juil 2024 | AFP');
  assert.equal(parts('القاهرة 3 تموز/يوليو (أ ف ب) -'), 'القاهرة | 3 تموز/يوليو | أ ف ب');
  assert.equal(parts('МОСКВА, 3 июля. /ТАСС/.'), 'МОСКВА | 3 июля | ТАСС');
  assert.equal(parts('Madrid, 3 jul (EFE).-'), 'Madrid | 3 jul | EFE');
  assert.equal(parts('دبي 3 يوليو تموز (رويترز) -'), 'دبي | 3 يوليو تموز | رويترز');
});

test('datelines are known in the forms that agencies use, and no sentence is one', () => {
  const dateline = (line: string) => line.slice(0, datelineLength(line.slice(0, 120)));
  assert.equal(dateline('MOSCOW, July 3. /TASS/. The bridge opened.'), 'MOSCOW, July 3. /TASS/.');
  assert.equal(dateline('北京 (新华社) - 大桥周三通车。'), '北京 (新华社) -');
  assert.equal(dateline('新华社北京7月3日电 大桥周三通车。'), '新华社北京7月3日电');
  assert.equal(dateline('МОСКВА, 3 июля. /ТАСС/. Мост открыт.'), 'МОСКВА, 3 июля. /ТАСС/.');
  assert.equal(dateline('Madrid, 3 jul. (EFE) .- El puente abrió.'), 'Madrid, 3 jul. (EFE) .-');
  assert.equal(dateline('Madrid, 3 jul (EFE).- El puente abrió.'), 'Madrid, 3 jul (EFE).-');
  assert.equal(dateline('NEW DELHI (AP) —The bridge opened.'), 'NEW DELHI (AP) —');
  assert.equal(dateline('Cairo – Asharq Al-Awsat – The bridge opened.'), 'Cairo – Asharq Al-Awsat –');
  for (const sentence of [
    'London – Big Ben – fell silent on Wednesday.',
    'The Harbor Union (HWU) — the largest there is — struck on Wednesday.',
    'Wolff - Quill - and nobody else.',
  ])
    assert.equal(dateline(sentence), '', sentence);
});

test('a headline is told of from any place in its line', () => {
  assert.equal(told(TEXT, HEADLINE.length), told(TEXT, 0));
});

test('a paragraph of any length is told of, and costs no more than its length', () => {
  const sentence = 'The bridge across the estuary opened on Wednesday, nine years after the first stone. ';
  const text = bundle(rawStory({ body: [sentence.trim(), sentence.repeat(12_000).trim(), sentence.trim()] }));
  assert.match(told(text, 3) ?? '', / · 12,002 sentences · /);
});
