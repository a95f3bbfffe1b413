// SPDX-License-Identifier: MIT
// What a widget asks of an index in shards: which questions are put, when, and which answers come back.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

import { FETCH_DELAY_MS, RemoteIndex } from '../../web/src/remote_index.js';
import { openIndex } from '../../web/search/src/open_index.js';
import { Reader } from '../../web/src/wire.js';

const url = 'https://example.vn/kho/manifest.json';
const question = (more) => ({ request: 1, url, query: '', from: '', to: '', offset: 0, limit: 2, flags: 0, ...more });
const document = { id: 'a', number: '1/QĐ', agency: 'UBND', title: 'Ngân sách', summary: '', url: '', issued: '2023-07-28' };
const plain = { total: 1, readAs: null, complete: true, missing: [], phrasesChecked: true, totalIsEstimate: false, hits: [{ document }] };

/** An index whose answers the test gives, as a search that waits for its shards does. */
function slowIndex() {
  const searches = [];
  return {
    searches,
    closed: 0,
    search(query, options) {
      return new Promise((resolve, reject) => {
        options.signal.addEventListener('abort', () => reject(options.signal.reason));
        searches.push({ query, options, resolve, reject });
      });
    },
    close() {
      this.closed++;
    },
  };
}

/** Messages that the widget would be sent. */
function read(batch) {
  const r = new Reader(batch);
  const op = r.u8(), request = r.varint();
  if (op === 10) return { op, request, status: r.varint(), message: r.string() };
  assert.equal(op, 13);
  return { op, request, total: r.varint(), text: r.string(), missing: r.string(), flags: r.u8(), documents: r.list(() => Array.from({ length: 7 }, () => r.string())) };
}

const turns = async () => {
  for (let i = 0; i < 20; i++) await null;
};

function setUp() {
  const index = slowIndex();
  const sent = [];
  const opened = [];
  const remote = new RemoteIndex((batch) => sent.push(read(batch)), async (address) => (opened.push(address), index));
  return { index, sent, opened, remote };
}

test('remote index: a question becomes a search, and its answer a message', async () => {
  const { index, sent, opened, remote } = setUp();
  remote.ask(question({ request: 300, query: 'ngan', from: '2023-01-01', offset: 20, flags: 1 }));
  await turns();
  const [{ query, options, resolve }] = index.searches;
  assert.equal(query, 'ngan');
  const { from, to, offset, limit, sort, similar } = options;
  assert.deepEqual({ from, to, offset, limit, sort, similar }, { from: '2023-01-01', to: '', offset: 20, limit: 2, sort: 'relevance', similar: 0 });
  resolve(plain);
  await turns();
  assert.deepEqual(sent, [{ op: 13, request: 300, total: 1, text: 'ngan', missing: '', flags: 1, documents: [['a', '1/QĐ', 'UBND', 'Ngân sách', '', '', '2023-07-28']] }]);
  assert.deepEqual(opened, [url]);
});

test('remote index: while a query is typed only the last one is searched, once the keys rest', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const { index, sent, remote } = setUp();
    remote.ask(question({ request: 1 }));
    await turns();
    index.searches[0].resolve(plain);
    await turns();
    for (let keys = 1; keys <= 4; keys++) {
      remote.ask(question({ request: 1 + keys, query: 'ngan'.slice(0, keys) }));
      mock.timers.tick(FETCH_DELAY_MS - 1);
      await turns();
    }
    assert.equal(index.searches.length, 1);
    mock.timers.tick(1);
    await turns();
    assert.deepEqual(index.searches.slice(1).map(({ query }) => query), ['ngan']);
    index.searches[1].resolve(plain);
    await turns();
    assert.deepEqual(sent.map(({ request }) => request), [1, 5]);
  } finally {
    mock.timers.reset();
  }
});

test('remote index: Enter, pages, dates, the order and an emptied field do not wait', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const { index, remote } = setUp();
    remote.ask(question({ request: 1, query: 'n' }));
    await turns();
    remote.ask(question({ request: 2, query: 'ngan' })); // typed: waits
    await turns();
    assert.equal(index.searches.length, 1);
    for (const [i, more] of [{}, { offset: 2 }, { from: '2023-01-01' }, { flags: 1 }, { query: '' }].entries()) {
      remote.ask(question({ request: 3 + i, query: 'ngan', ...more }));
      await turns();
      assert.equal(index.searches.length, 2 + i, JSON.stringify(more));
    }
  } finally {
    mock.timers.reset();
  }
});

test('remote index: an older search is ended, and answers no more', async () => {
  const { index, sent, remote } = setUp();
  remote.ask(question({ request: 1 }));
  await turns();
  remote.ask(question({ request: 2, offset: 2 }));
  await turns();
  assert.ok(index.searches[0].options.signal.aborted);
  index.searches[0].resolve(plain);
  index.searches[1].resolve(plain);
  await turns();
  assert.deepEqual(sent.map(({ request }) => request), [2]);
  assert.equal(index.closed, 0);
});

test('remote index: questions while it opens are one search, of the last', async () => {
  const index = slowIndex();
  let opens;
  const opening = new Promise((resolve) => (opens = resolve));
  const remote = new RemoteIndex(() => {}, () => opening);
  remote.ask(question({ request: 1 }));
  remote.ask(question({ request: 2, offset: 2 }));
  opens(index);
  await turns();
  assert.deepEqual(index.searches.map(({ options }) => options.offset), [2]);
});

test('remote index: an estimate is said as one, until the exact total is asked for', async () => {
  const { index, sent, remote } = setUp();
  remote.ask(question({ request: 1, query: 'ngan sach', flags: 1 }));
  await turns();
  index.searches[0].resolve({ ...plain, total: 12_000, totalIsEstimate: true });
  await turns();
  remote.ask(question({ request: 2, query: 'ngan sach', flags: 3 }));
  await turns();
  index.searches[1].resolve({ ...plain, total: 12_345 });
  await turns();
  assert.deepEqual(index.searches.map(({ options }) => options.exactTotal), [false, true]);
  assert.deepEqual(sent.map(({ total, flags }) => [total, flags]), [[12_000, 3], [12_345, 1]]);
});

test('remote index: a partial answer says what is missing, and every answer how the query was understood', async () => {
  const { index, sent, remote } = setUp();
  remote.ask(question({ request: 1 }));
  await turns();
  index.searches[0].resolve({ ...plain, complete: false, missing: ['a: HTTP 404', 'b: HTTP 503'] });
  await turns();
  remote.ask(question({ request: 2 }));
  await turns();
  index.searches[1].resolve({ ...plain, complete: false, missing: [], readAs: 'nghị quyết', phrasesChecked: false });
  await turns();
  assert.deepEqual(sent.map(({ missing }) => missing), ['a: HTTP 404; b: HTTP 503', 'the search needs more shards than it may fetch']);
  assert.deepEqual(sent.map(({ text }) => text), ['', 'nghị quyết']);
  assert.deepEqual(sent.map(({ flags }) => flags), [1, 0]);
});

for (const [what, error, status] of [
  ['a missing file', { code: 'E_NETWORK', message: `cannot fetch ${url}: HTTP 404` }, 404],
  ['no connection', { code: 'E_NETWORK', message: `cannot fetch ${url}: TypeError` }, 0],
  ['another version', { code: 'E_INDEX', message: `${url}: an index of version 9` }, 3],
]) {
  test(`remote index: ${what} is a failure, and the next question opens the index again`, async () => {
    const index = slowIndex();
    const sent = [];
    let fails = true;
    const remote = new RemoteIndex((batch) => sent.push(read(batch)), async () => {
      if (fails) throw Object.assign(new Error(error.message), error);
      return index;
    });
    remote.ask(question({ request: 7 }));
    await turns();
    assert.deepEqual(sent, [{ op: 10, request: 7, status, message: error.message }]);
    fails = false;
    remote.ask(question({ request: 8 }));
    await turns();
    assert.equal(index.searches.length, 1);
  });
}

test('remote index: of a search that fails the index is closed, another manifest is another index, and closing ends all', async () => {
  const { index, opened, sent, remote } = setUp();
  remote.ask(question({ request: 1 }));
  await turns();
  index.searches[0].reject(Object.assign(new Error('stopped'), { code: 'E_WASM_TRAP' }));
  await turns();
  assert.equal(index.closed, 1);
  remote.ask(question({ request: 2 }));
  await turns();
  remote.ask(question({ request: 3, url: `${url}?2` }));
  await turns();
  assert.deepEqual(opened, [url, url, `${url}?2`]);
  assert.equal(index.closed, 2);
  remote.close();
  await turns();
  assert.equal(index.closed, 3);
  assert.deepEqual(sent.map(({ request }) => request), [1]);
});

test('remote index: asks the engine for programs unless told otherwise', async () => {
  const sent = [];
  const remote = new RemoteIndex((batch) => sent.push(read(batch)));
  await remote.ask(question({ request: 1, url: 'ftp://example.vn/manifest.json' }));
  const refusal = await openIndex('ftp://example.vn/manifest.json').catch((error) => error);
  assert.equal(sent[0].message, refusal.message);
});
