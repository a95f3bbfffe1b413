// SPDX-License-Identifier: MIT
// The same with the program, through its pipes: PORTALKIT names it. Times include JSON and two switches of process.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const folders = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true })));
const newFolder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'portalkit-')));
  return folders.at(-1);
};

const program = process.env.PORTALKIT ?? 'portalkit';

export default {
  name: 'kit-native',
  version: '0',
  features: ['portalkit index, portalkit query --jsonl'],

  async build(docs) {
    const folder = newFolder();
    writeFileSync(join(folder, 'documents.jsonl'), docs.map((doc) => JSON.stringify(doc)).join('\n'));
    execFileSync(program, ['index', join(folder, 'documents.jsonl'), '--out', folder], { stdio: 'ignore' });
    return folder;
  },

  async save(folder) {
    return [{ name: 'index.bin', bytes: new Uint8Array(readFileSync(join(folder, 'index.bin'))) }];
  },

  async load(files) {
    const folder = newFolder();
    writeFileSync(join(folder, 'index.bin'), files['index.bin']);
    const child = spawn(program, ['query', '--index', folder, '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ask = async (request) => {
      child.stdin.write(JSON.stringify(request) + '\n');
      return JSON.parse((await lines.next()).value);
    };
    await ask({ text: '' });
    return ask;
  },

  async query(ask, { q, from, to, or, limit }) {
    const answer = await ask({ text: q, from, to, any: !!or, limit });
    const groups = answer.similar?.first ? [answer.similar, answer] : [answer, answer.similar, answer.partial];
    return groups.flatMap((group) => group?.hits ?? []).slice(0, limit).map(({ id }) => id);
  },
};
