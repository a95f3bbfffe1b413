// SPDX-License-Identifier: MIT
// How this browser, with this reader's settings, sets the text that the app has painted.

import { FONT_FAMILY } from './mirror_style.js';

const SAMPLE = 'Quyết định phê duyệt báo cáo kinh tế kỹ thuật công trình nâng cấp, mở rộng đường giao thông số 1254/Q';
const REFERENCE_PX = 1000; // no hinting, no minimum size at this size

/** Advances beyond this are the reader's wish (a minimum font size, text zoom), not an engine's rounding. */
const FAR_OFF = 0.03;
const EXACT_PX = 0.5;

/**
 * @typedef {object} Probe
 * @property {number[]} shifts  per style, for styleRules
 * @property {boolean[]} inexact  per style: lines need a correction of their advances
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
 * Measures once per style, in one pass, outside the observed part of the mirror.
 * @param {HTMLElement} wrapper  in overlay mode, its style rules without shifts in force
 * @param {import('./wire.js').Style[]} styles
 * @returns {Probe}
 */
export function probe(wrapper, styles) {
  const boxes = styles.map((_, i) => {
    const box = document.createElement('div');
    const foot = document.createElement('span');
    box.className = `t f${i}`;
    box.style.visibility = 'hidden';
    foot.style.display = 'inline-block'; // empty and without height: its lower edge stands on the baseline
    box.append(SAMPLE, foot);
    return { box, foot };
  });
  wrapper.append(...boxes.map(({ box }) => box));
  const ratio = devicePixelRatio;
  const measured = boxes.map(({ box, foot }) => {
    const { top, width } = box.getBoundingClientRect();
    return { width, baseline: foot.getBoundingClientRect().bottom - top };
  });
  for (const { box } of boxes) box.remove();
  const errors = measured.map(({ width }, i) => {
    const design = designWidth(SAMPLE, /** @type {import('./wire.js').Style} */ (styles[i]));
    return { px: Math.abs(width - design), part: Math.abs(width / design - 1) };
  });
  return {
    shifts: measured.map(({ baseline }, i) => Math.round((/** @type {number} */ (styles[i]?.baseline) / 16) * ratio) / ratio - baseline),
    inexact: errors.map(({ px }) => px > EXACT_PX),
    hopeless: errors.some(({ part }) => part > FAR_OFF),
  };
}

/**
 * Spreads the lines of inexact styles to their painted width: all reads, then all writes. By letter-spacing, because a
 * transform needs an inline-block, which would keep the line's generated break inside itself.
 * @param {Iterable<import('./mirror_node.js').MirrorNode>} nodes
 * @param {import('./wire.js').Style[]} styles
 * @param {boolean[]} inexact
 */
export function fitLines(nodes, styles, inexact) {
  const range = new Range();
  const lines = [...nodes].filter((node) => inexact[node.style]).flatMap(({ texts, style }) => texts.map((text) => {
    range.selectNodeContents(text);
    const box = /** @type {HTMLElement} */ (text.parentElement);
    const spacing = parseFloat(box.style.letterSpacing) || 0;
    const excess = range.getBoundingClientRect().width - designWidth(text.data, /** @type {import('./wire.js').Style} */ (styles[style]));
    return { box, spacing: spacing - excess / (text.length || 1) };
  }));
  for (const { box, spacing } of lines) box.style.letterSpacing = `${spacing}px`;
}
