// SPDX-License-Identifier: MIT
// A directory of shards, whatever stops the program that writes it: the old index, or the new one. PORTALKIT names the program.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';

const { PORTALKIT } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'portalkit-static-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {number} count */
const feed = (name, count) => {
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, Array.from({ length: count }, (_, i) => `{"id":${i},"title":"Quyết định số ${i} về việc giao dự toán","number":"${i}/QĐ-UBND"}\n`).join(''));
  return path;
};
const few = feed('few', 20), many = feed('many', 1200);
/** @param {string} input @param {string} out */
const command = (input, out) => ['index', input, '--static', out];
/** @param {string[]} words */
const run = (words) => spawnSync(PORTALKIT, words, { encoding: 'utf8' });
/** @param {string} out  how many documents are found there */
const total = (out) => {
  const { stdout, stderr } = spawnSync(PORTALKIT, ['query', '--index', out, '--jsonl'], { input: '{"id":1,"text":"dự toán"}\n', encoding: 'utf8' });
  assert.equal(stderr, '');
  return JSON.parse(stdout).total;
};
const fresh = (name) => {
  const out = join(folder, name);
  assert.equal(run(command(few, out)).status, 0);
  return out;
};
const shards = (out) => readdirSync(join(out, 'shards')).flatMap((segment) => readdirSync(join(out, 'shards', segment)).map((name) => join(segment, name)));
const drafts = (out) => [...readdirSync(out), ...shards(out)].filter((name) => name.endsWith('.new'));

test('static index: a full disk leaves the old index, and no draft', () => {
  const out = fresh('full');
  const before = readFileSync(join(out, 'manifest.json'));
  const { status, stderr } = spawnSync('bash', ['-c', 'ulimit -f 1; exec "$@"', '-', PORTALKIT, ...command(many, out)], { encoding: 'utf8' });
  assert.equal(status, 1, stderr);
  assert.match(stderr, /: cannot be written/);
  assert.deepEqual(readFileSync(join(out, 'manifest.json')), before);
  assert.deepEqual(drafts(out), []);
  assert.equal(total(out), 20);
});

test('static index: killed among its shards it leaves the old index, and the next run tidies up', async () => {
  const out = fresh('killed');
  const before = shards(out).length;
  const child = spawn(PORTALKIT, command(many, out), { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
  const watch = setInterval(() => shards(out).length > before + 5 && child.kill('SIGKILL'), 1);
  const signal = await ended;
  clearInterval(watch);
  assert.equal(signal, 'SIGKILL', 'it ended before it could be killed');
  assert.equal(total(out), 20);
  writeFileSync(join(out, 'shards', readdirSync(join(out, 'shards'))[0], '000099.bin.new'), 'half');
  writeFileSync(join(out, 'shards', '0123456789ab.bin'), 'of an older release');
  assert.equal(run(command(many, out)).status, 0);
  assert.equal(total(out), 1200);
  assert.deepEqual(drafts(out), []);
  assert.equal(run(command(many, out)).status, 0);
  const { files } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  assert.equal(readdirSync(join(out, 'shards')).length, 1);
  assert.equal(shards(out).length, files, 'none but those in use');
});

test('static index: a second run on the same directory is refused', () => {
  const out = fresh('twice');
  const { status, stderr } = spawnSync('flock', [join(out, 'manifest.json.new'), PORTALKIT, ...command(many, out)], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /another run is writing it/);
  assert.equal(total(out), 20);
});

test('static index: a run that is refused leaves what the other one is working on', () => {
  const out = fresh('working');
  const part = join(out, 'index.whole', 'index.parts', 'segment0');
  mkdirSync(dirname(part), { recursive: true });
  writeFileSync(part, 'theirs');
  const { status } = spawnSync('flock', [join(out, 'manifest.json.new'), PORTALKIT, ...command(many, out)]);
  assert.equal(status, 1);
  assert.equal(readFileSync(part, 'utf8'), 'theirs');
});

test('static index: cancelled among its shards it leaves the old index, and nothing of its own', async () => {
  const out = fresh('cancelled');
  const before = shards(out).length;
  const child = spawn(PORTALKIT, command(many, out), { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let sent = false; // the second signal would end it at once
  const watch = setInterval(() => {
    if (!sent && shards(out).length > before + 5) sent = child.kill('SIGINT');
  }, 1);
  assert.equal(await ended, 130);
  clearInterval(watch);
  assert.equal(total(out), 20);
  assert.deepEqual(drafts(out), []);
  assert.deepEqual(readdirSync(out).sort(), ['manifest.json', 'shards']);
});

test('static index: newer documents leave the others alone, and nothing is written if nothing changed', () => {
  const out = fresh('update');
  const rewritten = (input) => Number(/(\d+) new ones/.exec(run(command(input, out)).stderr)[1]);
  const first = rewritten(many);
  assert.equal(rewritten(many), 0);
  const lines = readFileSync(many, 'utf8');
  writeFileSync(join(folder, 'more.jsonl'), `${lines}{"id":"new","title":"Thông báo mới","issued":"2035-01-01"}\n`);
  const again = rewritten(join(folder, 'more.jsonl'));
  assert.ok(again < 20 && again * 4 < first, `${again} of ${first}`);
  assert.equal(total(out), 1200);
  assert.equal(rewritten(join(folder, 'more.jsonl')), 0);
  assert.equal(rewritten(many), 0, 'back to the base');
  assert.ok(rewritten(few) > 0, 'another base');
  assert.equal(total(out), 20);
});
