// SPDX-License-Identifier: MIT
// The page's half of web/search/bridge/request.h and answer.h.

import { KitError } from '../../src/errors.js';
import { Reader } from '../../src/wire.js';

/** @typedef {import('../search').SearchOptions} SearchOptions */
/** @typedef {import('../search').SearchAnswer} SearchAnswer */
/** @template T @typedef {T & { needs?: string[] }} Reply  an answer; or `needs` alone, the shards that are to be fetched first */
/** @typedef {import('../search').FacetName} FacetName */
/** @typedef {import('../search').Range} Range */

export const ABI = 2;

/** By the number of the column. @type {FacetName[]} */
export const FACETS = ['type', 'agency', 'field', 'signer'];
const PERIODS = ['day', 'month', 'year'];
/** By the number of the order. */
const ORDERS = ['newest', 'relevance', 'oldest', 'number'];
/** By the number of the reason. @type {import('../search').Reason[]} */
const REASONS = ['without_marks', 'number', 'abbreviation', 'input_method', 'typo', 'partial'];
const ANY = 1, GIVE_REASONS = 2, EXACT = 4, DAYS_AS_INDEXED = 8;
const NO_REASONS = 128;
const CUT_BEFORE = 1, CUT_BEHIND = 2;
const QUERY_CUT = 1, PHRASES_UNCHECKED = 2, INCOMPLETE = 4, ESTIMATED = 8, SIMILAR_FIRST = 16;
const NEEDS = 2;
const USUAL_LIMIT = 10, USUAL_SNIPPET = 200;

/** Dates of a query that has none, as a request has them. */
export const NO_DATES = Uint8Array.of(0);

const encoder = new TextEncoder();

export class Writer {
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
    return this.bytes(bytes);
  }

  /** @param {Uint8Array} bytes */
  bytes(bytes) {
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

/** The number of a name. @param {readonly string[]} names @param {string} name @param {string} what */
function numberOf(names, name, what) {
  const number = names.indexOf(name);
  return number >= 0 ? number : refuse(`no such ${what}: ${name}`);
}

/** One bit for each name. @param {readonly string[]} names @param {readonly string[]} chosen @param {string} what */
const bits = (names, chosen, what) => chosen.reduce((set, name) => set | (1 << numberOf(names, name, what)), 0);

/** @param {string} query @param {SearchOptions} options @param {Uint8Array} [dates]  as findDates() gives them */
export function encodeRequest(query, options, dates = NO_DATES) {
  const { limit = USUAL_LIMIT, offset = 0, similar = limit, snippet = USUAL_SNIPPET, from = '', to = '' } = options;
  const { sort = 'relevance', histogram, without = [], reasons = true, filters = {} } = options;
  const counted = options.facets === true ? FACETS : options.facets || [];
  const writer = new Writer();
  // A lone surrogate has no UTF-8; TextEncoder writes U+FFFD for it, which has as many UTF-16 units.
  const flags = (options.any ? ANY : 0) | (reasons ? GIVE_REASONS : 0) | (options.exactTotal ? EXACT : 0) | (options.daysAsIndexed ? DAYS_AS_INDEXED : 0);
  writer.string(text(query, 'query')).u8(flags);
  writer.u8(numberOf(ORDERS, sort, 'order')).u8(bits(REASONS, REASONS, '') & ~bits(REASONS, without, 'reason'));
  writer.string(text(from, 'from')).string(text(to, 'to'));
  writer.varint(size(offset, 'offset')).varint(size(limit, 'limit')).varint(size(similar, 'similar')).varint(size(snippet, 'snippet'));
  writer.u8(histogram === undefined ? 0 : numberOf(PERIODS, histogram, 'period') + 1).u8(bits(FACETS, counted, 'facet'));
  writer.bytes(dates);
  const chosen = Object.entries(filters).filter(([, names]) => names);
  writer.varint(chosen.length);
  for (const [name, names] of chosen) {
    writer.u8(numberOf(FACETS, name, 'facet')).varint(names.length);
    for (const one of names) writer.string(text(one, `filters.${name}`));
  }
  return writer.take();
}

/** @param {string} query @param {SearchOptions} options */
export function encodeDatesRequest(query, { today, literalDates = [] }) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text(today, 'today'))) refuse('today must be a date like 2023-07-28');
  const byte = (/** @type {number} */ unit) => encoder.encode(text(query, 'query').slice(0, size(unit, 'literalDates'))).length;
  const writer = new Writer().string(text(query, 'query')).string(text(today, 'today')).varint(literalDates.length);
  for (const [start, end] of literalDates) writer.varint(byte(start)).varint(byte(end));
  return writer.take();
}

/** For encodeRequest(). Throws what the module refused. @param {Uint8Array} bytes */
export function decodeDates(bytes) {
  const r = new Reader(bytes);
  if (r.u8() === 0) throw readError(r, 'E_QUERY');
  return bytes.slice(1);
}

/** @param {Reader} r @returns {Range} */
const range = (r) => [r.varint(), r.varint()];

/** @param {Reader} r */
const readRanges = (r) => r.list(() => range(r));

/** @param {Reader} r @returns {import('../search').Document} */
function readDocument(r) {
  const [id, number, type, agency, field, signer, title, summary, url, issued] = Array.from({ length: 10 }, () => r.string());
  return /** @type {any} */ ({ id, number, type, agency, field, signer, title, summary, url, issued: issued || null });
}

/** @param {Reader} r @returns {import('../search').Hit} */
function readHit(r) {
  const bytes = Uint8Array.of(r.u8(), r.u8(), r.u8(), r.u8());
  const score = new DataView(bytes.buffer).getFloat32(0, true);
  const markedWords = r.u8(), hasNumber = r.u8() !== 0, place = r.varint(), reasons = readReasons(r.u8());
  const document = readDocument(r);
  const ranges = { title: readRanges(r), number: readRanges(r), summary: readRanges(r) };
  return { id: document.id, score, markedWords, hasNumber, place, reasons, document, ranges, snippet: readSnippet(r, document.summary) };
}

/** @param {number} bits @returns {import('../search').HitReason[]} */
function readReasons(bits) {
  if (bits === NO_REASONS) return [];
  return bits === 0 ? ['exact'] : REASONS.filter((_, number) => (bits & (1 << number)) !== 0);
}

/** @param {Reader} r @param {string} summary @returns {import('../search').Snippet | null} */
function readSnippet(r, summary) {
  const [start, end] = range(r), cut = r.u8();
  const ranges = readRanges(r).map(([from, to]) => /** @type {Range} */ ([from - start, to - start]));
  if (start === end) return null;
  return { text: summary.slice(start, end), ranges, cutBefore: (cut & CUT_BEFORE) !== 0, cutBehind: (cut & CUT_BEHIND) !== 0 };
}

/** Hits apart from the others. @param {Reader} r */
const readGroup = (r) => ({ total: r.varint(), hits: r.list(() => readHit(r)) });

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

/** Throws what the module refused. @template T @param {Uint8Array} bytes @param {(r: Reader) => T} read @returns {Reply<T>} */
function decodeReply(bytes, read) {
  const r = new Reader(bytes);
  const kind = r.u8();
  if (kind === 0) throw readError(r, 'E_QUERY');
  return /** @type {any} */ (kind === NEEDS ? { needs: r.list(() => r.string()) } : read(r));
}

/** @param {Uint8Array} bytes @param {string} query @param {SearchOptions} options */
export const decodeAnswer = (bytes, query, options) => decodeReply(bytes, (r) => readAnswer(r, query, options));

/** @param {Reader} r @param {string} query @param {SearchOptions} options @returns {SearchAnswer} */
function readAnswer(r, query, options) {
  const total = r.varint(), flags = r.u8(), readAs = r.string() || null;
  const hits = r.list(() => readHit(r)), similar = readGroup(r), partial = readGroup(r);
  const facets = readFacets(r, options);
  const histogram = r.list(() => ({ from: r.string(), count: r.varint() }));
  const dates = r.list(() => {
    const place = range(r);
    return { text: query.slice(...place), range: place, from: r.string() || null, to: r.string() || null };
  });
  const synonyms = r.list(() => ({ range: range(r), phrase: r.string() }));
  const problems = r.list(() => ({ fault: /** @type {any} */ (r.string()), range: range(r) }));
  const phrasesChecked = (flags & PHRASES_UNCHECKED) === 0;
  return { total, totalIsEstimate: (flags & ESTIMATED) !== 0, hits, similar: { ...similar, first: (flags & SIMILAR_FIRST) !== 0 }, partial, readAs, facets, histogram, dates, synonyms, problems, queryCut: (flags & QUERY_CUT) !== 0, phrasesChecked, ...readCompleteness(flags) };
}

/** @param {number} flags @returns {{ complete: boolean, missing: string[] }} */
const readCompleteness = (flags) => ({ complete: (flags & INCOMPLETE) === 0, missing: [] });

/** @param {Uint8Array} bytes @returns {Reply<import('../search').Suggestions>} */
export const decodeSuggestions = (bytes) =>
  decodeReply(bytes, (r) => {
    const completeness = readCompleteness(r.u8());
    const [words = [], queries = [], meant = []] = Array.from({ length: 3 }, () => r.list(() => ({ text: r.string(), changed: range(r), total: r.varint() })));
    return { words, queries, didYouMean: meant[0] ?? null, ...completeness };
  });

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
