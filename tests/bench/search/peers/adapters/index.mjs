// SPDX-License-Identifier: MIT
// Engine registry. The kit is added from outside: run_peers.mjs --adapter FILE.
export const engines = {
  minisearch: async () => (await import('./minisearch.mjs')).default,
  flexsearch: async () => (await import('./flexsearch.mjs')).default,
  lunr: async () => (await import('./lunr.mjs')).default,
  fuse: async () => (await import('./fuse.mjs')).default,
  orama: async () => (await import('./orama.mjs')).default,
  'sqlite-fts5': async () => (await import('./sqlite.mjs')).fts5,
  'sqlite-trigram': async () => (await import('./sqlite.mjs')).trigram,
  'reference-bm25': async () => (await import('./reference.mjs')).default,
};
