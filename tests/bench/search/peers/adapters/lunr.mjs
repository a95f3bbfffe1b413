// SPDX-License-Identifier: MIT
// Pipelines emptied (no English stemmer/stop words), folded syllables, title boost 3. AND + trailing wildcard on last term; then edit distance 1; then OR. Date: post-filter.
import lunr from 'lunr';
import { enc, dec, fold, foldTokens, asNumber, unquote, meta, inRange } from './common.mjs';
const tok = (s) => { if (s == null) return []; const t = String(s); const list = t.startsWith('\u0001') ? [t.slice(1)] : foldTokens(t); return list.map((x, i) => new lunr.Token(x, { index: i })); };
const P = lunr.Query.presence, W = lunr.Query.wildcard;
export default {
  name: 'lunr', version: '2.3.9', features: ['bm25', 'prefix', 'fuzzy'],
  build(docs) {
    const b = new lunr.Builder(); b.tokenizer = tok; b.ref('id'); b.field('title', { boost: 3 }); b.field('number', { boost: 4 }); b.field('body'); b.field('meta');
    for (const d of docs) b.add({ id: d.id, title: d.title, number: '\u0001' + fold(d.number), body: d.body, meta: meta(d) });
    return b.build();
  },
  save: (i) => [{ name: 'index.json', bytes: enc(JSON.stringify(i)) }],
  load: (f) => lunr.Index.load(JSON.parse(dec(f['index.json']))),
  query(ix, Q, ctx) {
    const n = asNumber(Q.q), ok = inRange(ctx, Q);
    const run = (terms, o) => ix.query((q) => terms.forEach((t, i) => { q.term(t, { ...(o.fields ? { fields: o.fields } : {}), presence: o.or ? P.OPTIONAL : P.REQUIRED, wildcard: o.prefix && i === terms.length - 1 ? W.TRAILING : W.NONE, ...(o.fuzzy && t.length >= 4 ? { editDistance: 1 } : {}) }); }));
    let r;
    if (n) r = run([n], { fields: ['number'], prefix: true });
    else { const t = foldTokens(unquote(Q.q)); if (Q.or) r = run([...new Set(t)], { or: true }); else { r = run(t, { prefix: true }); if (!r.length) r = run(t, { fuzzy: true }); if (!r.length) r = run(t, { fuzzy: true, or: true }); } }
    let ids = r.map((x) => +x.ref); if (ok) ids = ids.filter(ok); return ids.slice(0, Q.limit);
  },
};
