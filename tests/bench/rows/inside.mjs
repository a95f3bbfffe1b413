// SPDX-License-Identifier: MIT
import { figure } from '../figures.mjs';
import { figuresOf, PLACES } from '../programs.mjs';
import { runCore } from '../search/core.mjs';

/** Each line that these programs print is a row. */
const RUNS = [
  ['raster, native', ({ build }) => figuresOf(PLACES.native(build, 'raster'))],
  ['raster, wasm in Node', ({ build }) => figuresOf(PLACES['wasm in Node'](build, 'raster'))],
  ['1,780 documents, native', async (context) => (await runCore(context, 'native', 1780)).figures],
  ['20,000 documents, native', async (context) => (await runCore(context, 'native', 20_000)).figures],
  ['1,780 documents, wasm in Node', async (context) => (await runCore(context, 'wasm in Node', 1780)).figures],
];

export default {
  id: 'inside',
  title: 'Inside: the rasterizer on the frame of its tests, the core on the example feed',
  async measure(context) {
    const figures = [];
    for (const [name, run] of RUNS) {
      for (const printed of (await run(context)).values()) figures.push(figure(`${name}: ${printed.name}`, printed.unit, printed));
    }
    return figures;
  },
};
