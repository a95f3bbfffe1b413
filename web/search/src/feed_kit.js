// SPDX-License-Identifier: MIT
// portalkit-feed.wasm: a feed on its way to an index. An instance reads one feed, and its memory goes with it.

import { Instance, instantiate } from './instance.js';
import { decodeProblems } from './search_wire.js';

/**
 * @typedef {import('./instance.js').Exports & {
 *   ps_feed_open: (ptr: number, bytes: number) => void,
 *   ps_feed_add: (ptr: number, bytes: number) => void,
 *   ps_feed_work: () => number,
 *   ps_feed_progress: () => number,
 *   ps_feed_done: () => number,
 *   ps_feed_index: () => number,
 * }} FeedExports
 */

/** @param {string} source  for problems @param {string | URL} [wasm]  where portalkit-search.wasm is */
export async function openFeedKit(source, wasm) {
  const kit = new FeedKit(await instantiate(wasm ? new URL('portalkit-feed.wasm', wasm) : new URL('portalkit-feed.wasm', import.meta.url)), 'portalkit-feed.wasm');
  kit.call((e) => kit.with(new TextEncoder().encode(source), e.ps_feed_open));
  return kit;
}

/** @extends {Instance<FeedExports>} */
export class FeedKit extends Instance {
  /** @param {Uint8Array} bytes */
  add(bytes) {
    this.call((e) => this.with(bytes, e.ps_feed_add));
  }

  /** One short slice; true while work remains. */
  work() {
    return this.call((e) => e.ps_feed_work() !== 0);
  }

  /** @returns {import('../search').Progress} */
  progress() {
    const [bytesRead = 0, bytesTotal = 0, rows = 0, documents = 0] = this.call((e) => this.numbers(e.ps_feed_progress(), 4));
    return { bytesRead, bytesTotal, rows, documents };
  }

  /** The bytes of the index, valid until the next call; null if no document could be read. */
  finish() {
    return this.call((e) => {
      const bytes = e.ps_feed_done(), problems = decodeProblems(this.output());
      return { index: bytes === 0 ? null : this.view(e.ps_feed_index(), bytes), problems };
    });
  }
}
