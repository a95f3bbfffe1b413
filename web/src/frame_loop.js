// SPDX-License-Identifier: MIT
// One animation frame for all widgets of the page, and only when one of them has something to do.

export const WORK_MS = 8;

/** @typedef {{ frame(workMs: number): void }} Framed */

/** @type {Set<Framed>} */
const waiting = new Set();
let scheduled = false;

/** @param {Framed} widget */
export function requestFrame(widget) {
  waiting.add(widget);
  if (!scheduled) requestAnimationFrame(run);
  scheduled = true;
}

/** @param {Framed} widget */
export function cancelFrame(widget) {
  waiting.delete(widget);
}

function run() {
  scheduled = false;
  const due = [...waiting];
  waiting.clear();
  for (const widget of due) widget.frame(WORK_MS / due.length);
}
