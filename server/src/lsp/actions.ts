import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type Location,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import {
  bulkEdits,
  clean,
  editsOf,
  fixesOf,
  isSafelyFixable,
  message,
  plural,
  toldOf,
  touches,
  type Finding,
  type Fix,
  type OnRuleFailure,
  type Problem,
} from '../core/index.js';
import { word } from '../wording.js';
import { toDiagnostic, toHeadlineLocation, toQuickFix, toRange, toSpan, toWorkspaceEdit } from './convert.js';
import type { OpenFile } from './documents.js';
import { configEdit, saving, writableConfig } from './config-edits.js';
import type { Settings } from './settings.js';
import { settlings } from './settling.js';
import type { Workspace } from './workspace.js';

/** Makes the clean copy of the whole file. Given only to those who ask for it by this name. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.wirecopy`;

/** Fixes all that one rule finds, named behind it. Never part of the clean copy. */
export const FIX_RULE = 'source.fixRule.wirecopy';

/** Fixes are offered for this many findings of a selection; who selects more wants the whole file cleaned. */
const MOST_FINDINGS = 20;

/** What a code action without an edit is known by until an editor chooses it. */
interface Unresolved {
  readonly uri: string;
  readonly range: CodeActionParams['range'];
  readonly title: string;
  /** Which of the actions with this title it is. */
  readonly nth: number;
}

interface Context {
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly onRuleFailure: OnRuleFailure;
}

/**
 * The code actions at a range: the fixes of the findings there, computed afresh, then the clean copy of the file.
 *
 * An action that an editor asked for carries its edit. One that is only offered, such as the lightbulb's at every
 * move of the cursor, gets it when it is chosen: it costs nothing before, and is made for the text as it is then.
 */
export async function codeActions(
  open: OpenFile,
  params: CodeActionParams,
  context: Context,
): Promise<CodeAction[]> {
  const { only, triggerKind } = params.context;
  const automatic = triggerKind === CodeActionTriggerKind.Automatic;
  const wantsFixAll = only?.some(
    (kind) => kind === FIX_ALL || (kind === CodeActionKind.Source && !automatic),
  );
  const isWanted = (kind: string) => !only || only.some((wanted) => includes(wanted, kind));
  const offers = [
    ...(isWanted(CodeActionKind.QuickFix) || isWanted(CodeActionKind.RefactorRewrite)
      ? (await quickFixes(open, params, context)).filter(({ action }) => isWanted(action.kind))
      : []),
    ...(wantsFixAll ? fixAll(open, context) : []),
    ...(only?.some((kind) => kind.startsWith(FIX_RULE)) ? fixesByRule(open, context) : []),
  ];
  const late = automatic && context.settings.resolvesEdits;
  const seen = new Map<string, number>();
  return offers.map(({ action, edit }) => {
    if (!edit) return action;
    if (!late) return { ...action, edit: edit() };
    const nth = seen.get(action.title) ?? 0;
    seen.set(action.title, nth + 1);
    return {
      ...action,
      data: { uri: open.uri, range: params.range, title: action.title, nth } satisfies Unresolved,
    };
  });
}

/** The action with the edit that it means for the text as it stands now; without one where it no longer applies. */
export async function resolveCodeAction(
  open: OpenFile,
  action: CodeAction,
  context: Context,
): Promise<CodeAction> {
  const { range, title, nth } = action.data as Unresolved;
  const params = {
    textDocument: { uri: open.uri },
    range,
    context: { diagnostics: [], only: [action.kind ?? ''] },
  };
  const offers = action.kind === FIX_ALL ? fixAll(open, context) : await quickFixes(open, params, context);
  const offer = offers.filter((candidate) => candidate.action.title === title)[nth];
  return offer?.edit ? { ...action, edit: offer.edit() } : action;
}

/** The document that an unresolved action belongs to. */
export function documentOf(action: CodeAction): string | undefined {
  return (action.data as Partial<Unresolved> | undefined)?.uri;
}

interface Offer {
  readonly action: CodeAction & { kind: string };
  /** None where the action is a command of the client. */
  readonly edit?: () => WorkspaceEdit;
}

async function quickFixes(open: OpenFile, params: CodeActionParams, context: Context): Promise<Offer[]> {
  const { lines } = open.file;
  const here = toSpan(lines, params.range);
  const offers: Offer[] = [];
  const diagnostics: Diagnostic[] = [];
  const found: Problem[] = [];
  const known = new Set<string>();
  for (const problem of open.problems) {
    if (problem.finding.span.start > here.end || diagnostics.length >= MOST_FINDINGS) break;
    if (!touches(problem.finding.span, here)) continue;
    const diagnostic = toDiagnostic(open.uri, context.settings.rulePage, toldOf(problem, lines));
    diagnostics.push(diagnostic);
    found.push(problem);
    for (const [index, fix] of fixesOf(problem, context.onRuleFailure).entries()) {
      const action = toQuickFix(fix, index === 0, [diagnostic]);
      // Findings side by side offer the same wider fix: once is enough.
      const effect = `${action.title} ${JSON.stringify(fix.changes()[0])}`;
      if (known.has(effect)) continue;
      known.add(effect);
      offers.push({ action, edit: () => editOf(open, fix, context) });
    }
  }
  for (const [index, { finding }] of found.entries())
    offers.push(...visits(open, finding, diagnostics.slice(index, index + 1), context));
  if (offers.some(({ edit }) => edit)) {
    const title = word(message('Clean the whole file'));
    const action = { title, kind: CodeActionKind.QuickFix, diagnostics };
    offers.push({ action, edit: () => cleanEdit(open, context) });
  }
  return [...offers, ...(await settlingFixes(open, found, diagnostics, params, context))];
}

/** Ways to the other place of a story, where the client knows them. */
function visits(
  { uri, file }: OpenFile,
  { span, counterpart }: Finding,
  diagnostics: Diagnostic[],
  { settings: { storyCommands } }: Context,
): Offer[] {
  if (!counterpart || !storyCommands) return [];
  const [goTo, compare] =
    counterpart.is === 'newer'
      ? [message('Go to the Newer Version'), message('Compare with the Newer Version')]
      : [message('Go to the Same Story'), message('Compare with the Same Story')];
  const there = toHeadlineLocation(counterpart.card);
  const here = { uri, range: toRange(file.lines, span) };
  const offer = (title: string, command: string, places: Location[]): Offer => ({
    action: {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title, command, arguments: places },
    },
  });
  return [
    offer(word(goTo), storyCommands.goTo, [there]),
    offer(word(compare), storyCommands.compare, [here, there]),
  ];
}

/** A finding has no more quick fixes than this. What goes beyond stands below them in the same menu. */
const MOST_QUICK_FIXES = 4;
/** Findings are settled one by one: who selects more than this wants something else. */
const MOST_SETTLED = 3;

/** What settles the findings for good in a `wirecopy.json`. */
async function settlingFixes(
  open: OpenFile,
  found: readonly Problem[],
  diagnostics: readonly Diagnostic[],
  params: CodeActionParams,
  { workspace, settings, onRuleFailure }: Context,
): Promise<Offer[]> {
  if (found.length === 0 || found.length > MOST_SETTLED) return [];
  // What is offered at every move of the cursor reads no file anew.
  const isAsked = params.context.triggerKind !== CodeActionTriggerKind.Automatic;
  const config = await writableConfig(workspace, open.uri, settings, isAsked);
  if (!config) return [];
  const several = new Set(found.map(({ rule }) => rule)).size > 1;
  return found.flatMap((problem, index) => {
    const mending = fixesOf(problem, onRuleFailure).length;
    // "Clean the whole file" is one of them.
    const visiting = problem.finding.counterpart && settings.storyCommands ? 2 : 0;
    const room = MOST_QUICK_FIXES - visiting - (mending > 0 ? mending + 1 : 0);
    return settlings(open, problem, workspace).map(({ title, change }, at): Offer => {
      const named = several
        ? message('{title}: {rule}', { title: word(title), rule: problem.rule.id })
        : title;
      return {
        action: {
          title: word(named),
          kind: at < room ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
          diagnostics: diagnostics.slice(index, index + 1),
          ...saving(config.uri, named, settings),
        },
        edit: () => configEdit(config, change(config)),
      };
    });
  });
}

/** All that one rule finds in the file, fixed at once: given only to those who ask for it by its kind. */
function fixesByRule(open: OpenFile, { settings, onRuleFailure }: Context): Offer[] {
  const byRule = new Map<string, Problem[]>();
  for (const problem of open.problems) {
    if (fixesOf(problem, onRuleFailure).length === 0) continue;
    byRule.set(problem.rule.id, [...(byRule.get(problem.rule.id) ?? []), problem]);
  }
  return [...byRule].map(([rule, problems]) => ({
    action: {
      title: word(plural(problems.length, '{rule}: {count} finding', '{rule}: {count} findings', { rule })),
      kind: `${FIX_RULE}.${rule}`,
    },
    edit: () =>
      toWorkspaceEdit(open, open.file.lines, bulkEdits(open.file, problems, onRuleFailure), settings),
  }));
}

function fixAll(open: OpenFile, context: Context): Offer[] {
  if (!open.problems.some((problem) => isSafelyFixable(problem, context.onRuleFailure))) return [];
  return [
    { action: { title: word(message('Clean Copy')), kind: FIX_ALL }, edit: () => cleanEdit(open, context) },
  ];
}

function editOf(open: OpenFile, fix: Fix, { settings }: Context): WorkspaceEdit {
  return toWorkspaceEdit(open, open.file.lines, editsOf(open.file, [fix]), settings);
}

function cleanEdit(open: OpenFile, { settings, onRuleFailure }: Context): WorkspaceEdit {
  const edits = clean(open.file, onRuleFailure, { problems: open.problems });
  return toWorkspaceEdit(open, open.file.lines, edits, settings);
}

/** Whether one kind of code action includes another: `source` includes `source.fixAll`. */
function includes(kind: string, other: string): boolean {
  return kind === '' || other === kind || other.startsWith(`${kind}.`);
}
