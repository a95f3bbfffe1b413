// SPDX-License-Identifier: MIT
// What the host page looks like: section 6 of the look.

const DARK_BELOW = 0.18;

/** @typedef {import('./wire.js').Rgb} Rgb */

/** @param {HTMLElement} host @param {HTMLElement} wrapper  inside the host's shadow root. @returns {import('./wire.js').Theme} */
export function readTheme(host, wrapper) {
  const style = getComputedStyle(host);
  const property = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  const sample = wrapper.appendChild(document.createElement('span'));
  const background = readColor(sample, property('--portal-bg'))?.rgb ?? groundOf(host, sample);
  const accent = readColor(sample, property('--portal-accent'))?.rgb ?? null;
  sample.remove();
  const asked = property('--portal-theme');
  const dark = asked === 'dark' || (asked !== 'light' && luminance(background) < DARK_BELOW);
  return {
    kind: (dark ? 1 : 0) + (matches('(prefers-contrast: more)') ? 2 : 0),
    accent,
    background,
    reducedMotion: matches('(prefers-reduced-motion: reduce)'),
    coarsePointer: matches('(pointer: coarse)'),
  };
}

const matches = (/** @type {string} */ query) => matchMedia(query).matches;

/** Background of the first opaque ancestor. @param {Element} host @param {HTMLElement} sample @returns {Rgb} */
function groundOf(host, sample) {
  for (let e = /** @type {Element | null} */ (host); e; e = e.parentElement ?? /** @type {ShadowRoot} */ (e.getRootNode()).host ?? null) {
    const color = readColor(sample, getComputedStyle(e).backgroundColor);
    if (color?.alpha === 1) return color.rgb;
  }
  return readColor(sample, 'Canvas')?.rgb ?? [255, 255, 255];
}

/** A CSS colour of any notation → sRGB, by the browser itself; null if it is none. @param {HTMLElement} sample @param {string} value */
function readColor(sample, value) {
  const computed = (/** @type {string} */ color) => {
    sample.style.color = '';
    sample.style.color = color;
    return sample.style.color && getComputedStyle(sample).color;
  };
  const own = computed(value);
  if (own === '') return null;
  // oklch(), display-p3 and the like keep their notation; a mixture is `color(srgb 0.1 0.2 0.3)`.
  const unit = own.startsWith('rgb') ? 1 : 255;
  const text = unit === 1 ? own : computed(`color-mix(in srgb, ${own}, ${own})`);
  const [r = 0, g = 0, b = 0, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  return { rgb: /** @type {Rgb} */ ([r, g, b].map((channel) => Math.min(Math.max(Math.round(channel * unit), 0), 255))), alpha };
}

/** Relative luminance of WCAG 2.2. @param {Rgb} rgb */
function luminance(rgb) {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
