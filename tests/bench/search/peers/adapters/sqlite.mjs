// SPDX-License-Identifier: MIT
// @sqlite.org/sqlite-wasm, contentless FTS5. unicode61 remove_diacritics 2 with đ folded before insertion (SQLite does not fold đ); prefix='1 2'. First the whole query as a phrase with a prefix end, then AND with (exact OR prefix) on the last term, then OR of syllables and neighbouring pairs; bm25 weights 10/4/1/1. Date: join on an indexed column.
// 'sqlite-trigram' indexes titles+numbers only with the trigram tokenizer; the query is an OR of trigrams, which gives substring and typo tolerance.
import { dec, fold, foldTokens, asNumber, unquote, meta, dateInt } from './common.mjs';
const dd = (s) => s.normalize('NFC').replace(/đ/g, 'd').replace(/Đ/g, 'D');
let sq; const init = async () => (sq ||= await (await import('@sqlite.org/sqlite-wasm')).default({ print() {}, printErr() {} }));
const ph = (t) => '"' + t + '"';
async function open() { const s = await init(); return new s.oo1.DB(':memory:'); }
async function make(docs, tri) {
  const db = await open(); db.exec('create table d(id integer primary key, date int, type text, field text); create index dd on d(date);');
  db.exec(tri ? "create virtual table f using fts5(title, number, content='', tokenize='trigram remove_diacritics 1', detail=full)" : "create virtual table f using fts5(title, number, body, meta, content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2')");
  db.exec('begin'); const a = db.prepare('insert into d values(?,?,?,?)'), b = db.prepare(tri ? 'insert into f(rowid,title,number) values(?,?,?)' : 'insert into f(rowid,title,number,body,meta) values(?,?,?,?,?)');
  for (const x of docs) { a.bind([x.id, dateInt(x.date), x.type, x.field]).stepReset(); b.bind(tri ? [x.id, fold(x.title), fold(x.number)] : [x.id, dd(x.title), dd(x.number), dd(x.body), dd(meta(x))]).stepReset(); }
  a.finalize(); b.finalize(); db.exec("commit; insert into f(f) values('optimize'); vacuum;"); return db;
}
async function restore(f) {
  const s = await init(), db = await open(), bytes = f['index.db']; const p = s.wasm.allocFromTypedArray(bytes);
  const rc = s.capi.sqlite3_deserialize(db.pointer, 'main', p, bytes.length, bytes.length, s.capi.SQLITE_DESERIALIZE_FREEONCLOSE | s.capi.SQLITE_DESERIALIZE_RESIZEABLE); if (rc) throw new Error('deserialize ' + rc); return { db, st: {} };
}
const save = async (db) => [{ name: 'index.db', bytes: (await init()).capi.sqlite3_js_db_export(db) }];
function run(h, Q, match, weights) {
  const w = Q.from ? ' and d.date between ? and ?' : ''; const sql = Q.from ? `select f.rowid from f join d on d.id=f.rowid where f match ?${w} order by bm25(f,${weights}) limit ?` : `select rowid from f where f match ? order by bm25(f,${weights}) limit ?`;
  const st = (h.st[sql] ||= h.db.prepare(sql)); const out = []; st.bind(Q.from ? [match, dateInt(Q.from), dateInt(Q.to), Q.limit] : [match, Q.limit]); while (st.step()) out.push(st.get(0)); st.reset(); return out;
}
export const fts5 = {
  name: 'sqlite-fts5', version: '3.54.1-build1', features: ['bm25', 'prefix', 'phrase', 'date (sql)', 'facets (sql)'],
  build: (docs) => make(docs, false), save, load: restore,
  query(h, Q) {
    const n = asNumber(Q.q), W = '10,4,1,1';
    if (n) return run(h, Q, `number : ^ "${foldTokens(n).join(' ')}" *`, W);
    const t = foldTokens(Q.q); if (!t.length) return [];
    if (Q.q.includes('"')) return run(h, Q, `"${t.join(' ')}"`, W);
    const any = () => { const k = new Set(t.map(ph)); for (let i = 1; i < t.length; i++) k.add(`"${t[i - 1]} ${t[i]}"`); return [...k].join(' OR '); }; // syllables and neighbouring pairs as phrases
    if (Q.or) return run(h, Q, any(), '3,4,1,1');
    let r = run(h, Q, `"${t.join(' ')}" *`, W); if (r.length >= Q.limit) return r; // whole query as a phrase with a prefix end
    const a = t.map((x, i) => (i === t.length - 1 ? `(${ph(x)} OR ${ph(x)}*)` : ph(x))); r = [...new Set([...r, ...run(h, Q, a.join(' AND '), W)])].slice(0, Q.limit);
    if (!r.length) r = run(h, Q, any(), W);
    return r;
  },
};
export const trigram = {
  name: 'sqlite-trigram', version: '3.54.1-build1', features: ['substring', 'typo through trigrams', 'date (sql)'], titlesOnly: true,
  build: (docs) => make(docs, true), save, load: restore,
  query(h, Q) {
    const s = fold(unquote(Q.q)).trim(), W = '3,4', g = new Set(); for (let i = 0; i + 3 <= s.length; i++) g.add(s.slice(i, i + 3)); if (!g.size) return [];
    let r = Q.or ? [] : run(h, Q, ph(s), W); if (!r.length) r = run(h, Q, [...g].map(ph).join(' OR '), W); return r;
  },
};
