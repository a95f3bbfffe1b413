// SPDX-License-Identifier: MIT
// node sizes.mjs DIST: bytes over the wire of what a page with one widget loads, as a server sends them (brotli 11).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Which files, most bytes together. The first widget is promised in 200 KB, of which the loader takes 12. */
const LIMITS = [
  ['scripts', /\.js$/, 12 * 1024],
  ['everything', /\.(js|wasm)$/, 200 * 1024],
];

const [folder] = process.argv.slice(2);
const names = readdirSync(folder);
for (const [what, pattern, most] of LIMITS) {
  const files = names.filter((name) => pattern.test(name)).map((name) => readFileSync(join(folder, name)));
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  console.log(`${what}: ${files.length} files, ${bytes} bytes of at most ${most}`);
  if (files.length === 0 || bytes > most) process.exitCode = 1;
}
