const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\u3000\uff00-\uff60]/u;
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Myanmar}\p{sc=Khmer}\p{sc=Lao}]/u;
const MARK = /\p{M}/u;
/** What may not begin a line in Chinese and Japanese, nor a vowel after its Thai consonant. */
const NO_START =
  /[、。，．・：；？！）」』】〉》”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ\u0e2f-\u0e33\u0e46]/u;
const SPACE = /\s/u;

const FIRST_MARK = 0x300;

/** How many columns the text takes: letters of East Asia take two, marks none. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    if ((character.codePointAt(0) ?? 0) < FIRST_MARK) {
      sum++;
      continue;
    }
    if (WIDE.test(character)) sum += 2;
    else if (!MARK.test(character)) sum++;
  }
  return sum;
}

/** The text cut where a line may end: after spaces, and between the letters of scripts that have none. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of text) {
    const previous = piece.at(-1) ?? '';
    const afterSpace = SPACE.test(previous) && !SPACE.test(character);
    const unspaced = UNSPACED.test(character) || (piece !== '' && UNSPACED.test(piece));
    const between = unspaced && !MARK.test(character) && !NO_START.test(character) && !SPACE.test(character);
    if (piece !== '' && (afterSpace || between)) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? found : [...found, piece];
}

/** The text in lines of at most so many columns, the first one indented; a longer word stays whole. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const piece of pieces(text.trim())) {
    if (line.trim() !== '' && columns((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
