// Addresses of files, as clients spell them: escaped and capitalised in several ways.

/** One spelling for all of an address, which every client takes: that of VS Code. */
export function canonical(uri: string): string {
  const [, host, path] = /^([a-z][\w+.-]*:\/\/[^/]*)(\/[^?#]*)$/i.exec(uri) ?? [];
  if (host === undefined || path === undefined) return uri;
  const plain = spelled(path).replace(/^\/([a-z]):/i, (_, drive: string) => `/${drive.toLowerCase()}:`);
  return host + plain.split('/').map(escaped).join('/');
}

/** The address of what lies in a folder. */
export function within(folder: string, name: string): string {
  return `${folder}/${escaped(name)}`;
}

function escaped(name: string): string {
  // Half a character cannot be escaped, and no file is found by it.
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The folder that a file or a folder lies in; empty where it has none, as a file without a name. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** Where a document lies below a folder, with `/` between the folders. */
export function pathBelow(folder: string, uri: string): string {
  const depth = folder === '' ? 0 : folder.split('/').length;
  return decoded(uri.split('/').slice(depth).join('/'));
}

/** The address of a file below a folder; undefined where the name leads out of it: nothing is read there. */
export function below(folder: string, name: string): string | undefined {
  const parts = name.split('/');
  if (parts.some((part) => part === '..' || part === '.' || part === '')) return undefined;
  return `${folder}/${parts.map(encodeURIComponent).join('/')}`;
}

/** The address of a folder without the slash behind it; the root of all keeps those of its scheme. */
export function withoutSlash(folder: string): string {
  return /^[a-z]+:\/+$/.test(folder) ? folder.replace(/\/$/, '') : folder.replace(/\/+$/, '');
}

/** One spelling for all of an address. */
export function spelled(uri: string): string {
  return decoded(uri).replace(
    /^file:\/\/\/([A-Za-z]):/,
    (_, drive: string) => `file:///${drive.toLowerCase()}:`,
  );
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // Not escaped as it should be: taken as it is.
    return uri;
  }
}
