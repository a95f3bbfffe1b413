// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import test from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';

import { ABORTED, MAX_BYTES, Network, NETWORK, TOO_LARGE } from '../../web/src/network.js';

const BASE = 'https://portal.example/';

/** Stands in for the browser's fetch: bodies are pushed by the test. */
class Server {
  requests = [];

  constructor() {
    globalThis.fetch = (url, { signal }) => new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      const request = { url, signal, fail: reject, answer: (status = 200) => this.#answer(request, resolve, signal, status) };
      this.requests.push(request);
    });
  }

  #answer(request, resolve, signal, status) {
    const body = new ReadableStream({
      start(controller) {
        request.push = (bytes) => controller.enqueue(bytes);
        request.end = () => controller.close();
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    resolve(new Response(body, { status, statusText: status === 404 ? 'Not Found' : '' }));
  }
}

function receiver() {
  const heard = [];
  return {
    heard,
    piece: (bytes) => heard.push([...bytes]),
    end: () => heard.push('end'),
    fail: (status, message) => heard.push([status, message]),
  };
}

test('network: a body arrives in pieces, then ends', async () => {
  const server = new Server();
  const to = receiver();
  new Network().need(1, 'a.json', BASE, to);
  const [request] = server.requests;
  assert.equal(request.url, 'https://portal.example/a.json');
  request.answer();
  request.push(Uint8Array.of(1, 2));
  await settle();
  assert.deepEqual(to.heard, [[1, 2]]);
  request.push(Uint8Array.of(3));
  request.end();
  await settle();
  assert.deepEqual(to.heard, [[1, 2], [3], 'end']);
});

test('network: widgets that ask for one URL at the same time share one fetch, from its first byte', async () => {
  const server = new Server();
  const early = receiver();
  const late = receiver();
  new Network().need(1, 'b.json', BASE, early);
  server.requests[0].answer();
  server.requests[0].push(Uint8Array.of(1));
  await settle();
  new Network().need(7, '/b.json', BASE, late);
  server.requests[0].push(Uint8Array.of(2));
  server.requests[0].end();
  await settle();
  assert.equal(server.requests.length, 1);
  assert.deepEqual(early.heard, [[1], [2], 'end']);
  assert.deepEqual(late.heard, early.heard);
  new Network().need(8, 'b.json', BASE, receiver());
  assert.equal(server.requests.length, 2, 'a finished one is not kept');
});

test('network: an HTTP error is its status', async () => {
  const server = new Server();
  const to = receiver();
  new Network().need(1, 'missing.json', BASE, to);
  server.requests[0].answer(404);
  await settle();
  assert.deepEqual(to.heard, [[404, 'Not Found']]);
});

test('network: no connection is status 0', async () => {
  const server = new Server();
  const to = receiver();
  new Network().need(1, 'c.json', BASE, to);
  server.requests[0].fail(new TypeError('no route'));
  await settle();
  assert.deepEqual(to.heard, [[NETWORK, 'no route']]);
});

test('network: an abort from outside is status 1', async () => {
  const server = new Server();
  const to = receiver();
  new Network().need(1, 'd.json', BASE, to);
  server.requests[0].fail(new DOMException('stopped', 'AbortError'));
  await settle();
  assert.deepEqual(to.heard, [[ABORTED, 'stopped']]);
});

test('network: a body over the limit is refused and its download stopped', async () => {
  const server = new Server();
  const to = receiver();
  new Network().need(1, 'e.json', BASE, to);
  server.requests[0].answer();
  server.requests[0].push(new Uint8Array(MAX_BYTES + 1));
  await settle();
  assert.equal(to.heard[0][0], TOO_LARGE);
  assert.ok(server.requests[0].signal.aborted);
});

test('network: cancelling is silent, and stops the download with the last of its receivers', async () => {
  const server = new Server();
  const [first, second] = [new Network(), new Network()];
  const to = [receiver(), receiver()];
  first.need(1, 'f.json', BASE, to[0]);
  second.need(1, 'f.json', BASE, to[1]);
  first.cancel(1);
  await settle();
  assert.ok(!server.requests[0].signal.aborted);
  second.close();
  await settle();
  assert.ok(server.requests[0].signal.aborted);
  assert.deepEqual(to.map(({ heard }) => heard), [[], []]);
});

test('network: a URL that is not for fetching fails at once', () => {
  const server = new Server();
  const to = receiver();
  new Network().need(1, 'data:text/plain,x', BASE, to);
  assert.equal(server.requests.length, 0);
  assert.equal(to.heard[0][0], NETWORK);
});
