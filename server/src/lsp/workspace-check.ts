import type { Diagnostic } from 'vscode-languageserver';
import { check, rules, type OnRuleFailure, type WireFile } from '../core/index.js';
import { toDiagnostic } from './convert.js';
import type { Neighbours } from './neighbours.js';
import type { Settings } from './settings.js';
import type { Stories } from './stories.js';

interface Around {
  readonly stories: Stories;
  readonly neighbours: Neighbours;
  readonly settings: () => Pick<Settings, 'rulePage'>;
  readonly onRuleFailure: OnRuleFailure;
  publish(uri: string, diagnostics: Diagnostic[]): void;
}

/**
 * What is found in the files of the workspace that nobody looks at, once somebody asked for it: pushed, and kept current
 * until it is ended. Of the others is told as ever.
 */
export class WorkspaceCheck {
  private isOn = false;
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

  /** A closed file changed, or a document was closed. */
  async changed(address: string): Promise<void> {
    if (!this.isOn) return;
    const file = await this.around.stories.read(address);
    if (file) await this.look(address, file);
    else this.tell(address, []);
  }

  /** Checks a file, and tells of it where nobody else does. @returns how many problems it has */
  async look(address: string, file: WireFile): Promise<number> {
    const { neighbours, settings, onRuleFailure } = this.around;
    const desk = await neighbours.deskOf(address, file);
    const { problems } = check(rules, file, onRuleFailure, desk);
    if (this.isOn && !this.shown.has(address)) {
      const { rulePage } = settings();
      this.tell(
        address,
        problems.map((problem) => toDiagnostic(address, file.lines, rulePage, problem)),
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
