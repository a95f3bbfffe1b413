// SPDX-License-Identifier: MIT
import { figure } from '../figures.mjs';
import { figuresOf, PLACES } from '../programs.mjs';
import { coreFigures } from '../search/core.mjs';

/** Each line that these programs print is a row. */
const RUNS = [
  ['raster, native', ({ build }) => figuresOf(PLACES.native(build, 'raster'))],
  ['raster, wasm in Node', ({ build }) => figuresOf(PLACES['wasm in Node'](build, 'raster'))],
  ['1,780 documents, native', (context) => coreFigures(context, 'native', 1780)],
  ['20,000 documents, native', (context) => coreFigures(context, 'native', 20_000)],
  ['1,780 documents, wasm in Node', (context) => coreFigures(context, 'wasm in Node', 1780)],
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
