// SPDX-License-Identifier: MIT
// What portalkit index reads, from outside: one index of each kind of input, and what is said of bad ones. PORTALKIT names the program.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { docx, pdf, zip } from './archive.mjs';

const { PORTALKIT } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'portalkit-'));
let indexes = 0;

/** @param {string} name @param {string | Buffer} bytes */
const put = (name, bytes) => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};
/** @param {string[]} words @param {import('node:child_process').SpawnSyncOptions} options */
const run = (words, options = {}) => spawnSync(PORTALKIT, words, { encoding: 'utf8', ...options });
/** Indexes, and gives a function that tells how many documents hold a text. */
const indexed = (words, status = 0, options = {}) => {
  const out = join(folder, `index${++indexes}`);
  const { stderr, ...done } = run(['index', ...words, '--out', out], options);
  assert.equal(done.status, status, stderr);
  const total = (text) => {
    const { stdout } = run(['query', '--index', out, '--jsonl'], { input: JSON.stringify({ id: 1, text, limit: 50 }) + '\n' });
    return JSON.parse(stdout).total;
  };
  return { total, stderr, out };
};

test('JSON lines come from a pipe as well', () => {
  const lines = '{"id":1,"title":"Giao dự toán"}\n{"id":2,"title":"Đường liên xã"}\n';
  assert.equal(indexed(['-', '--format', 'jsonl'], 0, { input: lines }).total('dự toán'), 1);
});

test('CSV of a spreadsheet, with a line for each problem', () => {
  const csv = put('a.csv', 'Số ký hiệu;Ngày ban hành;Trích yếu\r\n57/QĐ-UBND;28/07/2023;"Giao\r\ndự toán"\r\n58/QĐ-UBND;31/02/2023;Đường\r\n;;\r\n;1/1/2023;\r\n');
  const { total, stderr } = indexed([csv], 1);
  assert.equal(total('giao dự toán'), 1);
  assert.ok(stderr.includes(`${csv}:4: Ngày ban hành: `), stderr);
  assert.ok(stderr.includes(`${csv}:6: the row has neither title nor number`), stderr);
  assert.match(stderr, /2 documents, .*; 1 rows left out, 1 warnings/);
});

test('RSS and Atom', () => {
  const rss = put('a.rss', `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tin</title>
<item><title>Khởi công đường &amp; cầu</title><link>https://a.gov.vn/1?x=1&amp;y=2</link><guid>1</guid><pubDate>Thu, 27 Jul 2023 18:00:00 GMT</pubDate>
<description><![CDATA[<p>Nhà thầu <b>Phước Chánh</b></p>]]></description><content:encoded>&lt;p&gt;Toàn văn&lt;/p&gt;</content:encoded></item>
<item><title>Hai</title><pubDate>gần đây</pubDate></item></channel></rss>`);
  const atom = put('b.atom', `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title><entry><title type="html">Lễ hội &lt;i&gt;hoa&lt;/i&gt;</title>
<link rel="alternate" href="/2"/><id>urn:2</id><updated>2023-07-28T00:00:00Z</updated><author><name>Ban biên tập</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Khai mạc</p><p>tối nay</p></div></content></entry></feed>`);
  const { total, stderr } = indexed([rss, atom]);
  assert.equal(total('"nhà thầu phước chánh"'), 1);
  assert.equal(total('"lễ hội hoa"'), 1);
  assert.equal(total('toàn văn'), 1);
  assert.equal(total('"khai mạc tối nay"'), 1);
  assert.equal(total('biên tập'), 0);
  assert.ok(stderr.includes(`${rss}:4: pubDate: `), stderr);
  assert.match(run(['index', put('c.xml', '<html/>'), '--out', join(folder, 'x')]).stderr, /neither RSS nor Atom/);
});

test('a page with a table, and one with a mapping', () => {
  const table = put('list.html', '<table><tr><th>Số ký hiệu</th><th>Trích yếu</th></tr><tr><td>57/QĐ-UBND</td><td><a href="/57">Giao dự toán</a></td></tr></table>');
  assert.equal(indexed([table]).total('dự toán'), 1);
  const page = put('cards.html', '<div class=vb><h3><a href="vb/9">Quyết định <b>chín</b></a></h3><i>28/07/2023</i></div><div class=vb><h3>Mười</h3><i>?</i></div>');
  const mapping = put('mapping.json', JSON.stringify({
    rows: "//div[@class='vb']", base: 'https://a.gov.vn/', fields: { title: 'h3', url: 'h3/a/@href', date: 'i', number: "concat('s', count(preceding-sibling::div))" },
  }));
  const { total, stderr } = indexed([page, '--mapping', mapping]);
  assert.equal(total('"quyết định chín"'), 1);
  assert.equal(total(''), 2);
  assert.ok(stderr.includes(`${page}:1: date: `), stderr);
  const bad = put('bad.json', '{"fields": {"title": "h3["}}');
  assert.match(run(['index', page, '--mapping', bad, '--out', join(folder, 'x')]).stderr, /no XPath for the field title/);
});

test('a folder of saved pages, and a sitemap of them', () => {
  put('site/tin/mot.html', '<html><head><title>Tin một</title><meta name=description content="Tóm tắt một"></head><body><nav>Trang chủ</nav><main><p>Nội dung <b>thứ nhất</b></p></main></body></html>');
  put('site/tin/hai/index.html', '<title>x</title><h1>Tin hai</h1>');
  const sitemap = put('site/sitemap.xml', `<urlset><url><loc>https://a.gov.vn/tin/mot</loc></url><url><loc>https://a.gov.vn/tin/hai/</loc></url>
<url><loc>https://a.gov.vn/mat</loc></url><url><loc>https://a.gov.vn/../../../../etc/passwd</loc></url></urlset>`);
  const all = indexed([join(folder, 'site')]);
  assert.equal(all.total('"nội dung thứ nhất"'), 1);
  assert.equal(all.total('trang chủ'), 0);
  assert.equal(all.total(''), 2);
  const { total, stderr } = indexed([sitemap]);
  assert.equal(total(''), 2);
  assert.ok(stderr.includes(`${sitemap}:2: loc: no file beside the sitemap is this page (“https://a.gov.vn/mat”)`), stderr);
  assert.ok(stderr.includes('etc/passwd'));
});

test('attachments are searched, and missing and broken ones said', () => {
  put('files/a b.pdf', pdf('Tong muc dau tu'));
  put('files/b.docx', docx(['Điều 1. Hỗ trợ', 'hộ nghèo']));
  put('files/broken.pdf', '%PDF-1.4 nothing');
  put('files/broken.docx', docx(['x'.repeat(100)]).subarray(0, 120));
  put('files/other.docx', zip({ 'x.txt': 'x' }));
  put('secret.pdf', pdf('secret'));
  const feed = put('files/feed.json', JSON.stringify([
    { id: 1, title: 'Một', attachments: ['a%20b.pdf', { url: '/b.docx' }] },
    { id: 2, title: 'Hai', attachments: ['missing.pdf', 'broken.pdf', 'broken.docx', 'other.docx', '../secret.pdf'] },
    { id: 3, title: 'Ba', attachments: ['https://a.gov.vn/c.pdf', 'd.xlsx'] },
  ]));
  const { total, stderr } = indexed([feed]);
  assert.equal(total('tong muc dau tu'), 1);
  assert.equal(total('"hỗ trợ hộ nghèo"'), 1);
  assert.equal(total('secret'), 0);
  assert.equal(total(''), 3);
  assert.match(stderr, /attachments: 2 read, 5 failed, 1 on other servers, 1 of other kinds/);
  assert.match(stderr, /attachment: there is no such file in the folder of the feed; of 2 \(“missing.pdf”\)/);
  assert.match(stderr, /pdftotext cannot read the file/);
  assert.equal(indexed([feed, '--no-attachments']).total('tong muc dau tu'), 0);
});

test('--check says what is wrong and writes nothing', () => {
  const { status, stderr } = run(['index', put('checked.json', '[{"title":"a","date":"?"},{}]'), '--check']);
  assert.equal(status, 1);
  assert.match(stderr, /checked.json:1: date: .*\n.*checked.json:1: the row has neither .*\n1 documents, .*; 1 rows left out, 1 warnings/);
  assert.equal(run(['index', 'x.json', '--check', '--out', 'x']).status, 2);
});

test('an input that fails as a whole, and --strict, leave the old index', () => {
  const good = put('good.json', '[{"title":"cũ"}]');
  const { out } = indexed([good]);
  const before = readFileSync(join(out, 'index.bin'));
  const warned = put('warned.json', '[{"title":"mới","date":"?"}]');
  for (const words of [[put('bad.json', '<html>'), good], [warned, '--strict'], [put('c.csv', 'x;y\n')]]) {
    const { status, stderr } = run(['index', ...words, '--out', out]);
    assert.equal(status, 1);
    assert.match(stderr, /no index was written/);
    assert.deepEqual(readFileSync(join(out, 'index.bin')), before);
  }
  assert.equal(run(['index', warned, '--out', out]).status, 0);
});

const many = (count = 5000) => {
  let lines = '';
  for (let i = 0; i < count; i++) lines += `{"id":${i},"title":"Quyết định số ${i} về việc giao dự toán","number":"${i}/QĐ-UBND"}\n`;
  return put('many.jsonl', lines);
};

test('a full disk leaves the old index, and no draft', () => {
  const { out } = indexed([put('old.json', '[{"title":"cũ"}]')]);
  const before = readFileSync(join(out, 'index.bin'));
  const { status, stderr } = spawnSync('bash', ['-c', 'ulimit -f 16; exec "$@"', '-', PORTALKIT, 'index', many(), '--out', out], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /index\.parts\/segment\d\.new: cannot be written: File too large/);
  assert.deepEqual(readFileSync(join(out, 'index.bin')), before);
  assert.deepEqual(readdirSync(out), ['index.bin']);
});

for (const [signal, expected] of [['SIGINT', 130], ['SIGKILL', null]]) {
  test(`${signal} in the middle leaves the old index`, async () => {
    const { out, total } = indexed([put('old.json', '[{"title":"cũ"}]')]);
    const child = spawn(PORTALKIT, ['index', '-', '--format', 'jsonl', '--out', out], { stdio: ['pipe', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data) => { stderr += data; });
    child.stdin.on('error', () => {});
    child.stdin.write(readFileSync(many()), () => child.kill(signal));
    const feeding = setInterval(() => child.stdin.write('{"title":"thêm"}\n'.repeat(100)), 20);
    const status = await new Promise((resolve) => child.on('exit', resolve));
    clearInterval(feeding);
    assert.equal(status, expected);
    if (expected) assert.match(stderr, /cancelled; nothing was changed/);
    assert.equal(total(''), 1);
    assert.equal(run(['index', put('old.json', '[{"title":"cũ"}]'), '--out', out]).status, 0);
    assert.deepEqual(readdirSync(out), ['index.bin']);
  });
}

test('a terminal gets a bar, other readers do not', () => {
  const out = join(folder, 'bar');
  const { stdout } = spawnSync('script', ['-qec', `"${PORTALKIT}" index "${many(300)}" --out "${out}"`, '/dev/null'], { encoding: 'utf8' });
  assert.match(stdout, /\r\[=*>? *\] +\d+ %  [\d,]+ documents  \d+\.\d of \d+\.\d MB/);
  assert.ok(!run(['index', many(300), '--out', out]).stderr.includes('\r'));
});
