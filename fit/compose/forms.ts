/** How agencies write in a language; `{…}` is filled in with invented words. */
export interface Forms {
  readonly months: readonly string[];
  /** Put before the first paragraph. */
  readonly datelines: readonly string[];
  readonly bylines: readonly string[];
  readonly dates: readonly string[];
  readonly signoffs: readonly string[];
  /** Labels of sections, as they stand above a headline. */
  readonly sections: readonly string[];
}

const LATIN: Forms = {
  months: [],
  datelines: ['{PLACE} (AFP) - ', '{Place} (AP) — ', '{PLACE} (Reuters) - ', '{Place} – '],
  bylines: ['{Name}', '{NAME}'],
  dates: ['{dd}.{mm}.{year}', '{year}-{mm}-{dd} {time}', '{dd}/{mm}/{year}'],
  signoffs: ['({ini}/{ini})', '{ini}/{ini}'],
  sections: [],
};

const ENGLISH: Forms = {
  months: ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  datelines: [
    '{PLACE} (AP) — ',
    '{PLACE} (AP) — ',
    '{PLACE}, {Place} (AP) — ',
    '{PLACE} {PLACE}, {Place} (AP) _ ',
    '{PLACE}, {month} {day} (Reuters) - ',
    '{PLACE} (Reuters) - ',
    '{PLACE}/{PLACE} (Reuters) - ',
    '{PLACE}, {month} {day}, {year} (AFP) - ',
    '{PLACE}, {month} {day} (UPI) -- ',
    '{Place} (dpa) - ',
    '{Place} – ',
    '{PLACE} — ',
  ],
  bylines: [
    'By {Name}',
    'By {NAME}',
    'By {Name} and {Name}',
    'by {Name}',
    '{Name}, Staff Writer',
    'By {Name}, Associated Press',
    'The Associated Press',
    'Written by: {Name}',
  ],
  dates: [
    '{month} {day}, {year}',
    'Published {month} {day}, {year} at {time}',
    '{day} {month} {year}',
    'Updated: {month} {day}, {year} {time} GMT',
  ],
  signoffs: [
    '(Reporting by {Name}; Editing by {Name})',
    '(Reporting by {Name} in {Place}; Editing by {Name} and {Name})',
    '(Reporting by {Name}, additional reporting by {Name} in {Place}; Writing by {Name}; Editing by {Name})',
    'Associated Press writer {Name} in {Place} contributed to this report.',
    '{Name} reported from {Place}.',
    'AP reporters {Name} in {Place} and {Name} in {Place} contributed.',
    '{ini}/{ini}',
  ],
  sections: [
    'SPORTS',
    'WORLD',
    'BUSINESS',
    'POLITICS',
    'LOCAL',
    'OPINION',
    'NATION',
    'HEALTH',
    'Weather',
    'World',
  ],
};

const GERMAN: Forms = {
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober'],
  datelines: [
    '{Place} (dpa) - ',
    '{Place} (dpa) - ',
    '{Place} (dpa/{ini}) - ',
    '{Place}/{Place} (dpa) - ',
    '{Place} (AFP) - ',
    '{Place} (APA) - ',
    '{Place} (Reuters) - ',
    '{Place}, {day}. {month} (epd). ',
    '{PLACE}. ',
    '{Place} – ',
  ],
  bylines: [
    'Von {Name}',
    'Von {Name}, dpa',
    'von {Name}',
    'VON {NAME}',
    'Von {Name} und {Name}',
    '{Name}, {Place}',
  ],
  dates: ['{dd}.{mm}.{year}, {time} Uhr', '{day}. {month} {year}', 'Stand: {dd}.{mm}.{year}, {time} Uhr'],
  signoffs: [
    '(Bericht von {Name}, redigiert von {Name})',
    '(Reporter: {Name}; Redaktion: {Name})',
    '({ini}/dpa)',
    '({ini})',
    '{ini}/{ini}/dpa',
  ],
  sections: ['SPORT', 'POLITIK', 'Wirtschaft', 'AUSLAND', 'Kultur', 'LOKALES', 'Panorama'],
};

const SPANISH: Forms = {
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  datelines: [
    '{Place}, {day} {month} (EFE).- ',
    '{Place} (EFE).- ',
    '{Place}, {day} {month}. (EUROPA PRESS) - ',
    '{PLACE} (AP) — ',
    '{PLACE}, {day} {month} (Reuters) - ',
  ],
  bylines: ['Por {Name}', 'POR {NAME}', 'Por: {Name}', '{Name} / {Place}'],
  dates: ['{day} {month} {year} - {time}', '{dd}/{mm}/{year}'],
  signoffs: [
    '(Información de {Name}; editado por {Name})',
    '(Reporte de {Name} en {Place}. Editado en español por {Name})',
    'EFE {ini}/{ini}',
  ],
  sections: ['DEPORTES', 'MUNDO', 'Economía', 'POLÍTICA', 'CULTURA'],
};

const FRENCH: Forms = {
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre'],
  datelines: [
    '{Place}, {day} {month} {year} (AFP) - ',
    '{Place} (AFP) - ',
    '{PLACE} (Reuters) - ',
    '{Place} (awp/ats) - ',
    '{Place} (ats) ',
    '{PLACE} — ',
  ],
  bylines: ['Par {Name}', 'par {Name}', 'PAR {NAME}', 'Par {Name} et {Name}', 'De {Name}'],
  dates: ['{day} {month} {year} à {time}', 'Publié le {dd}/{mm}/{year}', 'Le {day} {month} {year}'],
  signoffs: [
    '({Name}, édité par {Name})',
    '(Reportage de {Name}, édité par {Name})',
    '{ini}/{ini}',
    '(ATS/{ini})',
  ],
  sections: ['SPORT', 'MONDE', 'Économie', 'POLITIQUE', 'CULTURE', 'SOCIÉTÉ'],
};

/** Forms of the languages of which only datelines, bylines and sign-offs are known. */
function forms(datelines: string[], bylines: string[], signoffs: string[], sections: string[]): Forms {
  return { ...LATIN, datelines, bylines, signoffs, sections };
}

const FORMS = new Map<string, Forms>([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['es', SPANISH],
  ['fr', FRENCH],
  [
    'it',
    forms(
      [
        '(ANSA) - {PLACE}, {day} MAR - ',
        '{Place}, {day} mar. (Adnkronos) - ',
        '(AGI) - {Place}, {day} mar. - ',
      ],
      ['di {Name}', 'Di {Name}', 'DI {NAME}'],
      ['(ANSA).', '({Name}, in redazione {Name})'],
      ['SPORT', 'MONDO', 'Economia', 'POLITICA'],
    ),
  ],
  [
    'pt',
    forms(
      ['{Place}, {day} mar {year} (Lusa) – ', '{PLACE} (Reuters) - ', '{PLACE} (FOLHAPRESS) - '],
      ['Por {Name}', 'POR {NAME}', '{Name}, {Place}'],
      ['(Reportagem de {Name}; edição de {Name})', '{INI} // {INI}'],
      ['ESPORTES', 'MUNDO', 'Economia', 'POLÍTICA'],
    ),
  ],
  [
    'nl',
    forms(['{PLACE} (ANP) - ', '{Place} (Belga) - '], ['Door {Name}'], ['({ini})'], ['SPORT', 'BUITENLAND']),
  ],
  [
    'no',
    forms(
      ['{Place} (NTB): ', '{Place} (NTB-Reuters): '],
      ['Av {Name}', 'Tekst: {Name}'],
      ['(©NTB)'],
      ['SPORT'],
    ),
  ],
  [
    'sv',
    forms(['{Place} (TT) - ', '{Place} '], ['Av {Name}', '{Name}/TT'], ['({ini})'], ['SPORT', 'UTRIKES']),
  ],
  ['da', forms(['{Place} /ritzau/ - ', '{Place}. '], ['Af {Name}'], ['/ritzau/'], ['SPORT', 'UDLAND'])],
  ['fi', forms(['{Place} (STT) – '], ['{Name}/STT'], ['({ini})'], ['URHEILU'])],
  [
    'pl',
    forms(
      ['{Place} (PAP) - ', '{PLACE}. '],
      ['{Name}', 'Autor: {Name}'],
      ['(PAP)', '{ini}/ {ini}/'],
      ['SPORT'],
    ),
  ],
  [
    'cs',
    forms(['{Place} {day}. března (ČTK) - ', '{Place} (ČTK) – '], ['{Name}'], ['{ini} {ini}'], ['SPORT']),
  ],
  ['lt', forms(['{Place}, kovo {day} d. (BNS). ', '{Place} (ELTA). '], ['{Name}'], ['({INI})'], ['SPORTAS'])],
  ['hu', forms(['{Place}, {year}. március {day}. (MTI) - '], ['{Name}'], ['{ini}/{ini}'], ['SPORT'])],
  [
    'tr',
    forms(
      ['{PLACE} (AA) - ', '{PLACE}, (DHA) - '],
      ['{Name}', '{NAME}'],
      ['({INI}/{INI})'],
      ['SPOR', 'DÜNYA'],
    ),
  ],
  [
    'ru',
    forms(
      ['{PLACE}, {day} мар — РИА Новости. ', '{PLACE}, {day} марта. /ТАСС/. ', '{PLACE} (Рейтер) - '],
      ['{Name}', 'Автор: {Name}'],
      ['({Name}, редактор {Name})'],
      ['СПОРТ', 'МИР', 'Экономика'],
    ),
  ],
  [
    'uk',
    forms(['{PLACE}. {day} березня. УНН. ', '{Place} (Укрінформ) — '], ['{Name}'], ['({Name})'], ['СПОРТ']),
  ],
  [
    'ar',
    forms(
      ['{Place} (رويترز) - ', '{Place} {day} مارس (أ ف ب) - '],
      ['{Name}'],
      ['(تحرير {Name})'],
      ['رياضة'],
    ),
  ],
  [
    'ja',
    forms(
      ['【{Place}共同】', '【{Place}時事】', '［{Place}　{day}日　ロイター］ - ', '【{Place}AFP=時事】'],
      ['{Name}', '文・{Name}'],
      ['（{Place}＝{Name}）', '（{Name}）'],
      ['スポーツ', '国際', '経済'],
    ),
  ],
  [
    'zh',
    forms(
      ['新华社{Place}{mm}月{day}日电　', '（法新社{Place}{day}日电）', '（中央社{Place}{day}日電）'],
      ['记者 {Name}', '{Name}'],
      ['（完）', '（责任编辑：{Name}）'],
      ['体育', '国际', '财经'],
    ),
  ],
  [
    'ko',
    forms(
      ['({Place}=연합뉴스) {Name} 기자 = ', '[{Place}=뉴시스] '],
      ['{Name} 기자'],
      ['{ini}@{ini}.example'],
      ['스포츠', '국제'],
    ),
  ],
]);

/** How agencies write in the language; a common form where it is not known. */
export function formsOf(language: string): Forms {
  return FORMS.get(language) ?? LATIN;
}
