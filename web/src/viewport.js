// SPDX-License-Identifier: MIT
// Width, pixel ratio, and which slice of the widget is painted.

/** @typedef {{ width: number, scale: number, top: number, bottom: number }} View  device pixels, scale × 1000 */

/** Widgets up to this many windows high are painted whole. */
const WHOLE_WINDOWS = 2;
/** In steps, because another slice is painted from nothing: lists grow with each key, phones' windows with each turn of a scroll. */
const STEP = 512;

export class Viewport {
  #host;
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
    this.#host = host;
    this.#wrapper = wrapper;
    this.#listen = listen;
    this.#onChange = onChange;
    this.#resized = new ResizeObserver((entries) => this.#measure(/** @type {ResizeObserverEntry} */ (entries.at(-1))));
    try {
      this.#resized.observe(host, { box: 'device-pixel-content-box' });
    } catch {
      this.#resized.observe(host); // WebKit
    }
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
    const slice = this.#isTall ? this.#slice(ratio) : { top: 0, bottom: Math.ceil((Math.floor(this.height / STEP) + 1) * STEP * ratio) };
    const view = { width: this.#width, scale: Math.round(ratio * 1000), ...slice };
    if (this.#sent && `${Object.values(this.#sent)}` === `${Object.values(view)}`) return null;
    return (this.#sent = view);
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

  /** @param {ResizeObserverEntry} entry */
  #measure(entry) {
    const exact = entry.devicePixelContentBoxSize?.[0]?.inlineSize;
    const left = this.#host.getBoundingClientRect().left + this.#host.clientLeft + entry.contentRect.left;
    const edge = (/** @type {number} */ x) => Math.round(x * devicePixelRatio);
    const rounded = edge(left + entry.contentRect.width) - edge(left);
    // Device emulation of Chromium's developer tools reports CSS pixels here; a real screen differs by rounding only.
    this.#width = exact !== undefined && Math.abs(exact - rounded) <= 1 ? exact : rounded;
    this.#onChange();
  }

  #watchRatio() {
    const change = () => {
      this.#watchRatio();
      this.#onChange();
    };
    this.#listen(matchMedia(`(resolution: ${devicePixelRatio}dppx)`), 'change', change, { once: true });
  }
}
