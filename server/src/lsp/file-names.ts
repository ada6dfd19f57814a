import filenamify from 'filenamify/browser';

/** Longer names are cut, in characters: with an ending and a number they fit everywhere, whatever the script. */
const LONGEST = 60;

/** A name for a file, without an ending, made of what a story is called: small letters and figures, with hyphens. */
export function fileNameOf(title: string, otherwise: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (Array.from(longer).length > LONGEST) break;
    name = longer;
  }
  name ||= Array.from(words[0] ?? '')
    .slice(0, LONGEST)
    .join('');
  // Some names mean a device on Windows.
  return filenamify(name || otherwise, { replacement: '-' });
}
