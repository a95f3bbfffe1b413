// SPDX-License-Identifier: MIT
// node sizes.mjs DIST: bytes over the wire of what a page with one widget loads.
import { BUDGET, sizeOf } from './budget.mjs';

const [folder] = process.argv.slice(2);
for (const [what, { files, most }] of Object.entries(BUDGET)) {
  const { count, brotli } = sizeOf(folder, files);
  console.log(`${what}: ${count} files, ${brotli} bytes of at most ${most}`);
  if (count === 0 || brotli > most) process.exitCode = 1;
}
