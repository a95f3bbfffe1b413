// SPDX-License-Identifier: MIT
// The search module and its memory: the only code that touches it.

import { KitError } from '../../src/errors.js';
import { IMPORTS, loadModule } from '../../src/loader.js';
import { absolute, readBytes } from './platform.js';
import { ABI, decodeProblems, decodeRefusal } from './search_wire.js';

/**
 * What portalkit-search.wasm exports (web/search/README.md).
 * @typedef {object} Exports
 * @property {WebAssembly.Memory} memory
 * @property {() => void} [_initialize]
 * @property {() => number} ps_abi
 * @property {(bytes: number) => number} ps_alloc
 * @property {(ptr: number) => void} ps_free
 * @property {(ptr: number, bytes: number) => number} ps_open
 * @property {(ptr: number, bytes: number) => number} ps_feed_open
 * @property {(id: number, ptr: number, bytes: number) => void} ps_feed_add
 * @property {(id: number) => number} ps_feed_work
 * @property {(id: number) => number} ps_feed_progress
 * @property {(id: number) => number} ps_feed_done
 * @property {(id: number) => number} ps_bytes
 * @property {(id: number) => void} ps_close
 * @property {(digest: number, ptr: number, bytes: number) => number} ps_root_open
 * @property {(id: number, digest: number, ptr: number, bytes: number) => number} ps_supply
 * @property {(id: number, ptr: number, bytes: number, asIs: number) => void} ps_search
 * @property {() => number} ps_out_ptr
 * @property {() => number} ps_out_bytes
 */

const encoder = new TextEncoder();

/** @type {Promise<SearchKit> | null} */
let loading = null;

/** The one instance; a new one after a failure. @param {string | URL} [wasm] @returns {Promise<SearchKit>} */
export async function loadSearchKit(wasm = new URL('portalkit-search.wasm', import.meta.url)) {
  loading ??= load(absolute(wasm)).catch((error) => {
    loading = null;
    throw error;
  });
  const kit = await loading;
  if (!kit.isLost) return kit;
  loading = null;
  return loadSearchKit(wasm);
}

/** @param {URL} url */
async function load(url) {
  const found = url.protocol === 'file:' ? await loadFile(url) : await loadModule(url.href);
  const exports = /** @type {Exports} */ (/** @type {unknown} */ (found));
  if (exports.ps_abi?.() !== ABI) throw new KitError('E_WASM_VERSION', `${url} is of another release than the script`);
  exports._initialize?.();
  return new SearchKit(exports);
}

/** @param {URL} url */
async function loadFile(url) {
  const bytes = await readBytes(url).catch((error) => {
    throw new KitError('E_WASM_MISSING', error.message);
  });
  const { instance } = await WebAssembly.instantiate(/** @type {BufferSource} */ (bytes), IMPORTS).catch((error) => {
    throw new KitError('E_WASM_CORRUPT', `cannot use ${url}: ${error}`);
  });
  return instance.exports;
}

export class SearchKit {
  #exports;
  /** @type {KitError | null} */
  #lost = null;

  /** @param {Exports} exports */
  constructor(exports) {
    this.#exports = exports;
  }

  get isLost() {
    return this.#lost !== null;
  }

  /** An index in bytes. @param {Uint8Array} bytes @param {string} source  for errors */
  open(bytes, source) {
    return this.#call((e) => {
      const id = this.#with(bytes, (ptr) => e.ps_open(ptr, bytes.length));
      if (id === 0) throw decodeRefusal(this.#out(), source);
      return id;
    });
  }

  /** @param {string} source  for problems */
  openFeed(source) {
    const name = encoder.encode(source);
    return this.#call((e) => this.#with(name, (ptr) => e.ps_feed_open(ptr, name.length)));
  }

  /** @param {number} id @param {Uint8Array} bytes */
  addToFeed(id, bytes) {
    this.#call((e) => this.#with(bytes, (ptr) => e.ps_feed_add(id, ptr, bytes.length)));
  }

  /** One short slice; true while work remains. @param {number} id */
  workOnFeed(id) {
    return this.#call((e) => e.ps_feed_work(id) !== 0);
  }

  /** @param {number} id @returns {import('../search').Progress} */
  progress(id) {
    return this.#call((e) => {
      const [bytesRead = 0, bytesTotal = 0, rows = 0, documents = 0] = new Uint32Array(e.memory.buffer, e.ps_feed_progress(id), 4);
      return { bytesRead, bytesTotal, rows, documents };
    });
  }

  /** Turns the feed into an index of the same id, if it is good at all. @param {number} id */
  finishFeed(id) {
    return this.#call((e) => ({ good: e.ps_feed_done(id) !== 0, problems: decodeProblems(this.#out()) }));
  }

  /** The root of an index in shards. @param {string} digest @param {Uint8Array} bytes @param {string} source  for errors */
  openRoot(digest, bytes, source) {
    const name = encoder.encode(digest);
    return this.#call((e) => {
      const id = this.#with(name, (at) => this.#with(bytes, (ptr) => e.ps_root_open(at, ptr, bytes.length)));
      if (id === 0) throw decodeRefusal(this.#out(), source);
      return id;
    });
  }

  /** False if the bytes are not the shard of that name. @param {number} id @param {string} digest @param {Uint8Array} bytes */
  supply(id, digest, bytes) {
    const name = encoder.encode(digest);
    return this.#call((e) => this.#with(name, (at) => this.#with(bytes, (ptr) => e.ps_supply(id, at, ptr, bytes.length))) !== 0);
  }

  /**
   * The answer's bytes, valid until the next call.
   * @param {number} id @param {Uint8Array} request @param {boolean} [asIs]  from the shards that are there
   */
  search(id, request, asIs = false) {
    return this.#call((e) => {
      this.#with(request, (ptr) => e.ps_search(id, ptr, request.length, asIs ? 1 : 0));
      return this.#out();
    });
  }

  /** A copy of the index. @param {number} id */
  bytes(id) {
    return this.#call((e) => {
      const [ptr = 0, count = 0] = new Uint32Array(e.memory.buffer, e.ps_bytes(id), 2);
      return new Uint8Array(e.memory.buffer, ptr, count).slice();
    });
  }

  /** @param {number} id */
  close(id) {
    if (!this.#lost) this.#call((e) => e.ps_close(id));
  }

  // Views are made at each use: growth of the memory detaches older ones.

  #out() {
    return new Uint8Array(this.#exports.memory.buffer, this.#exports.ps_out_ptr(), this.#exports.ps_out_bytes());
  }

  /** @template T @param {Uint8Array} bytes @param {(ptr: number) => T} use */
  #with(bytes, use) {
    const ptr = this.#exports.ps_alloc(bytes.length + 1);
    if (ptr === 0) throw new KitError('E_WASM_TRAP', `no memory for ${bytes.length} bytes`);
    new Uint8Array(this.#exports.memory.buffer, ptr, bytes.length).set(bytes);
    const result = use(ptr);
    this.#exports.ps_free(ptr);
    return result;
  }

  /**
   * Runs calls into the instance. A WebAssembly trap ends it: its memory can no longer be trusted.
   * @template T @param {(exports: Exports) => T} calls @returns {T}
   */
  #call(calls) {
    if (this.#lost) throw this.#lost;
    try {
      return calls(this.#exports);
    } catch (error) {
      if (error instanceof KitError && error.code !== 'E_WASM_TRAP') throw error;
      this.#lost = new KitError('E_WASM_TRAP', `portalkit-search.wasm stopped: ${error}`);
      throw this.#lost;
    }
  }
}
