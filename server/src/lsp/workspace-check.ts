import type { Diagnostic, WorkDoneProgressReporter } from 'vscode-languageserver';
import { check, deskFor, rules, toldOf, type OnRuleFailure, type WireFile } from '../core/index.js';
import { toDiagnostic } from './convert.js';
import { LateProgress } from './late-progress.js';
import type { Neighbours } from './neighbours.js';
import type { Settings } from './settings.js';
import type { Stories } from './stories.js';

interface Around {
  readonly stories: Stories;
  readonly neighbours: Neighbours;
  readonly settings: () => Pick<Settings, 'rulePage'>;
  readonly onRuleFailure: OnRuleFailure;
  publish(uri: string, diagnostics: Diagnostic[]): void;
  /** Lets requests through that came meanwhile. */
  readonly pause: () => Promise<void>;
  readonly progress: () => Promise<WorkDoneProgressReporter | undefined>;
}

/**
 * What is found in the files of the workspace that nobody looks at, once somebody asked for it: pushed, and kept current
 * until it is ended. Of the others is told as ever.
 */
export class WorkspaceCheck {
  private isOn = false;
  /** How often all was begun to be checked again. */
  private rounds = 0;
  /** The last look at each file: an older one that takes longer has nothing to say any more. */
  private readonly looks = new Map<string, WireFile>();
  /** The files that something was told of. */
  private readonly told = new Set<string>();
  /** The documents of which is told in another way: what was pushed would stand there twice. */
  private readonly shown = new Set<string>();

  constructor(private readonly around: Around) {}

  begin(): void {
    this.isOn = true;
  }

  end(): void {
    this.isOn = false;
    for (const uri of [...this.told]) this.tell(uri, []);
  }

  /** A document is told of in another way from now on. */
  show(address: string): void {
    this.shown.add(address);
    this.tell(address, []);
  }

  /** A document was closed. */
  closed(address: string): void {
    this.shown.delete(address);
  }

  /** A closed file changed or is gone, or a document was closed. */
  async changed(address: string): Promise<void> {
    if (!this.isOn) return;
    const file = this.around.stories.has(address) ? await this.around.stories.read(address) : undefined;
    if (file) await this.look(address, file);
    else this.tell(address, []);
  }

  /** Checks all files again, after other settings came into force. */
  async again(): Promise<void> {
    const { stories, pause, progress } = this.around;
    const round = ++this.rounds;
    const files = stories.files();
    const shown = new LateProgress(progress, files.length);
    for (const [nth, address] of files.entries()) {
      await pause();
      if (!this.isOn || round !== this.rounds) break;
      await this.changed(address);
      await shown.report(nth + 1);
    }
    await shown.end();
  }

  /** Checks a file, and tells of it where nobody else does. @returns how many problems it has */
  async look(address: string, file: WireFile): Promise<number> {
    const { stories, neighbours, settings, onRuleFailure } = this.around;
    this.looks.set(address, file);
    const around = await neighbours.around(address, file);
    const isLast = this.looks.get(address) === file;
    if (isLast) this.looks.delete(address);
    const { problems } = check(rules, file, onRuleFailure, deskFor(file, around));
    // It may have gone meanwhile.
    if (isLast && this.isOn && !this.shown.has(address) && stories.has(address)) {
      const { rulePage } = settings();
      this.tell(
        address,
        problems.map((problem) => toDiagnostic(address, rulePage, toldOf(problem, file.lines))),
      );
    }
    return problems.length;
  }

  private tell(address: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length > 0) this.told.add(address);
    else if (!this.told.delete(address)) return;
    this.around.publish(address, diagnostics);
  }
}
