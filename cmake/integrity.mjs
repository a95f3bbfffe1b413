// SPDX-License-Identifier: MIT
// node cmake/integrity.mjs FOLDER: writes FOLDER/integrity.txt, the hash of each script and module below it for `integrity="…"`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const lines = readdirSync(folder, { recursive: true })
  .filter((name) => /\.(js|wasm)$/.test(name))
  .sort()
  .map((name) => `sha384-${createHash('sha384').update(readFileSync(join(folder, name))).digest('base64')}  ${name}\n`);
writeFileSync(join(folder, 'integrity.txt'), lines.join(''));
