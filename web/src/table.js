// SPDX-License-Identifier: MIT

/** @param {Element} cell @returns {import('./wire.js').Cell} */
function readCell(cell) {
  return {
    text: (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
    url: cell.querySelector('a[href]')?.getAttribute('href') ?? '',
  };
}

/** Rows of a table of the page, the headings first. @param {HTMLTableElement} table */
export function readTable(table) {
  return [...table.rows].map((row) => [...row.cells].map(readCell));
}
