// SPDX-License-Identifier: MIT

import { fetchUrl } from './urls.js';

export const MAX_BYTES = 64 * 2 ** 20;
export const NETWORK = 0, ABORTED = 1, TOO_LARGE = 2;

/**
 * Who waits for a body. Pieces come first, then exactly one of `end` and `fail`.
 * @typedef {object} Receiver
 * @property {(bytes: Uint8Array) => void} piece
 * @property {() => void} end
 * @property {(status: number, message: string) => void} fail  HTTP status, or one of the three above
 */

/** Running downloads by URL: widgets that ask for the same file at the same time share one. @type {Map<string, Download>} */
const running = new Map();

class Download {
  /** @type {Uint8Array[]} */
  #pieces = [];
  #bytes = 0;
  /** @type {Set<Receiver>} */
  #receivers = new Set();
  #abort = new AbortController();
  #url;

  /** @param {string} url */
  constructor(url) {
    this.#url = url;
    running.set(url, this);
    this.#run().then(
      () => this.#finish((receiver) => receiver.end()),
      (error) => this.#finish((receiver) => receiver.fail(error.status ?? (error.name === 'AbortError' ? ABORTED : NETWORK), error.message)),
    );
  }

  /** @param {Receiver} receiver */
  add(receiver) {
    for (const bytes of this.#pieces) receiver.piece(bytes);
    this.#receivers.add(receiver);
  }

  /** @param {Receiver} receiver */
  drop(receiver) {
    this.#receivers.delete(receiver);
    if (this.#receivers.size) return;
    this.#forget();
    this.#abort.abort();
  }

  async #run() {
    const response = await fetch(this.#url, { signal: this.#abort.signal });
    if (!response.ok) throw Object.assign(new Error(response.statusText), { status: response.status });
    if (!response.body) return;
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return;
      this.#bytes += value.length;
      if (this.#bytes > MAX_BYTES) throw this.#tooLarge();
      this.#pieces.push(value);
      for (const receiver of this.#receivers) receiver.piece(value);
    }
  }

  #tooLarge() {
    this.#abort.abort();
    return Object.assign(new Error(`more than ${MAX_BYTES} bytes`), { status: TOO_LARGE });
  }

  /** @param {(receiver: Receiver) => void} tell */
  #finish(tell) {
    this.#forget();
    for (const receiver of this.#receivers) tell(receiver);
  }

  #forget() {
    if (running.get(this.#url) === this) running.delete(this.#url);
  }
}

/** The requests of one widget. */
export class Network {
  /** @type {Map<number, { download: Download, receiver: Receiver }>} */
  #requests = new Map();

  /** @param {number} request @param {string} url  as the app asked for it @param {string} base @param {Receiver} receiver */
  need(request, url, base, receiver) {
    const absolute = fetchUrl(url, base);
    if (absolute === null) return receiver.fail(NETWORK, `not a URL to fetch: ${url}`);
    const download = running.get(absolute) ?? new Download(absolute);
    const own = {
      ...receiver,
      end: () => (this.#requests.delete(request), receiver.end()),
      /** @type {Receiver['fail']} */
      fail: (status, message) => (this.#requests.delete(request), receiver.fail(status, message)),
    };
    this.#requests.set(request, { download, receiver: own });
    download.add(own);
  }

  /** @param {number} request */
  cancel(request) {
    const entry = this.#requests.get(request);
    this.#requests.delete(request);
    entry?.download.drop(entry.receiver);
  }

  close() {
    for (const request of [...this.#requests.keys()]) this.cancel(request);
  }
}
