// SPDX-License-Identifier: MIT
// Document index, folded syllables, title/number tokenize=forward (prefix), body strict; suggest=true as the fallback (partial matches). No typo model, no date filter: post-filtered from 1,000 hits.
import { Document } from 'flexsearch';
import { enc, dec, fold, foldTokens, asNumber, unquote, meta, inRange } from './common.mjs';
const mk = () => new Document({ document: { id: 'id', index: [
  { field: 'title', tokenize: 'forward', resolution: 9, encode: foldTokens },
  { field: 'number', tokenize: 'forward', resolution: 3, encode: (s) => [fold(s)] },
  { field: 'body', tokenize: 'strict', resolution: 9, encode: foldTokens },
  { field: 'meta', tokenize: 'strict', resolution: 3, encode: foldTokens } ] } });
const flat = (res) => { const s = new Set(); for (const f of res) for (const id of f.result) s.add(id); return [...s]; };
export default {
  name: 'flexsearch', version: '0.8.212', features: ['prefix', 'partial match (suggest)'],
  build(docs) { const x = mk(); for (const d of docs) x.add({ id: d.id, title: d.title, number: d.number, body: d.body, meta: meta(d) }); return x; },
  async save(x) { const files = []; await x.export((key, data) => { if (data !== undefined && data !== null) files.push({ name: encodeURIComponent(key), bytes: enc(typeof data === 'string' ? data : JSON.stringify(data)) }); }); await new Promise((r) => setTimeout(r, 200)); return files; },
  async load(files) { const x = mk(); for (const [k, b] of Object.entries(files)) await x.import(decodeURIComponent(k), dec(b)); return x; },
  query(x, Q, ctx) {
    const ok = inRange(ctx, Q), limit = ok ? 1000 : Q.limit; const n = asNumber(Q.q);
    let ids;
    if (n) ids = flat(x.search(n, { index: ['number'], limit }));
    else { const q = unquote(Q.q); const index = ['title', 'body', 'meta']; ids = flat(x.search(q, { index, limit, suggest: !!Q.or })); if (!ids.length) ids = flat(x.search(q, { index, limit, suggest: true })); }
    if (ok) ids = ids.filter(ok);
    return ids.slice(0, Q.limit);
  },
};
