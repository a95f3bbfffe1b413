// SPDX-License-Identifier: MIT
import { fold, foldTokens, tokens } from '../text.mjs';
export { fold, foldTokens, tokens };
export const enc = (s) => new TextEncoder().encode(s);
export const dec = (b) => new TextDecoder().decode(b);
export const dateInt = (s) => +s.replaceAll('-', '');
/** "57/2023", "57/2023/QĐ-UBND" -> folded, whole */
export const asNumber = (q) => { const m = /^\s*(\d+\/\S+)\s*$/.exec(q); return m ? fold(m[1]) : null; };
export const unquote = (q) => q.replaceAll('"', ' ');
export const meta = (d) => `${d.type} ${d.agency} ${d.field} ${d.signer}`;
export const inRange = (ctx, Q) => (Q.from ? ((a, b) => (id) => ctx.dates[id] >= a && ctx.dates[id] <= b)(dateInt(Q.from), dateInt(Q.to)) : null);
