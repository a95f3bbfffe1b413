// SPDX-License-Identifier: MIT
// What a page may be made to load: the test of it and the benchmark's aim.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Which files, most bytes together. The first widget is promised in 200 KB, of which the loader takes 12. */
export const BUDGET = {
  scripts: { files: /\.js$/, most: 12 * 1024 },
  everything: { files: /\.(js|wasm)$/, most: 200 * 1024 },
};

/** Bytes of some files of a folder together, as they are and as a server sends them (brotli 11). @param {string} folder @param {RegExp} files */
export function sizeOf(folder, files) {
  const contents = readdirSync(folder).filter((name) => files.test(name)).map((name) => readFileSync(join(folder, name)));
  const sum = (list) => list.reduce((bytes, { length }) => bytes + length, 0);
  return { count: contents.length, raw: sum(contents), brotli: sum(contents.map((content) => brotliCompressSync(content))) };
}
