import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { serve } from './lsp/server.js';

// The rules' pages are built beside this program.
const pages = pathToFileURL(path.join(__dirname, 'rules') + path.sep).href;

serve(createConnection(), { version, rulePage: `${pages}{rule}.md` });
