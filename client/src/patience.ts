import * as vscode from 'vscode';

/** What takes longer than this shows that it is at work and can be cancelled, in milliseconds. */
const PATIENCE = 1000;

/**
 * Waits for an answer. Where it takes over a second, a notification says what is going on and lets the editor cancel.
 * @returns the answer; undefined where it was cancelled, and whatever comes of the work then must be thrown away
 */
export async function patiently<T>(
  what: string,
  work: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T | undefined> {
  const source = new vscode.CancellationTokenSource();
  const cancelled = new Promise<undefined>((resolve) => {
    source.token.onCancellationRequested(() => resolve(undefined));
  });
  const answer = Promise.race([work(source.token), cancelled]);
  const timer = setTimeout(() => {
    void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: what, cancellable: true },
      (_progress, token) => {
        token.onCancellationRequested(() => source.cancel());
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
