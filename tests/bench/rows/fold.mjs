// SPDX-License-Identifier: MIT
import { fileURLToPath } from 'node:url';

import { besidePeers, figure } from '../figures.mjs';
import { PLACES } from '../programs.mjs';
import { runEngine } from '../search/core.mjs';

const COUNT = 5000; // documents
const SCRIPT = fileURLToPath(new URL('../search/text.mjs', import.meta.url));

/** At least this many MB/s. */
const AIMS = { native: 300, 'wasm in Node': 100 };

const isPeer = (line) => line.startsWith('ICU');

function rows(place, lines, javascript) {
  const icu = [...lines].filter(([name]) => isPeer(name)).map(([name, { value }]) => ({ name, value }));
  const peers = [...icu, { name: "JavaScript normalize('NFD')", value: javascript.value }];
  return [...lines].filter(([name]) => !isPeer(name)).map(([name, line]) => {
    const own = figure(`${place}: ${name}`, line.unit, line);
    if (name !== 'fold bare') return own;
    return { ...besidePeers(own, peers), aim: AIMS[place], ok: line.value >= AIMS[place] };
  });
}

export default {
  id: 'fold',
  title: 'Folding of one Vietnamese text; aim: at least (times: peer ÷ kit, of rates)',
  async measure(context) {
    const [javascript] = (await runEngine(context, 'text', [process.execPath, SCRIPT], COUNT)).figures.values();
    const figures = [];
    for (const place of Object.keys(AIMS)) {
      const { figures: lines } = await runEngine(context, 'text', PLACES[place](context.build, 'text'), COUNT);
      figures.push(...rows(place, lines, javascript));
    }
    return figures;
  },
};
