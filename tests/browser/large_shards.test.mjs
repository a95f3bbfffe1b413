// SPDX-License-Identifier: MIT
// <portal-search> on an index in shards of more documents than lists are fetched of: the estimate, counted on demand by keys alone, and axe on
// every state of such a widget.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { inBrowsers, inWidget, pageOf, settled, siteWith, until } from './harness.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const portalkit = ['release', 'asan'].map((build) => fileURLToPath(new URL(`../../build/${build}/core/cli/portalkit`, import.meta.url))).find(existsSync);
assert.ok(portalkit, 'these tests need a build of portalkit');
const W = '#it';
const DOCUMENTS = 100_020; // above 100,000 lists are thinned
const widget = '<portal-search id="it" src="data/lon/manifest.json" page-size="5"><p>Của trang</p></portal-search>';
const site = await siteWith({
  'lon.html': pageOf(widget),
  'lon-html.html': pageOf(widget, { head: '<link rel="stylesheet" href="spaced.css">' }),
  'spaced.css': 'portal-search { letter-spacing: 1px }',
});
after(() => site.close());

/** About half of the documents, in no order that a sample could follow. @param {number} i */
const isBudget = (i) => (Math.imul(Math.imul(i, 0x45d9f3b) ^ 0x2c1b3c6d, 0x297a2d39) >>> 13) & 1;
const titles = Array.from({ length: DOCUMENTS }, (_, i) => (isBudget(i) ? 'Nghị quyết ngân sách xã' : 'Quyết định đất đai'));
const budgets = titles.filter((title) => title.includes('ngân sách')).length;
const feed = join(site.root, 'lon.jsonl');
writeFileSync(feed, titles.map((title, id) => JSON.stringify({ id, title, date: `20${10 + (id % 14)}-0${1 + (id % 9)}-1${id % 10}`, url: `/vb/${id}` })).join('\n'));
execFileSync(portalkit, ['index', feed, '--static', join(site.root, 'data/lon')], { stdio: 'pipe' });

const sentence = (page) => inWidget(page, W, (root) => root.querySelector('.m')?.textContent ?? '');
const shows = (page, pattern) => until(page, (host, source) => new RegExp(source).test(document.querySelector(host).shadowRoot?.querySelector('.m')?.textContent), W, pattern.source);
const focused = (page) => inWidget(page, W, (root) => root.activeElement?.ariaLabel || root.activeElement?.textContent || '');

async function audit(page, mode) {
  await settled(page);
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(async () => {
    const results = await globalThis.axe.run(document, { resultTypes: ['violations', 'incomplete'] });
    const named = (all) => all.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')}`);
    return { violations: named(results.violations), incomplete: named(results.incomplete) };
  });
  assert.deepEqual(violations, []);
  // Over a canvas axe cannot know the ground of a text; HTML mode proves the same colours.
  assert.deepEqual(incomplete.filter((result) => mode === 'html' || !result.startsWith('color-contrast:')), []);
}

/** What `fetch` is asked for of the index waits for `release()`. */
function hold() {
  const real = globalThis.fetch;
  const released = new Promise((release) => (globalThis.release = release));
  globalThis.fetch = async (...args) => {
    if (/manifest\.json|\.bin$/.test(String(args[0]))) await released;
    return real(...args);
  };
}

inBrowsers('large shards', (open) => {
  test('large shards: the total is estimated, and counted by keys alone', async () => {
    const page = await open(`${site.url}lon.html`);
    await page.ready();
    await page.evaluate((host) => {
      globalThis.said = [];
      const note = (mutations) => globalThis.said.push(...mutations.map(({ target }) => target.textContent).filter(Boolean));
      for (const region of document.querySelector(host).shadowRoot.querySelectorAll('[role=status]')) new MutationObserver(note).observe(region, { childList: true });
    }, W);
    await (await page.$(`${W} >>> input[type=search]`)).focus();
    await page.keyboard.type('nghi quyet ngan sach');
    await shows(page, /Khoảng \d+ văn bản/);
    const about = Number(/Khoảng (\d+)/.exec(await sentence(page))[1]);
    assert.ok(Math.abs(about - budgets) < 0.1 * budgets && about !== budgets, `${about} for ${budgets}`);
    await until(page, (text) => globalThis.said.at(-1)?.startsWith(text), `Khoảng ${about} văn bản`);
    for (let presses = 0; (await focused(page)) !== 'Đếm chính xác'; presses++) {
      assert.ok(presses < 12, 'the button is not reached by Tab');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await shows(page, /Tìm thấy \d+ văn bản/);
    const exact = new RegExp(`Tìm thấy ${budgets} văn bản`);
    assert.match(await sentence(page), exact);
    await until(page, (source) => new RegExp(source).test(globalThis.said.at(-1)), exact.source);
    assert.equal(await inWidget(page, W, (root) => [...root.querySelectorAll('button')].some((button) => button.textContent === 'Đếm chính xác')), false);
    await page.done();
  });
});

// One browser will do: axe looks at elements and styles.
inBrowsers('large shards', (open) => {
  for (const [path, mode] of [['lon.html', 'overlay'], ['lon-html.html', 'html']]) {
    test(`large shards: axe finds nothing while it loads, in results and in an estimate (${mode})`, async () => {
      const page = await open(`${site.url}${path}`, { before: hold });
      await until(page, (host) => /Đang tải dữ liệu…/.test(document.querySelector(host).shadowRoot?.querySelector('.k:not([data-waiting])')?.textContent), W);
      await audit(page, mode);
      await page.evaluate(() => globalThis.release());
      await page.ready();
      await shows(page, new RegExp(`Tìm thấy ${DOCUMENTS} văn bản`));
      await audit(page, mode);
      await (await page.$(`${W} >>> input[type=search]`)).type('nghi quyet ngan sach');
      await shows(page, /Khoảng \d+ văn bản/);
      assert.equal(await inWidget(page, W, (root) => root.querySelector('.k').dataset.mode), mode);
      await audit(page, mode);
      await page.done();
    });
  }

  test('large shards: axe finds nothing beside a missing shard and the button to try again', async () => {
    const shards = join(site.root, 'data/lon/shards');
    const page = await open(`${site.url}lon.html`);
    await page.ready();
    await shows(page, new RegExp(`Tìm thấy ${DOCUMENTS} văn bản`));
    renameSync(shards, `${shards}.away`);
    await (await page.$(`${W} >>> input[type=search]`)).type('ngan sach');
    await page.event('portal-error', 'not_loaded');
    await until(page, (host) => [...document.querySelector(host).shadowRoot.querySelectorAll('button')].some((button) => button.textContent === 'Thử lại'), W);
    await audit(page, 'overlay');
    renameSync(`${shards}.away`, shards);
    await inWidget(page, W, (root) => [...root.querySelectorAll('button')].find((button) => button.textContent === 'Thử lại').click());
    await shows(page, /(Khoảng|Tìm thấy) \d+ văn bản/);
    await page.done([/portalkit: .*HTTP 404/, /Failed to load resource/]);
  });
}, { browsers: ['chromium'] });
