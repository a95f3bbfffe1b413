// SPDX-License-Identifier: MIT
// Pagefind: index built by its Node API from one small HTML page per document (title in h1, weight 7), queried in Chromium from a local HTTP server that counts bytes.
import fs from 'node:fs';
import path from 'node:path';
import http from 'node:http';
import zlib from 'node:zlib';
const esc = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const page = (d) => `<!doctype html><html lang="vi"><head><title>${esc(d.title)}</title></head><body data-pagefind-body><h1 data-pagefind-weight="7">${esc(d.title)}</h1><p data-pagefind-weight="5" data-pagefind-meta="number">${esc(d.number)}</p><p>${esc(d.body)}</p><p>${esc(d.agency)} ${esc(d.signer)}</p><i data-pagefind-filter="month">${d.date.slice(0, 7)}</i><i data-pagefind-filter="type">${esc(d.type)}</i><i data-pagefind-filter="field">${esc(d.field)}</i></body></html>`;
const walk = (dir, f = []) => { for (const e of fs.readdirSync(dir, { withFileTypes: true })) { const p = path.join(dir, e.name); e.isDirectory() ? walk(p, f) : f.push(p); } return f; };
function months(from, to) { const o = []; let [y, m] = from.split('-').map(Number); const end = to.slice(0, 7); for (;;) { const k = `${y}-${String(m).padStart(2, '0')}`; o.push(k); if (k >= end) return o; if (++m > 12) { m = 1; y++; } } }
export async function runPagefind({ n, DATA, SCRATCH, readDocs, score, pct, r3, chromium }) {
  const dir = path.resolve(SCRATCH, `pagefind-${n}`), res = { engine: 'pagefind', version: '1.6.0', n, features: ['chunked index', 'prefix', 'phrase', 'filters', 'diacritics'] };
  const pf = await import('pagefind'); const docs = readDocs(n); fs.rmSync(dir, { recursive: true, force: true });
  const t = performance.now(); const { index } = await pf.createIndex({ forceLanguage: 'vi' });
  for (let i = 0; i < docs.length; i += 50) await Promise.all(docs.slice(i, i + 50).map((d) => index.addHTMLFile({ url: '/d/' + d.id, content: page(d) })));
  await index.writeFiles({ outputPath: dir }); await pf.close(); res.buildMs = Math.round(performance.now() - t);
  const files = walk(dir); const groups = {}; let raw = 0, gz = 0;
  for (const f of files) { const b = fs.readFileSync(f); const g = path.relative(dir, f).includes('/') ? path.dirname(path.relative(dir, f)) : path.extname(f).slice(1); const z = /\.(js|css)$/.test(f) ? zlib.gzipSync(b).length : b.length; (groups[g] ||= { files: 0, bytes: 0 }).files++; groups[g].bytes += z; raw += b.length; gz += z; }
  res.size = { raw, gzip: gz, brotli: null }; res.groups = groups;
  // server
  const log = []; const srv = http.createServer((q, s) => { const u = decodeURIComponent(q.url.split('?')[0]); if (u === '/') { s.setHeader('content-type', 'text/html'); return s.end('<!doctype html><html lang="vi"><body></body></html>'); } const f = path.join(dir, u.replace(/^\/pagefind\//, '')); if (!f.startsWith(dir) || !fs.existsSync(f)) { s.statusCode = 404; return s.end(); } let b = fs.readFileSync(f); s.setHeader('content-type', /\.js$/.test(f) ? 'text/javascript' : /wasm/.test(f) ? 'application/octet-stream' : 'application/octet-stream'); s.setHeader('cache-control', 'no-store'); if (/\.js$/.test(f)) { b = zlib.gzipSync(b); s.setHeader('content-encoding', 'gzip'); } log.push([u, b.length]); s.end(b); });
  await new Promise((r) => srv.listen(0, '127.0.0.1', r)); const base = `http://127.0.0.1:${srv.address().port}`;
  const { chromium: pw } = await import('playwright-core');
  const br = await pw.launch({ executablePath: chromium, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  const run = (pg, Q) => pg.evaluate(async ({ q, months }) => { const t0 = performance.now(); if (!window.pf) { window.pf = await import('/pagefind/pagefind.js'); await window.pf.options({ basePath: '/pagefind/' }); await window.pf.init(); } const t1 = performance.now(); const r = await window.pf.search(q, months ? { filters: { month: { any: months } } } : {}); const t2 = performance.now(); const top = await Promise.all(r.results.slice(0, 10).map((x) => x.data())); const t3 = performance.now(); return { init: t1 - t0, ms: t2 - t1, data: t3 - t2, total: r.results.length, ids: top.map((x) => +x.raw_url?.split('/').pop() || +x.url.split('/').pop()) }; }, Q);
  const toQ = (q) => ({ q: q.q, months: q.from ? months(q.from, q.to) : null });
  const qs = JSON.parse(fs.readFileSync(`${DATA}/q${n}.json`)); const cold = [], rows = [], dataMs = []; const classes = [...new Set(qs.map((q) => q.class))];
  // cold: a new page for each query, no HTTP cache
  for (const c of classes) for (const q of qs.filter((x) => x.class === c).slice(0, 4)) { const pg = await br.newPage(); await pg.goto(base + '/'); log.length = 0; const r = await run(pg, toQ(q)); const sum = (re) => log.filter(([u]) => re.test(u)).reduce((a, [, b]) => a + b, 0); cold.push({ class: c, ms: r.init + r.ms, data: r.data, bytes: sum(/./), start: sum(/\.(js|json)|wasm|pf_meta/), index: sum(/pf_index/), filter: sum(/pf_filter/), fragment: sum(/pf_fragment/), requests: log.length }); await pg.close(); }
  const pg = await br.newPage(); await pg.goto(base + '/'); await run(pg, { q: 'quyết định' }); log.length = 0;
  const t9 = Date.now(); for (const q of qs) { if (Date.now() - t9 > 240000) break; const r = await run(pg, toQ(q)); rows.push({ class: q.class, expect: q.expect, ids: r.ids, ms: [r.ms] }); dataMs.push(r.data); }
  const rep = []; for (const q of qs.slice(0, 440)) { if (Date.now() - t9 > 300000) break; rep.push((await run(pg, toQ(q))).ms); } // second pass: chunks already in memory
  await br.close(); srv.close();
  const all = rows.flatMap((r) => r.ms); res.classes = score(rows); res.all = { p50: r3(pct(all, 0.5)), p95: r3(pct(all, 0.95)), p99: r3(pct(all, 0.99)) }; res.warm = { p50: r3(pct(rep, 0.5)), p95: r3(pct(rep, 0.95)), p99: r3(pct(rep, 0.99)) }; res.dataMs = { p50: r3(pct(dataMs, 0.5)), p95: r3(pct(dataMs, 0.95)) };
  const m = (k) => Math.round(pct(cold.map((x) => x[k]), 0.5)), mx = (k) => Math.round(Math.max(...cold.map((x) => x[k])));
  res.cold = Object.fromEntries(['ms', 'data', 'bytes', 'start', 'index', 'filter', 'fragment', 'requests'].map((k) => [k, { p50: m(k), max: mx(k) }])); return res;
}
