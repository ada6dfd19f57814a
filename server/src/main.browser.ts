/// <reference lib="webworker" />
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { ListFolderRequest, ReadFileRequest } from './protocol.js';
import { serve } from './lsp/server.js';

// In a browser the rules' pages lie with the extension, and so do all files: the client knows both.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const read = async (uri: string) => (await connection.sendRequest(ReadFileRequest, { uri })) ?? undefined;
const list = async (uri: string) => (await connection.sendRequest(ListFolderRequest, { uri })) ?? undefined;
// The client leaves links alone: what it reads lies where its address says.
const real = (uri: string) => Promise.resolve(uri);

serve(connection, { version, files: { read, list, real }, pause });

/** Until all messages were taken in that came meanwhile: a timer would wait for longer. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
