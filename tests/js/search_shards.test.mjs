// SPDX-License-Identifier: MIT
// An index in shards, as `portalkit index --static` writes it and a program reads it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
const DIST = process.env.PORTAL_DIST ?? at('wasm/web/dist');
const openIndex = async (...args) => (await import(pathToFileURL(join(DIST, 'search/portalkit-search.js')).href)).openIndex(...args);
/** Any build of the command line will do. */
const portalkit = process.env.PORTALKIT ?? ['asan', 'release', 'dev'].map((preset) => at(`${preset}/core/cli/portalkit`)).find(existsSync);
assert.ok(portalkit, 'these tests need a build of portalkit');

const folder = mkdtempSync(join(tmpdir(), 'portalkit-shards-'));
after(() => rmSync(folder, { recursive: true }));
const topics = ['ngân sách', 'đất đai', 'giáo dục', 'y tế', 'giao thông', 'môi trường', 'văn hóa'];
const document = (i) => ({
  id: i, number: `${i}/2023/QĐ-UBND`, type: i % 3 ? 'Quyết định' : 'Nghị quyết', agency: `Sở ${i % 5}`, url: `/${i}`,
  issued: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10), title: `Quy định về ${topics[i % 7]} và ${topics[i % 4]} số ${i}`,
});
const documents = Array.from({ length: 400 }, (_, i) => document(i));

/** @param {object[]} feed @param {string} name */
function index(feed, name) {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(feed));
  execFileSync(portalkit, ['index', join(folder, `${name}.json`), '--static', join(folder, name)], { stdio: 'pipe' });
  return join(folder, name);
}
const root = index(documents, 'site');
/** @param {string} directory */
const files = (directory) => readdirSync(join(directory, 'shards')).flatMap((segment) => readdirSync(join(directory, 'shards', segment)).map((name) => `${segment}/${name}`));
const shards = () => files(root);

/** What the server was asked for; what it answers instead of a file; what it waits for. */
let asked = [], instead = new Map(), held;
const server = createServer(async (request, response) => {
  asked.push(request.url);
  await held;
  const file = join(root, request.url);
  const body = instead.has(request.url) ? instead.get(request.url) : existsSync(file) ? readFileSync(file) : undefined;
  response.writeHead(body === undefined ? 404 : 200).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const manifest = `http://127.0.0.1:${server.address().port}/manifest.json`;
const reset = () => ((asked = []), (instead = new Map()));

test('search shards: the answers are those of the whole index', async () => {
  reset();
  const whole = await openIndex(documents);
  const parts = await openIndex(manifest);
  assert.equal(parts.size, 400);
  for (const query of ['ngân sách', 'giao duc y te', 'ngaan sasch', 'quy dinh ve moi tru', '17/2023/QĐ-UBND', 'loai:"Nghị quyết" đất', 'giao thogn', '', 'khongco']) {
    for (const options of [{}, { sort: 'newest', from: '2020-03-01', facets: true, histogram: 'month', filters: { agency: ['Sở 1', 'Sở 2'] } }]) {
      const [left, right] = await Promise.all([parts.search(query, options), whole.search(query, options)]);
      assert.equal(left.complete, true, query);
      assert.equal(left.total, right.total, query);
      assert.deepEqual(left.facets, right.facets, query);
      assert.deepEqual(left.histogram, right.histogram, query);
      assert.equal(left.readAs, right.readAs, query);
      if (options.sort) assert.deepEqual(left.hits.map(({ document }) => document), right.hits.map(({ document }) => document), query);
      else assert.equal(left.hits.length, right.hits.length, query);
    }
  }
  parts.close();
  whole.close();
});

test('search shards: a query fetches a part of the index, the same query again nothing', async () => {
  reset();
  const parts = await openIndex(pathToFileURL(join(root, 'manifest.json')));
  parts.close();
  const cold = await openIndex(manifest);
  assert.deepEqual(asked, ['/manifest.json']);
  await cold.search('môi trường', { limit: 5 });
  const fetched = asked.length;
  assert.ok(fetched <= 20, `${fetched} requests, with the opening`);
  assert.ok(fetched < shards().length);
  await cold.search('môi trường', { limit: 5 });
  assert.equal(asked.length, fetched);
  cold.close();
});

test('search shards: a missing shard makes the answer incomplete, and the next search tries again', async () => {
  reset();
  const parts = await openIndex(manifest);
  const { hits } = await parts.search('giáo dục', { limit: 3 });
  const wanted = asked.slice(1);
  parts.close();
  for (const lost of wanted) {
    reset();
    instead.set(lost, undefined);
    const again = await openIndex(manifest);
    const answer = await again.search('giáo dục', { limit: 3 });
    assert.equal(answer.complete, false, lost);
    assert.match(answer.missing[0], /HTTP 404/);
    instead.clear();
    assert.deepEqual((await again.search('giáo dục', { limit: 3 })).hits, hits);
    again.close();
  }
});

test('search shards: a damaged shard is asked for once more, and not believed', async () => {
  reset();
  const parts = await openIndex(manifest);
  await parts.search('giáo dục', { limit: 3 });
  const [lost] = asked.slice(1);
  parts.close();
  const good = readFileSync(join(root, lost));
  for (const bad of [good.map((byte, i) => (i === 5 ? byte ^ 1 : byte)), good.subarray(0, 4), Buffer.alloc(0), Buffer.from('<!doctype html>'), readFileSync(join(root, 'shards', shards()[0] === lost.slice(8) ? shards()[1] : shards()[0]))]) {
    reset();
    instead.set(lost, bad);
    const again = await openIndex(manifest);
    const answer = await again.search('giáo dục', { limit: 3 });
    assert.equal(answer.complete, false);
    assert.equal(asked.filter((url) => url === lost).length, 2);
    again.close();
  }
});

/** Sets the Cache API, which Node lacks, for one test. */
function setCaches(context, open) {
  globalThis.caches = { open };
  context.after(() => delete globalThis.caches);
}

test('search shards: a cache that fails does not fail a search', async (context) => {
  reset();
  const parts = await openIndex(manifest);
  const expected = await parts.search('giáo dục', { limit: 3 });
  const refuse = async () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  const forbid = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const full = { match: async () => undefined, put: refuse }, broken = { match: refuse, put: refuse }, closed = { match: forbid, put: forbid };
  for (const open of [async () => full, async () => broken, async () => closed, refuse, forbid]) {
    setCaches(context, open);
    const again = await openIndex(manifest, { cache: 'kept' });
    assert.deepEqual(await again.search('giáo dục', { limit: 3 }), expected);
    again.close();
  }
  parts.close();
});

test('search shards: the cache is opened once, and gets a shard only when it is the one named', async (context) => {
  reset();
  const parts = await openIndex(manifest);
  await parts.search('giáo dục', { limit: 3 });
  const [lost] = asked.slice(1);
  parts.close();
  reset();
  instead.set(lost, 'no shard');
  const puts = [];
  let opened = 0;
  setCaches(context, async () => {
    opened += 1;
    return { match: async () => undefined, put: async (url) => void puts.push(url.pathname) };
  });
  const again = await openIndex(manifest, { cache: 'kept' });
  await again.search('giáo dục', { limit: 3 });
  again.close();
  assert.equal(opened, 1);
  assert.ok(!puts.includes(lost), 'not what is no shard');
  assert.deepEqual(puts.sort(), [...new Set(asked.slice(1))].filter((url) => url !== lost).sort());
});

test('search shards: a manifest of another version, or of something else, is refused with a reason', async () => {
  const good = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const changes = [
    [{ version: 5 }, /version 5; this is version 6/],
    [{ root: '../x' }, /not the manifest/],
    [{ portalkit: 'x' }, /not the manifest/],
    [{ root: '0123456789ab' }, /not the root that the manifest names/],
    ...[undefined, [], [''], [7], ['é'], ['AB=='], [good.roots[0].slice(4)], [good.roots[0].slice(0, -8)]].map((roots) => [{ roots }, /manifest\.json: (damaged|not the root that the manifest names)/]),
  ];
  for (const [change, message] of changes) {
    reset();
    instead.set('/manifest.json', JSON.stringify({ ...good, ...change }));
    await assert.rejects(openIndex(manifest), (error) => error.code === 'E_INDEX' && message.test(error.message), JSON.stringify(change));
    assert.deepEqual(asked, ['/manifest.json']);
  }
  reset();
  instead.set('/manifest.json', '{"portalkit": "stat');
  await assert.rejects(openIndex(manifest), { code: 'E_INDEX' });
});

test('search shards: a root whose name is none is refused with the reason', async () => {
  const wasm = readFileSync(join(DIST, 'search/portalkit-search.wasm'));
  const { exports } = (await WebAssembly.instantiate(wasm, { env: { emscripten_notify_memory_growth() {} } })).instance;
  exports._initialize();
  const place = (text) => {
    const at = exports.ps_alloc(text.length);
    new TextEncoder().encodeInto(text, new Uint8Array(exports.memory.buffer, at, text.length));
    return at;
  };
  exports.ps_open(place('no index'), 8);
  assert.equal(exports.ps_root_open(place('../../../etc/passwd'), place('a root'), 6), 0);
  const output = new Uint8Array(exports.memory.buffer, exports.ps_out_ptr(), exports.ps_out_bytes());
  assert.match(new TextDecoder().decode(output), /not the name of a shard/);
});

test('search shards: where nothing inflates them, opening says what is missing', async (context) => {
  const { DecompressionStream } = globalThis;
  context.after(() => (globalThis.DecompressionStream = DecompressionStream));
  globalThis.DecompressionStream = class {
    constructor(format) {
      throw new TypeError(`${format} is no format`); // as Node 18 does
    }
  };
  for (const missing of [globalThis.DecompressionStream, undefined]) {
    globalThis.DecompressionStream = missing;
    reset();
    await assert.rejects(openIndex(manifest), { code: 'E_INDEX', message: /needs DecompressionStream.*Node 20\.12/ });
    assert.deepEqual(asked, ['/manifest.json']);
  }
});

test('search shards: no more are fetched than allowed, and the answer says so', async () => {
  reset();
  const parts = await openIndex(manifest, { mostShards: 1 });
  const answer = await parts.search('giáo dục');
  assert.equal(answer.complete, false);
  assert.equal(asked.length, 2);
  parts.close();
});

test('search shards: a closed index refuses, also a search that waits for shards', async () => {
  reset();
  const parts = await openIndex(manifest);
  const waiting = parts.search('giáo dục');
  parts.close();
  await assert.rejects(waiting, { code: 'E_CLOSED' });
});

test('search shards: a search that has its shards answers, though the index is closed right after', async () => {
  reset();
  const parts = await openIndex(manifest);
  const before = await parts.search('giáo dục');
  const waiting = parts.search('giáo dục');
  parts.close();
  assert.deepEqual(await waiting, before);
});

/** The server answers no more until the function that it returns is called, or the test ends. */
function holdServer(context) {
  let release;
  held = new Promise((resolve) => (release = resolve));
  context.after(release);
  return release;
}
const untilAsked = async (count) => {
  while (asked.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('search shards: closing ends what is being fetched, and nothing is asked for again', { timeout: 20_000 }, async (context) => {
  reset();
  const parts = await openIndex(manifest);
  const release = holdServer(context);
  const waiting = parts.search('giáo dục');
  await untilAsked(2);
  parts.close();
  await assert.rejects(waiting, { code: 'E_CLOSED' });
  release();
  await openIndex(manifest).then((other) => other.close());
  assert.equal(new Set(asked.slice(0, -1)).size, asked.length - 1);
});

test('search shards: an aborted search does not wait for its shards, and leaves nothing on the signal', { timeout: 20_000 }, async (context) => {
  reset();
  const parts = await openIndex(manifest);
  const release = holdServer(context);
  const abort = new AbortController();
  const waiting = parts.search('giáo dục', { signal: abort.signal });
  await untilAsked(2);
  abort.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
  release();
  const { signal } = new AbortController();
  assert.equal((await parts.search('giáo dục', { signal })).complete, true);
  assert.equal(new Set(asked).size, asked.length, 'what was on its way came all the same');
  assert.equal(getEventListeners(signal, 'abort').length, 0);
  parts.close();
});

test('search shards: the command line answers from them as from one file', () => {
  execFileSync(portalkit, ['index', join(folder, 'site.json'), '--out', join(folder, 'one')], { stdio: 'pipe' });
  const input = ['ngân sách', 'giao duc', '17/2023', ''].map((text, id) => JSON.stringify({ id, text, sort: 'newest', from: '2020-02-01' })).join('\n');
  const ask = (directory) => execFileSync(portalkit, ['query', '--index', directory, '--jsonl'], { input, stdio: ['pipe', 'pipe', 'pipe'] }).toString();
  assert.equal(ask(root), ask(join(folder, 'one')));
  const other = index(documents.slice(0, 30), 'other');
  writeFileSync(join(other, 'shards', files(other)[1]), 'x');
  assert.throws(() => ask(other), /damaged/);
});

test('search shards: newer documents leave the base as it is, and the answers are those of all documents', async () => {
  const folderOf = index(documents, 'update');
  const before = files(folderOf);
  const newer = [...documents.slice(0, 5), ...documents.slice(6, 100), ...documents.slice(103), document(400), { ...document(5), title: 'Quy định mới về ngân sách xã' }];
  index(newer, 'update');
  const after = files(folderOf);
  assert.ok(before.every((name) => after.includes(name)), 'who has the old manifest can go on');
  assert.ok(after.length - before.length < 30, `${after.length - before.length} new of ${before.length}`);
  const { root: base, update, documents: count } = JSON.parse(readFileSync(join(folderOf, 'manifest.json'), 'utf8'));
  assert.ok(after.every((name) => name.startsWith(base) || name.startsWith(update)));
  const one = await openIndex(pathToFileURL(join(index(newer, 'at-once'), 'manifest.json')));
  const joined = await openIndex(pathToFileURL(join(folderOf, 'manifest.json')));
  assert.equal(joined.size, count);
  for (const query of ['ngân sách', 'quy dinh ve', 'moi', 'giao thogn', 'ngaan sasch', '5/2023', 'loai:"Nghị quyết"', '']) {
    for (const options of [{}, { sort: 'newest', facets: true, histogram: 'month', filters: { agency: ['Sở 0'] } }])
      assert.deepEqual(await joined.search(query, options), await one.search(query, options), query);
  }
  joined.close();
  one.close();
  index(newer, 'update');
  assert.deepEqual(files(folderOf), after);
  index([...newer, document(401)], 'update');
  index([...newer, document(401)], 'update');
  assert.ok(!files(folderOf).some((name) => name.startsWith(update)), 'the older update is gone');
  const readdressed = JSON.parse(readFileSync(join(folderOf, 'manifest.json'), 'utf8'));
  assert.equal(readdressed.root, base);
});

test('search shards: an update that is missing, damaged or of another base refuses the index', async () => {
  const folderOf = index(documents, 'broken');
  index([...documents, document(400)], 'broken');
  const path = join(folderOf, 'manifest.json');
  const good = JSON.parse(readFileSync(path, 'utf8'));
  const open = () => openIndex(pathToFileURL(path));
  (await open()).close();
  const other = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  assert.equal(other.root, good.root, 'the same documents make the same base');
  writeFileSync(path, JSON.stringify({ ...good, update: '../x' }));
  await assert.rejects(open(), { code: 'E_INDEX', message: /not the manifest/ });
  writeFileSync(path, JSON.stringify({ ...good, update: good.root }));
  await assert.rejects(open(), { code: 'E_INDEX', message: /its update is not of its index/ });
  const [base, newer] = good.roots;
  writeFileSync(path, JSON.stringify({ ...good, update: good.root, roots: [base, base] }));
  assert.equal((await open()).size, 400, 'a base is no update of itself, and no harm');
  for (const roots of [[base], [newer, base], [base, newer.slice(4)], [base, '']]) {
    writeFileSync(path, JSON.stringify({ ...good, roots }));
    await assert.rejects(open(), { code: 'E_INDEX' });
    assert.throws(() => execFileSync(portalkit, ['query', '--index', folderOf, '--jsonl'], { input: '', stdio: 'pipe' }), /a root is damaged/);
  }
  index([...documents, document(400)], 'broken');
  assert.equal((await open()).size, 401, 'indexed again it is whole');
  rmSync(join(folderOf, 'shards', good.root, '000003.bin'));
  index([...documents, document(400)], 'broken');
  assert.equal((await open()).size, 401);
  assert.notEqual(JSON.parse(readFileSync(path, 'utf8')).root, good.root, 'no update on a base that is not whole');
});
