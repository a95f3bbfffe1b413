// SPDX-License-Identifier: MIT
// portalkit index and portalkit query, from outside. PORTALKIT names the program, DOCUMENTS a feed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const { PORTALKIT, DOCUMENTS } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'portalkit-'));
const documents = JSON.parse(readFileSync(DOCUMENTS, 'utf8'));

/** @param {string[]} words @param {string} input */
const run = (words, input = '') => spawnSync(PORTALKIT, words, { input, encoding: 'utf8' });
const ask = (...requests) => {
  const { stdout } = run(['query', '--index', folder, '--jsonl'], requests.map((request) => JSON.stringify(request) + '\n').join(''));
  return stdout.trim().split('\n').map((line) => JSON.parse(line));
};

test('a feed becomes an index, whole, and the same each time', () => {
  assert.equal(run(['index', DOCUMENTS, '--out', folder]).status, 0);
  const first = readFileSync(join(folder, 'index.bin'));
  const lines = join(folder, 'documents.jsonl');
  writeFileSync(lines, documents.map((document) => JSON.stringify(document)).join('\n'));
  assert.equal(run(['index', lines, '--out', join(folder, 'again')]).status, 0);
  assert.deepEqual(readFileSync(join(folder, 'again', 'index.bin')), first);
  assert.deepEqual(readdirSync(join(folder, 'again')), ['index.bin']);
});

test('totals, facets and the histogram agree with the documents', () => {
  const [all] = ask({ id: 'all', text: '', limit: documents.length });
  assert.equal(all.id, 'all');
  assert.equal(all.total, documents.length);
  assert.equal(all.hits.length, documents.length);
  const count = (key) => {
    const counts = {};
    for (const document of documents) if (document[key]) counts[document[key]] = (counts[document[key]] ?? 0) + 1;
    return counts;
  };
  assert.deepEqual(all.facets.type, count('type'));
  assert.deepEqual(all.facets.agency, count('agency'));
  const months = Object.values(all.histogram).reduce((sum, documents) => sum + documents, 0);
  assert.equal(months, documents.filter((document) => document.date).length);
});

test('summaries are kept when asked for, and their part with the words is shown', () => {
  const feed = join(folder, 'summary.json'), out = join(folder, 'summaries');
  const summary = 'Phần mở đầu nói về nhiều việc. '.repeat(12) + 'Việc phân bổ ngân sách được nêu ở đây.';
  writeFileSync(feed, JSON.stringify([{ id: 'a', title: 'Kế hoạch', summary }]));
  const shown = (...words) => {
    assert.equal(run(['index', feed, '--out', out, ...words]).status, 0);
    return JSON.parse(run(['query', '--index', out, '--jsonl'], '{"text": "ngân sách ", "snippets": true}\n').stdout).hits[0].snippet;
  };
  assert.equal(shown(), undefined);
  assert.match(shown('--summaries'), /phân bổ ngân sách/);
});

test('names chosen in one facet leave its own counts as they are and narrow the others', () => {
  const [type] = Object.keys(ask({ text: '' })[0].facets.type);
  const [all, chosen] = ask({ text: '' }, { text: '', facets: { type: [type] } });
  assert.equal(chosen.total, all.facets.type[type]);
  assert.deepEqual(chosen.facets.type, all.facets.type);
});

test('typed without input method, misspelt and asked as a question', () => {
  const [telex, right, misspelt, question] = ask(
    { text: 'phee duyeetj ' }, { text: 'phê duyệt ' }, { text: 'phe duyyet ' }, { text: 'Phê duyệt là gì?', any: true });
  assert.equal(telex.read_as.trim(), 'phê duyệt');
  assert.deepEqual([telex.total, telex.hits], [right.total, right.hits]);
  assert.equal(misspelt.total, 0);
  assert.ok(misspelt.similar.total > 0);
  assert.ok(question.total >= right.total);
});

test('each sort has its order, and reasons, dates and abbreviations are said', () => {
  const [number, oldest, newest] = ['number', 'oldest', 'newest'].map((sort) => ask({ text: '', sort, limit: 1000 })[0].hits.map(({ id }) => id));
  const row = (id) => documents.find((document) => String(document.id) === String(id));
  const dated = (ids) => ids.map((id) => row(id).date).filter(Boolean);
  const days = documents.map(({ date }) => date).filter(Boolean).length;
  for (const ids of [number, oldest, newest]) assert.equal(new Set(ids).size, documents.length);
  assert.equal(dated(oldest).length, days);
  const { total, hits, synonyms } = ask({ text: 'UBND ', reasons: true })[0];
  assert.ok(total > 0 && hits.every(({ reasons }) => reasons.length > 0));
  assert.deepEqual(synonyms, [{ place: [0, 4], phrase: 'ủy ban nhân dân' }]);
  assert.ok(ask({ text: 'UBND ', without: ['abbreviation'] })[0].total <= total);
  const [filtered, literal] = ask(
    { text: 'trước Tết 2017', today: '2024-01-01' }, { text: 'trước Tết 2017', today: '2024-01-01', literal_dates: [[0, 19]] });
  assert.deepEqual(filtered.dates, [{ place: [0, 19], from: null, to: '2017-01-27' }]);
  assert.equal(literal.dates, undefined);
});

test('titles are marked, words completed and marks restored', () => {
  const [answer] = ask({ text: 'phe duy', snippets: true, suggest: 5 });
  const bytes = Buffer.from(answer.hits[0].title);
  const [[from, to]] = answer.hits[0].title_marks;
  assert.match(bytes.subarray(from, to).toString(), /^phê duy/i);
  assert.ok(answer.suggestions.words.some(({ text, total }) => text === 'phe duyệt' && total > 0));
  assert.match(ask({ text: 'phe duyet', suggest: 1 })[0].suggestions.did_you_mean.text, /^phê duyệt$/i);
});

test('the explanation names hits, reasons and every weight, which can be set', () => {
  const { stdout, status } = run(['query', '--index', folder, '--explain', 'UBND trước Tết 2030', '--today', '2024-01-01', '--weight', 'title=5']);
  assert.equal(status, 0);
  for (const part of ['date:     trước Tết 2030 = … to 2030-02-01', 'synonym:  UBND = ủy ban nhân dân', 'title 5 (0 to 1000)', 'rarity'])
    assert.ok(stdout.includes(part), `${part} in\n${stdout}`);
  for (const weight of ['title', 'title=x', 'title=-1', 'luck=1'])
    assert.equal(run(['query', '--index', folder, '--weight', weight]).status, 2);
});

test('what is wrong is said, line by line', () => {
  const { stdout, status } = run(['query', '--index', folder, '--jsonl'],
    '{"id":1}\nx\n{"id":2,"text":"a","from":"32/1/2023"}\n{"id":3,"text":"a","limit":-1}\n{"id":4,"text":"\\"a"}\n{"id":5,"text":"","sort":"best"}\n{"id":6,"text":"","without":["luck"]}\n');
  const answers = stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(answers.slice(0, 4).map(({ id, error }) => [id, typeof error]), [[1, 'string'], [null, 'string'], [2, 'string'], [3, 'string']]);
  const [{ vi, en, ...problem }] = answers[4].problems;
  assert.deepEqual(problem, { fault: 'unclosed_quote', from: 0, to: 1 });
  assert.match(vi, /ký tự thứ 1 /);
  assert.match(en, /character 1 /);
  for (const { error } of answers.slice(5)) assert.equal(typeof error, 'string');
  assert.equal(status, 1);
});

test('no index, a damaged one and unknown words end with a sentence', () => {
  assert.equal(run(['query', '--index', join(folder, 'none')]).status, 1);
  const damaged = mkdtempSync(join(tmpdir(), 'portalkit-'));
  const bytes = readFileSync(join(folder, 'index.bin'));
  bytes[bytes.length >> 1] ^= 1;
  writeFileSync(join(damaged, 'index.bin'), bytes);
  const { status, stderr } = run(['query', '--index', damaged]);
  assert.equal(status, 1);
  assert.match(stderr, /damaged section/);
  assert.equal(run(['index']).status, 2);
  assert.equal(run(['query', '--fast']).status, 2);
  assert.equal(run(['index', join(folder, 'missing.json'), '--out', join(folder, 'x')]).status, 1);
  assert.ok(!existsSync(join(folder, 'x')));
});

test('documents that say they change each other are told both ways', () => {
  const family = join(folder, 'family');
  const feed = join(folder, 'family.json');
  writeFileSync(feed, JSON.stringify([
    { id: '1', number: '15/2019/QĐ-UBND', date: '20/05/2019', title: 'Ban hành Quy định về quản lý chợ' },
    { id: '2', number: '30/2023/QĐ-UBND', date: '12/06/2023', title: 'Ban hành Quy chế, thay thế Quyết định số 15/2019/QĐ-UBND' },
    { id: '3', number: '31/2023/QĐ-UBND', date: '13/06/2023', title: 'Về việc bổ nhiệm' },
  ]));
  assert.equal(run(['index', feed, '--out', family]).status, 0);
  const { stdout, status } = run(['query', '--index', family, '--families']);
  assert.equal(status, 0);
  const lines = stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(lines.map((line) => [line.id, line.may_be_out_of_force]), [['2', false], ['1', true]]);
  assert.deepEqual(lines[0].acts_on, [{ relation: 'replaces', whole: true, id: '1', number: '15/2019/QĐ-UBND' }]);
  assert.deepEqual(lines[1].acted_on_by, [{ relation: 'replaces', whole: true, id: '2', number: '30/2023/QĐ-UBND' }]);
});
