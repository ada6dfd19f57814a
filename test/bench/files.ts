import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generatedFile } from '../support/generated.js';

/** Stories of a file by its name: 6 KB, 3.3 MB, just below where VS Code stops folding, and for the command line. */
export const SIZES = { '6 KB': 2, '3.3 MB': 1_000, '19 MB': 5_800, '33 MB': 10_000 } as const;

/** Writes generated files into a folder of their own, which goes when the work is done. */
export async function withFiles<T>(
  sizes: readonly (keyof typeof SIZES)[],
  work: (fileOf: (size: keyof typeof SIZES) => string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-bench-'));
  const fileOf = (size: keyof typeof SIZES) => path.join(folder, `${SIZES[size]}-stories.wire`);
  try {
    for (const size of sizes) writeFileSync(fileOf(size), generatedFile(SIZES[size]));
    return await work(fileOf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
