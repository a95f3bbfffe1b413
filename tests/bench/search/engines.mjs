// SPDX-License-Identifier: MIT
import { fileURLToPath } from 'node:url';

import { runCore, runEngine } from './core.mjs';

const COUNT = 1780; // documents
const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));

const peer = (name) => (context) => runEngine(context, name, [process.execPath, WORKER, name], COUNT);

/** The first is the one that the others are compared with. A peer is a file of its name beside this one. */
export const ENGINES = {
  kit: (context) => runCore(context, 'wasm in Node', COUNT),
  'kit, native': (context) => runCore(context, 'native', COUNT),
  minisearch: peer('minisearch'),
  flexsearch: peer('flexsearch'),
};
