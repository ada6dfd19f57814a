/** Some texts, at least one. */
export type Some = readonly [string, ...string[]];

/** The fixed words of texts that are no news; `{…}` is filled in by the writer. */
export interface Wording {
  /** How a speech begins and ends. */
  readonly openings: Some;
  readonly thanks: Some;
  /** What turns a sentence of news into one of a speech, a tale, a contract. */
  readonly we: Some;
  readonly i: Some;
  readonly you: Some;
  readonly sections: Some;
  readonly laws: Some;
  readonly licences: Some;
  readonly versions: Some;
  readonly terms: Some;
  readonly chapters: Some;
  readonly authors: Some;
  readonly saying: Some;
  readonly ingredients: Some;
  readonly steps: Some;
  readonly units: Some;
  readonly cooking: Some;
  readonly posted: Some;
  readonly wrote: Some;
  readonly minutes: Some;
  readonly present: Some;
  readonly agenda: Some;
  readonly actions: Some;
  readonly closing: Some;
  readonly dear: Some;
  readonly yours: Some;
  readonly cart: Some;
  readonly features: Some;
  readonly reviews: Some;
  readonly prices: Some;
  readonly answers: Some;
  readonly questions: Some;
  readonly manual: Some;
}
