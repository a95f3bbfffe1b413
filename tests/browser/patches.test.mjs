// SPDX-License-Identifier: MIT
// How little crosses the border: bytes of a patch, elements of a result.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { decode } from '../../web/src/wire.js';
import { inBrowsers, inWidget, pageOf, settled, siteWith } from './harness.mjs';

const W = 'portal-search';
const site = await siteWith({ 'one.html': pageOf('<portal-search src="/data/van-ban.json" page-size="20"></portal-search>') });
after(() => site.close());

/** Keeps the bytes of each frame. */
function keepPatches() {
  globalThis.patches = [];
  const real = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...args) => {
    const { module, instance } = await real.apply(WebAssembly, args);
    const exports = { ...instance.exports };
    exports.pk_out_bytes = () => {
      const count = instance.exports.pk_out_bytes();
      globalThis.patches.push([...new Uint8Array(exports.memory.buffer, instance.exports.pk_out_ptr(), count)]);
      return count;
    };
    return { module, instance: { exports } };
  };
}

/** What happened since the last call: bytes in all, and how often each operation on the mirror came. */
async function patches(page) {
  await settled(page);
  const all = await page.evaluate(() => globalThis.patches.splice(0));
  const operations = [];
  const mirror = new Proxy({}, { get: (_, name) => () => operations.push(name) });
  const events = new Proxy({}, { get: () => () => {} });
  for (const bytes of all) decode(Uint8Array.from(bytes), mirror, events);
  return { bytes: all.reduce((sum, { length }) => sum + length, 0), operations };
}

inBrowsers('patches', (open) => {
  test('patches: small, keyed, and nothing for highlights', async (t) => {
    const page = await open(`${site.url}one.html`, { before: keepPatches });
    await page.ready();
    t.diagnostic(`first page of 20: ${(await patches(page)).bytes} bytes`);

    // Another page of 20 results.
    await (await page.$(`${W} >>> nav button:last-child`)).click();
    const paged = await patches(page);
    t.diagnostic(`another page of 20: ${paged.bytes} bytes, ${paged.operations.length} operations`);
    assert.ok(paged.bytes <= 12 * 1024, `${paged.bytes} bytes`);

    // Hovering is paint alone.
    const { x, y } = await (await page.$(`${W} >>> li a`)).boundingBox();
    await page.mouse.move(x + 5, y + 5);
    assert.deepEqual(await patches(page), { bytes: 0, operations: [] });

    // The same documents by a longer word: only highlights change, and those are painted.
    const input = await page.$(`${W} >>> input[type=search]`);
    await input.type('thiên ta');
    const rows = () => inWidget(page, W, (root) => [...root.querySelectorAll('li')].map((li) => li.id).join());
    await settled(page);
    const before = await rows();
    await patches(page);
    await input.type('i');
    const marked = await patches(page);
    assert.equal(await rows(), before, 'the same rows');
    assert.deepEqual(marked.operations, []);
    t.diagnostic(`longer word, same rows: ${marked.bytes} bytes, all of them events`);

    const nodes = await inWidget(page, W, (root) => {
      const walker = document.createTreeWalker(root.querySelector('ol'), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      let count = 0;
      while (walker.nextNode()) count++;
      return count / root.querySelectorAll('li').length;
    });
    t.diagnostic(`${nodes.toFixed(1)} nodes a result`);
    assert.ok(nodes <= 30, `${nodes}`);
    await page.done();
  });
});
