// SPDX-License-Identifier: MIT
// node tests/checks/sources.mjs, at the root: every text file that git knows is clean; prints each line that is not.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Files that are longer than LONGEST, and why. */
const LONG = {
  'package-lock.json': 'written by npm',
};
const LONGEST = 400;

const CODE = /(\.(cpp|h|inc|def|cmake|mjs|js|ts|css|py|sh)|CMakeLists\.txt|^dev|^\.ci\/run)$/;
const TEXT = /(\.(md|json|html|txt|yml|svg)|^\.[a-z-]+)$/;
/** Fixtures may be broken on purpose, or as long as they like. */
const FIXTURES = /^(tests\/(data|fuzz\/corpus|golden)\/|examples\/.*\/data\/)/;
const TABLE = /\.(inc|def)$/;

/** [what is wrong, does it hold for this file?] */
const RULES = [
  ['has a byte order mark', ({ text }) => text.startsWith('\uFEFF')],
  ['is not in Unicode form NFC', ({ text }) => text.normalize('NFC') !== text],
  ['has a carriage return', ({ text }) => text.includes('\r')],
  ['has a tab', ({ text }) => text.includes('\t')],
  ['has white space at the end of a line', ({ name, text }) => !name.endsWith('.md') && / $/m.test(text)],
  ['does not end with one line feed', ({ text }) => text !== '' && !/[^\n]\n$/.test(text)],
  ['has no SPDX line on top', ({ name, text }) => CODE.test(name) && !/^(.*\n){0,2}.*SPDX-License-Identifier: MIT/.test(text)],
  [`is longer than ${LONGEST} lines`, ({ name, text }) => !TABLE.test(name) && !LONG[name] && text.split('\n').length > LONGEST + 1],
  ['has a to-do note without a name', ({ text }) => /\b(TO[D]O|FIX[M]E|X[X]X)\b(?!\([\p{L} ]+\):)/u.test(text)],
];

function problems(name) {
  const bytes = readFileSync(name);
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return [`${name} is not UTF-8`];
  }
  return RULES.filter(([, broken]) => broken({ name, text })).map(([what]) => `${name} ${what}`);
}

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
const names = listed.split('\0').filter((name) => (CODE.test(name) || TEXT.test(name)) && !FIXTURES.test(name));
const found = names.flatMap(problems);
for (const line of found) console.error(line);
console.log(`${names.length} files, ${found.length} problems`);
process.exitCode = names.length > 0 && found.length === 0 ? 0 : 1;
