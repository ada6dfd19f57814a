import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import {
  applyEdits,
  clean,
  explainLine,
  isSafelyFixable,
  LineTable,
  outline,
  parse,
  PLAIN,
  readConfig,
  rules,
  run,
  type ConfigProblem,
  type OutlineEntry,
  type Problem,
  type Profile,
  type Span,
  type WireFile,
} from '../core/index.js';
import { word } from '../wording.js';

const CLEAN = 0;
const PROBLEMS = 1;
const COULD_NOT_RUN = 2;

const USAGE = `Usage: wirecopy outline [--explain] FILE…
       wirecopy check [--format text|json] FILE…
       wirecopy fix [--write] FILE…

outline  prints the stories of each file; with --explain what each line is, and why
check    prints what is repeated or left over from the page
fix      prints the clean copy; with --write it replaces the file

Exit status: 0 clean, 1 problems found, 2 could not run.
`;

/** Raised for a call or a file that cannot be worked on; its message is for the person who called. */
class CannotRun extends Error {}

interface Command {
  run(file: string, text: string): number;
  finish?(): void;
}

function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      write: { type: 'boolean' },
      explain: { type: 'boolean' },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return CLEAN;
  }
  if (values.version) {
    process.stdout.write(`${version}\n`);
    return CLEAN;
  }
  const [name, ...files] = positionals;
  const command = commandOf(name, values);
  if (files.length === 0) throw new CannotRun(`${name ?? ''}: name at least one file`);

  let status = CLEAN;
  for (const file of files) {
    try {
      status = Math.max(status, command.run(file, readText(file)));
    } catch (error) {
      complain(`${file}: ${explain(error)}`);
      status = COULD_NOT_RUN;
    }
  }
  command.finish?.();
  return status;
}

interface Options {
  readonly format?: string | undefined;
  readonly write?: boolean | undefined;
  readonly explain?: boolean | undefined;
}

function commandOf(name: string | undefined, { format, write, explain }: Options): Command {
  if (format !== undefined && name !== 'check')
    throw new CannotRun(`${name ?? ''}: --format goes with check`);
  if (write && name !== 'fix') throw new CannotRun(`${name ?? ''}: --write goes with fix`);
  if (explain && name !== 'outline') throw new CannotRun(`${name ?? ''}: --explain goes with outline`);
  switch (name) {
    case 'outline':
      return { run: explain ? printExplained : printOutline };
    case 'check':
      if (format === 'json') return checkAsJson();
      if (format === undefined || format === 'text') return { run: checkAsText };
      throw new CannotRun(`--format ${format}: choose text or json`);
    case 'fix':
      return { run: (file, text) => fix(file, text, write === true) };
    default:
      throw new CannotRun(name ? `unknown command ${name}\n\n${USAGE}` : USAGE);
  }
}

function printOutline(file: string, text: string): number {
  const { lines, ...parsed } = read(text, file);
  const print = (entry: OutlineEntry, indent: string): void => {
    const line = lines.lineAt(entry.selection.start) + 1;
    const detail = entry.detail.map((message) => word(message)).join(', ');
    process.stdout.write(`${file}:${line}: ${indent}${entry.name}${detail ? ` (${detail})` : ''}\n`);
    for (const child of entry.children) print(child, `${indent}  `);
  };
  for (const entry of outline({ lines, ...parsed })) print(entry, '');
  return CLEAN;
}

/** Line by line, what each is and why: for who distrusts a result. */
function printExplained(file: string, text: string): number {
  const parsed = read(text, file);
  for (let line = 0; line < parsed.lines.count; line++) {
    const explained = explainLine(parsed, line);
    if (!explained) continue;
    const { start, end } = explained.span;
    process.stdout.write(
      `${file}:${line + 1}: ${word(explained.role)}: ${word(explained.reason)}\t${text.slice(start, end)}\n`,
    );
  }
  return CLEAN;
}

function checkAsText(file: string, text: string): number {
  const { lines, problems } = check(text, file);
  for (const { rule, severity, finding } of problems) {
    const line = lines.lineAt(finding.span.start);
    const place = `${file}:${line + 1}:${finding.span.start - lines.start(line) + 1}`;
    process.stdout.write(`${place}: ${severity}: ${word(finding.message)} [${rule.id}]\n`);
  }
  return problems.length > 0 ? PROBLEMS : CLEAN;
}

function checkAsJson(): Command {
  const files: unknown[] = [];
  return {
    run(file, text) {
      const { lines, problems } = check(text, file);
      files.push({
        file,
        problems: problems.map((problem) => ({
          rule: problem.rule.id,
          severity: problem.severity,
          message: word(problem.finding.message),
          range: rangeOf(lines, problem.finding.span),
          fixable: isSafelyFixable(problem, onRuleFailure),
        })),
      });
      return problems.length > 0 ? PROBLEMS : CLEAN;
    },
    finish: () => process.stdout.write(`${JSON.stringify(files, undefined, 2)}\n`),
  };
}

function check(text: string, name: string): { lines: LineTable; problems: Problem[] } {
  const file = read(text, name);
  return { lines: file.lines, problems: run(rules, file, onRuleFailure) };
}

function fix(file: string, text: string, write: boolean): number {
  const fixed = applyEdits(text, clean(read(text, file), onRuleFailure));
  if (!write) process.stdout.write(fixed);
  else if (fixed !== text) replaceFile(file, fixed);
  return check(fixed, file).problems.length > 0 ? PROBLEMS : CLEAN;
}

/** Lines and characters from 0, as in the protocol. */
function rangeOf(lines: LineTable, { start, end }: Span) {
  const position = (offset: number) => {
    const line = lines.lineAt(offset);
    return { line, character: offset - lines.start(line) };
  };
  return { start: position(start), end: position(end) };
}

/** Reads a text as the desk of its file wants it read. */
function read(text: string, file: string): WireFile {
  return parse(text, profileFor(file));
}

const profiles = new Map<string, Profile>();

/** The profile of the nearest `wirecopy.json`, from the file's folder up to the one that the command was called in. */
function profileFor(file: string): Profile {
  const top = process.cwd();
  const from = path.dirname(path.resolve(file));
  for (let folder = from; ; folder = path.dirname(folder)) {
    const name = path.join(folder, 'wirecopy.json');
    const known = profiles.get(name) ?? loadProfile(name);
    if (known) return known;
    if (folder === top || folder === path.dirname(folder) || !isBelow(folder, top)) return PLAIN;
  }
}

function isBelow(folder: string, top: string): boolean {
  const relative = path.relative(top, folder);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

/** @throws where the file is there and cannot be obeyed: a desk that settled something wants it done */
function loadProfile(name: string): Profile | undefined {
  if (!existsSync(name)) return undefined;
  let text: string;
  try {
    text = readText(name).replace(/^\ufeff/, '');
  } catch (error) {
    throw new CannotRun(`${name}: ${explain(error)}`);
  }
  const { config, problems } = readConfig(text);
  if (!config) {
    const lines = new LineTable(text);
    const [{ span, message }] = problems as [ConfigProblem];
    throw new CannotRun(`${name}:${lines.lineAt(span.start) + 1}: ${word(message)}`);
  }
  profiles.set(name, config.profile);
  return config.profile;
}

/** Reads a file as it is, byte order mark included. Bytes that are no UTF-8 would be lost: such a file is refused. */
function readText(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CannotRun('is not UTF-8 text; left as it is');
  }
}

/**
 * Writes beside the file and renames, so that an interruption leaves the old file whole; links are followed, and mode
 * and owner stay. A file that has other names too, or whose owner cannot be kept, is written in place.
 */
function replaceFile(file: string, text: string): void {
  const target = realpathSync(file);
  accessSync(target, constants.W_OK);
  const { mode, uid, gid, nlink } = statSync(target);
  const beside = path.join(path.dirname(target), `.wirecopy-${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    chmodSync(beside, mode);
    if (nlink > 1 || !keepsOwner(beside, uid, gid)) writeFileSync(target, text);
    else renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

function keepsOwner(file: string, uid: number, gid: number): boolean {
  const { uid: isUid, gid: isGid } = statSync(file);
  if (isUid === uid && isGid === gid) return true;
  try {
    chownSync(file, uid, gid);
    return true;
  } catch {
    return false;
  }
}

function onRuleFailure({ id }: { id: string }, error: unknown): void {
  complain(`rule ${id} failed and was skipped: ${explain(error)}`);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'may not be opened';
    default:
      return error.message;
  }
}

function complain(line: string): void {
  process.stderr.write(`wirecopy: ${line}\n`);
}

// A reader that closes its end has what it wanted; any other failure of the output is told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(`the output cannot be written: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? process.exitCode : COULD_NOT_RUN);
});

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  complain(explain(error));
  process.exitCode = COULD_NOT_RUN;
}
