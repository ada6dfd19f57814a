import { explainLine, outline as outlineOf, parse, type OutlineEntry } from '../../core/index.js';
import { word } from '../../wording.js';
import { CLEAN, type Command } from './command.js';

/** Tells the stories of each file. */
export function outline(): Command {
  return {
    *run({ name, text }, { profile }) {
      const file = parse(text, profile);
      function* print(entry: OutlineEntry, indent: string): Generator<string> {
        const line = file.lines.lineAt(entry.selection.start) + 1;
        const detail = entry.detail.map((message) => word(message)).join(', ');
        yield `${name}:${line}: ${indent}${entry.name}${detail ? ` (${detail})` : ''}\n`;
        for (const child of entry.children) yield* print(child, `${indent}  `);
      }
      for (const entry of outlineOf(file)) yield* print(entry, '');
    },
    status: () => CLEAN,
  };
}

/** Line by line, what each is and why: for who distrusts a result. */
export function explained(): Command {
  return {
    *run({ name, text }, { profile }) {
      const file = parse(text, profile);
      for (let line = 0; line < file.lines.count; line++) {
        const told = explainLine(file, line);
        if (!told) continue;
        const { start, end } = told.span;
        const evidence = told.evidence ? `. ${word(told.evidence)}` : '';
        yield `${name}:${line + 1}: ${word(told.role)}: ${word(told.reason)}${evidence}\t${text.slice(start, end)}\n`;
      }
    },
    status: () => CLEAN,
  };
}
