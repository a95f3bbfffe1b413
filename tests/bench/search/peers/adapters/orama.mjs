// SPDX-License-Identifier: MIT
// Custom tokenizer (folded syllables), BM25, threshold 1 (any term; threshold 0 = all terms measured lower recall because every term is also a prefix), title boost 6, tolerance 1 only when nothing is found. Native date range and facets.
import { create, insertMultiple, search, save, load } from '@orama/orama';
import { enc, dec, fold, foldTokens, asNumber, unquote, meta, dateInt } from './common.mjs';
const tokenizer = { language: 'vietnamese', normalizationCache: new Map(), tokenize: (s, _l, prop) => (prop === 'number' ? [fold(s)] : foldTokens(s)) };
const mk = () => create({ schema: { title: 'string', number: 'string', body: 'string', meta: 'string', date: 'number' }, components: { tokenizer, documentsStore: undefined } });
const noStore = (d) => ({ id: String(d.id), title: d.title, number: d.number, body: d.body, meta: meta(d), date: dateInt(d.date) });
export default {
  name: 'orama', version: '3.1.18', features: ['bm25', 'prefix', 'fuzzy', 'date (range)', 'facets'],
  async build(docs) { const db = mk(); await insertMultiple(db, docs.map(noStore), 1000); return db; },
  save(db) { const raw = save(db); for (const k in raw.docs.docs) raw.docs.docs[k] = { id: raw.docs.docs[k].id }; return [{ name: 'index.json', bytes: enc(JSON.stringify(raw)) }]; },
  load(f) { const db = mk(); load(db, JSON.parse(dec(f['index.json']))); return db; },
  async query(db, Q) {
    const where = Q.from ? { date: { between: [dateInt(Q.from), dateInt(Q.to)] } } : undefined; const n = asNumber(Q.q);
    const go = async (term, o) => (await search(db, { term, limit: Q.limit, where, boost: { title: 6, number: 4 }, includeVectors: false, ...o })).hits.map((h) => +h.id);
    if (n) return go(n, { properties: ['number'] });
    const properties = ['title', 'body', 'meta'], q = unquote(Q.q);
    if (Q.or) return go(q, { properties, threshold: 1 });
    let r = await go(q, { properties, threshold: 1 });
    if (!r.length) r = await go(q, { properties, threshold: 1, tolerance: 1 });
    return r;
  },
};
