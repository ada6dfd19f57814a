import { spelled } from './addresses.js';
import type { Files } from './workspace.js';

/**
 * Files of the workspace and no others: what lies elsewhere is not read, also where a link in the workspace leads there.
 * @param roots the addresses of the workspace folders
 */
export function inside(files: Files, roots: () => readonly string[]): Files {
  async function assertInside(uri: string): Promise<void> {
    const root = roots().find((folder) => isBelow(folder, uri));
    if (root === undefined) throw new Error('it lies outside of the workspace');
    const [real, realRoot] = await Promise.all([files.real(uri), files.real(root)]);
    // Where nothing is, nothing is read.
    if (real !== undefined && realRoot !== undefined && !isBelow(realRoot, real))
      throw new Error('it is a link that leads out of the workspace');
  }
  return {
    real: (uri) => files.real(uri),
    async read(uri) {
      await assertInside(uri);
      return files.read(uri);
    },
    async list(folder) {
      await assertInside(folder);
      return files.list(folder);
    },
  };
}

function isBelow(folder: string, uri: string): boolean {
  const [above, name] = [spelled(folder).replace(/\/$/, ''), spelled(uri)];
  return name === above || name.startsWith(`${above}/`);
}
