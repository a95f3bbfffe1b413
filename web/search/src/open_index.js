// SPDX-License-Identifier: MIT
// `import { openIndex } from 'portalkit/search'`. What it promises: web/search/search.d.ts.

import { KitError } from '../../src/errors.js';
import { readFeed } from './read_feed.js';
import { absolute, readBytes } from './platform.js';
import { loadSearchKit } from './search_kit.js';
import { decodeReply, encodeRequest, FACETS } from './search_wire.js';
import { isManifest, openShards } from './shards.js';

/** @typedef {import('../search').SearchOptions} SearchOptions */
/** @typedef {import('../search').FeedProblem} FeedProblem */
/** @typedef {import('./search_kit.js').SearchKit} SearchKit */

const MAGIC = 'PKSEARCH';

/**
 * @param {import('../search').IndexSource} source @param {import('../search').OpenOptions} [options]
 * @returns {Promise<import('../search').SearchIndex>}
 */
export async function openIndex(source, options = {}) {
  options.signal?.throwIfAborted();
  const kit = await loadSearchKit(options.wasm);
  if (Array.isArray(source)) return openFeed(kit, source, 'documents', options);
  const bytes = asBytes(source);
  if (bytes) return openBytes(kit, bytes, 'the index');
  if (typeof source !== 'string' && !(source instanceof URL)) throw new KitError('E_INDEX', 'the source is no URL, no bytes and no array of documents');
  const url = absolute(source);
  const fetched = await readBytes(url, options.signal);
  if (isManifest(fetched)) return openManifest(kit, fetched, url, options);
  return isIndex(fetched) ? openBytes(kit, fetched, url.href) : openFeed(kit, fetched, url.href, options);
}

/** @param {unknown} source */
function asBytes(source) {
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  return ArrayBuffer.isView(source) ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength) : null;
}

/** @param {Uint8Array} bytes */
const isIndex = (bytes) => String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC;

/** @param {SearchKit} kit @param {Uint8Array} bytes @param {string} name */
function openBytes(kit, bytes, name) {
  return new OpenIndex(kit, kit.open(bytes, name), []);
}

/** @param {SearchKit} kit @param {Uint8Array | readonly object[]} feed @param {string} name @param {import('../search').OpenOptions} options */
async function openFeed(kit, feed, name, options) {
  const { id, problems } = await readFeed(kit, feed, name, options);
  return new OpenIndex(kit, id, problems);
}

/** @param {SearchKit} kit @param {Uint8Array} manifest @param {URL} url @param {import('../search').OpenOptions} options */
async function openManifest(kit, manifest, url, options) {
  const { id, shards } = await openShards(kit, manifest, url, options);
  return new OpenIndex(kit, id, [], shards);
}

class OpenIndex {
  #kit;
  #id;
  #shards;
  #isOpen = true;

  /** @param {SearchKit} kit @param {number} id @param {FeedProblem[]} problems @param {import('./shards.js').Shards | null} [shards] */
  constructor(kit, id, problems, shards = null) {
    this.#kit = kit;
    this.#id = id;
    this.#shards = shards;
    this.problems = problems;
    this.size = this.#ask(encodeRequest('', { limit: 0 }), {}).total;
  }

  /** @param {string} query @param {SearchOptions} [options] */
  async search(query, options = {}) {
    options.signal?.throwIfAborted();
    this.#check();
    const request = encodeRequest(query, options);
    if (!this.#shards) return this.#ask(request, options);
    return this.#shards.complete((asIs) => this.#ask(request, options, asIs), options.signal);
  }

  /** @param {string} [query] @param {SearchOptions} [options] */
  async facets(query = '', options = {}) {
    return (await this.search(query, { facets: FACETS, ...options, limit: 0, similar: 0 })).facets;
  }

  /** @param {Uint8Array} request @param {SearchOptions} options @param {boolean} [asIs]  from the shards that are there */
  #ask(request, options, asIs) {
    this.#check();
    return decodeReply(this.#kit.search(this.#id, request, asIs), options);
  }

  bytes() {
    this.#check();
    if (this.#shards) throw new KitError('E_INDEX', 'an index in shards is not there as a whole');
    return this.#kit.bytes(this.#id);
  }

  close() {
    if (this.#isOpen) this.#kit.close(this.#id);
    this.#isOpen = false;
    this.#shards?.close();
  }

  #check() {
    if (!this.#isOpen) throw new KitError('E_CLOSED', 'this index was closed');
  }
}
