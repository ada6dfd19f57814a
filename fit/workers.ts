import { Worker } from 'node:worker_threads';

/**
 * Fits chains without some folds each, on as many workers.
 * @param path the bundled worker
 * @returns the texts, in the order of what was asked for
 */
export async function fitInWorkers(
  path: string,
  wanted: readonly (readonly number[])[],
  workers: number,
): Promise<string[]> {
  const texts: string[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(workers, wanted.length) }, async () => {
      const worker = new Worker(path);
      try {
        while (next < wanted.length) {
          const nth = next++;
          texts[nth] = await answerOf(worker, wanted[nth] as readonly number[]);
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return texts;
}

function answerOf(worker: Worker, left: readonly number[]): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (text: string) => {
      worker.off('error', reject);
      resolve(text);
    });
    worker.postMessage(left);
  });
}
