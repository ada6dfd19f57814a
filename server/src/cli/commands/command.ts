import type { Config } from '../../core/index.js';
import type { Input } from '../inputs.js';

/** What the command line answers with: what is worst counts. */
export const CLEAN = 0;
export const PROBLEMS = 1;
export const COULD_NOT_RUN = 2;

/** One of `check`, `fix`, `outline`, `config`: writes pieces of text, and says at the end how it went. */
export interface Command {
  begin?(): Iterable<string>;
  /** @throws where this input cannot be worked on; the others go on */
  run(input: Input, config: Config): Iterable<string>;
  /** @param failures what could not be worked on, in words */
  end?(failures: readonly string[]): Iterable<string>;
  /** `CLEAN` or `PROBLEMS`, after the last input. */
  status(): number;
}
