// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import test from 'node:test';

import { problemLine, Problems } from '../../web/src/problems.js';

const bad = { severity: 0, code: 'bad_date', message: 'no such day', readerText: '', source: 'a.json', row: 412, field: 'date', byte: 18233 };

test('problems: a line says where', () => {
  assert.equal(problemLine(bad), 'portalkit: a.json, row 412, field "date", byte 18233: no such day');
  assert.equal(problemLine({ severity: 1, code: 'E_WIRE', message: 'x' }), 'portalkit: x');
});

test('problems: twenty lines and a count, but an event each', (t) => {
  const lines = [];
  t.mock.method(console, 'warn', (line) => lines.push(line));
  const events = [];
  const problems = new Problems((type, detail) => events.push({ type, ...detail }));
  for (let i = 0; i < 25; i++) problems.report(bad);
  problems.settle();
  problems.settle();
  assert.equal(lines.length, 21);
  assert.equal(lines[20], 'portalkit: … and 5 more problems');
  assert.equal(events.length, 25);
  assert.deepEqual(events[0], { ...bad, type: 'portal-error', severity: 'warning' });
});
