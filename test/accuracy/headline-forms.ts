// Forms that headlines take, each at the head of texts of four shapes: how many of them a reader finds. All invented.
import { fold } from '../../server/src/core/text/fold.js';
import { textOf, type PageReader } from './page-reader.js';

type Language = 'en' | 'de' | 'fr' | 'es' | 'ar' | 'ja';

export interface HeadlineForm {
  readonly name: string;
  readonly headline: string;
  readonly language: Language;
}

const english: Record<string, string> = {
  question: 'Will the Bridge Save the Town of Calden?',
  exclamation: 'Calden Wins the Cup at Last!',
  'exclamation in quotation': '“We Have Waited Nine Years!”',
  'ends with U.S.': 'Calden Boat Builder Opens Its First Yard in the U.S.',
  'ends with Inc.': 'Harbor Town Council Takes On Wolff Inc.',
  '(Video)': 'Bear Walks Into a Calden Bakery and Leaves With the Bread (Video)',
  '(AP)': 'Harbor Town Votes to Keep Its Old Pier (AP)',
  'Photos:': 'Photos: Thousands March Through Calden',
  hashtag: '#MeToo Reaches the Opera House of Calden',
  'two sentences': 'The Governor Has a Plan. Will Anyone Follow It?',
  'full stop in the middle': 'The Dam at Orrin Held. The Houses Below It Did Not',
  'full stop at the end': 'The Last Ferry to Orrin Has Sailed.',
  '160 characters':
    'Harbor Town Council Votes to Close the Old Pier Despite Months of Protests by Fishermen Who Say They Have Nowhere Else to Land Their Catch When the Winter Storms Come',
  '200 characters':
    'Nine Years After the First Stone Was Laid, Four Mayors and Two Floods Later, the Bridge That Calden Was Promised Opens to Traffic, and the Ferrymen Who Fought It in Every Court Are the First to Drive Across the Estuary',
  'all capitals': 'HARBOR TOWN COUNCIL VOTES TO CLOSE THE OLD PIER',
  'sentence case': 'Growers in the hills above Calden ask for help after the frost',
  'Live:': 'Live: Storm Reaches the Coast as Thousands Leave Calden',
  dash: 'Nine Years and Four Mayors Later – a Bridge for Calden',
  'number first': '12 Dead After Ferry Overturns Near Orrin',
  'quotation first': '“Not in Our Lifetime,” Growers Say of a Frost Like This',
  semicolon: 'Storm Hits Orrin; Schools to Stay Closed Until Monday',
  parentheses: 'What the New Harbor Tax (and Its Many Exceptions) Means for Calden',
  'date inside': 'What We Know About the July 3 Fire in Harbor Town',
  percent: 'Rents in Calden Rise 14% in a Year, Report Finds',
  'three words': 'Ferry Sinks Again',
  'two words': 'Bridge Opens',
  'Opinion |': 'Opinion | Calden Does Not Need Another Bridge',
  'UPDATE 1-': 'UPDATE 1-Calden Steel cuts outlook as orders fall',
  ellipsis: 'The Mayor Said She Would Resign, and Then…',
  apostrophes: 'Calden’s Growers Can’t Find Pickers for This Year’s Crop',
};

/** The 35 forms. */
export const HEADLINE_FORMS: readonly HeadlineForm[] = [
  ...Object.entries(english).map(([name, headline]) => ({ name, headline, language: 'en' as const })),
  {
    name: 'German',
    headline: 'Nach neun Jahren: Neue Brücke in Kalden für den Verkehr freigegeben',
    language: 'de',
  },
  {
    name: 'French',
    headline: 'À Valdrey, « on attendait ce pont depuis neuf ans »',
    language: 'fr',
  },
  {
    name: 'Spanish',
    headline: '¿Salvará el puente nuevo al pueblo de Caldena?',
    language: 'es',
  },
  { name: 'Arabic', headline: 'افتتاح الجسر الجديد في كالدن بعد تسع سنوات من الانتظار', language: 'ar' },
  { name: 'Japanese', headline: 'カルデン港に新しい橋が開通、九年ぶりに島と結ぶ', language: 'ja' },
];

interface Copy {
  readonly byline: string;
  readonly date: string;
  readonly caption: string;
  readonly body: readonly string[];
  /** The story above, in a bundle. */
  readonly above: readonly string[];
}

const COPY: Record<Language, Copy> = {
  en: {
    byline: 'By Ida Wolff',
    date: 'July 3, 2024',
    caption: 'Marta Quill speaks to residents outside the harbor office in Calden, on July 3, 2024. (AP)',
    body: [
      'The council met for the third time this week on Wednesday, and for the third time it went home without a vote.',
      '“Nobody in this room wants to be the first to say it,” said Marta Quill, the deputy mayor. “So I will.”',
      'Her office expects a decision before the end of the month, though officials had said the same in May and again in June.',
    ],
    above: [
      'Museum of Clocks to Move Into the Old Customs House',
      'The museum of clocks will leave its three rooms above the post office and move into the customs house next spring, its board said on Tuesday.',
      'More than two thousand clocks have to be carried down a staircase that is narrower than some of them.',
      '“We have measured it twice,” said Jonas Pell, who runs the workshop. “One of them will have to go out through the window.”',
    ],
  },
  de: {
    byline: 'Von Ida Wolff',
    date: '3. Juli 2024',
    caption: 'Bürgermeisterin Marta Quill am Mittwoch vor dem Hafenamt in Kalden. Foto: Jonas Pell/dpa',
    body: [
      'Neun Jahre nach der Grundsteinlegung ist am Mittwoch die Brücke über die Mündung eröffnet worden.',
      '„Wir haben lange genug gewartet“, sagte die stellvertretende Bürgermeisterin Marta Quill bei der Feier am Ufer.',
      'In den ersten Stunden blieb der Verkehr nach Angaben des Hafenamts ruhig, am Abend bildeten sich jedoch lange Staus.',
    ],
    above: [
      'Uhrenmuseum zieht im Frühjahr in das alte Zollhaus',
      'Das Uhrenmuseum verlässt im Frühjahr seine drei Zimmer über der Post und zieht in das Zollhaus, wie der Vorstand am Dienstag mitteilte.',
      'Mehr als zweitausend Uhren müssen dafür über eine Treppe getragen werden, die schmaler ist als manche von ihnen.',
      '„Wir haben zweimal nachgemessen“, sagte der Leiter der Werkstatt, Jonas Pell. „Eine muss durch das Fenster.“',
    ],
  },
  fr: {
    byline: 'Par Ida Wolff',
    date: '3 juillet 2024',
    caption: 'La maire adjointe, Marta Quill, devant le bureau du port de Valdrey, mercredi. (AFP)',
    body: [
      'Neuf ans après la pose de la première pierre, le pont sur l’estuaire a été ouvert mercredi à la circulation.',
      '« Nous avons assez attendu », a déclaré la maire adjointe, Marta Quill, devant plusieurs centaines d’habitants.',
      'La circulation est restée fluide pendant les premières heures, selon le bureau du port, mais le soir a été plus difficile.',
    ],
    above: [
      'Le musée des horloges va s’installer dans l’ancienne douane',
      'Le musée des horloges quittera au printemps ses trois salles au-dessus de la poste, a annoncé mardi son conseil.',
      'Plus de deux mille horloges devront descendre un escalier qui est plus étroit que certaines d’entre elles.',
      '« Nous avons mesuré deux fois », a dit Jonas Pell, le chef de l’atelier. « Une seule passera par la fenêtre. »',
    ],
  },
  es: {
    byline: 'Por Ida Wolff',
    date: '3 de julio de 2024',
    caption:
      'La teniente de alcalde, Marta Quill, ante la oficina del puerto de Caldena, el miércoles. (EFE)',
    body: [
      'Nueve años después de que se colocara la primera piedra, el puente sobre el estuario se abrió el miércoles al tráfico.',
      '«Ya hemos esperado bastante», dijo la teniente de alcalde, Marta Quill, ante varios cientos de vecinos.',
      'El tráfico fue escaso en las primeras horas, según la oficina del puerto, aunque por la tarde se formaron largas colas.',
    ],
    above: [
      'El museo de los relojes se muda a la antigua aduana',
      'El museo de los relojes dejará en primavera sus tres salas encima de la oficina de correos, anunció el martes su consejo.',
      'Más de dos mil relojes tendrán que bajar por una escalera que es más estrecha que algunos de ellos.',
      '«Lo hemos medido dos veces», dijo Jonas Pell, que dirige el taller. «Uno tendrá que salir por la ventana».',
    ],
  },
  ar: {
    byline: 'بقلم: ليلى حداد',
    date: '3 يوليو 2024',
    caption: 'نائبة رئيس البلدية مريم كويل أمام مكتب الميناء في كالدن يوم الأربعاء (أ.ف.ب)',
    body: [
      'افتُتح الجسر فوق مصب النهر يوم الأربعاء أمام حركة المرور بعد تسع سنوات من وضع حجر الأساس.',
      'وقالت نائبة رئيس البلدية مريم كويل أمام مئات من السكان: «لقد انتظرنا بما فيه الكفاية».',
      'وأفاد مكتب الميناء بأن حركة المرور كانت خفيفة في الساعات الأولى، لكن طوابير طويلة تشكلت في المساء.',
    ],
    above: [
      'متحف الساعات ينتقل إلى مبنى الجمارك القديم في الربيع',
      'أعلن مجلس إدارة متحف الساعات يوم الثلاثاء أن المتحف سيغادر قاعاته الثلاث فوق مكتب البريد في الربيع المقبل.',
      'ويجب إنزال أكثر من ألفي ساعة على درج أضيق من بعضها، كما قال العاملون في المتحف.',
      'وقال يونس بيل الذي يدير الورشة: «لقد قسنا الدرج مرتين، وستخرج إحدى الساعات من النافذة».',
    ],
  },
  ja: {
    byline: '記者　山野ひかり',
    date: '2024年7月3日',
    caption: '港湾事務所の前で住民に話すカルデン町のマルタ・クイル副町長＝3日（共同）',
    body: [
      '最初の石が置かれてから九年、河口に架かる新しい橋が三日、開通した。',
      'マルタ・クイル副町長は集まった数百人の住民を前に、「私たちはもう十分に待った」と語った。',
      '港湾事務所によると、最初の数時間の交通量は少なかったが、夕方には長い渋滞ができたという。',
    ],
    above: [
      '時計博物館、来春に旧税関へ移転',
      '時計博物館は来春、郵便局の上にある三つの部屋を離れ、旧税関の建物に移ると理事会が二日に発表した。',
      '二千個を超える時計を、その一部よりも狭い階段で運び下ろさなければならない。',
      '工房を率いるヨナス・ペルさんは「二度測った。一つは窓から出すしかない」と話した。',
    ],
  },
};

export const HEADLINE_SHAPES = ['seed', 'article', 'byline', 'second of a bundle'] as const;
export type HeadlineShape = (typeof HEADLINE_SHAPES)[number];

/** A text of a shape under a headline of a form. */
export function headlineText({ headline, language }: HeadlineForm, shape: HeadlineShape): string {
  const { byline, date, caption, body, above } = COPY[language];
  const lines: Record<HeadlineShape, readonly string[]> = {
    seed: [headline, '', caption, caption, 'TT', '', headline, '', caption, caption, '', ...spaced(body)],
    article: [headline, '', ...spaced(body)],
    byline: [headline, '', byline, date, '', ...spaced(body)],
    'second of a bundle': [...spaced(above), '', '', headline, '', ...spaced(body)],
  };
  return lines[shape].join('\n');
}

export interface HeadlineFormFigures {
  readonly right: number;
  readonly of: number;
  readonly byShape: Record<HeadlineShape, number>;
  /** Those that were missed, with the headlines found instead. */
  readonly missed: readonly { form: string; shape: HeadlineShape; found: readonly string[] }[];
}

/** How many headlines are the headline of their story: the only one, in a bundle the second. */
export function scoreHeadlineForms(reader: PageReader): HeadlineFormFigures {
  const byShape: Record<HeadlineShape, number> = { seed: 0, article: 0, byline: 0, 'second of a bundle': 0 };
  const missed: { form: string; shape: HeadlineShape; found: readonly string[] }[] = [];
  for (const form of HEADLINE_FORMS) {
    for (const shape of HEADLINE_SHAPES) {
      const { file } = reader(headlineText(form, shape), 0);
      const found = file.stories.map(({ headline }) => textOf(file, headline));
      const own = found[shape === 'second of a bundle' ? 1 : 0];
      if (own !== undefined && fold(own) === fold(form.headline)) byShape[shape]++;
      else missed.push({ form: form.name, shape, found });
    }
  }
  const right = HEADLINE_SHAPES.reduce((all, shape) => all + byShape[shape], 0);
  return { right, of: HEADLINE_FORMS.length * HEADLINE_SHAPES.length, byShape, missed };
}

function spaced(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]));
}
