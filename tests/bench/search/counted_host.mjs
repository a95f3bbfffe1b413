// SPDX-License-Identifier: MIT
// A host of static files that counts: what `fetch` was asked for, in bytes, requests and rounds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const HOST = 'http://static.test/';

/**
 * Takes the place of `fetch`, for addresses below HOST. A round begins when nothing is on its way.
 * @param {string} directory  whose files it serves
 */
export function countedHost(directory) {
  const seen = { bytes: 0, requests: 0, rounds: 0 };
  const before = globalThis.fetch;
  let running = 0;
  globalThis.fetch = async (url) => {
    if (running++ === 0) seen.rounds++;
    await new Promise((done) => setTimeout(done, 1)); // all of a round are asked for before the first arrives
    try {
      const file = readFileSync(join(directory, String(url).slice(HOST.length)));
      seen.bytes += file.length;
      seen.requests++;
      return new Response(file);
    } finally {
      running--;
    }
  };
  return {
    /** What was fetched since the last time. */
    take() {
      const taken = { ...seen };
      Object.assign(seen, { bytes: 0, requests: 0, rounds: 0 });
      return taken;
    },
    close() {
      globalThis.fetch = before;
    },
  };
}
