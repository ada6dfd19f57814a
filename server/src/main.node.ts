import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { serve } from './lsp/server.js';
import { nodeFiles } from './node-files.js';
import type { Texts } from './wording.js';

// The rules' pages come with this program.
const pages = pathToFileURL(path.join(__dirname, '../docs/rules') + path.sep).href;

/** The texts of a locale, or of its language: `fr` for `fr-CA`. */
function textsOf(locale: string): Texts | undefined {
  for (const name of [locale, ...locale.split('-').slice(0, 1)]) {
    // It comes from a client, and names no other file.
    if (!/^[\w-]+$/.test(name)) continue;
    const file = path.join(__dirname, `../l10n/bundle.l10n.${name.toLowerCase()}.json`);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Texts;
  }
  return undefined;
}

const connection = connect();
if (connection) {
  serve(connection, {
    version,
    files: nodeFiles,
    pause: () => setImmediate(),
    rulePage: `${pages}{rule}.md`,
    textsOf,
  });
} else {
  console.error(
    'wirecopy-language-server: say how to talk to it: --stdio, --node-ipc, --socket=PORT or --pipe=NAME',
  );
  process.exitCode = 2;
}

/** Undefined where the arguments name no way that a client could be talked to. */
function connect() {
  try {
    return createConnection();
  } catch {
    return undefined;
  }
}
