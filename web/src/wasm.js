// SPDX-License-Identifier: MIT
// The only module that touches wasm memory.

import { KitError } from './errors.js';

/**
 * What portalkit.wasm exports (web/README.md).
 * @typedef {object} Exports
 * @property {WebAssembly.Memory} memory
 * @property {() => number} pk_abi
 * @property {(bytes: number) => number} pk_alloc
 * @property {(ptr: number) => void} pk_free
 * @property {(kind: number) => number} pk_open
 * @property {(id: number) => void} pk_close
 * @property {(id: number, ptr: number, bytes: number) => number} pk_send
 * @property {(id: number) => number} pk_work
 * @property {(id: number) => number} pk_frame
 * @property {() => number} pk_out_ptr
 * @property {() => number} pk_out_bytes
 * @property {(id: number) => number} pk_paint
 * @property {(weight: number) => number} pk_font
 */
/** @typedef {{ x: number, y: number, width: number, height: number, pixels: Uint8ClampedArray }} PaintedRect  device pixels */

/** The instance of the page. A trap anywhere ends it for every widget. */
export class Kit {
  #exports;
  /** @type {Set<(error: KitError) => void>} */
  #onTrap = new Set();
  /** @type {KitError | null} */
  #lost = null;

  /** @param {Exports} exports */
  constructor(exports) {
    this.#exports = exports;
  }

  get isLost() {
    return this.#lost !== null;
  }

  /** @param {number} kind @param {(error: KitError) => void} onTrap  once, when the instance is lost */
  open(kind, onTrap) {
    const id = this.call((e) => e.pk_open(kind));
    if (id === 0) throw new KitError('E_WASM_VERSION', `this portalkit.wasm has no widget of kind ${kind}`);
    this.#onTrap.add(onTrap);
    return new Widget(this, id, () => this.#onTrap.delete(onTrap));
  }

  /** A copy of a bundled font's file. @param {number} weight  400 or 700 */
  font(weight) {
    return this.call((e) => {
      const [ptr, bytes] = this.numbers(e.pk_font(weight), 2);
      return e.memory.buffer.slice(/** @type {number} */ (ptr), /** @type {number} */ (ptr) + /** @type {number} */ (bytes));
    });
  }

  /**
   * Runs calls into the instance. Whatever it throws is a trap: its memory can no longer be trusted.
   * @template T @param {(exports: Exports) => T} calls @returns {T}
   */
  call(calls) {
    if (this.#lost) throw this.#lost;
    try {
      return calls(this.#exports);
    } catch (error) {
      this.#lost = new KitError('E_WASM_TRAP', `portalkit.wasm stopped: ${error}`);
      for (const tell of [...this.#onTrap]) tell(this.#lost);
      throw this.#lost;
    }
  }

  // Views are made at each use: growth of the memory detaches older ones.

  /** @param {number} ptr @param {number} count */
  numbers(ptr, count) {
    return new Int32Array(this.#exports.memory.buffer, ptr, count);
  }

  /** @param {number} ptr @param {number} count */
  bytes(ptr, count) {
    return new Uint8Array(this.#exports.memory.buffer, ptr, count);
  }
}

export class Widget {
  #kit;
  #id;
  #forget;

  /** @param {Kit} kit @param {number} id @param {() => void} forget */
  constructor(kit, id, forget) {
    this.#kit = kit;
    this.#id = id;
    this.#forget = forget;
  }

  close() {
    this.#forget();
    if (!this.#kit.isLost) this.#kit.call((e) => e.pk_close(this.#id));
  }

  /** @param {Uint8Array} batch */
  send(batch) {
    const stop = this.#kit.call((e) => {
      const ptr = e.pk_alloc(batch.length);
      this.#kit.bytes(ptr, batch.length).set(batch);
      const offset = e.pk_send(this.#id, ptr, batch.length);
      e.pk_free(ptr);
      return offset;
    });
    if (stop !== -1) throw new KitError('E_WIRE', `the widget does not understand byte ${stop} of a command batch`);
  }

  /** One short slice of waiting work; true while more remains. */
  work() {
    return this.#kit.call((e) => e.pk_work(this.#id)) !== 0;
  }

  /** Lays out. The bytes are valid until the next call into the instance. */
  frame() {
    return this.#kit.call((e) => {
      const flags = e.pk_frame(this.#id);
      return {
        hasPixels: (flags & 1) !== 0,
        bytes: (flags & 2) !== 0 ? this.#kit.bytes(e.pk_out_ptr(), e.pk_out_bytes()) : new Uint8Array(),
      };
    });
  }

  /** The dirty rectangles of the last frame; each one's pixels are valid until the next is asked for. @returns {Generator<PaintedRect>} */
  *paint() {
    for (;;) {
      const ptr = this.#kit.call((e) => e.pk_paint(this.#id));
      if (ptr === 0) return;
      const [x = 0, y = 0, width = 0, height = 0, at = 0] = this.#kit.numbers(ptr, 5);
      const rgba = this.#kit.bytes(at, width * height * 4);
      yield { x, y, width, height, pixels: new Uint8ClampedArray(rgba.buffer, rgba.byteOffset, rgba.length) };
    }
  }
}
