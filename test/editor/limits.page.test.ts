// Where VS Code stops folding and colouring a file, or keeps it from extensions, the status item says so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { bodyOf, bundle, rawStory } from '../support/wire.js';
import { openDesk, type Desk } from './workbench.js';

const RAW = readFileSync('samples/bridge-and-orchards.wire', 'utf8');
const MB = 1024 * 1024;

/** As many raw stories as come to this many bytes, each another one, in less than 300,000 lines. */
function stories(bytes: number, first: number): string {
  const story = (nth: number) =>
    rawStory({
      headline: `Night Ferry ${first + nth} Returns to the Fjord`,
      body: [
        bodyOf(first + nth)
          .join(' ')
          .repeat(16),
      ],
    });
  const length = Buffer.byteLength(bundle(story(0), story(1))) / 2;
  return bundle(...Array.from({ length: Math.floor(bytes / length) }, (_, nth) => story(nth)));
}

describe('an editor with a very large file', () => {
  let desk: Desk;

  before(async () => {
    desk = await openDesk(
      {
        'small.wire': RAW,
        'lines.wire': stories(6000, 100_000) + '\n'.repeat(300_000),
        'nineteen.wire': stories(19 * MB, 200_000),
        'twenty-one.wire': stories(21 * MB, 300_000),
        'fifty-one.wire': stories(51 * MB, 400_000),
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
    await item()
      .filter({ hasText: /^Story 1 of/ })
      .filter({ hasText: 'too long to fold' })
      .waitFor();
  });

  it('is told so above 20 MB, and not below', async () => {
    await desk.openFile('nineteen.wire');
    await item()
      .filter({ hasText: /^Story 1 of \d,\d\d\d/ })
      .waitFor({ timeout: 100_000 });
    assert.doesNotMatch(await item().innerText(), /too long/);
    await desk.openFile('twenty-one.wire');
    await item().filter({ hasText: 'too long to fold' }).waitFor({ timeout: 100_000 });
  });

  it('is told that above 50 MB the file is kept from Wire Copy, with the way out', async () => {
    await desk.openFile('fifty-one.wire');
    await item().filter({ hasText: 'Too large for Wire Copy' }).waitFor({ timeout: 100_000 });
    assert.match((await item().getAttribute('aria-label')) ?? '', /wirecopy fix --write/);
    await desk.openFile('small.wire');
    await desk.untilStatus('Story 1 of 2 · 143 words · 8 copies · 2 leftovers');
  });
});
