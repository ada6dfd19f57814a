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
 * What is found in the closed files of the workspace, once somebody asked for it: pushed, and kept current until it is
 * ended. Open documents are told of as ever.
 */
export class WorkspaceCheck {
  private isOn = false;
  /** The files that something was told of. */
  private readonly told = new Set<string>();

  constructor(private readonly around: Around) {}

  begin(): void {
    this.isOn = true;
  }

  end(): void {
    this.isOn = false;
    for (const uri of [...this.told]) this.tell(uri, []);
  }

  /** A document was opened: what was told of its file would be told twice. */
  opened(address: string): void {
    this.tell(address, []);
  }

  /** A closed file changed, or a document was closed. */
  async changed(address: string): Promise<void> {
    if (!this.isOn) return;
    const file = await this.around.stories.read(address);
    if (file) await this.look(address, file);
    else this.tell(address, []);
  }

  /** Checks a file, and tells of it where it is not open. @returns how many problems it has */
  async look(address: string, file: WireFile): Promise<number> {
    const { stories, neighbours, settings, onRuleFailure } = this.around;
    const desk = await neighbours.deskOf(address, file);
    const { problems } = check(rules, file, onRuleFailure, desk);
    if (this.isOn && !stories.isOpen(address)) {
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
