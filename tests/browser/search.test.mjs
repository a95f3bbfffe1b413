// SPDX-License-Identifier: MIT
// A reader on the example page: totals, a query without marks, dates, opening a result.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { inBrowsers, inWidget, settled, siteWith, until } from './harness.mjs';

const site = await siteWith();
after(() => site.close());

const total = (root) => /Tìm thấy (\d+) văn bản/.exec(root.querySelector('.m').textContent)?.[1];
const titles = (root) => [...root.querySelectorAll('li a')].map((a) => a.textContent);

inBrowsers('search', (open) => {
  test('search: the example page shows its three totals under the strict policy', async () => {
    const page = await open(site.url);
    for (const [id, count] of [['#van-ban', '1780'], ['#nghi-quyet', '57'], ['#cong-khai', '16']]) {
      await page.evaluate((host) => document.querySelector(host).scrollIntoView(), id);
      const found = await until(page, (host) => /Tìm thấy (\d+) văn bản thoả mãn điều kiện tìm kiếm\./.exec(document.querySelector(`${host} portal-search`).shadowRoot?.querySelector('.m')?.textContent)?.[1], id);
      assert.equal(found, count);
    }
    await page.done();
  });

  test('search: words without marks find documents with them, a date range narrows them', async () => {
    const page = await open(`${site.url}#van-ban`);
    await page.ready();
    const host = '#van-ban portal-search';
    await (await page.$(`${host} >>> input[type=search]`)).type('nghi quyet ngan sach');
    await settled(page);
    const all = Number(await inWidget(page, host, total));
    const found = await inWidget(page, host, titles);
    assert.ok(all > 0 && all < 1780, `${all} found`);
    assert.ok(found.some((title) => /nghị quyết/i.test(title)), found.join('\n'));
    await (await page.$(`${host} >>> input[type=text]`)).type('01/01/2024');
    await settled(page);
    const narrowed = Number(await inWidget(page, host, total));
    assert.ok(narrowed > 0 && narrowed < all, `${narrowed} of ${all}`);
    assert.equal((await page.event('portal-search')).query, 'n');
    await page.done();
  });

  test('search: a middle click opens a result in a tab of its own, and the page stays', async () => {
    const page = await open(`${site.url}#van-ban`);
    await page.ready();
    const opened = new Promise((done) => page.browser().once('targetcreated', done));
    const link = await page.$('#van-ban portal-search >>> li a');
    const href = await link.evaluate((a) => a.href);
    await link.click({ button: 'middle' });
    await opened;
    // Its address comes a little after the tab.
    let tab;
    while (!(tab = (await page.browser().pages()).find((other) => other.url() === href))) await wait(50);
    await tab.close();
    assert.ok(page.url().startsWith(site.url));
    await page.done();
  });
});
