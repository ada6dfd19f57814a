// Where VS Code stops folding and colouring a file, or keeps it from extensions, the status item says so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { openDesk, type Desk } from './workbench.js';

const RAW = readFileSync('samples/bridge-and-orchards.wire', 'utf8');
const MB = 1024 * 1024;

/** As many raw bundles, one after the other, as come to this many bytes, with less than 300,000 lines. */
function bundles(bytes: number): string {
  const bundle = `${RAW} ${'It was the third frost in ten years. '.repeat(100)}\n\n\n\n`;
  return bundle.repeat(Math.floor(bytes / Buffer.byteLength(bundle)));
}

describe('an editor with a very large file', () => {
  let desk: Desk;

  before(async () => {
    desk = await openDesk(
      {
        'small.wire': RAW,
        'lines.wire': RAW + '\n'.repeat(300_000),
        'nineteen.wire': bundles(19 * MB),
        'twenty-one.wire': bundles(21 * MB),
        'fifty-one.wire': bundles(51 * MB),
      },
      // Over a network VS Code asks first; on the desktop it does not.
      { settings: { 'workbench.editorLargeFileConfirmation': 200 } },
    );
    await desk.untilStatus('Story 1 of 2 · 143 words · 8 copies · 2 leftovers');
  });
  after(() => desk.close());
  afterEach(({ name }) => desk.picture(`limits ${name}`));

  const item = () => desk.page.locator('.statusbar-item[id$="wirecopy.status"]');

  it('is told where the file is too long to fold: above 300,000 lines', async () => {
    await desk.openFile('lines.wire');
    await item().filter({ hasText: 'Story 1 of 2' }).filter({ hasText: 'too long to fold' }).waitFor();
  });

  it('is told so above 20 MB, and not below', async () => {
    await desk.openFile('nineteen.wire');
    await item()
      .filter({ hasText: /^Story 1 of \d,\d\d\d/ })
      .waitFor({ timeout: 60_000 });
    assert.doesNotMatch(await item().innerText(), /too long/);
    await desk.openFile('twenty-one.wire');
    await item().filter({ hasText: 'too long to fold' }).waitFor({ timeout: 60_000 });
  });

  it('is told that above 50 MB the file is kept from Wire Copy, with the way out', async () => {
    await desk.openFile('fifty-one.wire');
    await item().filter({ hasText: 'Too large for Wire Copy' }).waitFor({ timeout: 60_000 });
    assert.match((await item().getAttribute('aria-label')) ?? '', /wirecopy fix --write/);
    await desk.openFile('small.wire');
    await desk.untilStatus('Story 1 of 2 · 143 words · 8 copies · 2 leftovers');
  });
});
