// SPDX-License-Identifier: MIT
// node budget_sentences.mjs PORTALKIT FILE [FLAWS]: reads labelled sentences with `portalkit inspect budget` and measures
// precision and recall. One item is a figure with all but its comparisons, or one comparison with all its fields; it is
// right only if every field is. A scale error is an amount that is a power of ten away from the one labelled.
// With FLAWS the sentences that differ are printed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [program, file, flaws] = process.argv.slice(2);
const sentences = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const input = sentences.map((sentence) => JSON.stringify(sentence)).join('\n');
const run = spawnSync(program, ['inspect', 'budget'], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
const answers = run.stdout.trim().split('\n').map((line) => JSON.parse(line));

const list = (figures) => (figures === null ? [] : [figures].flat());
const sorted = (value) => JSON.stringify(value, Object.keys(value).sort());
/** The figure without what is measured apart, and its comparisons with the amount they belong to. */
function items({ comparisons, place, ...figure }) {
  return [JSON.stringify([figure.amount_dong, Object.entries(figure).sort()]),
    ...comparisons.map((comparison) => `${figure.amount_dong} ${sorted(comparison)}`)];
}
function isScaleError(dong, labelled) {
  const digits = String(dong).replace(/0+$/, '');
  return !labelled.includes(dong) && labelled.some((other) => String(other).replace(/0+$/, '') === digits);
}

const count = { labelled: 0, found: 0, right: 0, scale: 0, exact: 0 };
sentences.forEach((sentence, i) => {
  const wanted = list(sentence.expected);
  const got = list(answers[i].result);
  const expected = wanted.flatMap(items);
  const found = got.flatMap(items);
  const open = [...expected];
  const wrong = found.filter((item) => !open.includes(item) || !open.splice(open.indexOf(item), 1));
  count.labelled += expected.length;
  count.found += found.length;
  count.right += found.length - wrong.length;
  count.scale += got.filter((figure) => isScaleError(figure.amount_dong, wanted.map((one) => one.amount_dong))).length;
  if (wrong.length === 0 && open.length === 0) count.exact += 1;
  else if (flaws) console.log(`${sentence.id} ${sentence.text}\n  missing ${open.join('\n          ')}\n  wrong   ${wrong.join('\n          ')}`);
});

const precision = count.right / count.found;
const recall = count.right / count.labelled;
console.log(`${sentences.length} sentences, ${count.exact} without a flaw; ${count.labelled} labelled items, ` +
  `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, ${count.scale} scale errors`);
process.exitCode = run.status === 0 && precision >= 0.99 && recall >= 0.95 && count.scale === 0 ? 0 : 1;
