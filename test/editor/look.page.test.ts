// In each of the editor's own themes every kind of line looks different from every other, and from the body.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openDesk, type Desk } from './workbench.js';

const TEXT = `Harbor Town Opens Its New Bridge

Marta Quill cuts the ribbon on the new bridge in the rain of July. (AP)
Marta Quill cuts the ribbon on the new bridge in the rain of July. (AP)
TT

Harbor Town Opens Its New Bridge

HARBOR TOWN (AP) — The bridge across the estuary opened on Wednesday after nine years.

“We have waited long enough,” the deputy mayor said before she cut the ribbon.

Traffic was light in the first hours, the harbor office said.
`;

/** Where in the text each kind is seen: the line from the top, and words that stand in it. */
const KINDS: Record<string, string> = {
  headline: '.view-line:nth-child(1) >> text=/^Harbor/',
  caption: '.view-line:nth-child(3) >> text=/^Marta/',
  credit: '.view-line:nth-child(3) >> text=/^.AP/',
  copy: '.view-line:nth-child(4) >> text=/^Marta/',
  furniture: '.view-line:nth-child(5) >> text=/^TT/',
  dateline: '.view-line:nth-child(9) >> text=/^HARBOR/',
  quotation: '.view-line:nth-child(11) >> text=/^“We/',
  body: '.view-line:nth-child(13) >> text=/^Traffic/',
};

/** The themes that VS Code comes with, by the ids that its settings know them by, and how the page names them. */
const THEMES: Record<string, string> = {
  'Light 2026': '2026-light',
  'Dark 2026': '2026-dark',
  'Light Modern': 'light_modern',
  'Dark Modern': 'dark_modern',
  'Default High Contrast': 'hc_black',
  'Default High Contrast Light': 'hc_light',
};

/** Kinds that are read; copies and leftovers are faded by the editor, since they go. */
const READ = ['headline', 'caption', 'credit', 'dateline', 'quotation', 'body'];
/** WCAG 2.2, success criterion 1.4.3, level AA. */
const LEAST_CONTRAST = 4.5;

describe('how lines look', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ 'look.wire': TEXT });
  });
  after(() => desk.close());

  async function styleOf(where: string): Promise<string> {
    const span = desk.page.locator(`.view-lines ${where}`).first();
    await span.waitFor();
    return span.evaluate((element) => {
      const { color, fontWeight, fontStyle, textDecorationLine, borderBottom } = getComputedStyle(element);
      return [color, fontWeight, fontStyle, textDecorationLine, borderBottom].join(', ');
    });
  }

  /** Contrast of letters against what they stand on, as WCAG 2.2 defines it, from 1 to 21. */
  function contrastOf(where: string): Promise<number> {
    return desk.page
      .locator(`.view-lines ${where}`)
      .first()
      .evaluate((element) => {
        const luminance = (color: string) => {
          const parts = (/\(([^)]+)\)/.exec(color)?.[1] ?? '').split(',').map((part) => Number(part) / 255);
          const [red = 0, green = 0, blue = 0] = parts.map((part) =>
            part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const editor = document.querySelector('.monaco-editor-background') ?? document.body;
        const [one, other] = [
          luminance(getComputedStyle(element).color),
          luminance(getComputedStyle(editor).backgroundColor),
        ];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      });
  }

  for (const [theme, name] of Object.entries(THEMES)) {
    it(`in ${theme}`, async () => {
      // As an editor chooses it, but for this folder.
      const settings = path.join(desk.folder, '.vscode/settings.json');
      mkdirSync(path.dirname(settings), { recursive: true });
      writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
      await desk.page.locator(`.monaco-workbench[class*="themes-${name}-json"]`).waitFor({ timeout: 20_000 });
      // Copies are struck out once the server has answered.
      await desk.page.waitForFunction(() =>
        [...document.querySelectorAll('.view-line:nth-child(4) span')].some(
          (span) => getComputedStyle(span).textDecorationLine === 'line-through',
        ),
      );
      await desk.picture(`theme ${theme}`);
      const styles: Record<string, string> = {};
      for (const [kind, where] of Object.entries(KINDS)) styles[kind] = await styleOf(where);
      const kindsByStyle = new Map<string, string[]>();
      for (const [kind, style] of Object.entries(styles)) {
        kindsByStyle.set(style, [...(kindsByStyle.get(style) ?? []), kind]);
      }
      const alike = [...kindsByStyle].filter(([, kinds]) => kinds.length > 1);
      assert.deepEqual(alike, []);
      for (const kind of READ) {
        const contrast = await contrastOf(KINDS[kind] ?? '');
        console.log(`${theme}, ${kind}: ${contrast.toFixed(1)}`);
        assert.ok(contrast >= LEAST_CONTRAST, `${kind} in ${theme}: ${contrast.toFixed(1)}`);
      }
    });
  }
});
