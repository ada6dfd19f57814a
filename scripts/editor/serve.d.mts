/** The served editor, as `serve.mjs` starts it. */
export interface EditorServer {
  readonly origin: string;
  readonly authority: string;
  /** The process that leads the server's group. */
  readonly pid: number;
  stop(): Promise<void>;
}
export function serveEditor(options?: {
  settings?: object;
  extensions?: string;
  env?: Record<string, string>;
  onLog?: (text: string) => void;
}): Promise<EditorServer>;
export function workbenchAddress(
  server: Pick<EditorServer, 'origin' | 'authority'>,
  what: { extension?: string; folder: string; file?: string; tests?: string },
): string;
