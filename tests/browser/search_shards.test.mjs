// SPDX-License-Identifier: MIT
// `openIndex` of a manifest in a page: what is fetched, what is kept, and what a missing or damaged file does.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { inBrowsers, siteWith, until } from './harness.mjs';

const portalkit = process.env.PORTALKIT ?? ['release', 'asan', 'dev'].map((preset) => fileURLToPath(new URL(`../../build/${preset}/core/cli/portalkit`, import.meta.url))).find(existsSync);
const documents = Array.from({ length: 600 }, (_, i) => ({ id: `d${i}`, title: i % 4 ? `Kế hoạch số ${i}` : `Dự toán ngân sách số ${i}`, issued: '2024-02-01', type: i % 3 ? 'Kế hoạch' : 'Tờ trình' }));
const script = `
import { openIndex } from '/portalkit/search/portalkit-search.js';
globalThis.ask = async (name, query, options) => {
  globalThis.found = undefined;
  try {
    globalThis.index ??= await openIndex('kho/manifest.json', { cache: name });
    const { total, hits, complete, missing, facets } = await globalThis.index.search(query, options);
    globalThis.found = { total, titles: hits.map(({ document }) => document.title), complete, missing, facets };
  } catch (error) {
    globalThis.found = { error: error.code };
  }
};
globalThis.isReady = true;`;
const page = '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title><link rel="icon" href="/icon.svg"><script type="module" src="program.js"></script></head><body></body></html>';
const site = await siteWith({ 'api/index.html': page, 'api/program.js': script, 'api/feed.json': JSON.stringify(documents) });
after(() => site.close());
execFileSync(portalkit, ['index', join(site.root, 'api/feed.json'), '--static', join(site.root, 'api/kho')], { stdio: 'pipe' });

/** Of the page: asks, and waits for the answer. */
const ask = async (opened, query, options = {}, cache = undefined) => {
  await opened.evaluate((...words) => void globalThis.ask(...words), cache, query, options);
  return until(opened, () => globalThis.found);
};
/** Files of shards that the page has fetched, oldest first. */
const fetched = (opened) => opened.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.includes('/shards/')));

inBrowsers('search shards', (open) => {
  const start = async () => {
    const opened = await open(`${site.url}api/`);
    await until(opened, () => globalThis.isReady);
    return opened;
  };

  test('search shards: a page searches them under the strict policy, and fetches nothing twice', async () => {
    const opened = await start();
    const found = await ask(opened, 'ngan sach', { limit: 3, facets: ['type'] });
    assert.deepEqual([found.error, found.complete, found.total, found.titles.length], [undefined, true, 150, 3]);
    assert.equal(found.facets.type.reduce((sum, { count }) => sum + count, 0), 150);
    const files = await fetched(opened);
    assert.ok(files.length <= 20 && new Set(files).size === files.length, files.join());
    await ask(opened, 'ngan sach', { limit: 3, facets: ['type'] });
    assert.deepEqual(await fetched(opened), files);
    await opened.done();
  });

  test('search shards: without a file the answer is partial and says so, and whole once it is there again', async () => {
    const first = await start();
    const whole = await ask(first, 'du toan', { limit: 3 });
    const lost = join(site.root, (await fetched(first)).at(-1));
    await first.done();
    renameSync(lost, `${lost}.away`);
    const opened = await start();
    const partial = await ask(opened, 'du toan', { limit: 3 });
    assert.equal(partial.complete, false);
    assert.match(partial.missing[0], /HTTP 404/);
    assert.equal(partial.total, whole.total, 'the last file is one of rows');
    renameSync(`${lost}.away`, lost);
    assert.deepEqual(await ask(opened, 'du toan', { limit: 3 }), whole);
    await opened.done([/404/]);
  });

  test('search shards: what the Cache API keeps is checked as well, and replaced if it is damaged', async () => {
    const opened = await start();
    const whole = await ask(opened, 'ke hoach', { limit: 3 }, 'kho');
    const kept = await opened.evaluate(async () => {
      const cache = await caches.open('kho');
      const keys = await cache.keys();
      await Promise.all(keys.map((key) => cache.put(key, new Response('<!doctype html>'))));
      globalThis.index.close();
      globalThis.index = undefined;
      return keys.length;
    });
    assert.ok(kept > 2);
    assert.deepEqual(await ask(opened, 'ke hoach', { limit: 3 }, 'kho'), whole);
    await opened.evaluate(() => caches.delete('kho'));
    await opened.done();
  });
});
