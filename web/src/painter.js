// SPDX-License-Identifier: MIT

/** Puts painted rectangles on the canvas, which shows one slice of the widget. */
export class Painter {
  #canvas = document.createElement('canvas');
  // Opaque: the fastest way to put pixels.
  #context = this.#canvas.getContext('2d', { alpha: false });
  #ratio = 1;
  #limit = 0;
  #top = 0;
  #clip = 0;

  constructor() {
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#canvas.width = this.#canvas.height = 0;
  }

  get element() {
    return this.#canvas;
  }

  get works() {
    return this.#context !== null;
  }

  /** Another view: the app paints all of it again. @param {import('./viewport.js').View} view */
  setView({ width, scale, top, bottom }) {
    this.#ratio = scale / 1000;
    this.#limit = bottom - top;
    this.#top = top / this.#ratio;
    this.#canvas.style.top = `${this.#top}px`;
    // Not higher than the slice: where a fast scroll is ahead of us, the flat ground shows and no other picture.
    this.#resize(width, Math.min(this.#canvas.height, this.#limit));
  }

  /** The canvas may be higher than the widget; nothing of it shows below. @param {number} css */
  setHeight(css) {
    this.#clip = css;
    this.#applyClip();
  }

  /** @param {Iterable<import('./wasm.js').PaintedRect>} rects */
  paint(rects) {
    for (const { x, y, width, height, pixels } of rects) {
      if (y + height > this.#canvas.height) this.#grow(y + height);
      this.#context?.putImageData(new ImageData(/** @type {Uint8ClampedArray<ArrayBuffer>} */ (pixels), width, height), x, y);
    }
  }

  // What is there is kept, because the app paints only what changed. In steps, so that growing lists rarely pay.
  /** @param {number} height */
  #grow(height) {
    const { width, height: old } = this.#canvas;
    const kept = old && width ? this.#context?.getImageData(0, 0, width, old) : null;
    this.#resize(width, Math.max(height, Math.min(Math.ceil(height / 256) * 256, this.#limit)));
    if (kept) this.#context?.putImageData(kept, 0, 0);
  }

  /** @param {number} width @param {number} height */
  #resize(width, height) {
    // Setting a size empties a canvas, even to the same.
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    this.#canvas.style.width = `${width / this.#ratio}px`;
    this.#canvas.style.height = `${height / this.#ratio}px`;
    this.#applyClip();
  }

  #applyClip() {
    const excess = this.#top + this.#canvas.height / this.#ratio - this.#clip;
    this.#canvas.style.clipPath = excess > 0 ? `inset(0 0 ${excess}px)` : '';
  }
}
