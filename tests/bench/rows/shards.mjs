// SPDX-License-Identifier: MIT
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { figure, quantile } from '../figures.mjs';
import { countedHost, HOST } from '../search/counted_host.mjs';
import { fold } from '../search/fold.mjs';

const SEARCHES = 40;

/** Kinds of query, each made of a document. The last word is whole, but for the kind where it is not. */
const KINDS = {
  'four words of a title': ({ title }) => `${wordsOf(title).join(' ')} `,
  'the same without marks': ({ title }) => `${fold(wordsOf(title).join(' '))} `,
  'the same, the last word of two letters': ({ title }) => wordsOf(title).join(' ').replace(/(\p{L}{1,2})\p{L}*$/u, '$1'),
  'document number': ({ number }) => number,
};
const wordsOf = (title) => title.normalize('NFC').match(/\p{L}+/gu).slice(2, 6);

const MEASURES = [
  { key: 'bytes', unit: 'bytes', name: 'bytes' },
  { key: 'requests', unit: 'files', name: 'requests', aim: 20 },
  { key: 'rounds', unit: 'rounds', name: 'rounds', aim: 3 },
];

/** @param {import('../index.mjs').Context} context */
async function withShards({ build }, use) {
  const folder = await mkdtemp(join(tmpdir(), 'portalkit-shards-'));
  const feed = join(build, 'site/data/van-ban.json');
  await promisify(execFile)(join(build, 'release/core/cli/portalkit'), ['index', feed, '--static', folder]);
  const host = countedHost(folder);
  try {
    const parsed = JSON.parse(await readFile(feed, 'utf8'));
    return await use(host, Array.isArray(parsed) ? parsed : Object.values(parsed).find(Array.isArray));
  } finally {
    host.close();
    await rm(folder, { recursive: true });
  }
}

export default {
  id: 'shards',
  title: 'An index in shards, 1,780 documents: what a first search fetches after opening, median and most of 40',
  async measure(context) {
    const { openIndex } = await import(pathToFileURL(join(context.build, 'wasm/web/dist/search/portalkit-search.js')).href);
    return withShards(context, async (host, documents) => {
      const figures = [];
      for (const [kind, queryOf] of Object.entries(KINDS)) {
        const fetched = [];
        for (let search = 0; search < SEARCHES; ++search) {
          const index = await openIndex(`${HOST}manifest.json`);
          const opening = host.take();
          if (figures.length === 0 && search === 0) figures.push(figure('opening', 'bytes', { value: opening.bytes }));
          await index.search(queryOf(documents[Math.floor((search * documents.length) / SEARCHES)]));
          fetched.push(host.take());
          index.close();
        }
        for (const { key, unit, name, aim } of MEASURES) {
          const values = fetched.map((one) => one[key]);
          figures.push({ ...figure(`${kind}: ${name}`, unit, { value: quantile(values, 0.5) }, aim), parts: { most: Math.max(...values) } });
        }
      }
      return figures;
    });
  },
};
