#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// usage: node make_queries.mjs corpus.jsonl out.json [--per 40] [--seed 7]
// Every query carries the ids a correct engine should return; expected sets have at most 10 ids, so recall@10 can reach 1.
import fs from 'node:fs';
import readline from 'node:readline';
import { tokens, fold, foldTokens, canon, prng, toNewTone, toOldTone, toTelex } from './text.mjs';

const args = process.argv.slice(2);
const opt = (k, d) => { const i = args.indexOf(k); return i >= 0 ? args.splice(i, 2)[1] : d; };
const PER = +opt('--per', 40), SEED = +opt('--seed', 7);
const [src, dst] = args;
const D = []; let bodies = true;
for await (const line of readline.createInterface({ input: fs.createReadStream(src) })) {
  if (!line) continue; const d = JSON.parse(line);
  const t = d.title.normalize('NFC');
  D.push({ id: d.id, t, c: ' ' + canon(t) + ' ', f: ' ' + foldTokens(t).join(' ') + ' ', num: d.number, nf: fold(d.number), date: d.date, b: bodies ? ' ' + canon(d.body) + ' ' : '', raw: bodies ? d.body : '' });
  if (D.length > 150000 && bodies) { bodies = false; for (const x of D) x.b = x.raw = ''; }
}
const r = prng(SEED, D.length), I = (a, b) => a + ((r() * (b - a + 1)) | 0);
const scan = (test, max) => { const o = []; for (const d of D) if (test(d)) { o.push(d.id); if (o.length > max) return null; } return o; };
const titleC = (q, max = 10) => { const k = ' ' + canon(q) + ' '; return scan((d) => d.c.includes(k), max); };
const titleF = (q, max = 10) => { const k = ' ' + foldTokens(q).join(' ') + ' '; return scan((d) => d.f.includes(k), max); };
const rawTokens = (t) => t.match(/[\p{L}\p{M}\p{N}]+/gu) || [];
function fragment(d, min = 5, max = 8) { const w = rawTokens(d.t).slice(2); const n = Math.min(w.length, I(min, max)); const s = I(0, w.length - n); return w.slice(s, s + n); }
const near = { a: 'sq', b: 'vn', c: 'xv', d: 'sf', e: 'wr', g: 'fh', h: 'gj', i: 'uo', k: 'jl', l: 'k', m: 'n', n: 'bm', o: 'ip', p: 'o', q: 'w', r: 'et', s: 'ad', t: 'ry', u: 'yi', v: 'cb', x: 'zc', y: 'tu' };
function typo(w) {
  const a = [...w]; const p = I(1, a.length - 1); const k = r();
  if (k < 0.3) { const n = near[fold(a[p])] || 'e'; a[p] = n[I(0, n.length - 1)]; }
  else if (k < 0.55) a.splice(p, 1);
  else if (k < 0.75) a.splice(p, 0, a[p]);
  else if (p > 1) [a[p - 1], a[p]] = [a[p], a[p - 1]]; else a.splice(p, 1);
  return a.join('');
}
const tone = (w) => toNewTone(w) !== w || toOldTone(w) !== w;
const makers = {
  exact(d) { const q = fragment(d).join(' '); return [q, titleC(q)]; },
  nodia(d) { const q = fold(fragment(d).join(' ')); return [q, titleF(q)]; },
  typo(d) {
    const w = fragment(d); const k = w.map((x, i) => [x, i]).filter(([x]) => /^\p{L}{4,}$/u.test(x)); if (!k.length) return;
    const dia = r() < 0.5; const base = (dia ? w : w.map(fold)).map((x) => x.toLowerCase()); const e = dia ? titleC(w.join(' ')) : titleF(w.join(' '));
    const [, i] = k[I(0, k.length - 1)]; const t = typo(base[i]); if (fold(t) === fold(base[i])) return; base[i] = t; return [base.join(' '), e];
  },
  tone(d) { const w = fragment(d, 4, 7); if (!w.some(tone)) return; const q = w.join(' '); const n = toNewTone(q); return [n !== q ? n : toOldTone(q), titleC(q)]; },
  nfd(d) { const q = fragment(d).join(' ').normalize('NFD'); return [q, titleC(q)]; },
  prefix(d) {
    const w = fragment(d, 4, 7); const last = w.at(-1); if (last.length < 3 || /\d/.test(last)) return; const dia = r() < 0.5;
    let q = [...w.slice(0, -1), last.slice(0, I(1, 2))].join(' ').toLowerCase();
    if (!dia) { q = fold(q); } const k = ' ' + foldTokens(q).join(' '); const kc = ' ' + canon(q);
    return [q, scan((x) => dia ? x.c.includes(kc) || x.f.includes(k) : x.f.includes(k), 10)];
  },
  number(d) { const p = d.num.split('/'); if (p.length < 3) return; const k = r(); const q = k < 0.5 ? p[0] + '/' + p[1] : k < 0.75 ? d.num : fold(d.num); const n = fold(q); return [q, scan((x) => x.nf === n || x.nf.startsWith(n + '/'), 10)]; },
  phrase(d) {
    const w = tokens(bodies ? d.raw : d.t), from = r() * w.length; const at = w.findIndex((x, i) => i > from && ['xã', 'phường', 'huyện', 'thôn', 'ấp'].includes(x)); if (at < 0 || at + 3 > w.length) return;
    const q = w.slice(at, at + 3).join(' '); if (/\d/.test(q)) return; const k = ' ' + canon(q) + ' '; const e = scan((x) => x.c.includes(k) || x.b.includes(k), 10); return ['"' + q + '"', e];
  },
  date(d) {
    const q = fragment(d, 3, 4).join(' '); const t = Date.parse(d.date); const iso = (ms) => new Date(ms).toISOString().slice(0, 10);
    const from = iso(t - I(5, 200) * 864e5), to = iso(t + I(5, 200) * 864e5); const k = ' ' + canon(q) + ' '; const all = scan((x) => x.c.includes(k), 1e9);
    const e = all.filter((id) => D[id].date >= from && D[id].date <= to); if (all.length <= e.length || e.length > 10) return; return [q, e, { from, to }];
  },
  bag(d) {
    const w = rawTokens(d.t).slice(2); if (w.length < 9) return; const a = w.slice(0, 3), b = w.slice(-4); const q = fold([...b, ...a].join(' ')); const ka = ' ' + fold(a.join(' ')) + ' ', kb = ' ' + fold(b.join(' ')) + ' ';
    return [q, scan((x) => x.f.includes(ka) && x.f.includes(kb), 10)];
  },
  telex(d) { const w = fragment(d, 4, 6); const q = toTelex(w.join(' ')); if (q === fold(w.join(' '))) return; return [q, titleC(w.join(' '))]; },
};
const out = [];
for (const [cls, mk] of Object.entries(makers)) {
  for (let n = 0, tries = 0; n < PER && tries < PER * 200; tries++) {
    const d = D[I(0, D.length - 1)]; const res = mk(d); if (!res || !res[1] || !res[1].length) continue;
    out.push({ class: cls, q: res[0], expect: res[1], ...(res[2] || {}) }); n++;
  }
}
fs.writeFileSync(dst, JSON.stringify(out));
const by = {}; for (const q of out) (by[q.class] ||= []).push(q);
for (const k in by) console.error(k, by[k].length, JSON.stringify(by[k][0].q), by[k][0].expect.length);
