// Does the work that takes long, beside others of its kind: fits what units are weighed by without some folds.
import { parentPort } from 'node:worker_threads';
import { preparedPages } from './corpus.js';
import { chainText } from './units.js';

const pages = preparedPages();
parentPort?.on('message', (left: readonly number[]) => {
  parentPort?.postMessage(chainText(pages.filter(({ page }) => !left.includes(page.fold))));
});
