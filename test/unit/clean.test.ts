import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyEdits, clean, parse, storyAt } from '../../server/src/core/index.js';
import {
  anyText,
  BODY,
  bundle,
  CAPTION,
  cleaned,
  cleanedFile,
  cleanStory,
  rawStory,
  throwOn,
} from '../support/wire.js';

const SECOND = {
  headline: 'Orchard Growers Ask for Help as Frost Takes the Crop',
  captions: ['Tobin Asher speaks (AP)'],
};

describe('the clean copy', () => {
  it('holds each headline and each caption once, and all of the body', () => {
    assert.equal(cleaned(bundle(rawStory(), rawStory(SECOND))), bundle(cleanStory(), cleanStory(SECOND)));
  });

  it('is made of one story alone where one is asked for', () => {
    const text = bundle(rawStory(), rawStory(SECOND));
    const file = parse(text);
    const story = storyAt(file, text.indexOf('Orchard'));
    assert.ok(story);
    assert.equal(applyEdits(text, clean(file, throwOn, { story })), bundle(rawStory(), cleanStory(SECOND)));
    const first = storyAt(file, 0);
    assert.ok(first);
    assert.equal(
      applyEdits(text, clean(file, throwOn, { story: first })),
      bundle(cleanStory(), rawStory(SECOND)),
    );
  });

  it('reads as the same stories again', () => {
    const raw = parse(bundle(rawStory(), rawStory(SECOND)));
    const again = parse(cleanedFile(raw));
    const told = ({ stories, text }: typeof raw) =>
      stories.map(({ headline, captions, words }) => [
        text.slice(headline.span.start, headline.span.end),
        captions.map(({ kept }) => text.slice(kept.span.start, kept.span.end)),
        words,
      ]);
    assert.deepEqual(told(again), told(raw));
  });

  it('does not depend on the kind of line end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lf = text.replace(/\r\n?/g, '\n');
        assert.equal(cleaned(lf.replaceAll('\n', '\r\n')), cleaned(lf).replaceAll('\n', '\r\n'));
        assert.equal(cleaned(lf.replaceAll('\n', '\r')), cleaned(lf).replaceAll('\n', '\r'));
      }),
      { seed: 3 },
    );
  });

  it('of any text takes only whole copies, furniture and white space at line ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = parse(text);
        const kept: string[] = [];
        for (let line = 0; line < file.lines.count; line++) {
          const role = file.readings[line]?.role ?? 'other';
          const { end } = file.lines.trimmed(line);
          if (role === 'blank' || role.endsWith('-copy') || role === 'furniture') continue;
          // Leading white space is not ours to take.
          kept.push(text.slice(line === 0 ? 0 : file.lines.start(line), end));
        }
        const left = cleaned(text)
          .split(/\r\n|\n|\r/)
          .filter((line) => line.replace(/^\ufeff/, '') !== '');
        assert.deepEqual(left, kept);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('of a body holds every line', () => {
    const text = bundle(rawStory({ body: [...BODY, CAPTION.replace(/\. \(AP\)$/, ', she said.'), ...BODY] }));
    for (const paragraph of BODY) assert.equal(cleaned(text).split(paragraph).length, 3);
  });
});
