// SPDX-License-Identifier: MIT
import budget from './budget.mjs';
import fold from './fold.mjs';
import frames from './frames.mjs';
import idle from './idle.mjs';
import inside from './inside.mjs';
import keystroke from './keystroke.mjs';
import memory from './memory.mjs';
import search from './search.mjs';
import shards from './shards.mjs';
import sizes from './sizes.mjs';
import start from './start.mjs';

/**
 * What a group measures with.
 * @typedef {object} Context
 * @property {string} root  of the repository
 * @property {string} build
 * @property {{ url: string }} site  what site.mjs serves
 * @property {number} repeats  of what a new browser process is needed for
 */
/** @typedef {{ id: string, title: string, measure(context: Context): Promise<import('../figures.mjs').Figure[]> }} Group */

/** In the order of the report. @type {Group[]} */
export const GROUPS = [sizes, start, keystroke, frames, memory, idle, search, shards, fold, budget, inside];
