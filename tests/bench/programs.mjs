// SPDX-License-Identifier: MIT
// Programs that print one JSON object a line for each figure (report.h).
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** @typedef {import('./figures.mjs').Figure} Figure */

const LONGEST_MS = 300_000;

async function outputOf(program, args) {
  try {
    return (await promisify(execFile)(program, args, { timeout: LONGEST_MS })).stdout;
  } catch (error) {
    const reason = error.killed ? `not ready after ${LONGEST_MS / 1000} s` : error.stderr?.trim() || error.message;
    throw new Error(`${program}: ${reason}`);
  }
}

/** What the program prints, by name. Rejects when it fails, with what it says. @param {string[]} command */
export async function figuresOf([program, ...args]) {
  const lines = (await outputOf(program, args)).split('\n').filter((line) => line.startsWith('{'));
  /** @type {Map<string, Figure>} */
  const figures = new Map(lines.map((line) => JSON.parse(line)).map((line) => [line.name, line]));
  if (figures.size === 0) throw new Error(`${program} prints no figures`);
  return figures;
}

/** Where `./dev bench` builds the programs. @type {Record<string, (build: string, name: string) => string[]>} */
export const PLACES = {
  native: (build, name) => [`${build}/release/tests/bench/portal_bench_${name}`],
  'wasm in Node': (build, name) => [process.execPath, `${build}/wasm/tests/bench/portal_bench_${name}.js`],
};
