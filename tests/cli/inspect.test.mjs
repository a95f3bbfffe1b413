// SPDX-License-Identifier: MIT
// PORTALKIT=PROGRAM node --test inspect.test.mjs: how `portalkit inspect` treats input that is wrong or odd.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

const program = process.env.PORTALKIT;
const run = (words, input = '') => spawnSync(program, words, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });

/** Answers to `input`, and the exit status. */
function fold(input) {
  const { stdout, status } = run(['inspect', 'fold'], input);
  return { answers: stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line)), status };
}
const good = (id) => JSON.stringify({ id, text: 'Đ', level: 'bare' });
const answer = (id) => ({ id, result: { text: 'd', ranges: [[0, 2]] } });

test('answers stand in the order of the lines, and the keys in theirs', () => {
  const { stdout, status } = run(['inspect', 'fold'], `${good(2)}\n${good('a')}\n`);
  assert.equal(stdout, '{"id":2,"result":{"text":"d","ranges":[[0,2]]}}\n{"id":"a","result":{"text":"d","ranges":[[0,2]]}}\n');
  assert.equal(status, 0);
});

test('an id is repeated as it is; a missing one is null', () => {
  assert.deepEqual(fold('{"text":"","level":"bare"}').answers[0].id, null);
  assert.deepEqual(fold(good('Ủy ban')).answers[0].id, 'Ủy ban');
  assert.equal(run(['inspect', 'fold'], '{"id":18446744073709551615,"text":"","level":"bare"}').stdout.slice(0, 26), '{"id":18446744073709551615');
});

test('blank lines, CRLF, a byte order mark and a missing last line end change nothing', () => {
  const { answers, status } = fold(`\uFEFF${good(1)}\r\n\r\n  \t\n\n${good(2)}\r\n${good(3)}`);
  assert.deepEqual(answers, [answer(1), answer(2), answer(3)]);
  assert.equal(status, 0);
});

test('no input is no output', () => {
  assert.deepEqual(fold(''), { answers: [], status: 0 });
});

/** [what is wrong, the line, the id of the answer, the offset of the answer] */
const BAD = [
  ['a word', 'hello', null, 0],
  ['a list', ' [1]', null, 1],
  ['a line that breaks off', '{"id": 7, "text": "a', 7, 20],
  ['a key without a value', '{"id": "x", "text"}', 'x', 18],
  ['something behind the object', '{"id": 3} {', 3, 10],
  ['a NUL byte behind the object', '{"id": 3}\0', 3, 9],
  ['a byte that is not UTF-8', Buffer.from('{"id": 1, "text": "\xFF"}', 'latin1'), 1, 19],
  ['half a surrogate pair', '{"id": 1, "text": "\\uD800"}', 1, 25],
  ['a number beyond every double', '{"id": 1, "n": 1e999}', 1, 19],
  ['a missing field', ' {"id": 1, "level": "bare"}', 1, 1],
  ['a field of another type', '{"id": 1, "text":  5, "level": "bare"}', 1, 19],
  ['an unknown level', '{"level": "none", "text": "a", "id": 1}', 1, 10],
  ['a list as id', '{"id": [], "text": "a", "level": "bare"}', null, 7],
  ['a field that only an inner object has', '{"a": {"text": "b"}, "level": "bare"}', null, 0],
];
for (const [what, line, id, offset] of BAD) {
  test(`${what} is answered with its offset, and the next line is answered`, () => {
    const input = Buffer.concat([Buffer.from(line), Buffer.from(`\n${good(9)}\n`)]);
    const { answers, status } = fold(input);
    assert.equal(answers.length, 2);
    assert.deepEqual(Object.keys(answers[0]), ['id', 'error', 'offset']);
    assert.deepEqual({ id: answers[0].id, offset: answers[0].offset }, { id, offset });
    assert.deepEqual(answers[1], answer(9));
    assert.equal(status, 1);
  });
}

test('a line of 10 MB and one nested a million deep are answered', () => {
  const long = JSON.stringify({ id: 1, text: 'ế'.repeat(200_000), level: 'bare', x: 'ế'.repeat(3_300_000) });
  const deep = `{"id":2,"text":"Đ","level":"bare","x":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
  const { answers, status } = fold(`${long}\n${deep}\n`);
  assert.equal(answers[0].result.text.length, 200_000);
  assert.deepEqual(answers[1], answer(2));
  assert.equal(status, 0);
});

test('each line is answered before the next is sent', { timeout: 10_000 }, async () => {
  const child = spawn(program, ['inspect', 'fold']);
  const lines = createInterface({ input: child.stdout });
  for (const id of [1, 2, 3]) {
    child.stdin.write(`${good(id)}\n`);
    assert.deepEqual(JSON.parse((await once(lines, 'line'))[0]), answer(id));
  }
  child.stdin.end();
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

for (const words of [[], ['guess'], ['inspect'], ['inspect', 'guess'], ['inspect', 'fold', 'more']]) {
  test(`"portalkit ${words.join(' ')}" is a mistake, and the usage is printed`, () => {
    const { stdout, stderr, status } = run(words);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /portalkit/);
  });
}

test('--help and --version are answered on standard output', () => {
  assert.match(run(['--help']).stdout, /inspect/);
  assert.match(run(['inspect', '--help']).stdout, /fold/);
  assert.match(run(['--version']).stdout, /^portalkit \d+\.\d+\.\d+\n$/);
  assert.equal(run(['--help']).status, 0);
});
