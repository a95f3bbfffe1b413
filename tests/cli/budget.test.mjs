// SPDX-License-Identifier: MIT
// `portalkit budget` from outside. PORTALKIT names the program.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(`../data/budget/${name}`, import.meta.url));
const run = (words, input = '') => spawnSync(process.env.PORTALKIT, ['budget', '--date', '2023-07-28', ...words], { input, encoding: 'utf8' });
const figures = (words, input) => JSON.parse(run(['--json', ...words], input).stdout).figures;

const SENTENCE = 'Huyện Nam Giang thu ngân sách năm 2022 đạt 380.000 triệu đồng, bằng 96% dự toán (401.950 triệu đồng).\n';

test('text is read with evidence and checks, for people', () => {
  const { stdout, status } = run(['-'], SENTENCE);
  assert.equal(status, 0);
  assert.match(stdout, /Nam Giang: thu 380 tỷ đồng năm 2022, đạt 96% kế hoạch/);
  assert.match(stdout, /"380\.000 triệu đồng", byte/);
  assert.match(stdout, /Theo số liệu: 94,5%; bài viết nêu: 96%/);
});

test('the byte ranges of JSON cut the words out of the text', () => {
  const [figure] = figures(['-'], SENTENCE);
  const [begin, end] = figure.evidence.amount;
  assert.equal(Buffer.from(SENTENCE).subarray(begin, end).toString(), '380.000 triệu đồng');
  assert.equal(figure.place, 'Nam Giang');
  assert.equal(figure.comparisons[0].class, 'mismatch');
});

test('a page gives the figures of its text and of its tables', () => {
  const all = figures([file('form.html')]);
  assert.deepEqual(all.map(({ amount_dong }) => amount_dong), [401950000000, 380000000000, 400000000000, 45000000000]);
  assert.equal(all[1].code, 'A');
  assert.deepEqual(all[1].period, { from: '2023-01-01', to: '2023-06-30' });
  assert.equal(all[1].comparisons[0].class, 'match_round');
  assert.equal(all[3].comparisons[0].computed, '56.2500');
});

test('CSV is read, and written', () => {
  const all = figures([file('form.csv')]);
  assert.deepEqual(all.map(({ place, flow }) => `${place} ${flow}`), ['Nam Giang plan_thu', 'Nam Giang thu', 'Tiên Phước plan_thu', 'Tiên Phước thu']);
  assert.equal(all[3].comparisons[0].class, 'mismatch');
  const lines = run(['--csv', file('form.csv')]).stdout.trim().split('\n');
  assert.equal(lines.length, 5);
  assert.ok(lines.every((line) => line.split(',').length === lines[0].split(',').length));
});

test('a file that is not there is told and the others are read', () => {
  const { stdout, stderr, status } = run(['/no/such/file', '-'], SENTENCE);
  assert.equal(status, 1);
  assert.match(stderr, /no\/such\/file/);
  assert.match(stdout, /380 tỷ đồng/);
  assert.equal(run([]).status, 2);
});
