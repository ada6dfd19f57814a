import { formsOf } from './forms.js';
import { Invented } from './invented.js';
import type { Random } from '../random.js';
import { isParagraph } from './story.js';

/** What opens with a dateline already, or with something that would look odd after one. */
const HAS_DATELINE =
  /^.{0,60}\((?:dpa|Reuters|\p{Lu}{2,6})\)|^.{0,45}\s(?:--|[–—-])\s|^\p{Lu}{4,}[.:]|^[【［（([]/u;
const ENDS_IN_CREDIT = /[)）\]］]$|©|(?:AP|AFP|EPA|dpa|DPA|Reuters|REUTERS|Getty Images)[^.]{0,20}$/u;
const SPACELESS_LANGUAGES = new Set(['ja', 'zh']);

const CREDITS = [
  ' (AP)',
  ' (AFP)',
  ' (Reuters)',
  ' (dpa)',
  ' (EPA)',
  ' (AP Photo/{Name})',
  ' ({Name}/NTB/via Reuters)',
  ' (AFP via Getty Images)',
  ' [File: Reuters]',
  ' REUTERS/{Name}',
  ' EPA/{NAME}',
  ' © AFP',
  ' © dpa | {Name}',
  ' {Name}/AFP/Getty Images',
  ' | {Name}/AP Photo',
  ' Foto: {Name}/dpa',
  ' Photo: {Name}/AFP',
  ' Photograph: {Name}/Reuters',
] as const;
const EAST_ASIAN_CREDITS = ['（AP）', '（AFP）', '（ロイター）', '（{Name}）'] as const;
const CREDIT_LINES = [
  'AP Photo/{Name}',
  '(AP Photo/{Name})',
  'Photo: {Name}/AFP',
  'Photo by {Name}',
  'Foto: {Name}/dpa',
  'REUTERS/{Name}',
  'Getty Images',
  '© {Name}',
  '{Name} / Reuters',
  'AFP',
] as const;

/** What an agency writes around a story: invented, in the language's usual forms. */
export class Agency {
  readonly invented: Invented;

  constructor(
    readonly language: string,
    private readonly random: Random,
  ) {
    this.invented = new Invented(language, random);
  }

  /** The body with a dateline before its first paragraph; as it is where that opens with one already. */
  dated(body: readonly string[], kind?: RegExp): string[] {
    const { datelines } = formsOf(this.language);
    const fitting = kind ? datelines.filter((form) => kind.test(form)) : datelines;
    return this.datedBy(fitting.length > 0 ? fitting : datelines, body);
  }

  /** The same, with a dateline of one of these forms. */
  datedBy(forms: readonly string[], body: readonly string[]): string[] {
    const [first = '', ...others] = body;
    if (!isParagraph(first) || HAS_DATELINE.test(first)) return [...body];
    return [this.one(forms) + first, ...others];
  }

  byline(): string {
    return this.one(formsOf(this.language).bylines);
  }

  date(): string {
    return this.one(formsOf(this.language).dates);
  }

  signoff(): string {
    return this.one(formsOf(this.language).signoffs);
  }

  section(): string {
    return this.one(formsOf(this.language).sections);
  }

  /** The caption with a credit at its end, if it has none yet. */
  credited(caption: string): string {
    if (ENDS_IN_CREDIT.test(caption)) return caption;
    const credits = SPACELESS_LANGUAGES.has(this.language) ? EAST_ASIAN_CREDITS : CREDITS;
    return caption + this.one(credits);
  }

  creditLine(): string {
    return this.one(CREDIT_LINES);
  }

  private one(forms: readonly string[]): string {
    const form = forms[this.random.whole(0, forms.length - 1)] ?? '';
    return this.invented.filled(form, formsOf(this.language).months);
  }
}
