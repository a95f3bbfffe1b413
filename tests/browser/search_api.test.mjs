// SPDX-License-Identifier: MIT
// `openIndex` in a page, under the strict policy, with the page's own script and no widget.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { inBrowsers, siteWith, until } from './harness.mjs';

const documents = Array.from({ length: 2000 }, (_, i) => ({ id: `d${i}`, title: i % 4 ? `Kế hoạch số ${i}` : `Dự toán ngân sách số ${i}`, issued: '2024-02-01' }));
const script = `
import { openIndex } from '/portalkit/search/portalkit-search.js';
const progress = [];
try {
  const index = await openIndex('feed.json', { onProgress: ({ documents }) => progress.push(documents) });
  const answer = await index.search('ngan sach', { limit: 3 });
  const again = await openIndex(index.bytes());
  const dated = await again.search('ngan sach thang 2/2024', { today: '2024-03-01', limit: 1 });
  const { words } = await again.suggest('ngan sa');
  globalThis.found = { total: answer.total, ids: answer.hits.map((hit) => hit.id), same: (await again.search('ngan sach')).total, progress, documents: index.size, dated, words };
} catch (error) {
  globalThis.found = { error: error.code + ': ' + error.message };
}`;
const page = '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title><link rel="icon" href="/icon.svg"><script type="module" src="program.js"></script></head><body></body></html>';
const site = await siteWith({ 'api/index.html': page, 'api/program.js': script, 'api/feed.json': JSON.stringify(documents) });
after(() => site.close());

inBrowsers('search API', (open) => {
  test('search API: a page searches a feed without a widget, under the strict policy', async () => {
    const opened = await open(`${site.url}api/`);
    const found = await until(opened, () => globalThis.found);
    assert.equal(found.error, undefined);
    assert.equal(found.documents, 2000);
    assert.equal(found.total, 500);
    assert.equal(found.same, 500);
    assert.equal(found.ids.length, 3);
    assert.equal(found.progress.at(-1), 2000);
    assert.deepEqual(found.dated.dates.map(({ from, to }) => [from, to]), [['2024-02-01', '2024-02-29']]);
    assert.deepEqual([found.dated.total, found.dated.hits[0].reasons], [500, ['without_marks']]);
    assert.deepEqual(found.words, [{ text: 'ngan sách', changed: [6, 9], total: 500 }]);
    await opened.done();
  });
});
