// SPDX-License-Identifier: MIT

/** @typedef {'colors' | 'print' | 'translated' | 'settings' | 'canvas'} Reason */

/** Overlay or plain visible HTML: HTML as long as there is any reason for it. The wrapper's attribute is the one switch. */
export class Modes {
  /** @type {Set<Reason>} */
  #reasons = new Set();
  #wrapper;
  #onChange;

  /** @param {HTMLElement} wrapper @param {(html: boolean) => void} onChange */
  constructor(wrapper, onChange) {
    this.#wrapper = wrapper;
    this.#onChange = onChange;
    wrapper.dataset.mode = 'overlay';
  }

  get isHtml() {
    return this.#reasons.size > 0;
  }

  /** @param {Reason} reason @param {boolean} holds */
  set(reason, holds) {
    const before = this.isHtml;
    this.#reasons[holds ? 'add' : 'delete'](reason);
    if (this.isHtml === before) return;
    this.#wrapper.dataset.mode = this.isHtml ? 'html' : 'overlay';
    this.#onChange(this.isHtml);
  }
}
