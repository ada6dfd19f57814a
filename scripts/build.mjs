// Builds everything that runs: the client, the server and the command line, into dist/.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAll } from './bundles.mjs';

// Wherever it is called from, it builds this checkout and nothing else.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
await buildAll({ sourcemap: true, sourcesContent: false });
