/// <reference lib="webworker" />
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { ReadFileRequest } from './protocol.js';
import { serve } from './lsp/server.js';

// In a browser the rules' pages lie with the extension, and so do all files: the client knows both.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const read = async (uri: string) => (await connection.sendRequest(ReadFileRequest, { uri })) ?? undefined;

serve(connection, { version, files: { read } });
