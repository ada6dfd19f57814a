// Against what a desk would pick instead, on the same text.
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { lint } from 'markdownlint/sync';
import { createLanguageService, LogLevel, type IWorkspace } from 'vscode-markdown-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CancellationTokenSource, Emitter } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import { folding, NO_DESK, outline, parse, rules, run } from '../../server/src/core/index.js';
import { throwOn } from '../support/wire.js';
import { withFiles } from './files.js';
import { inTurn, report } from './measure.js';

const ofCopies = rules.filter(({ id }) => /duplicate-(?:caption|headline)$|^page-furniture$/.test(id));

const never = new Emitter<never>().event;
const NO_WORKSPACE: IWorkspace = {
  workspaceFolders: [],
  onDidChangeMarkdownDocument: never,
  onDidCreateMarkdownDocument: never,
  onDidDeleteMarkdownDocument: never,
  getAllMarkdownDocuments: () => Promise.resolve([]),
  hasMarkdownDocument: () => false,
  openMarkdownDocument: () => Promise.resolve(undefined),
  stat: () => Promise.resolve(undefined),
  readDirectory: () => Promise.resolve([]),
};
const slug = (value: string) => ({ value, equals: () => false });

async function main(): Promise<void> {
  await withFiles(['3.3 MB'], async (fileOf) => {
    const text = readFileSync(fileOf('3.3 MB'), 'utf8');
    const parser = new MarkdownIt();
    const uri = URI.parse('file:///peers/x.md');
    let version = 0;
    const service = createLanguageService({
      workspace: NO_WORKSPACE,
      parser: {
        slugifier: { fromHeading: slug },
        tokenize: (document) => Promise.resolve(parser.parse(document.getText(), {})),
      },
      logger: { level: LogLevel.Off, log: () => undefined },
    });
    const outlineOfMarkdown = async () => {
      // It remembers what it did for a version of a document.
      const document = { ...TextDocument.create(uri.toString(), 'markdown', ++version, text), $uri: uri };
      Object.setPrototypeOf(document, Object.getPrototypeOf(TextDocument.create('', '', 0, '')) as object);
      const { token } = new CancellationTokenSource();
      await service.getDocumentSymbols(document, { includeLinkDefinitions: false }, token);
      await service.getFoldingRanges(document, token);
    };
    const times = await inTurn({
      ours: () => {
        const file = parse(text);
        return [outline(file), folding(file), run(ofCopies, file, throwOn, NO_DESK)];
      },
      markdownlint: () => lint({ strings: { x: text }, config: { default: false, MD024: true } }),
      markdownService: outlineOfMarkdown,
      splitAndSet: () => {
        const seen = new Set<string>();
        return text.split('\n').filter((line) => line !== '' && seen.size === seen.add(line).size);
      },
    });
    const what = 'outline, folds and copies /';
    report(`${what} markdownlint MD024`, times.ours, times.markdownlint, 1 / 100);
    report(`${what} vscode-markdown-languageservice`, times.ours, times.markdownService, 1 / 20);
    report(`${what} split + Set`, times.ours, times.splitAndSet, 1);
  });
}

void main();
