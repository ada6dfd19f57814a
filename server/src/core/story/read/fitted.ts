import { tablesOf, type Tables } from './table.js';
import { TABLE } from './weights.generated.js';

let tables: Tables | undefined;

/** The tables that `npm run fit` made. Read on first use. */
export function fittedTables(): Tables {
  return (tables ??= tablesOf(TABLE));
}
