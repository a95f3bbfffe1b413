// SPDX-License-Identifier: MIT
// An instance of one of the modules and its memory: the only code that touches it.

import { KitError } from '../../src/errors.js';
import { IMPORTS, loadModule } from '../../src/loader.js';
import { absolute, readBytes } from './platform.js';
import { ABI } from './search_wire.js';

/**
 * What each module exports (web/search/README.md).
 * @typedef {object} Exports
 * @property {WebAssembly.Memory} memory
 * @property {() => void} [_initialize]
 * @property {() => number} ps_abi
 * @property {(bytes: number) => number} ps_alloc
 * @property {(ptr: number) => void} ps_free
 * @property {() => number} ps_out_ptr
 * @property {() => number} ps_out_bytes
 */

/** What a new instance exports, of the release of this script. @param {string | URL} wasm */
export async function instantiate(wasm) {
  const url = absolute(wasm);
  const found = url.protocol === 'file:' ? await loadFile(url) : await loadModule(url.href);
  const exports = /** @type {Exports} */ (/** @type {unknown} */ (found));
  if (exports.ps_abi?.() !== ABI) throw new KitError('E_WASM_VERSION', `${url} is of another release than the script`);
  exports._initialize?.();
  return /** @type {any} */ (exports);
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

/** @template {Exports} E */
export class Instance {
  #exports;
  #name;
  /** @type {KitError | null} */
  #lost = null;

  /** @param {E} exports @param {string} name  for errors */
  constructor(exports, name) {
    this.#exports = exports;
    this.#name = name;
  }

  get isLost() {
    return this.#lost !== null;
  }

  /**
   * Runs calls into the instance. A WebAssembly trap ends it: its memory can no longer be trusted.
   * @template T @param {(exports: E) => T} calls @returns {T}
   */
  call(calls) {
    if (this.#lost) throw this.#lost;
    try {
      return calls(this.#exports);
    } catch (error) {
      if (error instanceof KitError && error.code !== 'E_WASM_TRAP') throw error;
      this.#lost = new KitError('E_WASM_TRAP', `${this.#name} stopped: ${error}`);
      throw this.#lost;
    }
  }

  /** What `use` makes of bytes in the memory. @template T @param {Uint8Array} bytes @param {(ptr: number, count: number) => T} use */
  with(bytes, use) {
    const ptr = this.#exports.ps_alloc(bytes.length + 1);
    if (ptr === 0) throw new KitError('E_WASM_TRAP', `no memory for ${bytes.length} bytes`);
    this.view(ptr, bytes.length).set(bytes);
    const result = use(ptr, bytes.length);
    this.#exports.ps_free(ptr);
    return result;
  }

  // Views are made at each use: growth of the memory detaches older ones.

  /** Bytes of the memory, valid until the next call. @param {number} ptr @param {number} count */
  view(ptr, count) {
    return new Uint8Array(this.#exports.memory.buffer, ptr, count);
  }

  /** @param {number} ptr @param {number} count */
  numbers(ptr, count) {
    return [...new Uint32Array(this.#exports.memory.buffer, ptr, count)];
  }

  /** What the last call wrote, valid until the next. */
  output() {
    return this.view(this.#exports.ps_out_ptr(), this.#exports.ps_out_bytes());
  }
}

/**
 * Gives the same instance to all who ask, and a new one after a failure.
 * @template {Instance<any>} I @param {(wasm?: string | URL) => Promise<I>} load
 */
export function shared(load) {
  /** @type {Promise<I> | null} */
  let loading = null;
  /** @param {string | URL} [wasm] @returns {Promise<I>} */
  return async function get(wasm) {
    loading ??= load(wasm).catch((error) => {
      loading = null;
      throw error;
    });
    const instance = await loading;
    if (!instance.isLost) return instance;
    loading = null;
    return get(wasm);
  };
}
