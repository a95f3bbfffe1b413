// SPDX-License-Identifier: MIT
// node sizes.mjs DIST [search]: bytes over the wire of what a page with one widget loads, or a program that searches.
import { BUDGET, sizeOf } from './budget.mjs';
import { SEARCH_BUDGET } from './search_budget.mjs';

const [folder, what] = process.argv.slice(2);
for (const [part, { files, most }] of Object.entries(what === 'search' ? SEARCH_BUDGET : BUDGET)) {
  const { count, brotli } = sizeOf(folder, files);
  console.log(`${part}: ${count} files, ${brotli} bytes of at most ${most}`);
  if (count === 0 || brotli > most) process.exitCode = 1;
}
