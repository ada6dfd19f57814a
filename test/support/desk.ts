import { configOf, readConfig, type Config, type Profile } from '../../server/src/core/index.js';
import { fail } from './fail.js';

/** What is in force for a file of copy where these `wirecopy.json` meet, the nearest first. */
export function desk(texts: readonly string[], path = 'one.wire'): Config {
  return configOf(
    texts.map((text, index) => ({
      name: `${'../'.repeat(index)}wirecopy.json`,
      settings: readConfig(text).settings ?? fail(`a faulty wirecopy.json: ${text}`),
      path,
    })),
  );
}

/** How a desk with this `wirecopy.json` has its copy read. */
export function profile(text: string): Profile {
  return desk([text]).profile;
}
