// SPDX-License-Identifier: MIT
// What a measurement becomes: pure functions, no reading, no printing.

/**
 * One line of the report.
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {number} value  of times the median
 * @property {number} [best]  of times the shortest, of rates the highest
 * @property {number} [runs]
 * @property {Record<string, number>} [parts]  medians of what the value is the sum of
 * @property {number} [aim]  the value should be at most this
 * @property {boolean} [ok]  it is
 * @property {Beside[]} [beside]
 */
/** @typedef {{ name: string, value: number, times: number }} Beside  a peer on the same work in the same run; times = peer ÷ ours */
/** @typedef {Pick<Figure, 'value' | 'best' | 'runs' | 'parts'>} Measured */

/** The value below which `share` (0 to 1) of `values` lie. @param {number[]} values  not empty @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** @param {number[]} samples  times @returns {Measured} */
export const summary = (samples) => ({ value: quantile(samples, 0.5), best: Math.min(...samples), runs: samples.length });

/** @param {Record<string, number>[]} frames  times of the same parts, frame by frame @returns {Measured} */
export function summaryOfParts(frames) {
  const sums = frames.map((frame) => Object.values(frame).reduce((sum, part) => sum + part, 0));
  const parts = Object.keys(frames[0]).map((part) => [part, quantile(frames.map((frame) => frame[part]), 0.5)]);
  return { ...summary(sums), parts: Object.fromEntries(parts) };
}

/** @param {string} name @param {string} unit @param {Measured} measured @param {number} [aim] @returns {Figure} */
export function figure(name, unit, { value, best, runs, parts }, aim) {
  const judged = aim === undefined ? {} : { aim, ok: value <= aim };
  return { name, unit, value, ...(runs && { best, runs }), ...(parts && { parts }), ...judged };
}

/** @param {Figure} ours @param {{ name: string, value: number }[]} peers @returns {Figure} */
export function besidePeers(ours, peers) {
  return { ...ours, beside: peers.map(({ name, value }) => ({ name, value, times: value / ours.value })) };
}
