// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import test from 'node:test';

import { searchWith, stateFrom } from '../../web/src/url_state.js';

const KEYS = ['q', 'from', 'page'];

for (const [what, search, prefix, state] of [
  ['nothing', '', '', ''],
  ['own parameters only', '?id=7&q=ng%C3%A2n+s%C3%A1ch&lang=vi', '', 'q=ng%C3%A2n+s%C3%A1ch'],
  ['a parameter without value', '?q&page=2', '', 'q&page=2'],
  ['prefixed parameters only', '?q=a&tim-q=b&tim-page=3&tim-other=1', 'tim', 'q=b&page=3'],
  ['an encoded name', '?%71=a', '', 'q=a'],
  ['a name that cannot be decoded', '?%zz=a&q=b', '', 'q=b'],
  ['a value with "="', '?q=a=b', '', 'q=a=b'],
]) {
  test(`url state: reads ${what}`, () => assert.equal(stateFrom(search, prefix, KEYS), state));
}

for (const [what, search, prefix, state, result] of [
  ['adds to an empty query', '', '', 'q=a', '?q=a'],
  ['keeps parameters of the page byte for byte', '?id=7&x=%C3%A2+b', '', 'q=a&page=2', '?id=7&x=%C3%A2+b&q=a&page=2'],
  ['replaces its own', '?q=old&page=9&id=7', '', 'q=new', '?id=7&q=new'],
  ['removes its own', '?q=old&id=7', '', '', '?id=7'],
  ['leaves nothing behind', '?q=old', '', '', ''],
  ['touches only its own prefix', '?q=a&van-q=b&tin-q=c', 'tin', 'q=d', '?q=a&van-q=b&tin-q=d'],
]) {
  test(`url state: ${what}`, () => assert.equal(searchWith(search, prefix, KEYS, state), result));
}

test('url state: what is written is read back', () => {
  const state = 'q=ngh%E1%BB%8B&from=2023-01-01&page=2';
  assert.equal(stateFrom(searchWith('?id=1', 'tim', KEYS, state), 'tim', KEYS), state);
});
