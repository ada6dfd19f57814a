import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import { message } from '../core/index.js';
import { word } from '../wording.js';

/** What takes longer shows how far it is, in milliseconds. */
const PATIENCE = 500;

/** Shows how far work in the background is, unless it is done at once. */
export class LateProgress {
  private readonly started = Date.now();
  private progress: Promise<WorkDoneProgressReporter | undefined> | undefined;

  /**
   * @param begin shows the progress; a client that refuses to goes without
   * @param all how many files there are
   */
  constructor(
    private readonly begin: () => Promise<WorkDoneProgressReporter | undefined>,
    private readonly all: number,
  ) {}

  async report(done: number): Promise<void> {
    const { all } = this;
    if (!this.progress && Date.now() - this.started > PATIENCE && done < all)
      this.progress = this.begin().catch(() => undefined);
    (await this.progress)?.report(
      Math.floor((done / all) * 100),
      word(message('{done} of {all} files', { done, all })),
    );
  }

  async end(): Promise<void> {
    (await this.progress)?.done();
  }
}
