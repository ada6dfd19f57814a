import { readdirSync, readFileSync } from 'node:fs';

/** The language server below a process of this test, by its program; undefined where none runs. */
export function languageServer(ancestor: number): number | undefined {
  const below = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
      below.set(parent, [...(below.get(parent) ?? []), Number(name)]);
    } catch {
      // Ended meanwhile.
    }
  }
  const queue = [ancestor];
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server.js')) return pid;
    } catch {
      // Ended meanwhile.
    }
    queue.push(...(below.get(pid) ?? []));
  }
  return undefined;
}
