/// <reference lib="webworker" />
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { serve } from './lsp/server.js';

// In a browser the pages lie with the extension, which only the client knows: it hands in their address.
serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), { version });
