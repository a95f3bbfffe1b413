// SPDX-License-Identifier: MIT
// Titles and numbers only (a full-text body is not practical: every query scans every string). ignoreDiacritics, ignoreLocation, token search. Date: post-filter.
import Fuse from 'fuse.js';
import { enc, dec, asNumber, unquote, inRange } from './common.mjs';
const nd = (s) => s.normalize('NFC').replace(/[đĐ]/g, 'd');
const opts = { keys: [{ name: 'title', weight: 2 }, { name: 'number', weight: 1 }], ignoreDiacritics: true, ignoreLocation: true, threshold: 0.3, useTokenSearch: true };
export default {
  name: 'fuse', version: '7.5.0', features: ['fuzzy', 'substring'], titlesOnly: true,
  build(docs) { const list = docs.map((d) => ({ id: d.id, title: nd(d.title), number: nd(d.number) })); return { list, index: Fuse.createIndex(['title', 'number'], list) }; },
  save: (s) => [{ name: 'index.json', bytes: enc(JSON.stringify(s.index.toJSON())) }, { name: 'list.json', bytes: enc(JSON.stringify(s.list)) }],
  load(f) { const list = JSON.parse(dec(f['list.json'])); return new Fuse(list, opts, Fuse.parseIndex(JSON.parse(dec(f['index.json'])))); },
  query(fu, Q, ctx) { const ok = inRange(ctx, Q); let ids = fu.search(nd(unquote(Q.q)), { limit: ok ? 1000 : Q.limit }).map((r) => r.item.id); if (ok) ids = ids.filter(ok); return ids.slice(0, Q.limit); },
};
