import {
  addFurniture,
  knownBy,
  message,
  readingTextAt,
  recordIgnored,
  turnOff,
  type Edit,
  type Message,
  type Problem,
} from '../core/index.js';
import type { OpenFile } from './documents.js';
import { folderOf, pathBelow } from './addresses.js';
import type { ConfigFile, Workspace } from './workspace.js';

/** A way to settle a finding for good: by a `wirecopy.json`, never in the copy. */
export interface Settling {
  readonly title: Message;
  readonly change: (config: ConfigFile) => (text: string) => Edit[];
}

/** "Ignore this here", "Turn this rule off", "Add to furniture", as far as they make sense for a finding. */
export function settlings({ uri, file }: OpenFile, problem: Problem, workspace: Workspace): Settling[] {
  const { rule, finding } = problem;
  const offers: Settling[] = [];
  // Where the workspace is not trusted, nothing else would be obeyed.
  if (workspace.isTrusted) {
    const line = readingTextAt(file, finding.span.start);
    if (rule.id === 'page-furniture' && !finding.unnecessary && line !== undefined) {
      offers.push({ title: message('Add to furniture'), change: () => (text) => addFurniture(text, line) });
    }
    offers.push({
      title: message('Ignore this here'),
      change: (config) => (text) =>
        recordIgnored(text, {
          rule: rule.id,
          text: knownBy(file, finding.span),
          file: pathBelow(folderOf(config.uri), uri),
        }),
    });
  }
  offers.push({ title: message('Turn this rule off'), change: () => (text) => turnOff(text, rule.id) });
  return offers;
}
