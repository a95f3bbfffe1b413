// SPDX-License-Identifier: MIT
// The kit for the harness of the search peers: node run_peers.mjs --adapter kit_adapter.mjs. The module is
// kit_module.cpp; KIT_MODULE names its script. Each query also counts four facets and the months, which no peer does.
import { createRequire } from 'node:module';

const script = process.env.KIT_MODULE ?? 'kit_module.js';
const NO_DAY = -2_000_000;
const DOCUMENTS_AT_ONCE = 5000;

/** @param {string | undefined} iso @returns {number} days since 1970 */
const day = (iso) => (iso ? Date.parse(iso) / 864e5 : NO_DAY);

async function start() {
  const module = await createRequire(import.meta.url)(script)();
  const encoder = new TextEncoder();
  /** Calls `use(address, size)` with the text in memory. */
  const withText = (text, use) => {
    const bytes = encoder.encode(text);
    const address = module._malloc(bytes.length + 1);
    module.HEAPU8.set(bytes, address);
    const result = use(address, bytes.length);
    module._free(address);
    return result;
  };
  return { module, withText };
}

export default {
  name: 'kit',
  version: '0',
  features: ['bm25f', 'prefix', 'typo', 'telex', 'phrase', 'NEAR', 'dates', 'facets', 'histogram', 'exact totals'],

  async build(docs) {
    const { module, withText } = await start();
    for (let i = 0; i < docs.length; i += DOCUMENTS_AT_ONCE) {
      withText(JSON.stringify(docs.slice(i, i + DOCUMENTS_AT_ONCE)), module._kit_add);
    }
    const size = module._kit_build();
    const begin = module._kit_bytes();
    return module.HEAPU8.slice(begin, begin + size);
  },

  async save(bytes) {
    return [{ name: 'index.bin', bytes }];
  },

  async load(files) {
    const { module, withText } = await start();
    const bytes = files['index.bin'];
    module.HEAPU8.set(bytes, module._kit_load(bytes.length));
    if (!module._kit_open()) throw new Error('the index is damaged');
    return { module, withText };
  },

  query({ module, withText }, { q, from, to, or, limit }) {
    const count = withText(q, (address, size) => module._kit_query(address, size, day(from), day(to), or ? 1 : 0, limit));
    const begin = module._kit_answer() / 4;
    return Array.from(module.HEAP32.subarray(begin, begin + count));
  },
};
