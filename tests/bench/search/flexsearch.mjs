// SPDX-License-Identifier: MIT
// Every word as a prefix, all words in one field; if nothing is found, some of the words. It knows no total, and gives each
// field's best documents, not the best of all.
import { Document } from 'flexsearch';

import { fold, foldedWords } from './fold.mjs';

const INDEX = [
  { field: 'title', tokenize: 'forward', resolution: 9, encode: foldedWords },
  { field: 'number', tokenize: 'forward', resolution: 3, encode: (text) => [fold(text)] },
  { field: 'summary', tokenize: 'forward', resolution: 9, encode: foldedWords },
];

function search(index, query, limit, suggest) {
  const fields = index.search(query, { limit, suggest });
  return [...new Set(fields.flatMap(({ result }) => result))].slice(0, limit);
}

/** @type {import('./worker.mjs').Peer} */
export default {
  build(documents) {
    const index = new Document({ document: { id: 'id', index: INDEX } });
    for (const document of documents) index.add(document);
    return index;
  },
  async save(index) {
    const parts = [];
    await index.export((key, data) => data && parts.push(`${key}\n${data}\n`));
    return parts.join('');
  },
  search(index, query, limit) {
    const found = search(index, query, limit, false);
    return found.length > 0 ? found : search(index, query, limit, true);
  },
};
