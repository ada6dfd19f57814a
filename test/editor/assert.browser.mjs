// In place of `node:assert/strict` where there is no Node: the same names, just as strict.
import { assert } from 'chai';

export default Object.assign((value, message) => assert(value, message), assert, {
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
});
