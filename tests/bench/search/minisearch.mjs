// SPDX-License-Identifier: MIT
// All words, the last one as a prefix; if nothing is found, one mistake in words of four letters; then any of the words.
import MiniSearch from 'minisearch';

import { foldedWords } from './fold.mjs';

const isLast = (_term, place, terms) => place === terms.length - 1;
const STAGES = [
  { combineWith: 'AND', prefix: isLast },
  { combineWith: 'AND', prefix: isLast, fuzzy: (term) => (term.length >= 4 ? 1 : false) },
  { combineWith: 'OR', prefix: isLast, fuzzy: (term) => (term.length >= 4 ? 1 : false) },
];

const OPTIONS = {
  fields: ['title', 'number', 'summary'],
  tokenize: foldedWords,
  processTerm: (term) => term,
  searchOptions: { tokenize: foldedWords, boost: { title: 3, number: 4 } },
};

/** @type {import('./worker.mjs').Peer} */
export default {
  build(documents) {
    const index = new MiniSearch(OPTIONS);
    index.addAll(documents);
    return index;
  },
  save: (index) => JSON.stringify(index),
  search(index, query, limit) {
    for (const stage of STAGES) {
      const hits = index.search(query, stage);
      if (hits.length > 0) return hits.slice(0, limit).map(({ id }) => id);
    }
    return [];
  },
};
