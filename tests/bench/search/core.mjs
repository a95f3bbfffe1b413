// SPDX-License-Identifier: MIT
// Search engines as programs, and the kit's core among them.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { figuresOf, PLACES } from '../programs.mjs';
import { makeQueries } from './queries.mjs';

/** @typedef {{ figures: Map<string, import('../figures.mjs').Figure>, index: string }} Run  what it printed, the file of its index */

const FEED_BYTES = 1 << 26;

/** `count` invented documents as a JSON feed. @param {string} build @param {number} count */
async function makeFeed(build, count) {
  const program = join(build, 'release/examples/portal_documents');
  return (await promisify(execFile)(program, ['--count', `${count}`], { maxBuffer: FEED_BYTES })).stdout;
}

/**
 * Runs an engine on the same work as all others: it is given a feed of `count` documents, a file of queries and the name of
 * the file that it writes its index to.
 * @param {{ build: string }} context @param {string} name @param {string[]} command @param {number} count @returns {Promise<Run>}
 */
export async function runEngine({ build }, name, command, count) {
  const folder = join(build, 'bench/search');
  await mkdir(folder, { recursive: true });
  const feed = join(folder, `${count}.json`), queries = join(folder, `${count}.txt`), index = join(folder, `${count} ${name}.index`);
  const documents = await makeFeed(build, count);
  await writeFile(feed, documents);
  await writeFile(queries, `${makeQueries(JSON.parse(documents)).join('\n')}\n`);
  return { figures: await figuresOf([...command, feed, queries, index]), index };
}

/** @type {Map<string, Promise<Run>>} */
const runs = new Map();

/** The kit; two groups show what it printed. @param {{ build: string }} context @param {keyof typeof PLACES} place @param {number} count */
export function runCore(context, place, count) {
  const key = `${place} ${count}`;
  if (!runs.has(key)) runs.set(key, runEngine(context, `kit, ${place}`, PLACES[place](context.build, 'core'), count));
  return runs.get(key);
}
