// All that a reader meets is there in every language, and nothing that nobody meets.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishTexts, languages, textsOf } from '../../scripts/texts.mjs';

/** What stands for something else, and is no word of the text: `{0}`, `$(sync)`, a command behind a link, code. */
const PLACES = /\{\w+\}|\$\([\w~-]+\)|\(command:[^)]+\)|`[^`]+`/g;

const places = (text: string) => [...text.matchAll(PLACES)].map(([place]) => place).sort();

describe('the texts', () => {
  const english = englishTexts();

  it('are there in other languages besides English', () => {
    assert.deepEqual(languages().sort(), ['de', 'es', 'fr']);
  });

  for (const language of languages()) {
    it(`are complete in ${language}, and each is used`, () => {
      const texts = textsOf(language);
      assert.deepEqual(
        [...english].filter((text) => !texts[text]),
        [],
        'missing',
      );
      assert.deepEqual(
        Object.keys(texts).filter((text) => !english.has(text)),
        [],
        'unused',
      );
      for (const [text, translated] of Object.entries(texts)) {
        assert.deepEqual(places(translated), places(text), text);
        assert.equal(translated.trim(), translated, text);
        assert.equal(/[.!?]$/.test(translated), /[.!?]$/.test(text), `the end of: ${text}`);
      }
    });
  }
});
