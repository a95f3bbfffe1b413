// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

import { besidePeers, figure } from '../figures.mjs';
import { ENGINES } from '../search/engines.mjs';

/** Lines that every engine prints, and the size of what it wrote. */
const ROWS = [
  ['search p50', 'one more letter typed, median'],
  ['search p95', 'one more letter typed, 95 of 100 are faster'],
  ['answered', 'queries with an answer'],
  ['index build', 'index build'],
  ['index', 'index, raw'],
  ['index, brotli', 'index, brotli 11'],
];

async function run(engine, context) {
  const { figures, index } = await engine(context);
  const value = brotliCompressSync(await readFile(index)).length;
  return new Map([...figures, ['index, brotli', { unit: 'bytes', value }]]);
}

export default {
  id: 'search',
  title: 'Search beside peers: 1,780 documents, the same queries; the kit as wasm in Node, (times: peer ÷ kit)',
  async measure(context) {
    const measured = [];
    for (const [name, engine] of Object.entries(ENGINES)) measured.push({ name, lines: await run(engine, context) });
    const [ours, ...peers] = measured;
    return ROWS.map(([line, name]) => {
      const own = ours.lines.get(line);
      return besidePeers(figure(name, own.unit, own), peers.map((peer) => ({ name: peer.name, value: peer.lines.get(line).value })));
    });
  },
};
