// SPDX-License-Identifier: MIT

/** Puts painted rectangles on the canvas, which shows one slice of the widget. */
export class Painter {
  #canvas = document.createElement('canvas');
  // Opaque: the fastest way to put pixels.
  #context = this.#canvas.getContext('2d', { alpha: false });
  #bottom = 0;
  #height = 0;

  constructor() {
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  get element() {
    return this.#canvas;
  }

  get works() {
    return this.#context !== null;
  }

  /** Another view, which empties the canvas: the app paints all of it. @param {import('./viewport.js').View} view */
  setView({ width, scale, top, bottom }) {
    const css = (/** @type {number} */ px) => (px * 1000) / scale;
    const { style } = this.#canvas;
    this.#canvas.width = width;
    this.#canvas.height = bottom - top;
    style.top = `${css(top)}px`;
    style.width = `${css(width)}px`;
    style.height = `${css(bottom - top)}px`;
    this.#bottom = css(bottom);
    this.#clip();
  }

  /** Height of the widget: nothing of the canvas shows below it. @param {number} css */
  setHeight(css) {
    this.#height = css;
    this.#clip();
  }

  /** @param {Iterable<import('./wasm.js').PaintedRect>} rects */
  paint(rects) {
    for (const { x, y, width, height, pixels } of rects) {
      this.#context?.putImageData(new ImageData(/** @type {Uint8ClampedArray<ArrayBuffer>} */ (pixels), width, height), x, y);
    }
  }

  #clip() {
    this.#canvas.style.clipPath = `inset(0 0 ${Math.max(0, this.#bottom - this.#height)}px)`;
  }
}
