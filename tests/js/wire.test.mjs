// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import test from 'node:test';

import { encodeAnswer } from '../../web/src/remote_index.js';
import { CommandWriter, decode, WireError } from '../../web/src/wire.js';
import { fromHex, golden } from './golden.mjs';

/** Messages of the goldens → calls. */
const write = {
  OPTION: (w, m) => w.option(m.name, m.value),
  VIEWPORT: (w, m) => w.viewport(m),
  THEME: (w, m) => w.theme(m),
  TEXT: (w, m) => w.text(m.id, m.value),
  ACTIVATE: (w, m) => w.activate(m.id),
  HOVER: (w, m) => w.hover(m.id),
  PRESS: (w, m) => w.press(m.id),
  FOCUS: (w, m) => w.focus(m.id),
  DATA: (w, m) => w.data(m.request, fromHex(m.bytes), m.last),
  DATA_ERROR: (w, m) => w.dataError(m.request, m.status, m.message),
  TABLE: (w, m) => w.table(m.request, m.rows),
  MODE: (w, m) => w.mode(m.html),
  ANSWER: (w, m) => w.append(encodeAnswer(m.request, { ...m, totalIsEstimate: m.isEstimate })),
};

/** Calls → messages of the goldens. */
const read = {
  create: (id, role, parent, after) => ({ op: 'CREATE', id, role, parent, after }),
  remove: (id) => ({ op: 'REMOVE', id }),
  move: (id, parent, after) => ({ op: 'MOVE', id, parent, after }),
  rect: (id, x, y, width, height) => ({ op: 'RECT', id, x, y, width, height }),
  font: (id, style) => ({ op: 'FONT', id, style }),
  lines: (id, lines) => ({ op: 'LINES', id, lines }),
  attribute: (id, attribute, value) => ({ op: 'ATTR', id, attribute, value }),
  state: (id, bits) => ({ op: 'STATE', id, bits }),
  href: (id, url) => ({ op: 'HREF', id, url }),
  value: (id, reset, value) => ({ op: 'VALUE', id, reset, value }),
  focus: (id) => ({ op: 'FOCUS', id }),
  styles: (styles) => ({ op: 'STYLES', styles }),
  colors: (colors) => ({ op: 'COLORS', colors }),
  marks: (id, marks) => ({ op: 'MARKS', id, marks }),
  say: (assertive, text) => ({ op: 'SAY', assertive, text }),
  size: (height) => ({ op: 'SIZE', height }),
  need: (request, url) => ({ op: 'NEED', request, url }),
  cancel: (request) => ({ op: 'CANCEL', request }),
  urlState: (query) => ({ op: 'URL_STATE', query }),
  problem: (problem) => ({ op: 'PROBLEM', ...problem }),
  searched: (total, query, from, to) => ({ op: 'SEARCHED', total, query, from, to }),
  ready: () => ({ op: 'READY' }),
  fallback: () => ({ op: 'FALLBACK' }),
  ask: ({ flags, ...question }) => ({ op: 'ASK', ...question, byRelevance: (flags & 1) !== 0, exactTotal: (flags & 2) !== 0 }),
};

function decoded(bytes) {
  const messages = [];
  const handler = Object.fromEntries(Object.entries(read).map(([name, message]) => [name, (...args) => messages.push(message(...args))]));
  decode(bytes, handler, handler);
  return messages;
}

/** TEXT is LINES with one line. */
const asLines = (message) => (message.op === 'TEXT' ? { op: 'LINES', id: message.id, lines: [message.text] } : message);

test('wire: commands are the golden bytes', () => {
  for (const { message, bytes } of golden('commands')) {
    const writer = new CommandWriter();
    write[message.op](writer, message);
    assert.deepEqual([...writer.take()], [...bytes], JSON.stringify(message));
  }
});

test('wire: every kind of command has a golden', () => {
  assert.deepEqual(new Set(golden('commands').map(({ message }) => message.op)), new Set(Object.keys(write)));
});

test('wire: a batch is its commands one after the other, and taking it starts the next', () => {
  const writer = new CommandWriter();
  const all = golden('commands');
  for (const { message } of all) write[message.op](writer, message);
  assert.deepEqual([...writer.take()], all.flatMap(({ bytes }) => [...bytes]));
  assert.ok(writer.isEmpty);
  writer.activate(9);
  assert.deepEqual([...writer.take()], [5, 9]);
});

test('wire: what another writer took is appended as it is', () => {
  const writer = new CommandWriter();
  const other = new CommandWriter();
  writer.activate(9);
  other.data(1, new Uint8Array(5000), true);
  const batch = other.take();
  writer.append(batch);
  assert.deepEqual([...writer.take()], [5, 9, ...batch]);
});

test('wire: a command larger than the buffer is written whole', () => {
  const writer = new CommandWriter();
  writer.data(1, new Uint8Array(100_000).fill(7), true);
  const batch = writer.take();
  assert.equal(batch.length, 3 + 3 + 100_000);
  assert.ok(batch.subarray(6).every((byte) => byte === 7));
});

test('wire: patches and events are read from the golden bytes', () => {
  for (const { message, bytes } of golden('patch')) assert.deepEqual(decoded(bytes), [asLines(message)]);
});

test('wire: every kind of patch and event has a golden', () => {
  const kinds = new Set(Object.values(read).map((message) => message('', '', '', '', '').op));
  assert.deepEqual(new Set(golden('patch').map(({ message }) => asLines(message).op)), kinds);
});

test('wire: a message is read in order', () => {
  const all = golden('patch');
  assert.deepEqual(decoded(fromHex(all.map(({ bytes }) => Buffer.from(bytes).toString('hex')).join(''))), all.map(({ message }) => asLines(message)));
});

test('wire: a message cut anywhere but at its ends is refused', () => {
  for (const { message, bytes } of golden('patch')) {
    for (let length = 1; length < bytes.length; length++) {
      assert.throws(() => decoded(bytes.subarray(0, length)), WireError, `${JSON.stringify(message)} cut at ${length}`);
    }
  }
});

for (const [what, hex] of [
  ['an unknown operation', '63'],
  ['operation 0', '00'],
  ['a number of more than 32 bits', '02 ff ff ff ff 10'],
  ['a number without end', '02 80 80 80 80 80 80'],
  ['a string behind the end', '22 05 61 62'],
  ['a list longer than the message', '07 02 ff ff ff ff 0f 00'],
]) {
  test(`wire: ${what} is refused`, () => assert.throws(() => decoded(fromHex(hex)), WireError));
}

test('wire: what came before an unknown operation was delivered', () => {
  const seen = [];
  assert.throws(() => decode(fromHex('25 63'), /** @type {any} */ ({}), /** @type {any} */ ({ ready: () => seen.push('ready') })), WireError);
  assert.deepEqual(seen, ['ready']);
});
