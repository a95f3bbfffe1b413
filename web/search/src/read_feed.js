// SPDX-License-Identifier: MIT
// From a JSON feed, or an array of documents, to an index, in slices between which the page can do something else.

import { KitError } from '../../src/errors.js';
import { pause } from './platform.js';

/** @typedef {import('./search_kit.js').SearchKit} SearchKit */
/** @typedef {import('../search').OpenOptions} OpenOptions */

const SLICE_MS = 8;
const ROWS_AT_ONCE = 500;
const BYTES_AT_ONCE = 1 << 20;

const encoder = new TextEncoder();

/** Pieces of JSON that together are the feed. @param {Uint8Array | readonly object[]} feed */
function* pieces(feed) {
  if (feed instanceof Uint8Array) {
    for (let at = 0; at < feed.length; at += BYTES_AT_ONCE) yield feed.subarray(at, at + BYTES_AT_ONCE);
    return;
  }
  yield encoder.encode('[');
  for (let at = 0; at < feed.length; at += ROWS_AT_ONCE) {
    yield encoder.encode((at > 0 ? ',' : '') + JSON.stringify(feed.slice(at, at + ROWS_AT_ONCE)).slice(1, -1));
  }
  yield encoder.encode(']');
}

/** Runs `step` until it is false, with a pause every few milliseconds. @param {() => boolean} step @param {() => void} between */
async function inSlices(step, between) {
  for (let more = true; more; ) {
    const end = performance.now() + SLICE_MS;
    do more = step();
    while (more && performance.now() < end);
    if (!more) return;
    await pause();
    between();
  }
}

/**
 * Reads and indexes a feed. Rejects with E_FEED if no document could be read, or with the reason of the signal.
 * @param {SearchKit} kit @param {Uint8Array | readonly object[]} feed @param {string} name  for problems @param {OpenOptions} options
 */
export async function readFeed(kit, feed, name, { signal, onProgress }) {
  const id = kit.openFeed(name);
  try {
    const between = () => {
      signal?.throwIfAborted();
      onProgress?.(kit.progress(id));
    };
    const source = pieces(feed);
    await inSlices(() => {
      const { done, value } = source.next();
      if (!done) kit.addToFeed(id, value);
      return !done;
    }, () => signal?.throwIfAborted());
    await inSlices(() => kit.workOnFeed(id), between);
    onProgress?.(kit.progress(id));
    const { good, problems } = kit.finishFeed(id);
    if (good) return { id, problems };
    throw Object.assign(new KitError('E_FEED', `${name}: ${problems.at(-1)?.message ?? 'not a feed'}`), { problems });
  } catch (error) {
    kit.close(id);
    throw error;
  }
}
