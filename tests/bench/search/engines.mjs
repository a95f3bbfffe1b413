// SPDX-License-Identifier: MIT
import { fileURLToPath } from 'node:url';

import { coreFigures, runEngine, workOf } from './core.mjs';

const COUNT = 1780;
const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));

const peer = (name) => async (context) => runEngine([process.execPath, WORKER, name], await workOf(context, COUNT));

/** The first is the one that the others are compared with. A peer is a file of its name beside this one. */
export const ENGINES = {
  kit: (context) => coreFigures(context, 'wasm in Node', COUNT),
  'kit, native': (context) => coreFigures(context, 'native', COUNT),
  minisearch: peer('minisearch'),
  flexsearch: peer('flexsearch'),
};
