// SPDX-License-Identifier: MIT
// node static_shards.mjs DIRECTORY QUERIES.json [INDEX.bin]: what each class of queries fetches from an index in shards, each
// query cold, and how its answers compare: with what was to be found, and with the whole index.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { quantile } from '../figures.mjs';
import { countedHost, HOST } from './counted_host.mjs';

const [directory, queryFile, wholeFile] = process.argv.slice(2);
const dist = process.env.PORTAL_DIST ?? fileURLToPath(new URL('../../../build/wasm/web/dist', import.meta.url));
const { openIndex } = await import(pathToFileURL(join(dist, 'search/portalkit-search.js')).href);

const { take } = countedHost(directory);

const kb = (bytes) => (bytes / 1000).toFixed(1);
const tenOf = ({ hits, similar }) => (similar.first ? [...similar.hits, ...hits] : [...hits, ...similar.hits]).slice(0, 10).map(({ id }) => Number(id));
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const whole = wholeFile ? await openIndex(new Uint8Array(readFileSync(wholeFile))) : null;
const classes = new Map();
let opening;
for (const query of JSON.parse(readFileSync(queryFile, 'utf8'))) {
  const options = { limit: 10, from: query.from ?? '', to: query.to ?? '', any: Boolean(query.or), mostShards: 400 };
  const index = await openIndex(`${HOST}manifest.json`, options);
  opening = take();
  const answer = await index.search(query.q, options);
  const cost = take();
  index.close();
  const ids = tenOf(answer);
  const expected = new Set(query.expect);
  const first = ids.findIndex((id) => expected.has(id));
  const row = { ...cost, recall: ids.filter((id) => expected.has(id)).length / Math.min(10, expected.size), mrr: first < 0 ? 0 : 1 / (first + 1), complete: answer.complete };
  if (whole) {
    const same = await whole.search(query.q, options);
    const wholeIds = new Set(tenOf(same));
    row.sameTotal = same.total === answer.total;
    row.sameTen = wholeIds.size === 0 ? 1 : ids.filter((id) => wholeIds.has(id)).length / wholeIds.size;
  }
  classes.set(query.class, [...(classes.get(query.class) ?? []), row]);
}
const line = (name, rows) => {
  const of = (key) => rows.map((row) => row[key]);
  const bytes = of('bytes'), requests = of('requests');
  const cells = [kb(quantile(bytes, 0.5)), kb(quantile(bytes, 0.95)), kb(Math.max(...bytes)), quantile(requests, 0.5), Math.max(...requests), quantile(of('rounds'), 0.5), Math.max(...of('rounds')), mean(of('recall')).toFixed(3), mean(of('mrr')).toFixed(3)];
  if (whole) cells.push(rows.filter(({ sameTotal }) => sameTotal).length + '/' + rows.length, mean(of('sameTen')).toFixed(3));
  cells.push(rows.filter(({ complete }) => !complete).length);
  return `| ${name} | ${cells.join(' | ')} |`;
};
console.log(`opening: ${kb(opening.bytes)} kB in ${opening.requests} requests, ${opening.rounds} rounds; then, per query:\n`);
console.log(`| class | kB p50 | p95 | max | requests p50 | max | rounds p50 | max | recall@10 | MRR@10 |${whole ? ' same total | same ten |' : ''} cut |`);
console.log(`|---|${'--:|'.repeat(whole ? 12 : 10)}`);
for (const [name, rows] of classes) console.log(line(name, rows));
const all = [...classes.values()].flat();
console.log(line('all', all));
const typical = (key) => quantile(all.map((row) => row[key]), 0.5) + opening[key];
console.log(`\na typical query with the opening: ${kb(typical('bytes'))} kB in ${typical('requests')} requests, ${typical('rounds')} rounds`);
