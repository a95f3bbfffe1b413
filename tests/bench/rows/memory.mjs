// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { figure } from '../figures.mjs';
import { SIZE } from '../page/steps.mjs';
import { BenchWidget, instantiate } from '../page/widget.mjs';

/** The aim is the kit's own share: each widget's documents come on top. */
const ROWS = [
  { widgets: 1, documents: 57, feed: 'nghi-quyet.json' },
  { widgets: 10, documents: 57, feed: 'nghi-quyet.json', aim: 8 * 1024 * 1024 },
  { widgets: 1, documents: '1,780', feed: 'van-ban.json' },
  { widgets: 10, documents: '1,780', feed: 'van-ban.json' },
];

async function bytesOf(module, feed, widgets, scale) {
  const { kit, memory } = await instantiate(module);
  for (let count = 0; count < widgets; ++count) new BenchWidget(kit, feed, { ...SIZE, scale });
  return memory.buffer.byteLength;
}

export default {
  id: 'memory',
  title: 'Memory of the instance, widgets of 800 × 600 CSS pixels',
  async measure({ build }) {
    const module = await WebAssembly.compile(await readFile(join(build, 'site/portalkit/portalkit.wasm')));
    const figures = [];
    for (const { widgets, documents, feed, aim } of ROWS) {
      const bytes = await readFile(join(build, 'site/data', feed));
      for (const scale of [1, 2]) {
        const value = await bytesOf(module, bytes, widgets, scale);
        figures.push(figure(`widgets: ${widgets}, documents each: ${documents}, ${scale}x`, 'bytes', { value }, aim));
      }
    }
    return figures;
  },
};
