// SPDX-License-Identifier: MIT
// The server of a scenario (tests/scenarios/README.md): the site, the feeds as the step `server` wants them, snapshot.mjs.
import { readFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { serve, STRICT_POLICY } from '../../examples/serve.mjs';
import { SITE } from './harness.mjs';

const TESTS = fileURLToPath(new URL('..', import.meta.url));
const FEEDS = [join(TESTS, 'data'), join(SITE, 'data')];
const SNAPSHOT = '/snapshot.mjs';

/** The two buttons take the focus where a reader comes from and goes to. */
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kịch bản</title><link rel="icon" href="/icon.svg">
<script type="module" src="/portalkit/portalkit.js"></script></head><body><button>trước</button><main></main><button>sau</button></body></html>`;

/** Bytes of a feed, or null. @param {string} path  "/van-ban.json" */
async function feed(path) {
  for (const folder of FEEDS) {
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (bytes) return bytes;
  }
  return null;
}

/** @returns {Promise<{ url: string, set(mood: string): void, close(): Promise<void> }>} mood: ok, held, down or an HTTP status */
export async function scenarioServer() {
  const site = await serve({ root: SITE });
  let mood = 'ok';
  /** What is held goes on when the mood becomes ok. @type {(() => void)[]} */
  let held = [];

  /** @param {import('node:http').ServerResponse} response @param {Buffer | null} bytes */
  const answer = (response, bytes) => {
    if (mood === 'down') return response.destroy();
    if (!['ok', 'held'].includes(mood)) return response.writeHead(Number(mood)).end();
    if (!bytes) return response.writeHead(404).end();
    if (mood === 'ok') return response.end(bytes);
    const half = Math.floor(bytes.length / 2);
    response.write(bytes.subarray(0, half));
    held.push(() => response.end(bytes.subarray(half)));
  };

  const server = createServer(async (request, response) => {
    response.setHeader('content-security-policy', STRICT_POLICY);
    const path = decodeURIComponent(new URL(request.url, site.url).pathname);
    if (path === '/') return response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    if (path === SNAPSHOT) return response.setHeader('content-type', 'text/javascript').end(await readFile(join(TESTS, 'scenarios', SNAPSHOT)));
    if (!/^\/(portalkit\/|icon\.svg)/.test(path)) return answer(response, await feed(path));
    get(new URL(path, site.url), (from) => from.pipe(response.writeHead(from.statusCode, from.headers)));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    set(next) {
      mood = next;
      if (mood !== 'held') for (const goOn of held.splice(0)) goOn();
    },
    async close() {
      await site.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
