// SPDX-License-Identifier: MIT
// Which queries make a program fetch what the kit knows of dates.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { mayHaveDate } from '../../web/search/src/dates_kit.js';

/** Wording, where it is read, and example of each rule; those of a date field alone, or weak, are no dates in a query. */
const rules = [...readFileSync(new URL('../../core/time/period_rules.def', import.meta.url), 'utf8').matchAll(/^(?:RULE|PHRASE)\("([^"]*)", *[\w:]+, *[^,]+, *(\w+), *"([^"]*)"/gm)].filter(([, , where]) => where === 'sure');

test('search dates: every wording of a date is taken for one that a query may have', () => {
  assert.ok(rules.length > 150, `${rules.length}`);
  for (const [, , , example] of rules) assert.ok(mayHaveDate(example), example);
});

test('search dates: nor is one missed that has words where the example has digits', () => {
  const DIGITS = /(?<![\p{L}])[DMYFX](?![\p{L}])/u, OTHERS = /(?<![\p{L}])[AB](?![\p{L}])/u;
  const literal = rules.map(([, wording]) => wording.replace(/\[[^\]]*\]/g, ' ').replace(/\bQ\b/, 'IV')).filter((wording) => !DIGITS.test(wording) && !OTHERS.test(wording));
  assert.ok(literal.length > 50, `${literal.length}`);
  for (const wording of literal) assert.ok(mayHaveDate(wording), wording);
});

test('search dates: most queries have none', () => {
  for (const query of ['', 'ngân sách', 'UBND huyện', 'phê duyệt đất đai', 'hội đồng nhân dân', '"tổng mức"']) assert.ok(!mayHaveDate(query), query);
  for (const query of ['QUÝ III', 'tê\u0301t', 'Tháng trước']) assert.ok(mayHaveDate(query), query);
});
