// SPDX-License-Identifier: MIT
// What `./dev bench` makes of its measurements.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { besidePeers, figure, quantile, summary, summaryOfParts } from '../bench/figures.mjs';
import { makeQueries } from '../bench/search/queries.mjs';
import { number, table } from '../bench/table.mjs';

test('quantile: the middle and the ends of values in any order', () => {
  assert.equal(quantile([5, 1, 9, 3, 7], 0.5), 5);
  assert.equal(quantile([5, 1, 9, 3, 7], 0), 1);
  assert.equal(quantile([5, 1, 9, 3, 7], 1), 9);
  assert.equal(quantile([10, 9, 100], 0.5), 10, 'numbers, not texts, are sorted');
});

test('summary: the median counts, the shortest run is told', () => {
  assert.deepEqual(summary([4, 2, 100]), { value: 4, best: 2, runs: 3 });
});

test('summaryOfParts: sums frame by frame, medians part by part', () => {
  const frames = [{ layout: 1, blit: 9 }, { layout: 2, blit: 1 }, { layout: 3, blit: 5 }];
  assert.deepEqual(summaryOfParts(frames), { value: 8, best: 3, runs: 3, parts: { layout: 2, blit: 5 } });
});

test('figure: judged only where there is an aim, and the aim itself is allowed', () => {
  assert.deepEqual(figure('idle', 'calls', { value: 0 }, 0), { name: 'idle', unit: 'calls', value: 0, aim: 0, ok: true });
  assert.equal(figure('hover', 'ms', summary([1.1, 0.9, 1.2]), 1).ok, false);
  assert.equal('ok' in figure('hover', 'ms', { value: 3 }), false);
});

test('besidePeers: how many times as much a peer takes', () => {
  const { beside } = besidePeers(figure('search', 'us', { value: 20 }), [{ name: 'peer', value: 50 }]);
  assert.deepEqual(beside, [{ name: 'peer', value: 50, times: 2.5 }]);
});

test('table: one line a figure, with aim, parts and peers', () => {
  const judged = figure('hover', 'ms', { value: 1.234, best: 1, runs: 9, parts: { layout: 0.2 } }, 1);
  const compared = besidePeers(figure('index', 'bytes', { value: 618757 }), [{ name: 'peer', value: 1237514 }]);
  assert.deepEqual(table('Title', [judged, compared]).split('\n'), [
    'Title',
    '           value         best  runs',
    '  hover     1.23  ms        1     9  OVER, aim 1  layout 0.2',
    '  index  618,757  bytes                           peer 1,237,514 (2×)',
    '',
  ]);
});

test('number: three digits, thousands grouped', () => {
  assert.deepEqual([0, 0.04567, 12.345, 1234.5, 1780].map(number), ['0', '0.0457', '12.3', '1,235', '1,780']);
});

test('makeQueries: letter by letter, half without marks, none that ends in a space', () => {
  const documents = Array.from({ length: 48 }, () => ({ title: 'Quyết định phê duyệt dự toán ngân sách' }));
  const queries = makeQueries(documents);
  assert.deepEqual(queries.slice(0, 3), ['ph', 'phê', 'phê d']);
  assert.ok(queries.includes('phê duyệt dự toán') && queries.includes('phe duyet du toan'));
  assert.ok(queries.every((query) => !query.endsWith(' ')));
});
