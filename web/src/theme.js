// SPDX-License-Identifier: MIT
// What the host page looks like: section 6 of the look.

const DARK_BELOW = 0.18;

/** @typedef {import('./wire.js').Rgb} Rgb */

/** @param {HTMLElement} host @param {HTMLElement} wrapper  inside the host's shadow root. @returns {import('./wire.js').Theme} */
export function readTheme(host, wrapper) {
  const style = getComputedStyle(host);
  const property = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  const colors = new ColorReader(wrapper);
  const background = colors.read(property('--portal-bg'))?.rgb ?? groundOf(host, colors);
  const asked = property('--portal-theme');
  const dark = asked === 'dark' || (asked !== 'light' && luminance(background) < DARK_BELOW);
  const theme = {
    kind: (dark ? 1 : 0) + (matches('(prefers-contrast: more)') ? 2 : 0),
    accent: colors.read(property('--portal-accent'))?.rgb ?? null,
    background,
    reducedMotion: matches('(prefers-reduced-motion: reduce)'),
    coarsePointer: matches('(pointer: coarse)'),
  };
  colors.close();
  return theme;
}

const matches = (/** @type {string} */ query) => matchMedia(query).matches;

/** Background of the first opaque ancestor. @param {Element} host @param {ColorReader} colors @returns {Rgb} */
function groundOf(host, colors) {
  for (let e = /** @type {Element | null} */ (host); e; e = e.parentElement ?? shadowHost(e)) {
    const color = colors.read(getComputedStyle(e).backgroundColor);
    if (color && color.alpha === 1) return color.rgb;
  }
  return colors.read('Canvas')?.rgb ?? [255, 255, 255];
}

/** @param {Element} element */
function shadowHost(element) {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** CSS colours of every notation → sRGB, by the browser itself. */
class ColorReader {
  #element = document.createElement('span');
  /** @type {CanvasRenderingContext2D | null} */
  #pixel = null;

  /** @param {HTMLElement} wrapper */
  constructor(wrapper) {
    wrapper.append(this.#element);
  }

  close() {
    this.#element.remove();
  }

  /** @param {string} value  null comes back for anything that is not a colour */
  read(value) {
    if (value === '') return null;
    this.#element.style.color = '';
    this.#element.style.color = value;
    if (this.#element.style.color === '') return null;
    const computed = getComputedStyle(this.#element).color;
    const numbers = /^rgba?\(([^)]*)\)$/.exec(computed)?.[1]?.split(/[\s,/]+/).map(Number) ?? this.#paint(computed);
    const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
    return { rgb: /** @type {Rgb} */ ([r, g, b].map(Math.round)), alpha };
  }

  // oklch(), color(display-p3 …) and the like keep their notation when computed.
  /** @param {string} color */
  #paint(color) {
    this.#pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!this.#pixel) return [255, 255, 255, 0];
    this.#pixel.clearRect(0, 0, 1, 1);
    this.#pixel.fillStyle = color;
    this.#pixel.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = this.#pixel.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  }
}

/** Relative luminance of WCAG 2.2. @param {Rgb} rgb */
function luminance(rgb) {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
