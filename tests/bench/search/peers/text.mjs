// SPDX-License-Identifier: MIT
// Small Vietnamese text functions shared by the generator, the query maker, the peer adapters and the oracle.
export const tokens = (s) => s.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) || [];
export { fold, foldedWords as foldTokens } from '../fold.mjs';
const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** Tone-position-independent form of one syllable: letters with their shape marks, then the tone mark at the end (hoà == hòa). */
export function canonSyl(w) {
  let tone = '', out = '';
  for (const c of w.normalize('NFD')) { if (TONES.includes(c)) tone = c; else out += c; }
  return out.normalize('NFC') + tone;
}
export const canon = (s) => tokens(s).map(canonSyl).join(' ');
const OPEN = { 'òa': 'oà', 'óa': 'oá', 'ỏa': 'oả', 'õa': 'oã', 'ọa': 'oạ', 'òe': 'oè', 'óe': 'oé', 'ỏe': 'oẻ', 'õe': 'oẽ', 'ọe': 'oẹ', 'ùy': 'uỳ', 'úy': 'uý', 'ủy': 'uỷ', 'ũy': 'uỹ', 'ụy': 'uỵ' };
const UP = {}; for (const [a, b] of Object.entries(OPEN)) { UP[a[0].toUpperCase() + a[1]] = b[0].toUpperCase() + b[1]; UP[a.toUpperCase()] = b.toUpperCase(); }
const OLD2NEW = { ...OPEN, ...UP };
const NEW2OLD = Object.fromEntries(Object.entries(OLD2NEW).map(([a, b]) => [b, a]));
const swap = (s, map) => s.normalize('NFC').replace(/(?<![qQ])(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu, (m) => map[m] || m);
/** hòa -> hoà, thủy -> thuỷ (open syllables only; quý is left alone) */
export const toNewTone = (s) => swap(s, OLD2NEW);
export const toOldTone = (s) => swap(s, NEW2OLD);
/** What appears when the typist's input method was off: quyết định -> quyeets ddinhj */
export function toTelex(s) {
  return tokens(s).map((w) => {
    let tone = '', out = '';
    for (const c of w.normalize('NFD')) {
      if (c === '\u0300') tone = 'f'; else if (c === '\u0301') tone = 's'; else if (c === '\u0303') tone = 'x'; else if (c === '\u0309') tone = 'r'; else if (c === '\u0323') tone = 'j';
      else if (c === '\u0302') out += out.at(-1); else if (c === '\u0306' || c === '\u031b') out += 'w'; else if (c === 'đ') out += 'dd'; else out += c;
    }
    return out + tone;
  }).join(' ');
}
/** sfc32 seeded by two integers */
export function prng(a, b = 0) {
  let s0 = a | 0, s1 = b | 0, s2 = 0x9e3779b9 | 0, s3 = 1;
  const next = () => { const t = (((s0 + s1) | 0) + s3) | 0; s3 = (s3 + 1) | 0; s0 = s1 ^ (s1 >>> 9); s1 = (s2 + (s2 << 3)) | 0; s2 = (s2 << 21) | (s2 >>> 11); s2 = (s2 + t) | 0; return (t >>> 0) / 4294967296; };
  for (let i = 0; i < 12; i++) next();
  return next;
}
