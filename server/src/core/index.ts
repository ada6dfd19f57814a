// The core's door: what the protocol and the command line may use. Pure functions from text to data.
export { NO_CONFIG, readConfig, recordReading, type Config, type ConfigProblem } from './config.js';
export { explain, explainLine, type Explained } from './features/explain.js';
export { folding, type Fold } from './features/folding.js';
export { outline, type OutlineEntry, type OutlineKind } from './features/outline.js';
export { overview, type Overview } from './features/overview.js';
export { tokens, type Token, type TokenKind } from './features/tokens.js';
export { lineNumber, message, plural, type Message, type Plural } from './message.js';
export { clean } from './rules/clean.js';
export { rules } from './rules/index.js';
export type { AnyRule, Finding, Fix, Level, Problem, Related, Severity } from './rules/rule.js';
export { fixesOf, isSafelyFixable, run, type OnRuleFailure } from './rules/run.js';
export { readingTextAt, storyAt } from './story/locate.js';
export type { Caption, Passage, Reading, Role, Story, WireFile } from './story/model.js';
export { parse } from './story/parse.js';
export { PLAIN, profileOf, type MarkedRole, type Profile } from './story/profile.js';
export { applyEdits, editsFor, type Change, type Edit } from './text/edits.js';
export { LineTable } from './text/lines.js';
export { touches, type Span } from './text/span.js';
