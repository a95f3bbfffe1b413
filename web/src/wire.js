// SPDX-License-Identifier: MIT
// The page's half of the encoding of web/README.md; the other half is web/bridge/wire.cpp. The bytes in
// tests/golden/wire/ hold both to the same table.

export const ABI = 2;

/** The app and the page disagree about the bytes; whoever catches this restores the page's own content. */
export class WireError extends Error {
  name = 'WireError';
}

/** @typedef {[red: number, green: number, blue: number]} Rgb */
/** @typedef {{ text: string, url: string }} Cell */
/**
 * @typedef {object} Theme
 * @property {number} kind  0 light, 1 dark, 2 high contrast light, 3 high contrast dark
 * @property {Rgb | null} accent
 * @property {Rgb | null} background
 * @property {boolean} reducedMotion
 * @property {boolean} coarsePointer
 */

const encoder = new TextEncoder();

/** Collects commands (page → app) until `take`. */
export class CommandWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get isEmpty() {
    return this.#length === 0;
  }

  /** The batch so far, valid until the next command; the writer starts again. */
  take() {
    const batch = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return batch;
  }

  /** @param {string} name @param {string} value */
  option(name, value) {
    this.#u8(1).#string(name).#string(value);
  }

  /** Device pixels; `[top, bottom)` is the painted slice. @param {{ width: number, scale: number, top: number, bottom: number }} view */
  viewport({ width, scale, top, bottom }) {
    this.#u8(2).#varint(width).#varint(scale).#svarint(top).#svarint(bottom);
  }

  /** @param {Theme} theme */
  theme({ kind, accent, background, reducedMotion, coarsePointer }) {
    const flags = (accent ? 1 : 0) | (background ? 2 : 0) | (reducedMotion ? 4 : 0) | (coarsePointer ? 8 : 0);
    this.#u8(3).#u8(kind).#u8(flags);
    for (const channel of [...(accent ?? [0, 0, 0]), ...(background ?? [0, 0, 0])]) this.#u8(channel);
  }

  /** @param {number} id @param {string} value */
  text(id, value) {
    this.#u8(4).#varint(id).#string(value);
  }

  /** @param {number} id */
  activate(id) {
    this.#u8(5).#varint(id);
  }

  /** @param {number} id */
  hover(id) {
    this.#u8(6).#varint(id);
  }

  /** @param {number} id */
  press(id) {
    this.#u8(7).#varint(id);
  }

  /** @param {number} id */
  focus(id) {
    this.#u8(8).#varint(id);
  }

  /** @param {number} request @param {Uint8Array} bytes @param {boolean} last */
  data(request, bytes, last) {
    this.#u8(9).#varint(request).#u8(last ? 1 : 0).#block(bytes);
  }

  /** @param {number} request @param {number} status @param {string} message */
  dataError(request, status, message) {
    this.#u8(10).#varint(request).#varint(status).#string(message);
  }

  /** @param {number} request @param {Cell[][]} rows */
  table(request, rows) {
    this.#u8(11).#varint(request).#varint(rows.length);
    for (const row of rows) {
      this.#varint(row.length);
      for (const cell of row) this.#string(cell.text).#string(cell.url);
    }
  }

  /** @param {boolean} html */
  mode(html) {
    this.#u8(12).#u8(html ? 1 : 0);
  }

  /** Commands that were written elsewhere (remote_index.js). @param {Uint8Array} batch */
  append(batch) {
    this.#room(batch.length);
    this.#bytes.set(batch, this.#length);
    this.#length += batch.length;
  }

  /** @param {number} count */
  #room(count) {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + count));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  /** @param {number} value */
  #u8(value) {
    this.#room(1);
    this.#bytes[this.#length++] = value;
    return this;
  }

  /** @param {number} value  0 … 2³² − 1 */
  #varint(value) {
    for (; value > 127; value >>>= 7) this.#u8((value & 127) | 128);
    return this.#u8(value);
  }

  /** @param {number} value  −2³¹ … 2³¹ − 1 */
  #svarint(value) {
    return this.#varint(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** @param {Uint8Array} bytes */
  #block(bytes) {
    this.#varint(bytes.length).append(bytes);
    return this;
  }

  /** @param {string} value */
  #string(value) {
    return this.#block(encoder.encode(value));
  }
}

/** Reads what core/base/bytes.h writes. */
export class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.offset = 0;
    this.decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  }

  /** @returns {never} */
  fail() {
    throw new WireError(`not understood before byte ${this.offset} of ${this.bytes.length}`);
  }

  u8() {
    return this.bytes[this.offset++] ?? this.fail();
  }

  varint() {
    let value = 0;
    for (let unit = 1; unit <= 2 ** 28; unit *= 128) {
      const byte = this.u8();
      value += (byte & 127) * unit;
      if (byte < 128 && value < 2 ** 32) return value;
    }
    return this.fail();
  }

  svarint() {
    const value = this.varint();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  string() {
    const length = this.varint();
    const end = this.offset + length;
    if (end > this.bytes.length) this.fail();
    const text = this.decoder.decode(this.bytes.subarray(this.offset, end));
    this.offset = end;
    return text;
  }

  /** @returns {Rgb} */
  rgb() {
    return [this.u8(), this.u8(), this.u8()];
  }

  /** @template T @param {() => T} item @returns {T[]} */
  list(item) {
    const count = this.varint();
    // Each item takes a byte at least, so a wrong count cannot ask for more than the message holds.
    if (count > this.bytes.length - this.offset) this.fail();
    return Array.from({ length: count }, item);
  }
}

/** @typedef {{ size: number, line: number, weight: number, baseline: number }} Style  fine lengths */
/** @typedef {{ start: number, length: number }} Mark  UTF-16 units */
/**
 * @typedef {object} Problem
 * @property {number} severity  0 warning, 1 error
 * @property {string} code
 * @property {string} message  English, for the webmaster
 * @property {string} readerText  in the reader's language
 * @property {string} source
 * @property {number} row  from 1; 0 is the whole input
 * @property {string} field
 * @property {number} byte
 */
/**
 * What becomes of the mirror, one call per operation, in the order of the bytes.
 * @typedef {object} MirrorPatches
 * @property {(id: number, role: number, parent: number, after: number) => void} create
 * @property {(id: number) => void} remove
 * @property {(id: number, parent: number, after: number) => void} move
 * @property {(id: number, x: number, y: number, width: number, height: number) => void} rect  fine
 * @property {(id: number, style: number) => void} font
 * @property {(id: number, lines: string[]) => void} lines
 * @property {(id: number, attribute: number, value: string) => void} attribute
 * @property {(id: number, bits: number) => void} state
 * @property {(id: number, url: string) => void} href
 * @property {(id: number, reset: boolean, value: string) => void} value
 * @property {(id: number) => void} focus
 * @property {(styles: Style[]) => void} styles
 * @property {(colors: Rgb[]) => void} colors
 * @property {(id: number, marks: Mark[]) => void} marks
 */
/**
 * What the page is asked to do or told.
 * @typedef {object} PageEvents
 * @property {(assertive: boolean, text: string) => void} say
 * @property {(height: number) => void} size  fine
 * @property {(request: number, url: string) => void} need
 * @property {(request: number) => void} cancel
 * @property {(query: string) => void} urlState
 * @property {(problem: Problem) => void} problem
 * @property {(total: number, query: string, from: string, to: string) => void} searched
 * @property {() => void} ready
 * @property {() => void} fallback
 * @property {(question: import('./remote_index.js').Question) => void} ask
 */

/**
 * Reads patch and event bytes (app → page). Throws WireError where they cannot be read; what came before was delivered.
 * @param {Uint8Array} bytes
 * @param {MirrorPatches} mirror
 * @param {PageEvents} page
 */
export function decode(bytes, mirror, page) {
  const r = new Reader(bytes);
  const u8 = () => r.u8(), n = () => r.varint(), s = () => r.svarint(), text = () => r.string();
  while (r.offset < bytes.length) {
    switch (u8()) {
      case 1: mirror.create(n(), u8(), n(), n()); break;
      case 2: mirror.remove(n()); break;
      case 3: mirror.move(n(), n(), n()); break;
      case 4: mirror.rect(n(), s(), s(), n(), n()); break;
      case 5: mirror.font(n(), u8()); break;
      case 6: mirror.lines(n(), [text()]); break;
      case 7: mirror.lines(n(), r.list(text)); break;
      case 8: mirror.attribute(n(), u8(), text()); break;
      case 9: mirror.state(n(), n()); break;
      case 10: mirror.href(n(), text()); break;
      case 11: mirror.value(n(), (u8() & 1) !== 0, text()); break;
      case 12: mirror.focus(n()); break;
      case 13: page.say(u8() === 1, text()); break;
      case 14: page.size(n()); break;
      case 15: mirror.styles(r.list(() => ({ size: n(), line: n(), weight: n(), baseline: n() }))); break;
      case 16: mirror.colors(r.list(() => r.rgb())); break;
      case 17: mirror.marks(n(), r.list(() => ({ start: n(), length: n() }))); break;
      case 32: page.need(n(), text()); break;
      case 33: page.cancel(n()); break;
      case 34: page.urlState(text()); break;
      case 35:
        page.problem({ severity: u8(), code: text(), message: text(), readerText: text(), source: text(), row: n(), field: text(), byte: n() });
        break;
      case 36: page.searched(n(), text(), text(), text()); break;
      case 37: page.ready(); break;
      case 38: page.fallback(); break;
      case 39: page.ask({ request: n(), url: text(), query: text(), from: text(), to: text(), offset: n(), limit: n(), flags: u8() }); break;
      default: r.fail();
    }
  }
}
