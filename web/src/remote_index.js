// SPDX-License-Identifier: MIT
// A widget's index in shards. Not a part of the page's script: the build joins it with the search engine for programs, and
// a widget whose `src` is a manifest.json fetches both (loader.js).

import { openIndex } from '../search/src/open_index.js';
import { Writer } from '../search/src/search_wire.js';
import { NETWORK } from './network.js';

/** The next key comes sooner than this; what it makes of the query may need other shards. */
export const FETCH_DELAY_MS = 200;
const DAMAGED = 3;
const BY_RELEVANCE = 1, EXACT_TOTAL = 2;
const PHRASES_CHECKED = 1, ESTIMATE = 2;
/** Nothing but what a row shows. */
const PLAIN = { similar: 0, reasons: false, snippet: 0, daysAsIndexed: true };

/** @typedef {import('../search/search').SearchIndex} SearchIndex */
/**
 * What the app asks (ASK of web/README.md).
 * @typedef {object} Question
 * @property {number} request
 * @property {string} url
 * @property {string} query
 * @property {string} from
 * @property {string} to
 * @property {number} offset
 * @property {number} limit
 * @property {number} flags  BY_RELEVANCE, EXACT_TOTAL
 */

/**
 * ANSWER of web/README.md: what the widget shows of an answer.
 * @param {number} request
 * @param {{ total: number, text: string, missing: string, phrasesChecked: boolean, totalIsEstimate: boolean, documents: import('../search/search').Document[] }} answer
 */
export function encodeAnswer(request, { total, text, missing, phrasesChecked, totalIsEstimate, documents }) {
  const flags = (phrasesChecked ? PHRASES_CHECKED : 0) | (totalIsEstimate ? ESTIMATE : 0);
  const writer = new Writer().u8(13).varint(request).varint(total).string(text).string(missing).u8(flags).varint(documents.length);
  for (const { id, number, agency, title, summary, url, issued } of documents) {
    for (const shown of [id, number, agency, title, summary, url, issued ?? '']) writer.string(shown);
  }
  return writer.take();
}

/** Answers the last question; an older one is dropped, wherever it is. */
export class RemoteIndex {
  #send;
  #open;
  #url = '';
  /** @type {Promise<SearchIndex> | null} */
  #index = null;
  /** @type {string | null} */
  #query = null;
  #asked = new AbortController();

  /** @param {(batch: Uint8Array) => void} send  takes bytes of a command @param {typeof openIndex} [open] */
  constructor(send, open = openIndex) {
    this.#send = send;
    this.#open = open;
  }

  /** @param {Question} question */
  async ask(question) {
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    const answer = await this.#answer(question, signal);
    if (!signal.aborted) this.#send(answer);
  }

  close() {
    this.#asked.abort();
    this.#drop();
  }

  /** @param {Question} question @param {AbortSignal} signal */
  async #answer(question, signal) {
    const { request, query, from, to, offset, limit, flags } = question;
    try {
      await this.#untilTyped(query);
      signal.throwIfAborted();
      const index = await this.#at(question.url);
      signal.throwIfAborted();
      const sort = flags & BY_RELEVANCE ? 'relevance' : 'newest', exactTotal = (flags & EXACT_TOTAL) !== 0;
      const { readAs, complete, missing, hits, ...answer } = await index.search(query, { from, to, offset, limit, sort, exactTotal, ...PLAIN, signal });
      const why = complete ? '' : missing.join('; ') || 'the search needs more shards than it may fetch';
      return encodeAnswer(request, { ...answer, text: readAs ?? query, missing: why, documents: hits.map(({ document }) => document) });
    } catch (/** @type {any} */ error) {
      if (!signal.aborted) this.#drop(); // trying again opens it again
      return new Writer().u8(10).varint(request).varint(statusOf(error)).string(String(error.message)).take();
    }
  }

  /** Waits while words are being typed; pages, dates, the order and Enter are answered at once. @param {string} query */
  async #untilTyped(query) {
    const isTyped = this.#query !== null && query !== this.#query && query !== '';
    this.#query = query;
    if (isTyped) await new Promise((done) => setTimeout(done, FETCH_DELAY_MS));
  }

  /** @param {string} url  of a manifest */
  #at(url) {
    if (url !== this.#url) this.#drop();
    this.#url = url;
    return (this.#index ??= this.#open(url));
  }

  #drop() {
    this.#index?.then((index) => index.close(), () => {});
    this.#index = null;
  }
}

/** @param {{ code?: string, message: string }} error */
function statusOf({ code, message }) {
  if (code === 'E_INDEX') return DAMAGED;
  return Number(/HTTP (\d{3})/.exec(message)?.[1] ?? NETWORK);
}
