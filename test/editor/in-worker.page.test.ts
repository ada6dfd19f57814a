// An editor in VS Code for the Web has Wire Copy too, though there is no process to serve it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { languageServer } from './processes.js';
import { openDesk, type Desk } from './workbench.js';

const RAW = readFileSync('samples/bridge-and-orchards.wire', 'utf8');

describe('an editor in VS Code for the Web', () => {
  let desk: Desk;

  before(async () => {
    desk = await openDesk({ 'raw.wire': RAW }, { inWorker: true });
    // Two workers start one after the other: the one of the extensions, and ours.
    await desk.page
      .locator('.statusbar-item')
      .getByText('Story 1 of 2 · 143 words · 8 copies · 2 leftovers', { exact: true })
      .waitFor({ timeout: 60_000 });
  });
  after(() => desk.close());
  afterEach(({ name }) => desk.picture(`in worker ${name}`));

  it('has a file read and cleaned, and no process runs for it', async () => {
    assert.equal(languageServer(desk.pid), undefined);
    await desk.command('Wire Copy: Clean Copy');
    await desk.untilStatus('Story 1 of 2 · 143 words');
  });
});
