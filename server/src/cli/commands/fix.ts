import {
  applyEdits,
  bulkEdits,
  clean,
  markupOf,
  mergeEdits,
  parse,
  rules,
  run,
  type AnyRule,
  type Edit,
  type OnRuleFailure,
} from '../../core/index.js';
import { unifiedDiff } from '../diff.js';
import { encode } from '../encoding.js';
import { CannotRun } from '../failure.js';
import { replaceFile } from '../files.js';
import { CLEAN, PROBLEMS, type Command } from './command.js';

export interface FixOptions {
  /** `print` the clean copy, `write` it into the file, or show the `diff`. */
  readonly mode: 'print' | 'write' | 'diff';
  /** Rules all of whose fixes are made as well. */
  readonly also: readonly AnyRule[];
  readonly onRuleFailure: OnRuleFailure;
  /** Takes what a person should know and no program reads. */
  readonly note: (line: string) => void;
}

/** Makes the clean copy. */
export function fix({ mode, also, onRuleFailure, note }: FixOptions): Command {
  let isLeft = false;
  return {
    *run(input, { profile }) {
      const { name, text, encoding, isGuess, bytes, isStdin } = input;
      if (isStdin && mode === 'write')
        throw new CannotRun('--write needs a file; the standard input is none');
      const file = parse(text, profile);
      const made = also.reduce(
        (edits, rule) => mergeEdits(edits, bulkEdits(file, run([rule], file, onRuleFailure), onRuleFailure)),
        clean(file, onRuleFailure),
      );
      const edits = isGuess ? made.filter((edit) => !takesPerhapsALetter(text, edit)) : made;
      const fixed = applyEdits(text, edits);
      if (file.stories.length === 0) note(`${name}: ${whyNothing(text)}`);
      if (mode === 'write') {
        if (fixed !== text) replaceFile(name, bytes, encode({ text: fixed, encoding }));
      } else if (mode === 'print') {
        yield fixed;
      } else {
        yield unifiedDiff(name, text, edits);
      }
      if (run(rules, parse(fixed, profile), onRuleFailure).length > 0) isLeft = true;
    },
    status: () => (isLeft ? PROBLEMS : CLEAN),
  };
}

function whyNothing(text: string): string {
  const markup = markupOf(text);
  return markup ? `is ${markup}, not copy; nothing was changed` : 'holds no news story; nothing was changed';
}

/**
 * Where an encoding was only guessed, a no-break space behind a letter may be a letter in truth: `á` in the code pages
 * of DOS. Then it stays.
 */
function takesPerhapsALetter(text: string, { span, text: replacement }: Edit): boolean {
  const taken = text.slice(span.start, span.end);
  return (
    replacement === '' &&
    taken.trim() === '' &&
    taken.startsWith('\u00a0') &&
    /\p{L}/u.test(text.charAt(span.start - 1))
  );
}
