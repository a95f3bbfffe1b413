// SPDX-License-Identifier: MIT
// The kit's core on the example's documents: feeds, queries and what portal_bench_core says about them.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

import { figuresOf, PLACES } from '../programs.mjs';
import { makeQueries } from './queries.mjs';

const FEED_BYTES = 1 << 26;

/** `count` invented documents as a JSON feed. @param {string} build @param {number} count @returns {Promise<string>} its file */
async function feedOf(build, count) {
  const file = join(build, `bench/documents-${count}.json`);
  const { stdout } = await promisify(execFile)(join(build, 'release/examples/portal_documents'), ['--count', `${count}`], { maxBuffer: FEED_BYTES });
  await writeFile(file, stdout);
  return file;
}

/** The files that all engines read. @param {{ build: string }} context @param {number} count */
export async function workOf({ build }, count) {
  const feed = await feedOf(build, count);
  const queries = join(build, `bench/queries-${count}.txt`);
  await writeFile(queries, `${makeQueries(JSON.parse(await readFile(feed, 'utf8'))).join('\n')}\n`);
  return { feed, queries, index: join(build, 'bench/index') };
}

/** Runs an engine: a program that is given a feed, queries and where to write its index. @param {string[]} command */
export async function runEngine(command, { feed, queries, index }) {
  const figures = await figuresOf([...command, feed, queries, index]);
  const packed = await promisify(brotliCompress)(await readFile(index)); // quality 11
  return figures.set('index, brotli', { name: 'index, brotli', unit: 'bytes', value: packed.length });
}

/** @type {Map<string, ReturnType<typeof runEngine>>} */
const runs = new Map();

/** The kit, once for each place and count. @param {{ build: string }} context @param {keyof typeof PLACES} place @param {number} count */
export function coreFigures(context, place, count) {
  const key = `${place} ${count}`;
  if (!runs.has(key)) runs.set(key, workOf(context, count).then((work) => runEngine(PLACES[place](context.build, 'core'), work)));
  return runs.get(key);
}
