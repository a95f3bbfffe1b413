// SPDX-License-Identifier: MIT
// portalkit-search.wasm: open indexes.

import { Instance, instantiate, shared } from './instance.js';
import { decodeRefusal } from './search_wire.js';

/**
 * @typedef {import('./instance.js').Exports & {
 *   ps_open: (ptr: number, bytes: number) => number,
 *   ps_root_open: (letters: number, ptr: number, bytes: number) => number,
 *   ps_supply: (id: number, letters: number, ptr: number, bytes: number) => number,
 *   ps_search: (id: number, ptr: number, bytes: number, asIs: number) => void,
 *   ps_suggest: (id: number, ptr: number, bytes: number, asIs: number) => void,
 *   ps_bytes: (id: number) => number,
 *   ps_close: (id: number) => void,
 * }} SearchExports
 */

const encoder = new TextEncoder();

/** The one instance. */
export const loadSearchKit = shared(async (wasm = new URL('portalkit-search.wasm', import.meta.url)) => new SearchKit(await instantiate(wasm), 'portalkit-search.wasm'));

/** @extends {Instance<SearchExports>} */
export class SearchKit extends Instance {
  /** An index in bytes. @param {Uint8Array} bytes @param {string} source  for errors */
  open(bytes, source) {
    return this.#opened(source, (e) => this.with(bytes, e.ps_open));
  }

  /** The root of the base of an index in shards. @param {string} name @param {Uint8Array} bytes @param {string} source  for errors */
  openRoot(name, bytes, source) {
    return this.#opened(source, (e) => this.with(encoder.encode(name), (letters) => this.with(bytes, (ptr, count) => e.ps_root_open(letters, ptr, count))));
  }

  /** @param {string} source @param {(exports: SearchExports) => number} open */
  #opened(source, open) {
    return this.call((e) => {
      const id = open(e);
      if (id === 0) throw decodeRefusal(this.output(), source);
      return id;
    });
  }

  /** False if the bytes are not the shard of that name. @param {number} id @param {string} name @param {Uint8Array} bytes */
  supply(id, name, bytes) {
    return this.call((e) => this.with(encoder.encode(name), (letters) => this.with(bytes, (ptr, count) => e.ps_supply(id, letters, ptr, count))) !== 0);
  }

  /**
   * The answer's bytes, valid until the next call.
   * @param {'ps_search' | 'ps_suggest'} what @param {number} id @param {Uint8Array} request
   * @param {boolean} [asIs]  from the shards that are there
   */
  ask(what, id, request, asIs = false) {
    return this.call((e) => {
      this.with(request, (ptr, count) => e[what](id, ptr, count, asIs ? 1 : 0));
      return this.output();
    });
  }

  /** A copy of the index. @param {number} id */
  bytes(id) {
    return this.call((e) => {
      const [ptr = 0, count = 0] = this.numbers(e.ps_bytes(id), 2);
      return this.view(ptr, count).slice();
    });
  }

  /** @param {number} id */
  close(id) {
    if (!this.isLost) this.call((e) => e.ps_close(id));
  }
}
