#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Deterministic synthetic Vietnamese administrative corpus, JSON lines.
// usage: node make_corpus.mjs N [out.jsonl] [--seed 1]     (streams; document i is the same for every N)
import fs from 'node:fs';
import { once } from 'node:events';
import * as X from './lexicon.mjs';
import { prng, toNewTone } from './text.mjs';

const cdf = (w) => { let s = 0; const c = Float64Array.from(w, (x) => (s += x)); for (let i = 0; i < c.length; i++) c[i] /= s; return c; };
const zipf = (n, a = 0.9, b = 2.5) => cdf(Array.from({ length: n }, (_, r) => 1 / Math.pow(r + b, a)));
const pick = (c, u) => { let lo = 0, hi = c.length - 1; while (lo < hi) { const m = (lo + hi) >> 1; if (c[m] < u) lo = m + 1; else hi = m; } return lo; };
const Z = new Map(); const zz = (l, a) => { let c = Z.get(l); if (!c) Z.set(l, (c = zipf(l.length, a))); return c; };
const typeC = cdf(X.TYPES.map((t) => t[2])); const fieldC = zipf(X.FIELDS.length, 0.6, 3);
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'];

export function makeDoc(i, seed = 1) {
  const r = prng(seed * 7919 + 17, i + 1);
  const P = (l, a) => l[pick(zz(l, a), r())];
  const U = (l) => l[(r() * l.length) | 0];
  const I = (a, b) => a + ((r() * (b - a + 1)) | 0);
  const type = X.TYPES[pick(typeC, r())], field = X.FIELDS[pick(fieldC, r())];
  const day0 = Date.UTC(2005, 0, 3), span = 365.25 * 20.9;
  const issued = new Date(day0 + Math.floor(span * Math.pow(r(), 0.65)) * 864e5);
  const y = issued.getUTCFullYear(), date = issued.toISOString().slice(0, 10);
  const place = () => { const s = U(X.PLACE_A) + ' ' + U(X.PLACE_B) + (r() < 0.18 ? ' ' + U(X.PLACE_B) : ''); return (U(X.PLACE_KIND) + ' ' + s); };
  const person = () => P(X.SURNAMES, 1) + ' ' + U(X.MIDDLES) + ' ' + U(X.GIVENS);
  const w = () => P(field.words), g = () => P(X.GENERAL, 0.8), f = () => P(X.FUNC, 1);
  const home = place();
  const seq = Math.max(1, Math.floor(6000 * Math.pow(r(), 1.6)));
  const number = type[0] === 'Công văn' && r() < 0.6 ? `${seq}/${field.unit === 'VPUB' ? 'UBND-VP' : field.unit + '-VP'}`
    : type[0] === 'Thông tư' ? `${(seq % 300) + 1}/${y}/TT-BTC` : r() < 0.55 ? `${seq}/${y}/${type[1]}` : `${seq}/${type[1]}`;
  const a = w(); let b = w(); if (b === a) b = g();
  let title = `${P(X.ACTIONS)} ${a}`;
  const k = r();
  if (k < 0.30) title += ` và ${b} ${P(X.MODIFIERS, 0.5)}`;
  else if (k < 0.55) title += ` năm ${y} của ${home}`;
  else if (k < 0.75) title += ` tại ${home}, ${place()}`;
  else if (k < 0.9) title += ` ${P(X.MODIFIERS, 0.5)}, ${home}`;
  else title += ` cho ông (bà) ${person()}, ${home}`;
  if (r() < 0.12) title += ` tỉnh ${U(X.PROVINCES)}`;
  title = `${type[0]} ${type[0] === 'Công văn' || r() < 0.3 ? 'về việc ' : ''}${title}`;
  // body
  const target = Math.round(80 + 320 * Math.pow(r(), 1.5));
  const out = []; let n = 0;
  const put = (s) => { out.push(s); n += s.split(' ').length; };
  put(`Căn cứ ${P(X.LAWS)} ngày ${I(1, 28)} tháng ${I(1, 12)} năm ${I(Math.max(1998, y - 12), y)};`);
  put(`Căn cứ Nghị định số ${I(1, 180)}/${I(Math.max(2004, y - 8), y)}/NĐ-CP của Chính phủ về ${a};`);
  if (r() < 0.6) put(`Xét đề nghị của ${field.agency} tại Tờ trình số ${I(1, 3000)}/TTr-${field.unit},`);
  put(`${title.split(' ').slice(-Math.min(9, title.split(' ').length)).join(' ')}.`);
  let item = 1;
  while (n < target) {
    const q = r(); let s;
    if (q < 0.30) s = `${g()} ${w()} ${f()} ${g()} ${f()} ${g()} ${w()}`;
    else if (q < 0.50) s = `${item++}. ${g()} ${f()} ${w()}, ${w()} ${f()} ${g()}`;
    else if (q < 0.62) s = `Giao ${field.agency} ${g()}, ${g()} ${f()} ${place()} ${g()} ${w()}`;
    else if (q < 0.72) s = `${w()} tại ${place()}: ${I(1, 990)}${r() < 0.5 ? ',' + I(1, 9) : ''} ${U(['ha', 'hộ', 'triệu đồng', 'tỷ đồng', 'người', 'km', 'dự án', 'hồ sơ', 'phần trăm'])}, ${g()} ${g()}`;
    else if (q < 0.80) s = `${person()}, ${U(['Chủ tịch', 'Phó Chủ tịch', 'Giám đốc', 'Trưởng phòng', 'chuyên viên'])} ${place()}, ${g()} ${f()} ${g()}`;
    else if (q < 0.88) s = `Điều ${item++}. ${g()} ${g()} ${f()} ${P(X.FIELDS[pick(fieldC, r())].words)} ${f()} ${g()}`;
    else if (q < 0.94) s = `${roman[I(0, 5)]}. ${g().toUpperCase()} ${f()} ${g()} theo Quyết định số ${I(1, 5000)}/QĐ-UBND ngày ${I(1, 28)}/${I(1, 12)}/${I(2004, y)}`;
    else s = `${f()} ${f()} ${g()} ${P(X.LAWS)} ${f()} ${w()} ${f()} ${g()} ${g()}`;
    put(s[0].toUpperCase() + s.slice(1) + '.');
  }
  put(`Nơi nhận: Như trên; Lưu: VT, ${field.unit}.`);
  let body = out.join(' ');
  // encoding habits found in real archives: 30 % of documents use the new tone placement, 3 % are decomposed
  const style = r();
  if (style < 0.30) { title = toNewTone(title); body = toNewTone(body); }
  if (style > 0.97) { title = title.normalize('NFD'); body = body.normalize('NFD'); }
  const agency = r() < 0.4 ? 'UBND tỉnh' : r() < 0.5 ? field.agency : 'UBND ' + home;
  return { id: i, number, type: type[0], title, body, date, agency, field: field.name, signer: person() };
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop())) {
  const args = process.argv.slice(2); const si = args.indexOf('--seed'); const seed = si >= 0 ? +args.splice(si, 2)[1] : 1;
  const N = +(args[0] || 1780); const dst = args[1] ? fs.createWriteStream(args[1]) : process.stdout;
  let buf = '';
  for (let i = 0; i < N; i++) {
    buf += JSON.stringify(makeDoc(i, seed)) + '\n';
    if (buf.length > 1 << 19) { if (!dst.write(buf)) await once(dst, 'drain'); buf = ''; }
  }
  dst.write(buf); if (args[1]) { dst.end(); await once(dst, 'finish'); }
}
