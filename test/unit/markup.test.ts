// Nothing but news is touched: markup, data and code keep every character, and the command line says why.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clean, markupOf, parse } from '../../server/src/core/index.js';
import { EditedFile } from '../../server/src/core/story/edit/edited-file.js';
import { assertFresh } from '../support/edits.js';
import { bundle, rawStory, throwOn } from '../support/wire.js';

const STORY = bundle(rawStory({}), rawStory({ headline: 'Orchard Growers Ask for Help After the Frost' }));

describe('a text that begins as markup or data', () => {
  const texts: Record<string, string> = {
    HTML: `<!DOCTYPE html>\n<html><body>\n${STORY}</body></html>\n`,
    'a piece of HTML': `<p>Storm Hits the Coast</p>\n${STORY}`,
    XML: `<?xml version="1.0"?>\n<nitf>\n${STORY}</nitf>\n`,
    'XML of another kind': `\ufeff\n<story id="1">\n<title>Storm</title>\n</story>\n${STORY}`,
    JSON: `{\n  "headline": "Storm Hits the Coast",\n  "body": "x"\n}\n${STORY}`,
    'a list in JSON': `[\n  { "headline": "Storm" }\n]\n${STORY}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`keeps every character: ${name}`, () => {
      const file = parse(text);
      assert.notEqual(markupOf(text), undefined);
      assert.deepEqual(file.stories, []);
      assert.deepEqual(clean(file, throwOn), []);
    });
  }

  it('is not seen in copy that begins with a bracket', () => {
    for (const start of ['[Advertisement]', '<Headline', '{', '(AP)', '<3 days to go>', '[1] See below'])
      assert.equal(markupOf(`${start}\n\n${STORY}`), undefined, start);
  });

  it('is seen when it is typed above a story, and is gone when it is taken away', () => {
    const tag = '<?xml version="1.0"?>\n';
    const before = EditedFile.of(parse(STORY));
    const typed = before.replaced({ start: 0, end: 0, text: tag });
    assert.equal(typed.file().stories.length, 0);
    assertFresh(typed);
    const gone = typed.replaced({ start: 0, end: tag.length, text: '' });
    assert.equal(gone.file().stories.length, before.file().stories.length);
    assertFresh(gone);
  });
});

describe('a text without a story', () => {
  const CODE = [
    'const a = 1;  ',
    'function f(x) {\t',
    '  return x + a; ',
    '}',
    '',
    'if (f(2) > 2) {',
    '  console.log("x");',
    '}',
  ].join('\n');
  it('keeps its spaces at line ends, its form feeds and its tabs', () => {
    for (const text of [CODE, 'a\tb\t\n1\t2\t\n\f\n', '-- \nIda\n', 'Menu  \nHome  \n'])
      assert.deepEqual(clean(parse(text), throwOn), [], JSON.stringify(text));
  });
});
