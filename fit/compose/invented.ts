import type { Random } from '../random.js';

/** What words are made of in a script: one of each list in turn. */
interface Syllables {
  readonly starts: readonly [string, ...string[]];
  readonly ends: readonly [string, ...string[]];
}

function split(starts: string, ends: string): Syllables {
  return {
    starts: starts.split(' ') as [string, ...string[]],
    ends: ends.split(' ') as [string, ...string[]],
  };
}

const LATIN = split(
  'tav mir quel ost bran zor pel vash jun dor kesh lum hav fen gril nox sel urb wim yar cad rith',
  'o a e i u ar en il or us and eck ow ith',
);
const SCRIPTS = new Map<string, Syllables>([
  ['ru', split('тав мир квел бран зор пел ваш дор кеш лум хав фен грил сел', 'о а е и ар ен ил ор ус анд')],
  ['uk', split('тав мир квел бран зор пел ваш дор кеш лум хав фен грил сел', 'о а е і ар ен іл ор ус анд')],
  ['ar', split('تاف مير كوس بران زور بيل فاش دور كيش لوم هاف فين', 'ان ور ين وس ا ي ار')],
  ['ja', split('タヴ ミル ケル ゾル ペル ヴァシ ドル ケシ ルム ハヴ フェン', 'オ ア エン イル オル ンド ス')],
  ['zh', split('塔 米 克 佐 佩 瓦 多 凯 卢 哈 芬 塞', '尔 姆 伦 斯 卡 洛 维')],
  ['ko', split('타 미 켈 조 펠 바 도 케 루 하 펜 셀', '른 무 렌 스 카 로 비')],
]);
/** Scripts that have no capitals at the start of a name. */
const CAPITALLESS = new Set(['ar', 'ja', 'zh', 'ko']);

/** Invented words of a language's script; none comes often enough to be learnt. */
export class Invented {
  private readonly syllables: Syllables;

  constructor(
    readonly language: string,
    readonly random: Random,
  ) {
    this.syllables = SCRIPTS.get(language) ?? LATIN;
  }

  /** A word of two to four syllables. */
  word(): string {
    const { starts, ends } = this.syllables;
    const parts = Array.from({ length: this.random.whole(1, 2) }, () => this.random.pick(starts));
    const word = parts.join(this.syllables === LATIN ? this.random.pick(['a', 'e', 'i', 'o']) : '');
    return this.capital(word + this.random.pick(ends));
  }

  name(): string {
    if (this.language === 'ko' || this.language === 'zh') return this.word();
    return `${this.word()}${this.language === 'ja' ? '・' : ' '}${this.word()}`;
  }

  place(): string {
    return this.word();
  }

  /** Two or three small letters, as reporters and editors sign. */
  initials(): string {
    const letters = 'abcdefghijklmnoprstuvwz';
    return Array.from({ length: this.random.whole(2, 3) }, () =>
      letters.charAt(this.random.whole(0, letters.length - 1)),
    ).join('');
  }

  /** A slug such as `MIRELAR-TAVEN`, always in Latin letters. */
  slug(): string {
    const latin = new Invented('en', this.random);
    return Array.from({ length: this.random.whole(1, 3) }, () => latin.word()).join('-');
  }

  /** The form with every `{…}` in it filled in; a name in capitals stands for capitals. */
  filled(form: string, months: readonly string[] = []): string {
    const { random } = this;
    return form.replace(/\{(\w+)\}/gu, (whole, what: string) => {
      switch (what) {
        case 'Place':
          return this.place();
        case 'PLACE':
          return this.place().toLocaleUpperCase();
        case 'Name':
          return this.name();
        case 'NAME':
          return this.name().toLocaleUpperCase();
        case 'ini':
          return this.initials();
        case 'INI':
          return this.initials().toUpperCase();
        case 'day':
          return String(random.whole(1, 28));
        case 'month':
          return months[random.whole(0, months.length - 1)] ?? String(random.whole(1, 12));
        case 'mm':
          return String(random.whole(1, 12)).padStart(2, '0');
        case 'dd':
          return String(random.whole(1, 28)).padStart(2, '0');
        case 'year':
          return String(random.whole(1996, 2026));
        case 'nnn':
          return String(random.whole(1, 999)).padStart(3, '0');
        case 'time':
          return `${random.whole(0, 23)}:${String(random.whole(0, 59)).padStart(2, '0')}`;
        case 'number':
          return String(random.whole(100, 9999));
        default:
          return whole;
      }
    });
  }

  private capital(word: string): string {
    return CAPITALLESS.has(this.language) ? word : word.charAt(0).toUpperCase() + word.slice(1);
  }
}
