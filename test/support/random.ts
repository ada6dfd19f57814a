/**
 * Numbers that look random and are the same in every run: xorshift, Marsaglia 2003.
 * @param seed not 0, which gives nothing but 0
 */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
