#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// How small can the index be? usage: node bounds.mjs corpus.jsonl
// Information-theoretic sizes for the same text (folded syllables): document ids, frequencies, positions, accents.
import fs from 'node:fs';
import readline from 'node:readline';
import { foldTokens, tokens, canonSyl, fold } from './text.mjs';
const lg = Math.log2; const H2 = (p) => (p <= 0 || p >= 1 ? 0 : -p * lg(p) - (1 - p) * lg(1 - p));
const ent = (m) => { let n = 0; for (const v of m.values()) n += v; let h = 0; for (const v of m.values()) h -= v * lg(v / n); return [h, n]; };
let N = 0; const T = new Map(), BG = new Map(), acc = new Map(); let occ = 0, posBits = 0, post = 0, titlePost = 0, bgPost = 0; const tfH = new Map(); let bytes = 0, titleBytes = 0; const df = new Map(), tdf = new Map();
for await (const l of readline.createInterface({ input: fs.createReadStream(process.argv[2]) })) {
  if (!l) continue; const d = JSON.parse(l); N++; bytes += Buffer.byteLength(d.body); titleBytes += Buffer.byteLength(d.title);
  const text = `${d.title} ${d.body} ${d.type} ${d.agency} ${d.field} ${d.signer} ${d.number}`; const a = tokens(text); const tf = new Map(); const bg = new Set(); let prev = null;
  for (const w of a) { const f = fold(w); tf.set(f, (tf.get(f) || 0) + 1); const c = canonSyl(w); let m = acc.get(f); if (!m) acc.set(f, (m = new Map())); m.set(c, (m.get(c) || 0) + 1); if (prev !== null) bg.add(prev + ' ' + f); prev = f; }
  const L = a.length; occ += L; post += tf.size; bgPost += bg.size;
  for (const [k, v] of tf) { df.set(k, (df.get(k) || 0) + 1); const b = Math.min(v, 15); tfH.set(b, (tfH.get(b) || 0) + 1); posBits += lg(L) * v - (v > 1 ? lg(gammaFact(v)) : 0); }
  for (const k of new Set(foldTokens(d.title))) { tdf.set(k, (tdf.get(k) || 0) + 1); titlePost++; }
  if (BG.size < 4e6) for (const k of bg) BG.set(k, (BG.get(k) || 0) + 1);
}
function gammaFact(n) { let f = 1; for (let i = 2; i <= Math.min(n, 100); i++) f *= i; return f; }
const idBits = (m) => { let b = 0; for (const v of m.values()) b += N * H2(v / N); return b; };
let accBits = 0; for (const m of acc.values()) accBits += ent(m)[0];
const [tfBits] = ent(tfH); let dict = 0; for (const k of df.keys()) dict += k.length + 1;
const kB = (bits) => Math.round(bits / 8 / 100) / 10;
const ids = idBits(df), rare = [...df.values()].filter((v) => v === 1).length;
console.log(JSON.stringify({ N, tokens: occ, terms: df.size, hapax: rare, postings: post, postingsPerDoc: +(post / N).toFixed(1), bodyMB: +(bytes / 1e6).toFixed(2), titleMB: +(titleBytes / 1e6).toFixed(2), docIds_kB: kB(ids), bitsPerPostingIds: +(ids / post).toFixed(2), tf_kB: kB(tfBits), bitsPerPostingTf: +(tfBits / post).toFixed(2), positions_kB: kB(posBits), bitsPerOccurrencePosition: +(posBits / occ).toFixed(2), accents_kB: kB(accBits), bitsPerOccurrenceAccent: +(accBits / occ).toFixed(2), titleOnlyIds_kB: kB(idBits(tdf)), titlePostings: titlePost, bigramTerms: BG.size, bigramPostings: bgPost, bigramIds_kB: kB(idBits(BG)), dictRaw_kB: Math.round(dict / 100) / 10 }, null, 1));
