// All that a reader meets is there in every language, and nothing that nobody meets.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import manifest from '../../package.json';
import { englishTexts, languages, textsOf } from '../../scripts/texts.mjs';

/** What stands for something else, and is no word of the text: `{0}`, `$(sync)`, a command behind a link, code. */
const PLACES = /\{\w+\}|\$\([\w~-]+\)|\(command:[^)]+\)|`[^`]+`/g;

const places = (text: string) => [...text.matchAll(PLACES)].map(([place]) => place).sort();

describe('the texts', () => {
  const texts = englishTexts();

  it('of the manifest stand behind keys, all of them, and each key is used', () => {
    const shown = new Set([
      'title',
      'description',
      'enumDescriptions',
      'markdownDescription',
      'altText',
      'contents',
    ]);
    const told: string[] = [];
    JSON.stringify(manifest.contributes, (name, value: unknown) => {
      if (shown.has(name)) told.push(...[value].flat().filter((one) => typeof one === 'string'));
      return value;
    });
    assert.deepEqual(
      told.filter((one) => !/^%[^%]+%$/.test(one)),
      [],
      'written out',
    );
    const all = JSON.stringify(manifest);
    assert.deepEqual(
      Object.keys(JSON.parse(readFileSync('package.nls.json', 'utf8')) as object).filter(
        (key) => !all.includes(`"%${key}%"`),
      ),
      [],
      'unused',
    );
  });

  it('are there in other languages besides English', () => {
    assert.deepEqual(languages().sort(), ['de', 'es', 'fr']);
  });

  for (const language of languages()) {
    it(`are complete in ${language}, and each is used`, () => {
      const translations = textsOf(language);
      assert.deepEqual(
        [...texts].filter((text) => !translations[text]),
        [],
        'missing',
      );
      assert.deepEqual(
        Object.keys(translations).filter((text) => !texts.has(text)),
        [],
        'unused',
      );
      for (const [text, translated] of Object.entries(translations)) {
        assert.deepEqual(places(translated), places(text), text);
        assert.equal(translated.trim(), translated, text);
        assert.equal(/[.!?]$/.test(translated), /[.!?]$/.test(text), `the end of: ${text}`);
      }
    });
  }
});
