// SPDX-License-Identifier: MIT
// <portal-search> on an index in shards, which `src` names by its manifest.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { inBrowsers, inWidget, pageOf, settled, siteWith, until } from './harness.mjs';

const W = '#it';
const own = '<table><tr><th>Số, ký hiệu</th><th>Trích yếu</th></tr><tr><td>1/QĐ-UBND</td><td>Của trang</td></tr></table>';
const widget = (src, content = own, more = '') => `<portal-search id="it" src="${src}" page-size="5" ${more}>${content}</portal-search>`;
const other = (manifest) => JSON.stringify({ portalkit: 'static-index', root: '000000000000', ...manifest });
const site = await siteWith({
  'kho.html': pageOf(widget('data/kho/manifest.json', own, 'url-state')),
  'html.html': pageOf(widget('data/kho/manifest.json'), { head: '<link rel="stylesheet" href="spaced.css">' }),
  'spaced.css': 'portal-search { letter-spacing: 1px }',
  'version.html': pageOf(widget('data/other/manifest.json')),
  'nowhere.html': pageOf(widget('data/nowhere/manifest.json')),
  'data/other/manifest.json': other({ version: 99 }),
});
after(() => site.close());

const words = (page) => inWidget(page, W, (root) => root.querySelector('.m')?.textContent ?? '');
const total = (page) => inWidget(page, W, (root) => /Tìm thấy (\d+) văn bản/.exec(root.querySelector('.m').textContent)?.[1]);
/** Waits until a total that `accept` likes is shown. */
const found = async (page, accept) => {
  for (;;) {
    const count = Number(await total(page));
    if (count && accept(count)) return count;
    await settled(page);
  }
};
const titles = (page) => inWidget(page, W, (root) => [...root.querySelectorAll('li a')].map((a) => a.textContent));
const type = async (page, role, text) => (await page.$(`${W} >>> input[type=${role}]`)).type(text);
const click = (page, name) => inWidget(page, W, (root, n) => [...root.querySelectorAll('button')].find((button) => button.textContent === n || button.ariaLabel === n).click(), name);
/** Files of shards that the page has fetched, oldest first. */
const fetched = (page) => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.includes('/shards/')));
const ownShows = (page) => page.evaluate((host) => document.querySelector(`${host} table`).getClientRects().length > 0, W);

inBrowsers('widget shards', (open) => {
  const start = async (path = 'kho.html', options = {}) => {
    const page = await open(`${site.url}${path}`, options);
    await page.ready();
    return page;
  };

  test('widget shards: words without marks, a date, pages and a result, under the strict policy', async () => {
    const page = await start();
    assert.equal(await found(page, () => true), 1780);
    assert.ok(!(await ownShows(page)));
    await type(page, 'search', 'nghi quyet ngan sach');
    // What was typed up to here was asked as well; and rows may follow the event.
    const { total: all } = await until(page, () => seen.events.find(({ type, detail }) => type === 'portal-search' && detail.query === 'nghi quyet ngan sach')?.detail);
    assert.ok(all > 5 && all < 1780, `${all} found`);
    assert.equal(await found(page, (count) => count === all), all);
    await until(page, (host) => document.querySelector(host).shadowRoot.querySelectorAll('li a').length === 5, W);
    const first = await titles(page);
    assert.ok(first.some((title) => /ngân sách/i.test(title)), first.join('\n'));
    await type(page, 'text', '01/01/2024');
    const narrowed = await found(page, (count) => count < all);
    const [before] = await titles(page);
    await click(page, 'Trang sau');
    await until(page, (host, title) => ![title, undefined].includes(document.querySelector(host).shadowRoot.querySelector('li a')?.textContent), W, before);
    assert.equal(await found(page, () => true), narrowed);
    assert.equal(await inWidget(page, W, (root) => root.querySelector('ol').getAttribute('start')), '6');
    await until(page, () => location.search.includes('page=2'));
    const files = await fetched(page);
    assert.equal(new Set(files).size, files.length, 'nothing is fetched twice');
    await page.done();
  });

  test('widget shards: a result opens like any link', async () => {
    const page = await start();
    await found(page, () => true);
    const href = await inWidget(page, W, (root) => root.querySelector('li a').href);
    await Promise.all([page.waitForNavigation(), page.$(`${W} >>> li a`).then((link) => link.click())]);
    assert.equal(page.url(), href);
    await until(page, () => /^\d+\//.test(document.querySelector('.document .fields dd')?.textContent ?? '') || document.querySelector('.document h1').textContent !== 'Chi tiết văn bản');
    await page.done();
  });

  test('widget shards: while it opens the reader is told that it loads, never a number, and keys are not lost', async () => {
    const hold = () => {
      const real = globalThis.fetch;
      const released = new Promise((release) => (globalThis.release = release));
      globalThis.fetch = async (...args) => {
        if (/manifest\.json|\.bin$/.test(String(args[0]))) await released;
        return real(...args);
      };
    };
    const page = await open(`${site.url}kho.html`, { before: hold });
    await until(page, (host) => /Đang tải dữ liệu…/.test(document.querySelector(host).shadowRoot?.querySelector('.k:not([data-waiting])')?.textContent), W);
    assert.ok(await ownShows(page));
    await type(page, 'search', 'ngan sach');
    assert.doesNotMatch(await words(page), /\d+ văn bản/);
    await page.evaluate(() => globalThis.release());
    await page.ready();
    assert.ok(await found(page, (count) => count < 1780) > 0);
    assert.equal(await inWidget(page, W, (root) => root.querySelector('input[type=search]').value), 'ngan sach');
    await page.done();
  });

  test('widget shards: typed quickly, a query is asked once', async () => {
    const page = await start();
    await found(page, () => true);
    const before = (await fetched(page)).length;
    // All keys at once: slower ones would be asked between them, as they should.
    await inWidget(page, W, (root) => {
      const field = root.querySelector('input[type=search]');
      for (let end = 1; end <= 9; end++) {
        field.value = 'ngan sach'.slice(0, end);
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    });
    await found(page, (count) => count < 1780);
    const files = (await fetched(page)).slice(before);
    const alone = await start();
    await inWidget(alone, W, (root) => {
      const field = root.querySelector('input[type=search]');
      field.value = 'ngan sach';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    await found(alone, (count) => count < 1780);
    assert.deepEqual(files.sort(), (await fetched(alone)).slice(before).sort());
    await alone.done();
    await page.done();
  });

  test('widget shards: without a shard the answer is partial and says so, and whole after trying again', async () => {
    const first = await start();
    await type(first, 'search', 'nghi quyet');
    const whole = await found(first, (count) => count < 1780);
    const shown = await titles(first);
    const lost = join(site.root, (await fetched(first)).at(-1));
    await first.done();

    renameSync(lost, `${lost}.away`);
    const page = await start();
    await type(page, 'search', 'nghi quyet');
    const detail = await page.event('portal-error', 'not_loaded');
    assert.deepEqual([detail.severity, detail.source], ['warning', 'data/kho/manifest.json']);
    assert.match(detail.message, /shards\/[0-9a-f]{12}\/[0-9a-f]{6}\.bin: HTTP 404/);
    await settled(page);
    assert.match(await inWidget(page, W, (root) => root.querySelector('[role=note]').textContent), /Kết quả có thể chưa đầy đủ\./);
    renameSync(`${lost}.away`, lost);
    await click(page, 'Thử lại');
    await until(page, (host) => !document.querySelector(host).shadowRoot.querySelector('[role=note]'), W);
    assert.equal(await found(page, () => true), whole);
    assert.deepEqual(await titles(page), shown);
    await page.done([/portalkit: .*HTTP 404/, /Failed to load resource/]);
  });

  for (const [name, code, place, sentence] of [
    ['version', 'bad_index', /data\/other\/manifest\.json: an index of version 99/, /Dữ liệu không đúng định dạng\./],
    ['nowhere', 'not_loaded', /data\/nowhere\/manifest\.json: HTTP 404/, /Không tìm thấy dữ liệu trên máy chủ\./],
  ]) {
    test(`widget shards: a manifest of ${name} leaves the page's content and says why`, async () => {
      const page = await open(`${site.url}${name}.html`);
      const detail = await page.event('portal-error');
      assert.deepEqual([detail.severity, detail.code], ['error', code]);
      assert.match(detail.message, place);
      await settled(page);
      assert.ok(await ownShows(page));
      assert.match(await words(page), sentence);
      await page.done([/portalkit: /, /404/, /Failed to load resource/]);
    });
  }

  test('widget shards: an index that comes later is opened after trying again', async () => {
    const page = await open(`${site.url}version.html`);
    await page.event('portal-error');
    await settled(page);
    const manifest = join(site.root, 'data/other/manifest.json');
    const shards = join(site.root, 'data/other/shards');
    writeFileSync(manifest, readFileSync(join(site.root, 'data/kho/manifest.json')));
    cpSync(join(site.root, 'data/kho/shards'), shards, { recursive: true });
    await click(page, 'Thử lại');
    await page.ready();
    assert.equal(await found(page, () => true), 1780);
    writeFileSync(manifest, other({ version: 99 }));
    rmSync(shards, { recursive: true });
    await page.done([/portalkit: /]);
  });

  test('widget shards: a site without the engine keeps the page\'s content, and trying again finds it', async () => {
    const engine = join(site.root, 'portalkit/search');
    renameSync(engine, `${engine}.away`);
    const page = await open(`${site.url}kho.html`);
    const detail = await page.event('portal-error', 'not_loaded');
    assert.match(detail.message, /portalkit-remote\.js/);
    await settled(page);
    assert.ok(await ownShows(page));
    renameSync(`${engine}.away`, engine);
    await click(page, 'Thử lại');
    await page.ready();
    assert.equal(await found(page, () => true), 1780);
    await page.done([/portalkit: /, /404/, /Failed to load resource/, /Loading (failed for the )?module/]);
  });

  test('widget shards: in HTML mode what was found is marked', async () => {
    const page = await start('html.html');
    await type(page, 'search', 'ngan sach');
    await found(page, (count) => count < 1780);
    assert.equal(await inWidget(page, W, (root) => root.querySelector('.k').dataset.mode), 'html');
    const marked = await page.evaluate(() => [...CSS.highlights.get('portal-kit-mark')].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }));
    assert.ok(marked.length >= 3, marked.join());
    for (const word of marked) assert.match(word, /^(ngân|sách|ngân sách)$/i);
    await page.done();
  });

  test('widget shards: by keys alone, and the focus goes to the total of the new page', async () => {
    const page = await start();
    await (await page.$(`${W} >>> input[type=search]`)).focus();
    await page.keyboard.type('ngan sach');
    await page.keyboard.press('Enter');
    const all = await found(page, (count) => count < 1780);
    assert.equal((await page.event('portal-search')).total > 0, true);
    await inWidget(page, W, (root) => [...root.querySelectorAll('button')].find((button) => button.ariaLabel === 'Trang sau' || button.textContent === 'Trang sau').focus());
    await page.keyboard.press('Enter');
    await until(page, (host) => document.querySelector(host).shadowRoot.querySelector('ol')?.getAttribute('start') === '6', W);
    assert.equal(await found(page, () => true), all);
    assert.match(await inWidget(page, W, (root) => root.activeElement?.textContent ?? ''), /Tìm thấy/);
    await page.done();
  });

  test('widget shards: a widget that leaves the page while it waits leaves nothing behind', async () => {
    const page = await start();
    await type(page, 'search', 'n');
    await page.evaluate((host) => document.querySelector(host).remove(), W);
    const before = await page.evaluate(() => seen.events.length);
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(await page.evaluate(() => seen.events.length), before);
    await page.done();
  });
});
