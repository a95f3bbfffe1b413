// SPDX-License-Identifier: MIT
// The search engine for programs, as a program gets it: by its name, from what the preset wasm built.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DIST = process.env.PORTAL_DIST ?? fileURLToPath(new URL('../../build/wasm/web/dist', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'portalkit-search-'));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(DIST, join(folder, 'node_modules', 'portalkit'));
writeFileSync(join(folder, 'program.mjs'), "export { openIndex } from 'portalkit/search';\n");
const openIndex = async (...args) => (await import(pathToFileURL(join(folder, 'program.mjs')).href)).openIndex(...args);

const DOCUMENTS = [
  { id: 1, number: '57/2023/QĐ-UBND', type: 'Quyết định', agency: 'UBND tỉnh', issued: '2023-07-28', title: 'Quy chế phối hợp quản lý ngân sách', url: '/57' },
  { id: 2, number: '12/NQ-HĐND', type: 'Nghị quyết', agency: 'HĐND tỉnh', issued: '2023-12-08', title: 'Phân bổ ngân sách địa phương năm 2024', url: '/12' },
  { id: 3, number: '3/TB', type: 'Thông báo', agency: 'UBND tỉnh', issued: '2024-01-05', title: 'Lịch tiếp công dân 👥 tháng 01', summary: 'Thông báo lịch tiếp công dân' },
];
const marked = (text, ranges) => ranges.map(([start, end]) => text.slice(start, end));

/** A server on this machine for as long as the tests run. @param {Record<string, string | Uint8Array>} files */
async function serve(files) {
  const server = createServer((request, response) => {
    const body = files[request.url];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

test('search API: an array of documents is searched, with marks, facets and months', async () => {
  const index = await openIndex(DOCUMENTS);
  assert.equal(index.size, 3);
  const answer = await index.search('ngan sach', { facets: true, histogram: 'month' });
  assert.equal(answer.total, 2);
  assert.deepEqual(answer.hits.map((hit) => hit.id).sort(), ['1', '2']);
  for (const { document, ranges } of answer.hits) assert.deepEqual(marked(document.title, ranges.title), ['ngân sách']);
  assert.deepEqual(answer.facets.type, [{ name: 'Nghị quyết', count: 1, chosen: false }, { name: 'Quyết định', count: 1, chosen: false }]);
  assert.deepEqual(answer.histogram, [{ from: '2023-07-01', count: 1 }, { from: '2023-12-01', count: 1 }]);
  assert.equal(answer.phrasesChecked, true);
  index.close();
});

test('search API: a document comes back as the feed gave it', async () => {
  const index = await openIndex(DOCUMENTS);
  const { hits } = await index.search('57/2023/QĐ-UBND');
  assert.deepEqual(hits[0].document, {
    id: '1', number: '57/2023/QĐ-UBND', type: 'Quyết định', agency: 'UBND tỉnh', field: '', signer: '',
    title: 'Quy chế phối hợp quản lý ngân sách', summary: '', url: '/57', issued: '2023-07-28',
  });
  assert.equal(hits[0].hasNumber, true);
  index.close();
});

test('search API: ranges count UTF-16 units, also behind a character of two', async () => {
  const index = await openIndex(DOCUMENTS);
  const { hits } = await index.search('tháng 01');
  assert.deepEqual(marked(hits[0].document.title, hits[0].ranges.title), ['tháng 01']);
  assert.deepEqual((await index.search('👥 "công dân')).problems, [{ fault: 'unclosed_quote', range: [3, 4] }]);
  index.close();
});

test('search API: filters narrow the answer, and not the numbers of their own facet', async () => {
  const index = await openIndex(DOCUMENTS);
  const { total, facets } = await index.search('', { filters: { agency: ['UBND tỉnh'] }, facets: ['agency', 'type'] });
  assert.equal(total, 2);
  assert.deepEqual(facets.agency, [{ name: 'UBND tỉnh', count: 2, chosen: true }, { name: 'HĐND tỉnh', count: 1, chosen: false }]);
  assert.deepEqual(facets.type.map(({ name }) => name), ['Quyết định', 'Thông báo']);
  assert.deepEqual((await index.search('', { from: '2024-01-01' })).hits.map(({ id }) => id), ['3']);
  assert.deepEqual((await index.search('', { sort: 'newest', limit: 2, offset: 1 })).hits.map(({ id }) => id), ['2', '1']);
  assert.deepEqual(await index.facets('nghị quyết'), { type: [{ name: 'Nghị quyết', count: 1, chosen: false }], agency: [{ name: 'HĐND tỉnh', count: 1, chosen: false }], field: [], signer: [] });
  index.close();
});

test('search API: keys of Telex are read as such, misspelt words are a second group', async () => {
  const index = await openIndex(DOCUMENTS);
  assert.equal((await index.search('ngaan sasch ')).readAs, 'ngân sách ');
  const { total, similar } = await index.search('thogn bao');
  assert.equal(total, 0);
  assert.deepEqual(similar.hits.map(({ id }) => id), ['3']);
  assert.equal((await index.search('ngân')).similar.first, false);
  const both = await openIndex([{ id: '1', title: 'dự toán ngân sách' }, { id: '2', title: 'sách về ngân hàng, dự án tán cây' }]);
  const answer = await both.search('dự tán ngân sách ');
  assert.deepEqual([answer.total, answer.similar.hits[0].id, answer.similar.first], [1, '1', true]);
  both.close();
  index.close();
});

test('search API: the bytes of an index open again and give the same answers', async () => {
  const index = await openIndex(DOCUMENTS);
  const bytes = index.bytes();
  const again = await openIndex(bytes);
  assert.deepEqual(await again.search('ngân', { facets: true }), await index.search('ngân', { facets: true }));
  index.close();
  await assert.rejects(index.search(''), { code: 'E_CLOSED' });
  assert.equal((await again.search('ngân')).total, 2);
  for (const broken of [bytes.subarray(0, bytes.length - 1), bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte)), new Uint8Array(3)]) {
    await assert.rejects(openIndex(broken), { code: 'E_INDEX' });
  }
  again.close();
});

test('search API: a URL of a feed or of an index, by HTTP or as a file', async () => {
  const index = await openIndex(DOCUMENTS);
  const files = { '/feed.json': JSON.stringify({ documents: DOCUMENTS }), '/index.bin': index.bytes() };
  const site = await serve(files);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), content);
    for (const url of [site + name, pathToFileURL(join(folder, name))]) {
      const opened = await openIndex(url);
      assert.equal((await opened.search('ngân sách')).total, 2, String(url));
      opened.close();
    }
  }
  await assert.rejects(openIndex(`${site}/none.json`), { code: 'E_NETWORK' });
  await assert.rejects(openIndex('data:application/json,[]'), { code: 'E_NETWORK' });
  index.close();
});

test('search API: bad rows are told, a bad feed is refused with its problems', async () => {
  const index = await openIndex([...DOCUMENTS, { id: 4 }, { id: 5, title: 'x', issued: '2023-02-30' }]);
  assert.deepEqual(index.problems.map(({ code, row }) => [code, row]), [['missing_field', 4], ['bad_date', 5]]);
  assert.equal(index.size, 4);
  index.close();
  const site = await serve({ '/page': '<!doctype html>' });
  await assert.rejects(openIndex(`${site}/page`), (error) => error.code === 'E_FEED' && error.problems[0].code === 'not_json');
});

test('search API: a long feed reports its progress and can be stopped', async () => {
  const many = Array.from({ length: 6000 }, (_, i) => ({ ...DOCUMENTS[i % 3], id: i, title: `Văn bản số ${i} về ngân sách` }));
  const seen = [];
  const index = await openIndex(many, { onProgress: (progress) => seen.push(progress) });
  assert.equal(index.size, 6000);
  assert.ok(seen.length > 1);
  assert.deepEqual(seen.at(-1).documents, 6000);
  assert.ok(seen.every(({ documents }, i) => i === 0 || documents >= seen[i - 1].documents));
  index.close();
  const stop = new AbortController();
  const reason = new Error('enough');
  await assert.rejects(openIndex(many, { signal: stop.signal, onProgress: () => stop.abort(reason) }), reason);
});

test('search API: what is no option is refused, and the index stays usable', async () => {
  const index = await openIndex(DOCUMENTS);
  for (const options of [{ from: '2023-02-30' }, { limit: -1 }, { limit: 1.5 }, { sort: 'best' }, { without: ['luck'] }, { snippet: -1 }, { today: '30/02/2023' }, { today: 5 }, { today: '2024-02-01', literalDates: [[0, 1.5]] }, { histogram: 'week' }, { facets: ['colour'] }, { filters: { colour: ['red'] } }]) {
    await assert.rejects(index.search('', options), { code: 'E_QUERY' }, JSON.stringify(options));
  }
  await assert.rejects(index.search('tháng trước', { today: '2023-02-30' }), { code: 'E_QUERY' });
  await assert.rejects(index.search(5), { code: 'E_QUERY' });
  assert.equal((await index.search('x'.repeat(100_000))).queryCut, true);
  assert.equal((await index.search('ngân')).total, 2);
  index.close();
});
