// SPDX-License-Identifier: MIT
// node tests/bench/run.mjs [--repeats N] [--build FOLDER] [GROUP…]: measures, prints tables, writes FOLDER/bench.json.
// What was built is measured as it lies in FOLDER; `./dev bench` builds it first. No time fails, only what cannot be measured.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { GROUPS } from './rows/index.mjs';
import { openSite } from './site.mjs';
import { table } from './table.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function readOptions() {
  const { values, positionals } = parseArgs({ options: { repeats: { type: 'string', default: '5' }, build: { type: 'string', default: 'build' } }, allowPositionals: true });
  const unknown = positionals.filter((id) => !GROUPS.some((group) => group.id === id));
  const repeats = Number(values.repeats);
  if (unknown.length > 0 || !(repeats >= 1)) throw new Error(`usage: run.mjs [--repeats N] [--build FOLDER] [GROUP…]; groups: ${GROUPS.map(({ id }) => id).join(' ')}`);
  const groups = positionals.length > 0 ? GROUPS.filter(({ id }) => positionals.includes(id)) : GROUPS;
  return { groups, repeats, build: resolve(ROOT, values.build) };
}

async function measure(group, context) {
  try {
    const figures = await group.measure(context);
    console.log(table(group.title, figures));
    return { ...group, figures };
  } catch (error) {
    console.log(`${group.title}\n  not measured: ${error.message}\n`);
    process.exitCode = 1;
    return { ...group, error: error.message };
  }
}

/** Figures of two machines, or of a busy and a quiet one, cannot be compared. */
const machine = () => ({ processor: cpus()[0].model, cores: cpus().length, load: loadavg()[0], node: process.version });

async function main({ groups, repeats, build }) {
  await mkdir(join(build, 'bench'), { recursive: true });
  const report = { date: new Date().toISOString(), machine: machine(), groups: [] };
  console.log(`${report.machine.cores} × ${report.machine.processor}, load ${report.machine.load.toFixed(1)}\n`);
  const site = await openSite(ROOT, build);
  try {
    for (const group of groups) report.groups.push(await measure(group, { root: ROOT, build, site, repeats }));
  } finally {
    await site.close();
  }
  const file = join(build, 'bench.json');
  await writeFile(file, `${JSON.stringify(report, null, 1)}\n`);
  console.log(`Written: ${file}`);
}

try {
  await main(readOptions());
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
