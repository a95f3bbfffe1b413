// SPDX-License-Identifier: MIT
// node samples.mjs PORTALKIT TOPIC FILE: pipes a sample file into `portalkit inspect TOPIC`, prints each answer that is
// not what the file expects.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/** What a line of the samples expects as the result, where that is not its field `expected`. */
const EXPECTED = {
  lunar: ({ expected, lunar, year_canchi, month_canchi, day_canchi }) =>
    expected ?? { lunar, year_canchi, month_canchi, day_canchi },
  telex: ({ expected, expected_new_style }) => ({ text: expected, text_new_style: expected_new_style }),
  tone: ({ old, new: renewed, bare }) => ({ old, new: renewed, bare }),
};

const [program, topic, file] = process.argv.slice(2);
const samples = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const input = samples.map((sample) => JSON.stringify(sample)).join('\n');
const run = spawnSync(program, ['inspect', topic], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
const answers = run.stdout.trim().split('\n').map((line) => JSON.parse(line));

let wrong = 0;
samples.forEach((sample, i) => {
  const expected = { id: sample.id, result: EXPECTED[topic]?.(sample) ?? sample.expected };
  if (isDeepStrictEqual(answers[i], expected)) return;
  wrong += 1;
  console.error(`${JSON.stringify(sample)}\n  expected ${JSON.stringify(expected.result)}\n  got      ${JSON.stringify(answers[i])}`);
});
console.log(`${samples.length} samples, ${wrong} wrong, exit status ${run.status}`);
process.exitCode = wrong === 0 && samples.length > 0 && answers.length === samples.length && run.status === 0 ? 0 : 1;
