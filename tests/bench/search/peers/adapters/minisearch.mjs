// SPDX-License-Identifier: MIT
// Syllable tokens folded (NFD, marks removed, đ->d). Staged query: AND + prefix on last term; then AND + fuzzy 1 on terms >= 4 letters; then OR + fuzzy.
import MiniSearch from 'minisearch';
import { enc, dec, fold, foldTokens, asNumber, unquote, meta, dateInt } from './common.mjs';
const tokenize = (s, field) => (field === 'number' ? [fold(s)] : foldTokens(s));
const opts = { fields: ['title', 'number', 'body', 'meta'], storeFields: ['date'], tokenize, processTerm: (t) => t, searchOptions: { tokenize: (s) => foldTokens(s), boost: { title: 3, number: 4 } } };
export default {
  name: 'minisearch', version: '7.2.0', features: ['bm25+', 'prefix', 'fuzzy', 'date (callback)'],
  build(docs) { const m = new MiniSearch(opts); m.addAll(docs.map((d) => ({ id: d.id, title: d.title, number: d.number, body: d.body, meta: meta(d), date: dateInt(d.date) }))); return m; },
  save: (m) => [{ name: 'index.json', bytes: enc(JSON.stringify(m)) }],
  load: (files) => MiniSearch.loadJSON(dec(files['index.json']), opts),
  query(m, Q) {
    const n = asNumber(Q.q); const filter = Q.from ? ((a, b) => (r) => r.date >= a && r.date <= b)(dateInt(Q.from), dateInt(Q.to)) : undefined;
    if (n) return m.search(n, { fields: ['number'], tokenize: (s) => [s], prefix: true, filter }).slice(0, Q.limit).map((r) => r.id);
    const q = unquote(Q.q); const last = (t, i, a) => i === a.length - 1;
    if (Q.or) return m.search(q, { combineWith: 'OR', filter }).slice(0, Q.limit).map((r) => r.id);
    let r = m.search(q, { combineWith: 'AND', prefix: last, filter });
    const fuzzy = (t) => (t.length >= 4 ? 1 : false);
    if (!r.length) r = m.search(q, { combineWith: 'AND', prefix: last, fuzzy, filter });
    if (!r.length) r = m.search(q, { combineWith: 'OR', prefix: last, fuzzy, filter });
    return r.slice(0, Q.limit).map((x) => x.id);
  },
};
