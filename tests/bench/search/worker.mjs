// SPDX-License-Identifier: MIT
// node worker.mjs PEER FEED QUERIES INDEX: what portal_bench_core does, with a peer; prints the same lines.
import { readFileSync, writeFileSync } from 'node:fs';

import { quantile, summary } from '../figures.mjs';

/**
 * A search library in its best configuration for these documents.
 * @typedef {object} Peer
 * @property {(documents: object[]) => any} build
 * @property {(index: any) => string | Promise<string>} save  everything that a page would have to fetch
 * @property {(index: any, query: string, limit: number) => string[]} search  ids, best first
 */

const BUILDS = 5, WARM_UP = 2, PASSES = 5, LIMIT = 20;

const print = (figure) => console.log(JSON.stringify(figure));

function timed(work) {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function measureBuild(peer, documents) {
  const times = Array.from({ length: WARM_UP + BUILDS }, () => timed(() => peer.build(documents))[1]);
  print({ name: 'index build', unit: 'ms', ...summary(times.slice(WARM_UP)) });
}

// Of each query the median of its passes, since a single one may have been interrupted.
function measureSearch(peer, index, queries) {
  const microseconds = (query) => timed(() => peer.search(index, query, LIMIT))[1] * 1000;
  const passes = queries.map((query) => Array.from({ length: 1 + PASSES }, () => microseconds(query)).slice(1));
  const medians = passes.map((times) => quantile(times, 0.5)), fastest = passes.map((times) => Math.min(...times));
  for (const [name, share] of [['search p50', 0.5], ['search p95', 0.95]]) {
    print({ name, unit: 'us', value: quantile(medians, share), best: quantile(fastest, share), runs: queries.length });
  }
  const answered = queries.filter((query) => peer.search(index, query, LIMIT).length > 0).length;
  print({ name: 'answered', unit: '%', value: (100 * answered) / queries.length });
}

const [name, feed, queries, file] = process.argv.slice(2);
const peer = (await import(`./${name}.mjs`)).default;
const documents = JSON.parse(readFileSync(feed, 'utf8'));
measureBuild(peer, documents);
const index = peer.build(documents);
const saved = await peer.save(index);
writeFileSync(file, saved);
print({ name: 'index', unit: 'bytes', value: Buffer.byteLength(saved) });
measureSearch(peer, index, readFileSync(queries, 'utf8').split('\n').filter(Boolean));
