// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

const folder = new URL('../../web/src/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.js'));

test('modules: the kit can be imported where there is no page', async () => {
  await import('../../web/src/portalkit.js');
});

for (const [what, pattern] of [
  ['HTML from strings', /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|setHTML/],
  ['code from strings', /\beval\(|new Function|setTimeout\(['"]/],
  ['style attributes', /setAttribute\(['"]style/],
  ['globals of the page', /(window|globalThis)\.(?!CSS\b|HTMLElement\b|customElements\b)\w+/],
]) {
  test(`modules: no ${what}`, () => {
    for (const name of files) assert.doesNotMatch(readFileSync(new URL(name, folder), 'utf8'), pattern, name);
  });
}
