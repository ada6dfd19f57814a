import { createColors } from 'picocolors';
import { isatty } from 'node:tty';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { readConfig, rules, type AnyRule, type OnRuleFailure, type Placed } from '../core/index.js';
import { word } from '../wording.js';
import { check } from './commands/check.js';
import { CLEAN, COULD_NOT_RUN, type Command } from './commands/command.js';
import { config } from './commands/config.js';
import { fix } from './commands/fix.js';
import { explained, outline } from './commands/outline.js';
import { Desk } from './desk.js';
import { CannotRun, complain, explain } from './failure.js';
import type { Format } from './formats/format.js';
import { githubFormat } from './formats/github.js';
import { jsonFormat } from './formats/json.js';
import { sarifFormat } from './formats/sarif.js';
import { textFormat } from './formats/text.js';
import { sourcesOf } from './inputs.js';
import { Output } from './output.js';
import { Progress } from './progress.js';

const USAGE = `Usage: wirecopy check [--format text|json|sarif|github] [--max-warnings N] FILE…
       wirecopy fix [--write | --diff] [--also RULE]… FILE…
       wirecopy outline [--explain] FILE…
       wirecopy config [--format text|json] FILE…

check    tells what is repeated, left over from the page, or against the desk's rules
fix      prints the clean copy; --write puts it into the file, --diff shows what would change;
         --also makes the other fixes of a rule as well
outline  prints the stories of each file; with --explain what each line is, and why
config   tells what applies to a file, and which wirecopy.json it comes from

FILE is a file, a folder, a pattern such as 'feed/**/*.wire', or - for the standard input.

  --rule ID=LEVEL        sets a rule to off, info, warning or error for this call
  --stdin-filename NAME  what the standard input is called, and where its wirecopy.json is looked for
  --encoding NAME        the encoding of the files, where it is not found out
  --max-warnings N       more than N warnings are a failure, fewer are none
  -h, --help, --version

Exit status: 0 clean, 1 problems found, 2 could not run.
`;

const OPTIONS = {
  format: { type: 'string' },
  write: { type: 'boolean' },
  diff: { type: 'boolean' },
  also: { type: 'string', multiple: true },
  explain: { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  'max-warnings': { type: 'string' },
  'stdin-filename': { type: 'string' },
  encoding: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** Which options go with one command alone. */
const ONLY: Partial<Record<keyof Values, readonly string[]>> = {
  format: ['check', 'config'],
  write: ['fix'],
  diff: ['fix'],
  also: ['fix'],
  explain: ['outline'],
  'max-warnings': ['check'],
};

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const failures: string[] = [];
  const output = new Output(process.stdout, (error) => {
    // A reader that leaves has what it wanted; any other failure leaves somebody without the copy.
    if (error.code !== 'EPIPE') failures.push(error.message);
    complain(
      error.code === 'EPIPE'
        ? 'nobody reads the output any more'
        : `the output cannot be written: ${error.message}`,
    );
  });
  if (values.help || values.version) {
    await output.write([values.help ? USAGE : `${version}\n`]);
    return CLEAN;
  }
  const [name, ...files] = positionals;
  const desk = new Desk(rulesGiven(values.rule ?? []));
  const command = commandOf(name, values, desk);
  if (files.length === 0) throw new CannotRun(`${name ?? ''}: name at least one file`);

  const progress = new Progress(process.stderr);
  const failed = (what: string, why: string) => {
    failures.push(`${what}: ${why}`);
    progress.clear();
    complain(`${what}: ${why}`);
  };
  const naming = { stdinFilename: values['stdin-filename'], encoding: values.encoding };
  const sources = sourcesOf(files, naming, failed);
  await output.write(command.begin?.() ?? []);
  for (const [index, source] of sources.entries()) {
    progress.show(index, sources.length, source.name, source.size);
    try {
      const input = await source.read();
      progress.show(index, sources.length, source.name, input.bytes.length);
      await output.write(clearing(progress, command.run(input, desk.configOf(input.path))));
    } catch (error) {
      failed(source.name, explain(error));
    }
  }
  progress.clear();
  await output.write(command.end?.(failures) ?? []);
  await output.end();
  return failures.length > 0 ? COULD_NOT_RUN : command.status();
}

/** Takes the progress line away before the first piece is written: both may share a terminal. */
function* clearing(progress: Progress, pieces: Iterable<string>): Iterable<string> {
  for (const piece of pieces) {
    progress.clear();
    yield piece;
  }
}

function commandOf(name: string | undefined, values: Values, desk: Desk): Command {
  for (const [option, commands] of Object.entries(ONLY)) {
    if (values[option as keyof Values] !== undefined && !commands.includes(name ?? ''))
      throw new CannotRun(`--${option} goes with ${commands.join(' and ')}`);
  }
  switch (name) {
    case 'check':
      return check({
        format: formatOf(values.format),
        maxWarnings: numberOf(values['max-warnings']),
        desk,
        onRuleFailure,
        note: complain,
      });
    case 'fix':
      if (values.write && values.diff) throw new CannotRun('--write and --diff do not go together');
      return fix({
        mode: values.write ? 'write' : values.diff ? 'diff' : 'print',
        also: [...new Set(values.also)].map(ruleOf),
        onRuleFailure,
        note: complain,
      });
    case 'outline':
      return values.explain ? explained() : outline();
    case 'config':
      if (values.format !== undefined && !['text', 'json'].includes(values.format))
        throw new CannotRun(`--format ${values.format}: choose text or json`);
      return config(desk, values.format === 'json');
    default:
      throw new CannotRun(name ? `unknown command ${name}\n\n${USAGE}` : USAGE);
  }
}

function formatOf(name = 'text'): Format {
  switch (name) {
    case 'text':
      return textFormat(createColors(isatty(1) && process.stdout.hasColors()));
    case 'json':
      return jsonFormat();
    case 'sarif':
      return sarifFormat();
    case 'github':
      return githubFormat();
    default:
      throw new CannotRun(`--format ${name}: choose text, json, sarif or github`);
  }
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new CannotRun(`--max-warnings ${text}: give a number`);
  return Number(text);
}

function ruleOf(id: string): AnyRule {
  const rule = rules.find((known) => known.id === id);
  if (!rule) throw new CannotRun(`there is no rule ${id}`);
  return rule;
}

/** `--rule id=level` as settings, read as a `wirecopy.json` would be. */
function rulesGiven(given: readonly string[]): readonly Placed[] {
  const levels = given.map((text) => {
    const at = text.indexOf('=');
    const [id, level] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
    ruleOf(id);
    return [id, level] as const;
  });
  const { settings, problems } = readConfig(JSON.stringify({ rules: Object.fromEntries(levels) }));
  if (settings) return settings;
  throw new CannotRun(
    `--rule ${given.join(' --rule ')}: ${problems.map(({ message }) => word(message)).join(' ')}`,
  );
}

const onRuleFailure: OnRuleFailure = ({ id }, error) =>
  complain(`rule ${id} failed and was skipped: ${explain(error)}`);

main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    complain(explain(error));
    process.exitCode = COULD_NOT_RUN;
  },
);
