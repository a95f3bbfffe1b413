// SPDX-License-Identifier: MIT
import { fileURLToPath } from 'node:url';

import { figure } from '../figures.mjs';
import { figuresOf, PLACES } from '../programs.mjs';

const INPUTS = ['article.txt', 'sentences.jsonl'].map((name) => fileURLToPath(new URL(`../../data/budget/${name}`, import.meta.url)));

/** At least this many MB/s of an article. */
const AIMS = { native: 20, 'wasm in Node': 8 };

export default {
  id: 'budget',
  title: 'Budget figures read from an article (aim: at least) and from sentences that are all about the budget',
  async measure({ build }) {
    const figures = [];
    for (const [place, aim] of Object.entries(AIMS)) {
      const lines = await figuresOf([...PLACES[place](build, 'budget'), ...INPUTS]);
      for (const line of lines.values())
        figures.push({ ...figure(`${place}: ${line.name}`, line.unit, line), ...(line.name === 'article' && { aim, ok: line.value >= aim }) });
    }
    return figures;
  },
};
