import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { bodyOf, bundle, rawStory } from '../support/wire.js';
import { closeAll, problems, sample, show, until, write } from './desk.js';

const story = (headline: string, body: number) =>
  bundle(rawStory({ headline, captions: [], body: bodyOf(body) }));

export function virtualWorkspace(): void {
  describe('an editor whose workspace lies on no disk', () => {
    afterEach(closeAll);

    const headlines = async (query: string) =>
      (
        await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          query,
        )
      )
        .map(({ location }) => location.uri.toString())
        .sort();

    it('has the settings of the folder, and of a folder below it', async () => {
      await write('wirecopy.json', '{ "rules": { "page-furniture": "off" } }');
      await write('night/wirecopy.json', '{ "rules": { "duplicate-headline": "off" } }');
      const body = [
        'CALDEN (AP) — The the tern was seen on Wednesday, the harbor office said.',
        ...bodyOf(1),
      ];
      await write('night/late.wire', bundle(rawStory({ headline: 'A Tern Was Seen on the Pier', body })));
      const RULES = /^(?:page-furniture|duplicate-headline|repeated-word) /;
      const found = (document: vscode.TextDocument) =>
        problems(document)
          .filter((one) => RULES.test(one))
          .join();
      try {
        const { document } = await show('night/late.wire');
        await until('one finding', () => found(document) === 'repeated-word 11');
        await vscode.workspace.fs.delete(sample('wirecopy.json'));
        await until('two', () => found(document) === 'page-furniture 4,repeated-word 11');
      } finally {
        await vscode.workspace.fs.delete(sample('night'), { recursive: true });
      }
    });

    it('finds headlines in closed files, and none in those that .gitignore leaves out', async () => {
      await write('.gitignore', 'drafts/\n');
      await write('a b/é.wire', story('Herons Nest on the Roof', 4));
      await write('drafts/c.wire', story('Herons Leave the Roof', 5));
      try {
        await until('the file', async () => (await headlines('Herons')).length > 0);
        assert.deepEqual(await headlines('Herons'), [sample('a b/é.wire').toString()]);
        await vscode.workspace.fs.delete(sample('.gitignore'));
        await until('both', async () => (await headlines('Herons')).length === 2);
      } finally {
        for (const name of ['a b', 'drafts'])
          await vscode.workspace.fs.delete(sample(name), { recursive: true });
      }
      await until('them to be forgotten', async () => (await headlines('Herons')).length === 0);
    });
  });
}
