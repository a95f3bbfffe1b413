// SPDX-License-Identifier: MIT
// Figures as text for people.

/** @typedef {import('./figures.mjs').Figure} Figure */

const DIGITS = 3;

/** Whole numbers are grouped, others have three significant digits. @param {number} value */
export function number(value) {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : `${Number(value.toPrecision(DIGITS))}`;
}

/** @param {Figure} figure */
function judgement({ aim, ok }) {
  return aim === undefined ? '' : `${ok ? 'ok' : 'OVER'}, aim ${number(aim)}`;
}

/** @param {Figure} figure */
function details({ parts = {}, beside = [] }) {
  return [
    ...Object.entries(parts).map(([name, value]) => `${name} ${number(value)}`),
    ...beside.map(({ name, value, times }) => `${name} ${number(value)} (${number(times)}×)`),
  ].join(', ');
}

/** @type {[title: string, cell: (figure: Figure) => string, align: 'padStart' | 'padEnd'][]} */
const COLUMNS = [
  ['', ({ name }) => name, 'padEnd'],
  ['value', ({ value }) => number(value), 'padStart'],
  ['', ({ unit }) => unit, 'padEnd'],
  ['best', ({ best }) => (best === undefined ? '' : number(best)), 'padStart'],
  ['runs', ({ runs }) => (runs === undefined ? '' : `${runs}`), 'padStart'],
  ['', judgement, 'padEnd'],
  ['', details, 'padEnd'],
];

/** @param {string} title @param {Figure[]} figures */
export function table(title, figures) {
  const rows = [COLUMNS.map(([head]) => head), ...figures.map((figure) => COLUMNS.map(([, cell]) => cell(figure)))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) => row.map((cell, column) => cell[COLUMNS[column][2]](widths[column])).join('  ').trimEnd());
  return [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
