#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// usage: node run_peers.mjs --n 1780,20000 [--engines a,b] [--data data] [--scratch scratch] [--out results] [--timeout 300] [--adapter FILE]
// Each engine is built in one process and loaded/queried in another, so that time and memory are its own.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { quantile as pct } from '../../figures.mjs';
import { engines } from './adapters/index.mjs';
const HERE = path.dirname(fileURLToPath(import.meta.url));
const argv = process.argv.slice(2); const opt = (k, d) => { const i = argv.indexOf('--' + k); return i >= 0 ? argv[i + 1] : d; };
// --adapter FILE: one more engine, under the name that its default export gives
const ADAPTER = opt('adapter'); if (ADAPTER) { const extra = (await import(pathToFileURL(path.resolve(ADAPTER)).href)).default; engines[extra.name] = async () => extra; }
const DATA = opt('data', 'data'), SCRATCH = opt('scratch', 'scratch'), OUT = opt('out', 'results'), TIMEOUT = +opt('timeout', 300);
const readDocs = (n) => fs.readFileSync(`${DATA}/c${n}.jsonl`, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
const mb = (x) => Math.round(x / 1048576 * 10) / 10;
const r3 = (x) => +x.toPrecision(3);
const gcmem = () => { global.gc?.(); global.gc?.(); const m = process.memoryUsage(); return { rss: m.rss, heap: m.heapUsed + m.external }; };

function score(rows) { // rows: [{class, expect, ids, ms:[...] }]
  const by = {}; for (const r of rows) (by[r.class] ||= []).push(r); const out = {};
  for (const [c, rs] of Object.entries(by)) {
    let rec = 0, mrr = 0, prec = 0; const ms = [];
    for (const r of rs) { const e = new Set(r.expect); const hit = r.ids.slice(0, 10).filter((x) => e.has(x)).length; rec += hit / Math.min(10, e.size); const at = r.ids.findIndex((x) => e.has(x)); if (at >= 0 && at < 10) mrr += 1 / (at + 1); prec += r.ids.length ? hit / Math.min(10, r.ids.length) : 0; ms.push(...r.ms); }
    out[c] = { queries: rs.length, recall10: r3(rec / rs.length), mrr10: r3(mrr / rs.length), precision10: r3(prec / rs.length), p50: r3(pct(ms, 0.5)), p95: r3(pct(ms, 0.95)), p99: r3(pct(ms, 0.99)) };
  }
  return out;
}
async function worker(phase, name, n) {
  const eng = await engines[name](); const dir = path.join(SCRATCH, `${name}-${n}`); const res = {};
  const runQueries = async (h) => {
    const qs = JSON.parse(fs.readFileSync(`${DATA}/q${n}.json`)); const dates = globalThis.__dates; const ctx = { dates };
    for (let i = 0; i < qs.length; i += 20) await eng.query(h, { ...qs[i], limit: 10 }, ctx); // warm-up
    const rows = []; const spent = {};
    for (const q of qs) {
      if ((spent[q.class] || 0) > 10000) continue; const ms = []; let ids;
      for (let k = 0; k < 3; k++) { const t = performance.now(); ids = await eng.query(h, { ...q, limit: 10 }, ctx); const d = performance.now() - t; ms.push(d); spent[q.class] = (spent[q.class] || 0) + d; if (d > 400) break; }
      rows.push({ class: q.class, expect: q.expect, ids, ms });
    }
    res.classes = score(rows); const all = rows.flatMap((r) => r.ms); res.all = { p50: r3(pct(all, 0.5)), p95: r3(pct(all, 0.95)), p99: r3(pct(all, 0.99)) };
  };
  if (phase === 'build') {
    let docs = readDocs(n); const m0 = gcmem(); const t = performance.now(); const st = await eng.build(docs); res.buildMs = Math.round(performance.now() - t);
    if (eng.noSave) { globalThis.__dates = Int32Array.from(docs, (d) => +d.date.replaceAll('-', '')); docs = null; res.buildRssMB = mb(gcmem().rss - m0.rss); await runQueries(st); }
    else {
      const t1 = performance.now(); const files = await eng.save(st); res.saveMs = Math.round(performance.now() - t1); fs.rmSync(dir, { recursive: true, force: true }); fs.mkdirSync(dir, { recursive: true });
      let raw = 0, gz = 0, br = 0; for (const f of files) { fs.writeFileSync(path.join(dir, f.name), f.bytes); raw += f.bytes.length; gz += zlib.gzipSync(f.bytes, { level: 9 }).length; br += zlib.brotliCompressSync(f.bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: f.bytes.length > 4e7 ? 7 : 9, [zlib.constants.BROTLI_PARAM_LGWIN]: 22 } }).length; }
      res.size = { raw, gzip: gz, brotli: br };
    }
    res.buildPeakRssMB = mb(process.resourceUsage().maxRSS * 1024);
  } else {
    const df = `${SCRATCH}/dates-${n}.bin`; if (fs.existsSync(df)) globalThis.__dates = new Int32Array(new Uint8Array(fs.readFileSync(df)).buffer); else { globalThis.__dates = Int32Array.from(readDocs(n), (d) => +d.date.replaceAll('-', '')); fs.writeFileSync(df, new Uint8Array(globalThis.__dates.buffer)); }
    const m0 = gcmem();
    let files = Object.fromEntries(fs.readdirSync(dir).map((f) => [f, new Uint8Array(fs.readFileSync(path.join(dir, f)))]));
    const t = performance.now(); const h = await eng.load(files); res.loadMs = Math.round(performance.now() - t); files = null;
    const m1 = gcmem(); res.loadHeapMB = mb(m1.heap - m0.heap); res.loadRssMB = mb(m1.rss - m0.rss); await runQueries(h); const m2 = gcmem(); res.afterQueriesHeapMB = mb(m2.heap - m0.heap); res.peakRssMB = mb(process.resourceUsage().maxRSS * 1024);
  }
  process.stdout.write('\n@@' + JSON.stringify(res) + '\n', () => process.exit(0));
}
function child(args, cwdArgs) {
  return new Promise((resolve) => {
    const p = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=7000', fileURLToPath(import.meta.url), ...args, ...cwdArgs], { stdio: ['ignore', 'pipe', 'pipe'] }); let o = '', e = '';
    const timer = setTimeout(() => { p.kill('SIGKILL'); resolve({ error: 'timeout after ' + TIMEOUT + ' s' }); }, TIMEOUT * 1000);
    p.stdout.on('data', (d) => (o += d)); p.stderr.on('data', (d) => (e += d));
    p.on('close', (c) => { clearTimeout(timer); const m = o.lastIndexOf('@@'); resolve(m >= 0 ? JSON.parse(o.slice(m + 2)) : { error: (e.match(/.*(Error|heap|Invalid).*/)?.[0] || 'exit ' + c).slice(0, 200) }); });
  });
}
const kb = (b) => (b == null ? '-' : b > 1e6 ? (b / 1e6).toFixed(2) + ' MB' : (b / 1e3).toFixed(1) + ' kB');
function markdown(all) {
  let s = '';
  for (const n of [...new Set(all.map((r) => r.n))]) {
    const rs = all.filter((r) => r.n === n); s += `\n## N = ${n}\n\n| engine | build s | raw | gzip | brotli | load ms | heap MB | RSS MB | q p50 ms | p95 | p99 |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n`;
    for (const r of rs) s += r.error ? `| ${r.engine} | ${r.buildMs ? (r.buildMs / 1000).toFixed(1) : ''} ${r.error} |||||||||| \n` : `| ${r.engine} | ${(r.buildMs / 1000).toFixed(2)} | ${kb(r.size?.raw)} | ${kb(r.size?.gzip)} | ${kb(r.size?.brotli)} | ${r.loadMs ?? '-'} | ${r.loadHeapMB ?? '-'} | ${r.loadRssMB ?? '-'} | ${r.all?.p50 ?? '-'} | ${r.all?.p95 ?? '-'} | ${r.all?.p99 ?? '-'} |\n`;
    for (const r of rs) if (r.cold) s += `\n${r.engine}, browser, cold start per query (median / max): ${kb(r.cold.bytes.p50)} / ${kb(r.cold.bytes.max)} in ${r.cold.requests.p50} requests (start ${kb(r.cold.start.p50)}, index chunks ${kb(r.cold.index.p50)} / ${kb(r.cold.index.max)}, 10 result fragments ${kb(r.cold.fragment.p50)}), ${r.cold.ms.p50} / ${r.cold.ms.max} ms on localhost; on disk: ${Object.entries(r.groups).map(([k, v]) => `${k} ${kb(v.bytes)} in ${v.files}`).join(', ')}.\n`;
    const cls = [...new Set(rs.flatMap((r) => Object.keys(r.classes || {})))];
    for (const [h, f] of [['recall@10', (c) => c.recall10], ['MRR@10', (c) => c.mrr10], ['latency p50 / p95 ms', (c) => `${c.p50} / ${c.p95}`]]) {
      s += `\n${h}, N = ${n}\n\n| engine | ${cls.join(' | ')} |\n|---|${cls.map(() => '--:').join('|')}|\n`;
      for (const r of rs) if (r.classes) s += `| ${r.engine} | ${cls.map((c) => (r.classes[c] ? f(r.classes[c]) : '-')).join(' | ')} |\n`;
    }
  }
  return s;
}
if (opt('table')) console.log('# Measured\n' + markdown(JSON.parse(fs.readFileSync(opt('table')))));
else if (opt('worker')) await worker(opt('worker'), opt('engine'), +opt('size'));
else {
  const all = fs.existsSync(OUT + '.json') ? JSON.parse(fs.readFileSync(OUT + '.json')) : []; fs.mkdirSync(SCRATCH, { recursive: true });
  const put = (r) => { const i = all.findIndex((x) => x.engine === r.engine && x.n === r.n); if (i >= 0) all[i] = r; else all.push(r); fs.writeFileSync(OUT + '.json', JSON.stringify(all, null, 1)); fs.writeFileSync(OUT + '.md', '# Measured\n' + markdown(all)); };
  const pass = ['--data', DATA, '--scratch', SCRATCH, ...(ADAPTER ? ['--adapter', ADAPTER] : [])];
  for (const n of opt('n', '1780').split(',').map(Number)) for (const name of opt('engines', [...Object.keys(engines), 'pagefind'].join(',')).split(',')) {
    console.error(new Date().toISOString().slice(11, 19), name, n);
    if (name === 'pagefind') { const { runPagefind } = await import('./pagefind.mjs'); put(await runPagefind({ n, DATA, SCRATCH, readDocs, score, pct, r3, chromium: opt('chromium', '/usr/bin/chromium') }).catch((e) => ({ engine: 'pagefind', n, error: String(e).slice(0, 200) }))); continue; }
    const eng = await engines[name](); const a = await child(['--worker', 'build', '--engine', name, '--size', n], pass); let b = {};
    if (!a.error && !eng.noSave) b = await child(['--worker', 'query', '--engine', name, '--size', n], pass);
    put({ engine: name, version: eng.version, n, titlesOnly: !!eng.titlesOnly, features: eng.features, ...a, ...b });
  }
}
