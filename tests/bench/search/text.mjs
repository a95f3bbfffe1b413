// SPDX-License-Identifier: MIT
// node text.mjs FEED: folds the same text as portal_bench_text, in JavaScript; prints the same lines.
import { readFileSync } from 'node:fs';

import { quantile } from '../figures.mjs';
import { fold } from './fold.mjs';

const RUNS = 31, WARM_UP = 5;

const documents = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const text = documents.map(({ title = '', summary = '' }) => `${title}\n${summary}\n`).join('');
const bytes = Buffer.byteLength(text);
const rates = Array.from({ length: WARM_UP + RUNS }, () => {
  const start = performance.now();
  fold(text);
  return bytes / 1000 / (performance.now() - start);
}).slice(WARM_UP);
console.log(JSON.stringify({ name: "normalize('NFD')", unit: 'MB/s', value: quantile(rates, 0.5), best: Math.max(...rates), runs: RUNS }));
