// SPDX-License-Identifier: MIT
// What answers and suggestions say, on the example portal's feed of 1,780 documents: as one index and in shards.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
const DIST = join(process.env.PORTAL_DIST ?? at('wasm/web/dist'), 'search');
const script = pathToFileURL(join(DIST, 'portalkit-search.js')).href;
const { openIndex } = await import(script);
/** Any build will do. */
const built = (path) => ['asan', 'release', 'dev'].map((preset) => at(`${preset}/${path}`)).find(existsSync);
const feed = process.env.PORTAL_FEED ?? built('examples/data/van-ban.json'), portalkit = process.env.PORTALKIT ?? built('core/cli/portalkit');
assert.ok(feed && portalkit, 'these tests need a build of portalkit and portal_example_data');

const folder = mkdtempSync(join(tmpdir(), 'portalkit-answers-'));
after(() => rmSync(folder, { recursive: true }));
execFileSync(portalkit, ['index', feed, '--static', folder, '--summaries'], { stdio: 'pipe' });
const whole = await openIndex(pathToFileURL(feed)), parts = await openIndex(pathToFileURL(join(folder, 'manifest.json')));
const both = [['whole', whole], ['in shards', parts]];
const ids = ({ hits }) => hits.map(({ id }) => id);
const sorted = (list) => [...list].sort();
const marked = (text, ranges) => ranges.map(([start, end]) => text.slice(start, end));
const texts = (suggestions) => suggestions.map(({ text }) => text);

test('search answers: the feed is read whole', () => {
  assert.equal(whole.size, 1780);
  assert.equal(parts.size, 1780);
  assert.deepEqual(whole.problems, []);
});

for (const [name, index] of both) {
  test(`search answers: suggestions complete words and queries and restore marks, ${name}`, async () => {
    const { words, queries, didYouMean, complete } = await index.suggest('ngan sa', { limit: 3 });
    assert.equal(words.length, 3);
    assert.equal(words[0].text, 'ngan sách');
    assert.deepEqual(marked(words[0].text, [words[0].changed]), ['ách']);
    assert.equal(didYouMean.text, 'ngân sách');
    assert.ok(queries.length > 0 && queries.every(({ text }) => /^ngân sách \p{L}/iu.test(text)), texts(queries).join());
    assert.equal(complete, true);
    assert.equal((await index.suggest('phe duyyet ')).didYouMean.text, 'phê duyệt');
    assert.deepEqual(await index.suggest('xyzzy'), { words: [], queries: [], didYouMean: null, complete: true, missing: [] });
  });

  test(`search answers: a suggestion's number is the total of a search with the same filters, ${name}`, async () => {
    const options = { from: '2019-01-01', filters: { type: ['Quyết định', 'Nghị quyết'] } };
    let checked = 0;
    for (const text of ['ngan sa', 'du toa', 'y t', 'ke hoach ', 'dat dai', 'nghi quyet ve ph']) {
      const { words, queries, didYouMean } = await index.suggest(text, { ...options, limit: 4 });
      for (const suggestion of [...words, ...queries, ...(didYouMean ? [didYouMean] : [])]) {
        assert.equal((await index.search(`${suggestion.text} `, { ...options, limit: 0 })).total, suggestion.total, suggestion.text);
        assert.ok(suggestion.total > 0);
        checked += 1;
      }
    }
    assert.ok(checked > 20, `${checked}`);
  });

  test(`search answers: a word that was typed is not suggested again, ${name}`, async () => {
    const { words } = await index.suggest('hop ho');
    assert.ok(words.length > 2);
    assert.ok(words.every(({ text }) => /^hop ho\p{L}*$/iu.test(text.normalize('NFD').replace(/\p{M}/gu, ''))), texts(words).join());
    assert.ok(!texts(words).some((text) => /ho[̣̂̃̉̀́]*p$/u.test(text.normalize('NFD'))), texts(words).join());
  });

  test(`search answers: a reason switched off takes out the documents that need it, ${name}`, async () => {
    for (const [query, reason] of [['ngân sach ', 'without_marks'], ['57/2023', 'number'], ['hội đồng nhân dân thị trấn ', 'abbreviation'], ['quyeets ddinhj giao', 'input_method']]) {
      const all = await index.search(query, { limit: 1000 });
      const needing = all.hits.filter(({ reasons }) => reasons.includes(reason));
      assert.ok(needing.length > 0, query);
      const strict = await index.search(query, { limit: 1000, similar: 0, without: [reason] });
      assert.deepEqual(sorted(ids(strict)), sorted(all.hits.filter((hit) => !needing.includes(hit)).map(({ id }) => id)), query);
    }
    for (const { reasons } of (await index.search('ngân sách', { reasons: false })).hits) assert.deepEqual(reasons, []);
    for (const { reasons } of (await index.search('ngân sách ')).hits) assert.deepEqual(reasons, ['exact']);
  });

  test(`search answers: misspelt and missing words make groups of their own, ${name}`, async () => {
    const typo = await index.search('ngaan sasch huyjen');
    assert.equal(typo.total, 0);
    const { similar } = await index.search('quyett ngan sahc', { limit: 4 });
    assert.ok(similar.total > 0);
    assert.ok(similar.hits.every(({ reasons }) => reasons.join() === 'typo'));
    assert.equal((await index.search('quyett ngan sahc', { without: ['typo', 'partial'] })).similar.total, 0);
    const { total, partial } = await index.search('xyzzy ngân sách ', { limit: 4 });
    assert.equal(total, 0);
    assert.equal(partial.total, (await index.search('ngân sách ', { any: true, limit: 0 })).total);
    assert.deepEqual(partial.hits.map(({ reasons }) => reasons), Array(4).fill(['partial']));
    assert.equal((await index.search('xyzzy ngân sách ', { without: ['partial'] })).partial.total, 0);
  });

  test(`search answers: a date in the query is a filter, and its range refuses it, ${name}`, async () => {
    const query = '👥 ngân sách tháng 7/2023', today = '2024-02-01';
    const asFilter = await index.search(query, { today, limit: 1000 });
    assert.deepEqual(asFilter.dates, [{ text: 'tháng 7/2023', range: [13, 25], from: '2023-07-01', to: '2023-07-31' }]);
    assert.deepEqual(ids(asFilter), ids(await index.search('ngân sách', { from: '2023-07-01', to: '2023-07-31', limit: 1000 })));
    assert.ok(asFilter.total > 0);
    const refused = await index.search(query, { today, literalDates: [asFilter.dates[0].range] });
    assert.deepEqual(refused.dates, []);
    assert.equal(refused.total, (await index.search(query)).total);
    assert.notEqual(refused.total, asFilter.total);
    const open = await index.search('kế hoạch từ đầu năm 2024', { today });
    assert.deepEqual(open.dates.map(({ from }) => from), ['2024-01-01']);
    assert.deepEqual((await index.search('kế hoạch', { today })).dates, []);
  });

  test(`search answers: four orders, ${name}`, async () => {
    const list = async (sort) => (await index.search('ngân sách', { sort, limit: 1000 })).hits.map(({ document }) => document);
    const [newest, oldest, number] = [await list('newest'), await list('oldest'), await list('number')];
    const days = newest.map(({ issued }) => issued);
    assert.deepEqual(days, [...days].sort().reverse());
    assert.deepEqual(oldest.map(({ issued }) => issued), [...days].sort());
    const key = ({ number, issued }) => [-(number.match(/\/(\d{4})\//)?.[1] ?? issued.slice(0, 4)), Number.parseInt(number, 10)];
    const keys = number.filter(({ number }) => number).map(key);
    assert.deepEqual(keys, [...keys].sort((left, right) => left[0] - right[0] || left[1] - right[1]));
    for (const order of [oldest, number]) assert.deepEqual(sorted(order.map(({ id }) => id)), sorted(newest.map(({ id }) => id)));
  });


  test(`search answers: the snippet shows why, inside the summary, cut between words, ${name}`, async () => {
    let cut = 0, shown = 0;
    for (const query of ['ngân sách', 'tổng mức đầu tư', 'hộ nghèo', 'UBND huyện']) {
      for (const { document: { summary }, snippet, ranges } of (await index.search(query, { snippet: 60, limit: 50 })).hits) {
        if (snippet === null) {
          assert.equal(summary, '');
          continue;
        }
        const { text, cutBefore, cutBehind } = snippet, start = summary.indexOf(text);
        assert.ok([...text].length <= 60 && start >= 0, text);
        assert.equal(cutBefore, start > 0);
        assert.equal(cutBehind, start + text.length < summary.length);
        if (cutBefore) assert.match(summary.slice(0, start), /\s$/);
        if (cutBehind) assert.match(summary.slice(start + text.length - 1), /^\S?\s/);
        for (const one of marked(text, snippet.ranges)) assert.ok(marked(summary, ranges.summary).includes(one), one);
        cut += cutBefore || cutBehind ? 1 : 0;
        shown += snippet.ranges.length > 0 ? 1 : 0;
      }
    }
    assert.ok(cut > 20 && shown > 20, `${cut} cut, ${shown} with marks`);
    assert.equal((await index.search('ngân sách', { snippet: 0 })).hits[0].snippet, null);
  });
}

test('search answers: an abbreviation and what it means find the same, and are said', async () => {
  const short = await whole.search('HĐND thị trấn ', { limit: 1000 }), long = await whole.search('hội đồng nhân dân thị trấn ', { limit: 1000 });
  assert.deepEqual(short.synonyms, [{ range: [0, 4], phrase: 'hội đồng nhân dân' }]);
  assert.deepEqual(long.synonyms, [{ range: [0, 17], phrase: 'HĐND' }]);
  assert.deepEqual(sorted(ids(short)), sorted(ids(long)));
});

test('search answers: an index of the command line, which has pairs of words, says the same of phrases and all else', async () => {
  execFileSync(portalkit, ['index', feed, '--out', join(folder, 'one'), '--summaries'], { stdio: 'pipe' });
  const index = await openIndex(pathToFileURL(join(folder, 'one', 'index.bin')));
  for (const query of ['"hội đồng nhân dân"', '"ngân sách" -"quyết toán"', 'HĐND thị trấn', 'thu NEAR/2 chi', 'trichyeu:"đất ở"', 'du taon']) {
    const [left, right] = await Promise.all([index, whole].map((one) => one.search(query, { sort: 'newest', facets: true })));
    assert.ok(right.total + right.similar.total + right.partial.total > 0, query);
    for (const same of ['total', 'hits', 'facets', 'synonyms', 'problems', 'phrasesChecked']) assert.deepEqual(left[same], right[same], `${query}: ${same}`);
    assert.deepEqual([left.similar.total, left.partial.total], [right.similar.total, right.partial.total], query);
    assert.equal(left.phrasesChecked, true);
  }
  index.close();
});

test('search answers: shards say the same as the whole', async () => {
  for (const query of ['ngân sách', 'giao duc y te', 'quyeets ddinhj', '57/2023', 'loai:"Nghị quyết" đất', 'xyzzy đất đai', 'du taon ngan sach', 'ngân sách quý 3 năm 2023', '']) {
    for (const options of [{}, { sort: 'oldest', facets: true, histogram: 'year' }, { sort: 'number', filters: { type: ['Quyết định'] } }]) {
      const asked = { today: '2024-02-01', limit: 20, ...options };
      const [left, right] = await Promise.all([parts.search(query, asked), whole.search(query, asked)]);
      const what = `${query} ${JSON.stringify(options)}`;
      for (const same of ['total', 'readAs', 'facets', 'histogram', 'dates', 'synonyms', 'problems', 'complete']) assert.deepEqual(left[same], right[same], `${what}: ${same}`);
      assert.deepEqual([left.similar.total, left.partial.total], [right.similar.total, right.partial.total], what);
      if (options.sort) assert.deepEqual(left.hits, right.hits, what);
    }
  }
});

test('search answers: a module is fetched when it is needed', async () => {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url.slice(1));
    response.writeHead(200, { 'content-type': 'application/wasm' }).end(readFileSync(join(DIST, request.url)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const wasm = `http://127.0.0.1:${server.address().port}/portalkit-search.wasm`;
  const fresh = await import(`${script}?fresh`);
  const index = await fresh.openIndex(whole.bytes(), { wasm });
  await index.search('ngân sách tháng 7/2023');
  await index.suggest('ngan sa');
  assert.deepEqual(asked, ['portalkit-search.wasm']);
  await index.search('ngân sách', { today: '2024-02-01' });
  assert.deepEqual(asked, ['portalkit-search.wasm']);
  await index.search('ngân sách tháng 7/2023', { today: '2024-02-01' });
  await index.search('ngân sách tháng 8/2023', { today: '2024-02-01' });
  assert.deepEqual(asked, ['portalkit-search.wasm', 'portalkit-dates.wasm']);
  const made = await fresh.openIndex([{ id: 1, title: 'ngân sách' }], { wasm });
  assert.deepEqual(asked, ['portalkit-search.wasm', 'portalkit-dates.wasm', 'portalkit-feed.wasm']);
  assert.equal(made.size, 1);
});
