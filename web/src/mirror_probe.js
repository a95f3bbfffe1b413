// SPDX-License-Identifier: MIT
// How this browser, with this reader's settings, sets the text that the app has painted.

import { FONT_FAMILY } from './mirror_style.js';

const SAMPLE = 'Quyết định phê duyệt báo cáo kinh tế kỹ thuật công trình nâng cấp, mở rộng đường giao thông số 1254/Q';
const REFERENCE_PX = 1000; // no hinting, no minimum size at this size

/** Advances beyond this are the reader's wish (a minimum font size, text zoom), not an engine's rounding. */
const FAR_OFF = 0.03;
const EXACT_PX = 0.5;

/**
 * How one text style comes out.
 * @typedef {object} Fit
 * @property {number} shift  CSS pixels by which the text must move down to stand on the painted baseline
 * @property {boolean} inexact  lines need a correction of their advances
 * @property {boolean} hopeless  the overlay cannot follow the painted text: HTML mode
 */

/** @type {CanvasRenderingContext2D | null} */
let ruler;

/** Width by the font's own advances. @param {string} text @param {import('./wire.js').Style} style */
export function designWidth(text, { size, weight }) {
  ruler ??= /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  ruler.font = `${weight} ${REFERENCE_PX}px '${FONT_FAMILY}'`;
  ruler.fontKerning = 'none';
  return (ruler.measureText(text).width * size) / 16 / REFERENCE_PX;
}

/**
 * Measures each style, in one pass, outside the observed part of the mirror.
 * @param {HTMLElement} wrapper  in overlay mode, its style rules without shifts in force
 * @param {import('./wire.js').Style[]} styles
 * @returns {Fit[]}
 */
export function probe(wrapper, styles) {
  const boxes = styles.map((style, i) => {
    const box = document.createElement('div');
    const foot = document.createElement('span');
    box.className = `t f${i}`;
    box.style.visibility = 'hidden';
    foot.style.display = 'inline-block'; // empty and without height: its lower edge stands on the baseline
    box.append(SAMPLE, foot);
    return { style, box, foot };
  });
  wrapper.append(...boxes.map(({ box }) => box));
  const ratio = devicePixelRatio;
  const fits = boxes.map(({ style, box, foot }) => {
    const { top, width } = box.getBoundingClientRect();
    const baseline = foot.getBoundingClientRect().bottom - top;
    const design = designWidth(SAMPLE, style);
    const error = Math.abs(width - design);
    return { shift: Math.round((style.baseline / 16) * ratio) / ratio - baseline, inexact: error > EXACT_PX, hopeless: error > FAR_OFF * design };
  });
  for (const { box } of boxes) box.remove();
  return fits;
}

/**
 * Spreads the lines of inexact styles to their painted width: all reads, then all writes. By letter-spacing, because a
 * transform needs an inline-block, which would keep the line's generated break inside itself.
 * @param {Iterable<import('./mirror_node.js').MirrorNode>} nodes
 * @param {import('./wire.js').Style[]} styles
 * @param {Fit[]} fits
 */
export function fitLines(nodes, styles, fits) {
  const range = new Range();
  const lines = [...nodes].filter((node) => fits[node.style]?.inexact).flatMap(({ texts, style }) => texts.map((text) => {
    range.selectNodeContents(text);
    const box = /** @type {HTMLElement} */ (text.parentElement);
    const spacing = parseFloat(box.style.letterSpacing) || 0;
    const excess = range.getBoundingClientRect().width - designWidth(text.data, /** @type {import('./wire.js').Style} */ (styles[style]));
    return { box, spacing: spacing - excess / (text.length || 1) };
  }));
  for (const { box, spacing } of lines) box.style.letterSpacing = `${spacing}px`;
}
