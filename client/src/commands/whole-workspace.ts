import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WorkDoneProgress, type RequestType } from 'vscode-languageserver-protocol';
import type { WholeWorkspaceParams } from '../../../server/src/protocol.js';
import type { Progress } from '../patience.js';

let tokens = 0;

/** Asks for work on all files of the workspace and passes on how far it is. */
export async function overWorkspace<R>(
  client: BaseLanguageClient,
  request: RequestType<WholeWorkspaceParams, R, void>,
  token: CancellationToken,
  report: (progress: Progress) => void,
): Promise<R> {
  const workDoneToken = `wirecopy-${++tokens}`;
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (progress) => {
    if (progress.kind === 'report') report(progress);
  });
  try {
    return await client.sendRequest(request, { workDoneToken }, token);
  } finally {
    listening.dispose();
  }
}
