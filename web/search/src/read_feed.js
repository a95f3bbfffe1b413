// SPDX-License-Identifier: MIT
// From a JSON feed, or an array of documents, to an index, in slices between which the page can do something else.

import { KitError } from '../../src/errors.js';
import { openFeedKit } from './feed_kit.js';
import { absolute, pause } from './platform.js';

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
 * Reads and indexes a feed: the bytes of the index, valid until this module runs again, and what was wrong with rows.
 * Rejects with E_FEED if no document could be read, or with the reason of the signal.
 * @param {Uint8Array | readonly object[]} feed @param {string} name  for problems @param {OpenOptions} options
 */
export async function readFeed(feed, name, { signal, onProgress, wasm }) {
  const kit = await openFeedKit(name, wasm && absolute(wasm));
  const source = pieces(feed);
  await inSlices(() => {
    const { done, value } = source.next();
    if (!done) kit.add(value);
    return !done;
  }, () => signal?.throwIfAborted());
  await inSlices(() => kit.work(), () => {
    signal?.throwIfAborted();
    onProgress?.(kit.progress());
  });
  onProgress?.(kit.progress());
  const { index, problems } = kit.finish();
  if (index) return { index, problems };
  throw Object.assign(new KitError('E_FEED', `${name}: ${problems.at(-1)?.message ?? 'not a feed'}`), { problems });
}
