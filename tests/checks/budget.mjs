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

/** Most bytes of core/text, core/time and core/money together, as a server sends them. */
export const VOCABULARY_MOST = 60 * 1024;

/** Bytes of some files of a folder together, as they are and as a server sends them (brotli 11). @param {string} folder @param {RegExp} files */
export function sizeOf(folder, files) {
  const contents = readdirSync(folder).filter((name) => files.test(name)).map((name) => readFileSync(join(folder, name)));
  const sum = (list) => list.reduce((bytes, { length }) => bytes + length, 0);
  return { count: contents.length, raw: sum(contents), brotli: sum(contents.map((content) => brotliCompressSync(content))) };
}

/** Most bytes of core/budget with what only it needs, as a server sends them. */
export const BUDGET_FIGURES_MOST = 60 * 1024;

/** Bytes that the module `more` of a folder has beyond `less`: see tests/bench/vocabulary_size.cpp. @param {string} folder @param {string} more @param {string} less */
export function sizeBetween(folder, more, less) {
  const [all, base] = [more, less].map((module) => sizeOf(folder, new RegExp(`^${module}\\.wasm$`)));
  if (all.count !== 1 || base.count !== 1) throw new Error(`${folder} lacks a module`);
  return { raw: all.raw - base.raw, brotli: all.brotli - base.brotli };
}

/** What the vocabulary adds to a module. @param {string} folder  with the modules */
export const sizeOfVocabulary = (folder) => sizeBetween(folder, 'vocabulary', 'library');

/** What core/budget adds to the vocabulary. @param {string} folder  with the modules */
export const sizeOfBudgetFigures = (folder) => sizeBetween(folder, 'budget', 'quick_vocabulary');
