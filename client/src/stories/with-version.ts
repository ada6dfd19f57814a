import type { StoryPlace } from '../../../server/src/protocol.js';

/** A headline with what its agency says of the version, where the headline does not say it. */
export function withVersion({ version }: Pick<StoryPlace, 'version'>, headline: string): string {
  return version === undefined || headline.includes(version) ? headline : `${headline} (${version})`;
}
