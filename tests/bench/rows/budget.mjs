// SPDX-License-Identifier: MIT
import { fileURLToPath } from 'node:url';

import { figure } from '../figures.mjs';
import { figuresOf, PLACES } from '../programs.mjs';

const SENTENCES = fileURLToPath(new URL('../../data/budget/sentences.jsonl', import.meta.url));

/** At least this many MB/s. */
const AIMS = { native: 20, 'wasm in Node': 8 };

export default {
  id: 'budget',
  title: 'Budget figures read from sentences that are all about the budget; aim: at least',
  async measure({ build }) {
    const figures = [];
    for (const [place, aim] of Object.entries(AIMS)) {
      const lines = await figuresOf([...PLACES[place](build, 'budget'), SENTENCES]);
      for (const line of lines.values())
        figures.push({ ...figure(`${place}: ${line.name}`, line.unit, line), aim, ok: line.value >= aim });
    }
    return figures;
  },
};
