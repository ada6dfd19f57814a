/** For places that a test must not reach: an expression where a value was expected. */
export function fail(message: string): never {
  throw new Error(message);
}
