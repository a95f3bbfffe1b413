// SPDX-License-Identifier: MIT
// What every element of the kit does: attributes, life cycle, lazy start, and the page's own content back on any failure.

import { AddressBar } from './address_bar.js';
import { asKitError } from './errors.js';
import { LiveWidget } from './live_widget.js';
import { loadKit } from './loader.js';
import { sharedSheet } from './mirror_style.js';
import { Problems } from './problems.js';
import { readTable } from './table.js';

const NEAR_PX = 200;
const MOVE_MS = 10; // an element out of the page for less than this was only moved

/**
 * @typedef {object} Definition
 * @property {string} tag
 * @property {number} kind  of pk_open
 * @property {readonly string[]} attributes
 * @property {readonly string[]} stateKeys  query parameters of the shared state
 */

// On a server there are no elements; importing must work all the same.
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

export class PortalElement extends Base {
  /** @type {Definition} */
  static definition;

  static get observedAttributes() {
    return this.definition.attributes;
  }

  #definition = /** @type {typeof PortalElement} */ (this.constructor).definition;
  /** @type {ShadowRoot | null} */
  #root = null;
  #slot = document.createElement('slot');
  /** @type {LiveWidget | null} */
  #live = null;
  /** Stands for one wish to run, from coming into sight to closing. @type {AbortController | null} */
  #run = null;
  #closing = 0;

  connectedCallback() {
    clearTimeout(this.#closing);
    if (!this.#run) this.#guard(() => this.#waitForSight())();
  }

  disconnectedCallback() {
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => this.isConnected || this.#close(), MOVE_MS);
  }

  /** @param {string} name @param {string | null} _old @param {string | null} value */
  attributeChangedCallback(name, _old, value) {
    this.#guard(() => this.#live?.option(name, value ?? ''))();
  }

  /** To be called after the page changed its colours or text settings without a reload. */
  refresh() {
    this.#guard(() => this.#live?.refresh())();
  }

  #waitForSight() {
    this.#root ??= this.#attach();
    const run = (this.#run = new AbortController());
    let waits = true;
    const start = this.#guard(() => {
      sight.disconnect();
      if (waits) this.#start(run);
      waits = false;
    });
    const sight = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), { rootMargin: `${NEAR_PX}px` });
    for (const type of ['focusin', 'pointerdown']) this.addEventListener(type, start, { once: true, signal: run.signal });
    run.signal.addEventListener('abort', () => sight.disconnect());
    const box = this.getClientRects()[0]; // observers answer a frame later
    if (box && box.top < innerHeight + NEAR_PX && box.bottom > -NEAR_PX) start();
    else sight.observe(this);
  }

  #attach() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sharedSheet()];
    root.replaceChildren(this.#slot);
    return root;
  }

  /** @param {AbortController} run */
  async #start(run) {
    try {
      const kit = await loadKit();
      if (this.#run === run) this.#open(kit);
    } catch (error) {
      if (this.#run === run) this.#fail(error);
    }
  }

  /** @param {import('./wasm.js').Kit} kit */
  #open(kit) {
    const root = /** @type {ShadowRoot} */ (this.#root);
    const hasOwnContent = this.childElementCount > 0 || this.textContent?.trim() !== '';
    const addressBar = this.#addressBar();
    const live = new LiveWidget({
      host: this,
      root,
      guard: this.#guard,
      fail: (error) => this.#fail(error),
      emit: (type, detail) => this.#emit(type, detail),
      showOwnContent: (visible) => (visible ? root.append(this.#slot) : this.#slot.remove()),
      addressBar,
    }, kit, this.#definition.kind, hasOwnContent);
    this.#live = live;
    const { lang } = /** @type {HTMLElement} */ (this.closest('[lang]') ?? this);
    /** @type {Record<string, string | null | undefined>} */
    const options = { lang, label: this.getAttribute('aria-label'), fallback: hasOwnContent ? '1' : '', state: addressBar?.read() };
    for (const name of this.#definition.attributes) options[name] = this.getAttribute(name) ?? options[name];
    for (const [name, value] of Object.entries(options)) if (value) live.option(name, value);
    const table = this.querySelector('table');
    if (!this.hasAttribute('src') && table) live.table(readTable(table));
    live.start(kit);
  }

  #addressBar() {
    const prefix = this.getAttribute('url-state');
    return prefix === null ? null : new AddressBar(prefix || this.id, this.#definition.stateKeys);
  }

  #close() {
    this.#run?.abort();
    this.#run = null;
    const live = this.#live;
    this.#live = null;
    this.#root?.append(this.#slot);
    live?.close();
  }

  /** @param {unknown} error */
  #fail(error) {
    if (!this.#run) return; // closed, or failed already
    this.#close();
    const { code, message } = asKitError(error);
    new Problems((type, detail) => this.#emit(type, detail)).report({ severity: 1, code, message: `${code}: ${message}` });
  }

  /** @param {string} type @param {object} detail */
  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  /** The one border to the page: nothing that happens in a callback is thrown into it. @type {import('./live_widget.js').Guard} */
  #guard = (callback) => (...args) => {
    try {
      callback(...args);
    } catch (error) {
      this.#fail(error);
    }
  };
}
