import * as vscode from 'vscode';

/** What takes longer than this shows that it is at work and can be cancelled, in milliseconds. */
const PATIENCE = 1000;

/** How far work is. */
export interface Progress {
  readonly message?: string;
  /** Of all of it. */
  readonly percentage?: number;
}

/**
 * Waits for an answer. Where it takes over a second, a notification says what is going on and lets the editor cancel.
 * @param work is handed what tells how far it is
 * @returns the answer; undefined where it was cancelled, and whatever comes of the work then must be thrown away
 */
export async function patiently<T>(
  what: string,
  work: (token: vscode.CancellationToken, report: (progress: Progress) => void) => Promise<T>,
): Promise<T | undefined> {
  const source = new vscode.CancellationTokenSource();
  const cancelled = new Promise<undefined>((resolve) => {
    source.token.onCancellationRequested(() => resolve(undefined));
  });
  let last: Progress = {};
  let show = (progress: Progress) => void (last = progress);
  const answer = Promise.race([work(source.token, (progress) => show(progress)), cancelled]);
  const timer = setTimeout(() => {
    void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: what, cancellable: true },
      (notification, token) => {
        token.onCancellationRequested(() => source.cancel());
        let shown = 0;
        show = ({ message, percentage = shown }) => {
          notification.report({ ...(message ? { message } : {}), increment: percentage - shown });
          shown = percentage;
        };
        show(last);
        return answer.then(
          () => undefined,
          () => undefined,
        );
      },
    );
  }, PATIENCE);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    source.dispose();
  }
}
