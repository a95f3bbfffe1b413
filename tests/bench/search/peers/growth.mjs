#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// usage: node growth.mjs [--sizes 1780,20000,100000,1000000] [--data data] [--scratch scratch] [--build ../../../../build/release] [--out growth]
// The native kit alone, from a feed to answers, at each size: builds data/cN.jsonl with `portalkit index`, asks data/qN.json
// with portal_bench_search. Writes OUT.json, OUT.md and OUT.svg; sizes that OUT.json knows are kept unless --sizes names them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { constants, brotliCompressSync } from 'node:zlib';

import { plot } from './plot.mjs';

const SECTIONS = ['terms', 'lists', 'forms', 'marks', 'dates', 'lengths', 'types', 'agencies', 'fields', 'signers', 'symbols', 'ordinals', 'years', 'stream', 'rows', 'pairs'];
const HEAD_BYTES = 32;
const ENTRY_BYTES = 16;
const LARGE = 4e7; // above, brotli takes minutes

/** Bytes of each section of an index, as core/search/format.h draws it, raw and compressed. @param {Buffer} index */
function sections(index) {
  const count = index.readUInt32LE(HEAD_BYTES - 4);
  let begin = HEAD_BYTES + count * ENTRY_BYTES + 8;
  const found = {};
  for (let i = 0; i < count; i++) {
    const at = HEAD_BYTES + i * ENTRY_BYTES;
    const bytes = index.subarray(begin, begin + index.readUInt32LE(at + 4));
    begin += bytes.length;
    const quality = bytes.length > LARGE ? 4 : 9;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    found[SECTIONS[index.readUInt32LE(at)]] = { raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
  }
  return found;
}

/** Wall and processor seconds and the most memory of a program, by GNU time. */
function timed(program, words, scratch) {
  const report = join(scratch, 'time.txt');
  execFileSync('/usr/bin/time', ['-f', '%e %U %S %M', '-o', report, program, ...words], { stdio: 'ignore' });
  const [wall, user, system, kilobytes] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  return { seconds: wall, processor: user + system, peakMB: kilobytes / 1024 };
}

function measure(n, { data, scratch, build }) {
  const folder = join(scratch, `growth-${n}`);
  const made = timed(join(build, 'core/cli/portalkit'), ['index', join(data, `c${n}.jsonl`), '--out', folder], scratch);
  const file = join(folder, 'index.bin');
  const asked = execFileSync(join(build, 'tests/bench/portal_bench_search'), [file, join(data, `q${n}.json`)], { maxBuffer: 1 << 28 });
  return { n, build: made, sections: sections(readFileSync(file)), queries: JSON.parse(asked.toString()) };
}

const megabytes = (bytes) => (bytes / 1e6).toPrecision(3);
const sum = (row, names) => Object.entries(row.sections).reduce((all, [name, { brotli }]) => all + (names(name) ? brotli : 0), 0);
const TEXTS = ['stream', 'rows', 'pairs'];
const COLUMNS = [
  ['documents', (row) => row.n.toLocaleString('en')],
  ['build, s (processor)', (row) => `${row.build.seconds.toFixed(1)} (${row.build.processor.toFixed(1)})`],
  ['build, peak MB', (row) => row.build.peakMB.toFixed(0)],
  ['index, MB brotli', (row) => megabytes(sum(row, () => true))],
  ['words and marks', (row) => megabytes(sum(row, (name) => !TEXTS.includes(name)))],
  ['pairs', (row) => megabytes(row.sections.pairs?.brotli ?? 0)],
  ['stream', (row) => megabytes(row.sections.stream?.brotli ?? 0)],
  ['open, ms', (row) => row.queries.open_ms.toPrecision(2)],
  ['query p50 / p95, ms', (row) => `${row.queries.all.p50_ms.toPrecision(2)} / ${row.queries.all.p95_ms.toPrecision(2)}`],
  ['recall@10, MRR@10', (row) => `${row.queries.all.recall.toFixed(3)}, ${row.queries.all.mrr.toFixed(3)}`],
];

/** By class of query: rows of one kind of figure. */
function classes(rows, title, figure) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.queries.classes)))];
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return `\n${title}\n\n${line(['documents', ...names])}${line(['--:', ...names.map(() => '--:')])}${rows.map((row) => line([row.n.toLocaleString('en'), ...names.map((name) => figure(row.queries.classes[name]))])).join('')}`;
}

function report(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  const head = line(COLUMNS.map(([title]) => title)) + line(COLUMNS.map(() => '--:'));
  const body = rows.map((row) => line(COLUMNS.map(([, cell]) => cell(row)))).join('');
  return `# Growth\n\n${head}${body}${classes(rows, 'recall@10 (MRR@10)', (kind) => `${kind.recall.toFixed(3)} (${kind.mrr.toFixed(3)})`)}${classes(rows, 'p50 / p95, ms', (kind) => `${kind.p50_ms.toPrecision(2)} / ${kind.p95_ms.toPrecision(2)}`)}`;
}

/** @param {string} name @param {(row: any) => number} figure */
const series = (rows, name, figure) => ({ name, points: rows.map((row) => [row.n, figure(row)]) });
const panels = (rows) => [
  { title: 'A query, ms', series: [series(rows, 'p95', (row) => row.queries.all.p95_ms), series(rows, 'p50', (row) => row.queries.all.p50_ms), series(rows, 'open', (row) => row.queries.open_ms)] },
  { title: 'Index, MB brotli', series: [series(rows, 'all', (row) => sum(row, () => true) / 1e6), series(rows, 'pairs', (row) => (row.sections.pairs?.brotli ?? 0) / 1e6), series(rows, 'words', (row) => sum(row, (name) => !TEXTS.includes(name)) / 1e6)] },
  { title: 'Build', series: [series(rows, 'peak MB', (row) => row.build.peakMB), series(rows, 'seconds', (row) => row.build.seconds)] },
];

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1780,20000,100000,1000000' }, data: { type: 'string', default: 'data' }, scratch: { type: 'string', default: 'scratch' },
    build: { type: 'string', default: '../../../../build/release' }, out: { type: 'string', default: 'growth' },
  },
});
mkdirSync(values.scratch, { recursive: true });
let rows = existsSync(`${values.out}.json`) ? JSON.parse(readFileSync(`${values.out}.json`, 'utf8')) : [];
for (const n of values.sizes.split(',').filter(Boolean).map(Number)) {
  const row = measure(n, values);
  rows = [...rows.filter((old) => old.n !== n), row].sort((left, right) => left.n - right.n);
  writeFileSync(`${values.out}.json`, JSON.stringify(rows, null, 1));
}
writeFileSync(`${values.out}.md`, report(rows));
writeFileSync(`${values.out}.svg`, plot(panels(rows)));
console.log(report(rows));
