// The core's door: what the protocol and the command line may use. Pure functions from text to data.
export { applied, type Applied } from './config/applied.js';
export { readConfig, type ConfigProblem } from './config/read.js';
export { schemaOf } from './config/schema.js';
export { configOf, NO_CONFIG, type Config, type Layer, type Placed } from './config/settings.js';
export { addFurniture, recordIgnored, recordReading, turnOff } from './config/write.js';
export {
  counterpart,
  deskFor,
  inOrder,
  likenessBetween,
  NO_DESK,
  type Counterpart,
  type Counterparts,
  type Surroundings,
} from './desk/desk.js';
export type { Fingerprint } from './desk/fingerprint.js';
export { Groups } from './desk/groups.js';
export { EditedEntries, entriesOf, type StoryEntry } from './desk/story-entry.js';
export { StoryIndex, type StoryCard } from './desk/story-index.js';
export { completeNames, type NameOffer } from './features/complete-names.js';
export { definition, elsewhere, highlights, references, rename, renameable } from './features/copies.js';
export { describe, type Described } from './features/describe.js';
export { explainLine } from './features/explain.js';
export { folding, type Fold } from './features/folding.js';
export { linkedEditing, type Linked } from './features/linked-editing.js';
export { outline, type OutlineEntry, type OutlineKind } from './features/outline.js';
export { overview, type Overview } from './features/overview.js';
export { piecesOf, withoutSurroundings, type Piece } from './features/split.js';
export { selectionRanges } from './features/selection-ranges.js';
export { tokens, type Token, type TokenKind } from './features/tokens.js';
export { message, plural, type LineNumber, type Message } from './message.js';
export { SectionChecks } from './checking/check-sections.js';
export { toldOf, type Told } from './checking/told.js';
export { markupOf, type Markup } from './story/markup.js';
export { clean, prospect, type Prospect } from './checking/clean.js';
export { format } from './checking/format.js';
export { rules } from './rules/index.js';
export type { AnyRule, Finding, Fix, Level, Problem, Related, Severity } from './rules/rule.js';
export {
  bulkEdits,
  check,
  editsOf,
  fixesOf,
  isSafelyFixable,
  run,
  staleIn,
  type Checked,
  type OnRuleFailure,
} from './checking/run.js';
export { EditedFile } from './story/edit/edited-file.js';
export { knownBy, readingTextAt, storyAt } from './story/locate.js';
export type { Caption, Passage, Reading, Role, Story, WireFile } from './story/model.js';
export { parse } from './story/parse.js';
export { PLAIN, profileOf, type Ignored, type MarkedRole, type Profile } from './story/profile.js';
export { bareSlug } from './story/version.js';
export { applyEdits, editsFor, mergeEdits, type Change, type Edit } from './text/edits.js';
export { Chunks, type Replacement } from './text/chunks.js';
export { LineTable } from './text/lines.js';
export { touches, type Span } from './text/span.js';
