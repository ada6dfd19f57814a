// Plain text stays plain text: where it looks like wire copy the language status offers a choice, and nothing else
// happens; no server runs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { languageServer } from './processes.js';
import { openDesk, type Desk } from './workbench.js';

const RAW = readFileSync('samples/bridge-and-orchards.wire', 'utf8');
const LETTER = 'Dear Ida,\n\nthe bridge is open.\n\nYours, Marta\n';

describe('an editor with plain text', () => {
  let desk: Desk;

  before(async () => {
    desk = await openDesk(
      { 'feed.txt': RAW, 'letter.txt': LETTER },
      // So that the test can paste without the browser’s leave.
      {
        settings: { 'editor.pasteAs.enabled': false },
        context: { permissions: ['clipboard-read', 'clipboard-write'] },
      },
    );
  });
  after(() => desk.close());
  afterEach(async ({ name }) => {
    await desk.picture(`plain text ${name}`);
    await desk.nothingPoppedUp();
  });

  const languageItem = () => desk.page.locator('.statusbar-item[id="status.editor.mode"]');
  const statusOfLanguage = () => desk.page.locator('.statusbar-item[id="status.languageStatus"]');
  const offer = () => desk.page.locator('.monaco-hover', { hasText: 'Looks like wire copy' }).last();

  async function seesOffer(): Promise<void> {
    await statusOfLanguage().waitFor();
    await statusOfLanguage().hover();
    await offer().waitFor();
  }

  async function chooses(choice: string): Promise<void> {
    await seesOffer();
    await offer().getByText('Choose…').click();
    const row = desk.page.locator('.quick-input-list .monaco-list-row', { hasText: choice });
    await row.waitFor();
    await desk.picture(`offer before ${choice}`);
    await row.click();
  }

  it('is offered wire copy beside the language; the text stays as it is, and no server runs', async () => {
    await seesOffer();
    assert.equal(await languageItem().innerText(), 'Plain Text');
    assert.equal(languageServer(desk.pid), undefined);
    await desk.page.keyboard.press('Escape');
  });

  it('is offered nothing for a letter', async () => {
    await desk.openFile('letter.txt');
    // The offer of the file before goes.
    await statusOfLanguage().waitFor({ state: 'detached' });
    await desk.openFile('feed.txt');
    await statusOfLanguage().waitFor();
  });

  it('is offered it for what was just pasted into a new file', async () => {
    await desk.command('File: New Untitled Text File');
    await statusOfLanguage().waitFor({ state: 'detached' });
    await desk.page.evaluate((text) => navigator.clipboard.writeText(text), RAW);
    await desk.page.keyboard.press('Control+v');
    await seesOffer();
    assert.equal(await languageItem().innerText(), 'Plain Text');
    // It has no name that a workspace could go by.
    await offer().getByText('Choose…').click();
    const rows = desk.page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    assert.deepEqual(
      (await rows.allInnerTexts()).map((text) => text.split('\n')[0]),
      ['Use Wire Copy here', 'Never offer it'],
    );
    await desk.page.keyboard.press('Escape');
    assert.equal(languageServer(desk.pid), undefined);
  });

  it('uses it here', async () => {
    await chooses('Use Wire Copy here');
    await desk.untilStatus('Story 2 of 2 · 110 words · 8 copies · 2 leftovers');
    assert.equal(await languageItem().innerText(), 'Wire Copy');
    assert.notEqual(languageServer(desk.pid), undefined);
    await desk.command('View: Revert and Close Editor');
  });

  it('uses it always in this workspace', async () => {
    await desk.openFile('feed.txt');
    assert.equal(await languageItem().innerText(), 'Plain Text');
    await chooses('Always in this workspace');
    await desk.untilStatus('Story 1 of 2 · 143 words · 8 copies · 2 leftovers');
    const settings = path.join(desk.folder, '.vscode/settings.json');
    assert.deepEqual(JSON.parse(readFileSync(settings, 'utf8')), {
      'files.associations': { '*.txt': 'wirecopy' },
    });
    await desk.openFile('letter.txt');
    await desk.untilStatus('No story');
  });

  it('is never offered it again after saying so, and can treat a text as wire copy all the same', async () => {
    await desk.command('File: New Untitled Text File');
    await desk.page.evaluate((text) => navigator.clipboard.writeText(text), RAW);
    await desk.page.keyboard.press('Control+v');
    await chooses('Never offer it');
    await statusOfLanguage().waitFor({ state: 'detached' });
    await desk.command('Wire Copy: Treat as Wire Copy');
    // Both stories stand in feed.txt too, which is wire copy by now.
    await desk.untilStatus('Story 2 of 2 · 110 words · 8 copies · 2 leftovers · 2 to decide');
  });
});
