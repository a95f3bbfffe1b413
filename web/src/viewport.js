// SPDX-License-Identifier: MIT
// Width, pixel ratio, and which slice of the widget is painted.

/** @typedef {{ width: number, scale: number, top: number, bottom: number }} View  device pixels, scale × 1000 */

/** Widgets up to this many windows high are painted whole. */
const WHOLE_WINDOWS = 2;
/** In steps, because another slice is painted from nothing: lists grow with each key, phones' windows with each turn of a scroll. */
const STEP = 512;

export class Viewport {
  #wrapper;
  #listen;
  #onChange;
  #resized;
  #width = 0;
  /** Of the widget, CSS pixels, as the last frame had it. */
  height = 0;
  #isTall = false;
  /** @type {View | null} */
  #sent = null;

  /**
   * @param {HTMLElement} host @param {HTMLElement} wrapper @param {import('./live_widget.js').Listen} listen
   * @param {() => void} onChange  something that `next` should look at
   */
  constructor(host, wrapper, listen, onChange) {
    this.#wrapper = wrapper;
    this.#listen = listen;
    this.#onChange = onChange;
    this.#resized = new ResizeObserver((entries) => this.#measure(entries.at(-1)?.devicePixelContentBoxSize?.[0]?.inlineSize));
    try {
      this.#resized.observe(host, { box: 'device-pixel-content-box' });
    } catch {
      this.#resized.observe(host); // WebKit
    }
    this.#measure();
    this.#watchRatio();
    listen(window, 'resize', onChange);
  }

  close() {
    this.#resized.disconnect();
    this.#listenToScroll(false);
  }

  /** The view to paint, if it is not the one of the last call; null too while the widget has no width. @returns {View | null} */
  next() {
    if (this.#width === 0) return null;
    const ratio = devicePixelRatio;
    this.#listenToScroll(this.height > WHOLE_WINDOWS * innerHeight);
    const scale = Math.round(ratio * 1000);
    const view = { width: this.#width, scale, ...(this.#isTall ? this.#slice(ratio) : this.#whole(scale)) };
    if (this.#sent && `${Object.values(this.#sent)}` === `${Object.values(view)}`) return null;
    return (this.#sent = view);
  }

  /** @param {number} scale */
  #whole(scale) {
    const old = this.#sent;
    if (!old) return { top: 0, bottom: Math.ceil((innerHeight * scale) / 1000) }; // nothing is laid out yet
    const spare = (old.bottom * 1000) / scale - this.height;
    const fits = old.scale === scale && old.top === 0 && spare >= 0 && spare < 2 * STEP;
    return { top: 0, bottom: fits ? old.bottom : Math.ceil(((Math.floor(this.height / STEP) + 1) * STEP * scale) / 1000) };
  }

  // One window of overscan on each side, until less than half of it is left.
  /** @param {number} ratio */
  #slice(ratio) {
    const top = this.#wrapper.getBoundingClientRect().top;
    const within = (/** @type {number} */ y) => Math.round(Math.min(Math.max(y - top, 0), this.height) * ratio);
    const spare = (/** @type {number} */ windows) => ({ top: within(-windows * innerHeight), bottom: within((1 + windows) * innerHeight) });
    const needed = spare(0.5);
    const { top: above = 0, bottom: below = 0 } = this.#sent ?? {};
    return above <= needed.top && below >= needed.bottom ? { top: above, bottom: below } : spare(1);
  }

  /** @param {boolean} isTall */
  #listenToScroll(isTall) {
    if (isTall === this.#isTall) return;
    this.#isTall = isTall;
    const options = { capture: true, passive: true }; // capture: any scroller around the widget
    if (isTall) addEventListener('scroll', this.#onChange, options);
    else removeEventListener('scroll', this.#onChange, options);
  }

  /** @param {number} [exact]  width as the browser laid it out, where it tells */
  #measure(exact) {
    const { left, right } = this.#wrapper.getBoundingClientRect();
    const edge = (/** @type {number} */ x) => Math.round(x * devicePixelRatio);
    const rounded = edge(right) - edge(left);
    // Device emulation of Chromium's developer tools reports CSS pixels here; a real screen differs by rounding only.
    const width = exact !== undefined && Math.abs(exact - rounded) <= 1 ? exact : rounded;
    if (width !== this.#width) this.#onChange();
    this.#width = width;
  }

  #watchRatio() {
    const change = () => {
      this.#watchRatio();
      this.#onChange();
    };
    this.#listen(matchMedia(`(resolution: ${devicePixelRatio}dppx)`), 'change', change, { once: true });
  }
}
