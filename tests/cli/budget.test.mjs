// SPDX-License-Identifier: MIT
// `portalkit budget` from outside. PORTALKIT names the program.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(`../data/budget/${name}`, import.meta.url));
const run = (words, input = '') => spawnSync(process.env.PORTALKIT, ['budget', '--date', '2023-07-28', ...words], { input, encoding: 'utf8' });
const figures = (words, input) => JSON.parse(run(['--json', ...words], input).stdout).figures;

/** Calls `use` with the path of a file of this text, which is gone afterwards. */
function withFile(name, text, use) {
  const folder = mkdtempSync(join(tmpdir(), 'budget-'));
  try {
    writeFileSync(join(folder, name), text);
    return use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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

test('the JSON of articles and tables is read back to the same figures', () => {
  const article = `${SENTENCE}Chi quý I năm 2023 từ 1,2 - 1,5 tỷ đồng, gấp 1,5 lần cùng kỳ, tăng 20% (tương ứng 0,2 tỷ đồng).\n`;
  const json = run(['--json', '-', file('form.html'), file('form.csv')], article).stdout;
  const again = withFile('figures.jsonl', json, (path) => run(['--json', path]));
  assert.equal(again.status, 0, again.stderr);
  const lines = (text) => text.trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines(again.stdout).length, 3);
  assert.deepEqual(lines(again.stdout).map(({ document, figures }) => ({ document, figures })), lines(json).map(({ document, figures }) => ({ document, figures })));
  assert.ok(lines(json)[0].figures.length >= 2);
});

test('JSON of the samples alone is enough, and its verdicts do not count', () => {
  const figure = { flow: 'thu', amount_dong: 380_000_000_000, unit: 'triệu đồng', comparisons: [{ kind: 'plan', relation: 'ratio', percent: '96', reference_dong: 401_950_000_000, class: 'match_round' }] };
  const [read] = withFile('one.json', JSON.stringify({ figures: [figure] }, null, 2), (path) => figures([path]));
  assert.equal(read.amount_dong, 380_000_000_000);
  assert.equal(read.comparisons[0].class, 'mismatch');
  const shown = withFile('one.json', JSON.stringify({ figures: [figure] }), (path) => run([path]));
  assert.match(shown.stdout, /đạt 96% kế hoạch/);
});

test('JSON that is none, or has a wrong field, is told with its place', () => {
  const problem = (text) => withFile('bad.json', text, (path) => run([path]));
  const good = { flow: 'thu', amount_dong: 1, unit: 'đồng' };
  for (const [text, words] of [
    ['{"figures": [', /line 1: not JSON/],
    ['{}', /figures is missing/],
    ['[1]', /must be an object/],
    [JSON.stringify({ figures: [good, { ...good, amount_dong: 1e300 }] }), /figure 2: amount_dong must be a whole number/],
    [JSON.stringify({ figures: [{ ...good, unit: 'xu' }] }), /unit is not a unit/],
    [JSON.stringify({ figures: [{ ...good, flow: 'vay' }] }), /flow must be thu or chi/],
    [JSON.stringify({ figures: [{ ...good, period: { from: '2023-06-30', to: '2023-01-01' } }] }), /two rising dates/],
    [JSON.stringify({ figures: [{ ...good, comparisons: [{ percent: '1e9' }] }] }), /percent must be a string/],
  ]) {
    const { stderr, status } = problem(text);
    assert.equal(status, 1, text);
    assert.match(stderr, words);
  }
});

test('in Vietnamese even the names of targets and problems are Vietnamese', () => {
  const { stdout } = run(['--caption', 'Đơn vị: triệu đồng', file('form.csv'), '-'], 'Thu năm 2022 đạt 380.000/401.950 triệu đồng.\n');
  assert.match(stdout, /cặp số +401\.950.* \(kế hoạch\)|cặp số .*\(kế hoạch\)/);
  assert.doesNotMatch(stdout, /\b(plan|yoy|duplicate_row|mixed_units)\b/);
});
