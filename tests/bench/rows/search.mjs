// SPDX-License-Identifier: MIT
import { besidePeers, figure } from '../figures.mjs';
import { ENGINES } from '../search/engines.mjs';

/** Figures that every engine has. */
const ROWS = [
  ['search p50', 'one more letter typed, median'],
  ['search p95', 'one more letter typed, 95 of 100 are faster'],
  ['answered', 'queries with an answer'],
  ['index build', 'index build'],
  ['index', 'index, raw'],
  ['index, brotli', 'index, brotli 11'],
];

export default {
  id: 'search',
  title: 'Search beside peers: 1,780 documents, the same queries (times: peer ÷ kit as wasm)',
  async measure(context) {
    const measured = [];
    for (const [name, run] of Object.entries(ENGINES)) measured.push({ name, figures: await run(context) });
    const [ours, ...peers] = measured;
    return ROWS.map(([line, name]) => {
      const { unit, ...own } = ours.figures.get(line);
      return besidePeers(figure(name, unit, own), peers.map((peer) => ({ name: peer.name, value: peer.figures.get(line).value })));
    });
  },
};
