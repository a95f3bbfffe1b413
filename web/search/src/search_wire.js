// SPDX-License-Identifier: MIT
// The page's half of web/search/bridge/request.h and answer.h.

import { KitError } from '../../src/errors.js';
import { Reader } from '../../src/wire.js';

/** @typedef {import('../search').SearchOptions} SearchOptions */
/** @typedef {import('../search').SearchAnswer} SearchAnswer */
/** @typedef {SearchAnswer & { needs?: string[] }} Reply  an answer; or `needs` alone, the shards that are to be fetched first */
/** @typedef {import('../search').FacetName} FacetName */
/** @typedef {import('../search').Range} Range */

export const ABI = 1;

/** By the number of the column. @type {FacetName[]} */
export const FACETS = ['type', 'agency', 'field', 'signer'];
const PERIODS = ['day', 'month', 'year'];
const ANY = 1, NEWEST = 2;
const QUERY_CUT = 1, PHRASES_UNCHECKED = 2, INCOMPLETE = 4;
const NEEDS = 2;
const USUAL_LIMIT = 10;

const encoder = new TextEncoder();

class Writer {
  /** @type {number[]} */
  #bytes = [];

  /** @param {number} value */
  u8(value) {
    this.#bytes.push(value);
    return this;
  }

  /** @param {number} value  0 … 2³² − 1 */
  varint(value) {
    for (; value > 127; value >>>= 7) this.u8((value & 127) | 128);
    return this.u8(value);
  }

  /** @param {string} value */
  string(value) {
    const bytes = encoder.encode(value);
    this.varint(bytes.length);
    for (const byte of bytes) this.u8(byte);
    return this;
  }

  take() {
    return Uint8Array.from(this.#bytes);
  }
}

/** @param {string} message @returns {never} */
function refuse(message) {
  throw new KitError('E_QUERY', message);
}

/** @param {unknown} value @param {string} name */
function text(value, name) {
  return typeof value === 'string' ? value : refuse(`${name} must be a string`);
}

/** @param {number} value @param {string} name */
function size(value, name) {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 32 ? value : refuse(`${name} must be a whole number from 0`);
}

/** @param {FacetName} name */
function column(name) {
  const number = FACETS.indexOf(name);
  return number >= 0 ? number : refuse(`no such facet: ${name}`);
}

/** @param {string} query @param {SearchOptions} options */
export function encodeRequest(query, options) {
  const { limit = USUAL_LIMIT, offset = 0, similar = limit, from = '', to = '', filters = {}, sort = 'relevance', histogram } = options;
  const counted = options.facets === true ? FACETS : options.facets || [];
  const period = histogram === undefined ? 0 : PERIODS.indexOf(histogram) + 1 || refuse(`no such period: ${histogram}`);
  if (sort !== 'relevance' && sort !== 'newest') refuse(`no such order: ${sort}`);
  const writer = new Writer();
  // A lone surrogate has no UTF-8; TextEncoder writes U+FFFD for it, which has as many UTF-16 units.
  writer.string(text(query, 'query')).u8((options.any ? ANY : 0) | (sort === 'newest' ? NEWEST : 0));
  writer.string(text(from, 'from')).string(text(to, 'to'));
  writer.varint(size(offset, 'offset')).varint(size(limit, 'limit')).varint(size(similar, 'similar')).u8(period);
  writer.u8(counted.reduce((bits, name) => bits | (1 << column(name)), 0));
  const chosen = Object.entries(filters).filter(([, names]) => names);
  writer.varint(chosen.length);
  for (const [name, names] of chosen) {
    writer.u8(column(/** @type {FacetName} */ (name))).varint(names.length);
    for (const one of names) writer.string(text(one, `filters.${name}`));
  }
  return writer.take();
}

/** @param {Reader} r @returns {Range} */
const range = (r) => [r.varint(), r.varint()];

/** @param {Reader} r @returns {import('../search').Document} */
function readDocument(r) {
  const [id, number, type, agency, field, signer, title, summary, url, issued] = Array.from({ length: 10 }, () => r.string());
  return /** @type {any} */ ({ id, number, type, agency, field, signer, title, summary, url, issued: issued || null });
}

/** @param {Reader} r @returns {import('../search').Hit} */
function readHit(r) {
  const bytes = Uint8Array.of(r.u8(), r.u8(), r.u8(), r.u8());
  const score = new DataView(bytes.buffer).getFloat32(0, true);
  const markedWords = r.u8(), hasNumber = r.u8() !== 0, place = r.varint();
  const document = readDocument(r);
  const ranges = { title: r.list(() => range(r)), number: r.list(() => range(r)), summary: r.list(() => range(r)) };
  return { id: document.id, score, markedWords, hasNumber, place, document, ranges };
}

/** @param {Reader} r @param {SearchOptions} options */
function readFacets(r, { filters = {} }) {
  /** @type {import('../search').Facets} */
  const facets = {};
  r.list(() => {
    const name = FACETS[r.u8()] ?? r.fail();
    const counts = r.list(() => ({ name: r.string(), count: r.varint(), chosen: false }));
    for (const one of counts) one.chosen = filters[name]?.includes(one.name) ?? false;
    facets[name] = counts.sort((left, right) => right.count - left.count); // stable: equal ones stay in the order of the index
  });
  return facets;
}

/** What the module refused, and why. @param {Reader} r @param {string} code @param {string} [source]  said before the message */
function readError(r, code, source) {
  const reason = r.string(), message = r.string(), byte = r.varint();
  return Object.assign(new KitError(code, source ? `${source}: ${message}` : message), { reason, byte });
}

/** Throws what the module refused. @param {Uint8Array} bytes @param {SearchOptions} options @returns {Reply} */
export function decodeReply(bytes, options) {
  const r = new Reader(bytes);
  const kind = r.u8();
  if (kind === 0) throw readError(r, 'E_QUERY');
  return kind === NEEDS ? /** @type {any} */ ({ needs: r.list(() => r.string()) }) : readAnswer(r, options);
}

/** @param {Reader} r @param {SearchOptions} options @returns {SearchAnswer} */
function readAnswer(r, options) {
  const total = r.varint(), flags = r.u8(), readAs = r.string() || null;
  const hits = r.list(() => readHit(r));
  const similar = { total: r.varint(), hits: r.list(() => readHit(r)) };
  const facets = readFacets(r, options);
  const histogram = r.list(() => ({ from: r.string(), count: r.varint() }));
  const problems = r.list(() => ({ fault: /** @type {any} */ (r.string()), range: range(r) }));
  return { total, hits, similar, readAs, facets, histogram, problems, queryCut: (flags & QUERY_CUT) !== 0, phrasesChecked: (flags & PHRASES_UNCHECKED) === 0, complete: (flags & INCOMPLETE) === 0, missing: [] };
}

/** Why an index was refused. @param {Uint8Array} bytes @param {string} source */
export function decodeRefusal(bytes, source) {
  const r = new Reader(bytes);
  r.u8();
  return readError(r, 'E_INDEX', source);
}

/** @param {Uint8Array} bytes @returns {import('../search').FeedProblem[]} */
export function decodeProblems(bytes) {
  const r = new Reader(bytes);
  return r.list(() => ({
    severity: r.u8() === 0 ? 'warning' : 'error',
    code: r.string(),
    source: r.string(),
    row: r.varint(),
    field: r.string(),
    byte: r.varint(),
    value: r.string(),
    message: r.string(),
  }));
}
