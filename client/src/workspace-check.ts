import * as vscode from 'vscode';
import { CheckWorkspaceRequest, UncheckWorkspaceRequest } from '../../server/src/protocol.js';
import { overWorkspace } from './commands/whole-workspace.js';
import { patiently } from './patience.js';
import { plural } from './plural.js';
import { say } from './say.js';
import type { Server } from './server.js';

/** The setting that has all wire files checked from the start. */
const SETTING = 'wirecopy.checkWorkspace';
/** The menus in package.json know it. */
const CONTEXT = 'wirecopy.isCheckingAll';

/** The check of all wire files, closed ones too: on request, or because a setting says so. Kept current until ended. */
export class WorkspaceCheck implements vscode.Disposable {
  private isOn = false;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly server: Server,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      server.onDidChangeState((state) => {
        if (state !== 'running') return;
        // A server that was started anew knows nothing of it.
        if (this.isOn || isSet()) this.checkQuietly();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(SETTING) || !this.server.isAskedFor) return;
        if (isSet()) this.checkQuietly();
        else this.quietly(this.end());
      }),
    );
  }

  /** Checks all wire files and shows what was found. */
  async check(): Promise<void> {
    const checked = await this.run();
    if (!checked) {
      await this.end();
      return;
    }
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
    const { t } = vscode.l10n;
    const found = plural(checked.problems, t('{0} finding'), t('{0} findings'));
    say(
      plural(
        checked.files,
        t('{0} file was checked: {1}.', '{0}', found),
        t('{0} files were checked: {1}.', '{0}', found),
      ),
    );
  }

  /** Takes back what was told of closed files. */
  async end(): Promise<void> {
    this.set(false);
    const client = await this.server.ready();
    await client.sendRequest(UncheckWorkspaceRequest, {});
  }

  private checkQuietly(): void {
    this.quietly(this.run().then((checked) => (checked ? undefined : this.end())));
  }

  private quietly(done: Promise<void>): void {
    done.catch((error: unknown) => this.log.warn(`check of all wire copy: ${String(error)}`));
  }

  /** @returns undefined where it was cancelled */
  private run() {
    this.set(true);
    return patiently(vscode.l10n.t('Checking all wire copy'), async (token, report) =>
      overWorkspace(await this.server.ready(), CheckWorkspaceRequest, token, report),
    );
  }

  private set(isOn: boolean): void {
    this.isOn = isOn;
    void vscode.commands.executeCommand('setContext', CONTEXT, isOn);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

function isSet(): boolean {
  return vscode.workspace.getConfiguration().get<boolean>(SETTING, false);
}
