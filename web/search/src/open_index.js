// SPDX-License-Identifier: MIT
// `import { openIndex } from 'portalkit/search'`. What it promises: web/search/search.d.ts.

import { KitError } from '../../src/errors.js';
import { findDates } from './dates_kit.js';
import { absolute, readBytes } from './platform.js';
import { readFeed } from './read_feed.js';
import { loadSearchKit } from './search_kit.js';
import { decodeAnswer, decodeSuggestions, encodeRequest, FACETS, NO_DATES } from './search_wire.js';
import { isManifest, openShards } from './shards.js';

/** @typedef {import('../search').SearchOptions} SearchOptions */
/** @typedef {import('../search').FeedProblem} FeedProblem */
/** @typedef {import('./search_kit.js').SearchKit} SearchKit */

const MAGIC = 'PKSEARCH';
const USUAL_SUGGESTIONS = 8;

/**
 * @param {import('../search').IndexSource} source @param {import('../search').OpenOptions} [options]
 * @returns {Promise<import('../search').SearchIndex>}
 */
export async function openIndex(source, options = {}) {
  options.signal?.throwIfAborted();
  const kit = await loadSearchKit(options.wasm);
  if (Array.isArray(source)) return openFeed(kit, source, 'documents', options);
  const bytes = asBytes(source);
  if (bytes) return openBytes(kit, bytes, 'the index', options);
  if (typeof source !== 'string' && !(source instanceof URL)) throw new KitError('E_INDEX', 'the source is no URL, no bytes and no array of documents');
  const url = absolute(source);
  const fetched = await readBytes(url, options.signal);
  if (isManifest(fetched)) return openManifest(kit, fetched, url, options);
  return isIndex(fetched) ? openBytes(kit, fetched, url.href, options) : openFeed(kit, fetched, url.href, options);
}

/** @param {unknown} source */
function asBytes(source) {
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  return ArrayBuffer.isView(source) ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength) : null;
}

/** @param {Uint8Array} bytes */
const isIndex = (bytes) => String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC;

/** @param {SearchKit} kit @param {Uint8Array} bytes @param {string} name @param {import('../search').OpenOptions} options */
function openBytes(kit, bytes, name, options) {
  return new OpenIndex(kit, kit.open(bytes, name), options);
}

/** @param {SearchKit} kit @param {Uint8Array | readonly object[]} feed @param {string} name @param {import('../search').OpenOptions} options */
async function openFeed(kit, feed, name, options) {
  const { index, problems } = await readFeed(feed, name, options);
  return new OpenIndex(kit, kit.open(index, name), options, { problems });
}

/** @param {SearchKit} kit @param {Uint8Array} manifest @param {URL} url @param {import('../search').OpenOptions} options */
async function openManifest(kit, manifest, url, options) {
  const { id, shards } = await openShards(kit, manifest, url, options);
  return new OpenIndex(kit, id, options, { shards });
}

class OpenIndex {
  #kit;
  #id;
  #wasm;
  #shards;
  #isOpen = true;

  /**
   * @param {SearchKit} kit @param {number} id @param {import('../search').OpenOptions} options
   * @param {{ problems?: FeedProblem[], shards?: import('./shards.js').Shards }} [from]
   */
  constructor(kit, id, { wasm }, { problems = [], shards } = {}) {
    this.#kit = kit;
    this.#id = id;
    this.#wasm = wasm && absolute(wasm);
    this.#shards = shards;
    this.problems = problems;
    this.size = decodeAnswer(kit.ask('ps_search', id, encodeRequest('', { limit: 0 })), '', {}).total;
  }

  /** @param {string} query @param {SearchOptions} [options] */
  async search(query, options = {}) {
    this.#check(options);
    const dates = options.today === undefined ? NO_DATES : await findDates(query, options, this.#wasm);
    return this.#answer('ps_search', encodeRequest(query, options, dates), (bytes) => decodeAnswer(bytes, query, options), options);
  }

  /** @param {string} text @param {import('../search').SuggestOptions} [options] */
  async suggest(text, options = {}) {
    this.#check(options);
    return this.#answer('ps_suggest', encodeRequest(text, { limit: USUAL_SUGGESTIONS, ...options }), decodeSuggestions, options);
  }

  /** @param {string} [query] @param {SearchOptions} [options] */
  async facets(query = '', options = {}) {
    return (await this.search(query, { facets: FACETS, ...options, limit: 0, similar: 0, reasons: false })).facets;
  }

  /**
   * @template {object} T @param {'ps_search' | 'ps_suggest'} what @param {Uint8Array} request
   * @param {(bytes: Uint8Array) => T} decode @param {{ signal?: AbortSignal }} options
   */
  #answer(what, request, decode, { signal }) {
    const ask = (/** @type {boolean} */ asIs) => {
      this.#check({ signal });
      return decode(this.#kit.ask(what, this.#id, request, asIs));
    };
    return this.#shards ? this.#shards.complete(ask, signal) : ask(false);
  }

  bytes() {
    this.#check({});
    if (this.#shards) throw new KitError('E_INDEX', 'an index in shards is not there as a whole');
    return this.#kit.bytes(this.#id);
  }

  close() {
    if (this.#isOpen) this.#kit.close(this.#id);
    this.#isOpen = false;
    this.#shards?.close();
  }

  /** @param {{ signal?: AbortSignal }} options */
  #check({ signal }) {
    signal?.throwIfAborted();
    if (!this.#isOpen) throw new KitError('E_CLOSED', 'this index was closed');
  }
}
