// SPDX-License-Identifier: MIT

import { searchWith, stateFrom } from './url_state.js';

const QUIET_MS = 250; // browsers refuse more than some hundred replaceState calls in half a minute

/** Keeps a widget's state in the address bar. */
export class AddressBar {
  #prefix;
  #keys;
  #timer = 0;

  /** @param {string} prefix @param {readonly string[]} keys */
  constructor(prefix, keys) {
    this.#prefix = prefix;
    this.#keys = keys;
  }

  read() {
    return stateFrom(location.search, this.#prefix, this.#keys);
  }

  /** Replaces the entry, so that Back leaves the page as before. @param {string} state */
  write(state) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const search = searchWith(location.search, this.#prefix, this.#keys, state);
      if (search === location.search) return;
      try {
        history.replaceState(history.state, '', location.pathname + search + location.hash);
      } catch {
        // A sandboxed page has no history to write; the search works all the same.
      }
    }, QUIET_MS);
  }

  close() {
    clearTimeout(this.#timer);
  }
}
