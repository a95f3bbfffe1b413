// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

const files = ['../../web/src/', '../../web/search/src/'].flatMap((name) => {
  const folder = new URL(name, import.meta.url);
  return readdirSync(folder).filter((file) => file.endsWith('.js')).map((file) => new URL(file, folder));
});

test('modules: the kit can be imported where there is no page', async () => {
  await import('../../web/src/portalkit.js');
  await import('../../web/search/src/open_index.js');
});

for (const [what, pattern] of [
  ['HTML from strings', /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|setHTML/],
  ['code from strings', /\beval\(|new Function|setTimeout\(['"]/],
  ['style attributes', /setAttribute\(['"]style/],
  ['globals of the page', /(window|globalThis)\.(?!CSS\b|HTMLElement\b|customElements\b)\w+/],
]) {
  test(`modules: no ${what}`, () => {
    for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), pattern, file.pathname);
  });
}
