// SPDX-License-Identifier: MIT
// What happens in a measured frame; the same steps as in widget_bench.cpp.

export const SIZE = { width: 800, height: 600 }; // CSS pixels
const TYPED = 'nghi quyet ngan sach';

/** Name → the command of run number `run`. @type {Record<string, (widget: import('./widget.mjs').BenchWidget, run: number) => void>} */
export const STEPS = {
  // The mode that it has already: nothing changes, and the canvas counts as empty.
  'full frame': ({ commands }) => commands.mode(false),
  hover: ({ commands, links }, run) => commands.hover(links[run % 4]), // results in view
  keystroke: ({ commands, field }, run) => commands.text(field, TYPED.slice(0, 1 + (run % TYPED.length))),
};
