// SPDX-License-Identifier: MIT
// Plain JS BM25 oracle (k1 1.2, b 0.75) on folded syllables plus syllable bigrams (weight 0.5), title counted 3 times. Not a product: it shows what ranking quality the same text can give.
import { fold, foldTokens, asNumber, unquote, meta, inRange, enc, dec } from './common.mjs';
const K1 = 1.2, B = 0.75;
export function buildBM25(texts, { bigrams = true } = {}) {
  const post = new Map(), len = new Float64Array(texts.length); const blen = new Float64Array(texts.length);
  texts.forEach((parts, id) => { const tf = new Map(); let L = 0, BL = 0; for (const [t, w] of parts) { for (let i = 0; i < t.length; i++) { tf.set(t[i], (tf.get(t[i]) || 0) + w); L += w; if (bigrams && i) { const k = t[i - 1] + ' ' + t[i]; tf.set(k, (tf.get(k) || 0) + w); BL += w; } } } len[id] = L; blen[id] = BL; for (const [k, v] of tf) { let p = post.get(k); if (!p) post.set(k, (p = [[], []])); p[0].push(id); p[1].push(v); } });
  const avg = len.reduce((a, b) => a + b, 0) / len.length; return { post, len, avg, N: texts.length };
}
export function queryBM25(ix, t, { limit = 10, bigramWeight = 0.5, ok = null } = {}) {
  const acc = new Float64Array(ix.N); const keys = new Map(); t.forEach((x, i) => { keys.set(x, 1); if (i && bigramWeight) keys.set(t[i - 1] + ' ' + x, bigramWeight); });
  for (const [k, w] of keys) { const p = ix.post.get(k); if (!p) continue; const idf = Math.log(1 + (ix.N - p[0].length + 0.5) / (p[0].length + 0.5)); for (let j = 0; j < p[0].length; j++) { const d = p[0][j], f = p[1][j]; acc[d] += (w * idf * f * (K1 + 1)) / (f + K1 * (1 - B + (B * ix.len[d]) / ix.avg)); } }
  const top = []; for (let d = 0; d < ix.N; d++) { const s = acc[d]; if (s <= 0 || (ok && !ok(d))) continue; if (top.length < limit || s > top.at(-1)[0]) { let i = top.length; while (i > 0 && top[i - 1][0] < s) i--; top.splice(i, 0, [s, d]); if (top.length > limit) top.pop(); } }
  return top.map((x) => x[1]);
}
export default {
  name: 'reference-bm25', version: '-', features: ['bm25 + bigrams (oracle)'], noSave: true,
  build: (docs) => ({ ix: buildBM25(docs.map((d) => [[foldTokens(d.title), 3], [foldTokens(d.body), 1], [foldTokens(meta(d)), 1]])), nums: docs.map((d) => fold(d.number)) }),
  query(h, Q, ctx) { const n = asNumber(Q.q); if (n) { const o = []; h.nums.forEach((x, i) => { if (x === n || x.startsWith(n + '/')) o.push(i); }); return o.slice(0, Q.limit); } return queryBM25(h.ix, foldTokens(unquote(Q.q)), { limit: Q.limit, ok: inRange(ctx, Q) }); },
};
