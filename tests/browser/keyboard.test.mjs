// SPDX-License-Identifier: MIT
// Tab stops, and where the focus goes when the widget changes under it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { inBrowsers, inWidget, pageOf, settled, siteWith, until } from './harness.mjs';

// Older titles say it more often, so that the two orders differ.
const rows = Array.from({ length: 6 }, (_, i) => `<tr><td>${i + 1}/QĐ-UBND</td><td>0${i + 1}/02/2024</td><td><a href="/van-ban/${i}">Số ${i}: ${'ngân sách '.repeat(6 - i)}</a></td></tr>`).join('');
const table = `<table><tr><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${rows}</table>`;
const site = await siteWith({
  'one.html': pageOf('<a id="before" href="#">Trước</a><portal-search src="/data/nghi-quyet.json" page-size="5"></portal-search><a id="after" href="#">Sau</a>'),
  'table.html': pageOf(`<portal-search url-state page-size="6">${table}</portal-search>`),
});
after(() => site.close());

const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled)';

/** What has the focus, as a path through shadow roots. */
function focused() {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return { tag: element.localName, id: element.id, text: element.textContent.trim().slice(0, 40) };
}

const focusLink = (page, index) => inWidget(page, 'portal-search', (root, i) => root.querySelectorAll('li a')[i].focus(), index);

inBrowsers('keyboard', (open) => {
  test('keyboard: as many Tab stops as controls, in both directions, and out at both ends', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    const controls = await inWidget(page, 'portal-search', (root, selector) => root.querySelectorAll(selector).length, CONTROLS);
    for (const [from, to, key] of [['#before', 'after', 'Tab'], ['#after', 'before', 'ShiftTab']]) {
      await page.focus(from);
      let stops = 0;
      for (; stops <= controls + 1; stops++) {
        if (key === 'ShiftTab') await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        if (key === 'ShiftTab') await page.keyboard.up('Shift');
        if ((await page.evaluate(focused)).id === to) break;
      }
      assert.equal(stops, controls, `${from} to ${to}`);
    }
    await page.done();
  });

  test('keyboard: Enter in the field and Space on a button act as in any form', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await (await page.$('portal-search >>> input[type=search]')).type('ngân sách');
    await page.keyboard.press('Enter');
    await until(page, () => [...document.querySelector('portal-search').shadowRoot.querySelectorAll('[role=status]')].some((region) => region.textContent.startsWith('Tìm thấy')));
    assert.equal(new URL(page.url()).search, '', 'the form was not sent');
    const next = await page.$('portal-search >>> nav button:last-child');
    await next.focus();
    await page.keyboard.press(' ');
    await settled(page);
    assert.equal(await inWidget(page, 'portal-search', (root) => root.querySelector('ol').start), 6);
    assert.match((await page.evaluate(focused)).text, /^Tìm thấy/, 'the focus goes to the total');
    await page.done();
  });

  test('keyboard: a focused row that vanishes hands the focus to its neighbour, the last one to the total', async () => {
    const page = await open(`${site.url}table.html`);
    await page.ready();
    await settled(page);
    await focusLink(page, 5);
    await page.evaluate(() => document.querySelector('portal-search').setAttribute('page-size', '3'));
    await settled(page);
    const neighbour = await inWidget(page, 'portal-search', (root) => root.querySelectorAll('li a')[2].textContent.slice(0, 40));
    assert.deepEqual(await page.evaluate(focused).then(({ tag, text }) => ({ tag, text })), { tag: 'a', text: neighbour });
    await page.evaluate(() => {
      history.replaceState(null, '', '?q=khongcogi');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await settled(page);
    assert.match((await page.evaluate(focused)).text, /^Không tìm thấy/);
    await page.done();
  });

  for (const [what, before] of [['moveBefore', undefined], ['only insertBefore', () => { delete Element.prototype.moveBefore; }]]) {
    test(`keyboard: a focused row keeps the focus while the rows change places (${what})`, async () => {
      const page = await open(`${site.url}table.html`, { before });
      await page.ready();
      const show = async (query) => {
        await page.evaluate((search) => {
          history.replaceState(null, '', search);
          dispatchEvent(new PopStateEvent('popstate'));
        }, query);
        await settled(page);
        return inWidget(page, 'portal-search', (root) => [...root.querySelectorAll('li a')].map((a) => a.textContent.slice(0, 40)));
      };
      const newest = await show('?q=ngan+sach');
      const relevant = await show('?q=ngan+sach&sort=relevance');
      assert.notDeepEqual(newest, relevant);
      assert.deepEqual([...newest].sort(), [...relevant].sort());
      for (let index = 0; index < newest.length; index++) {
        await show('?q=ngan+sach');
        await focusLink(page, index);
        for (const order of ['?q=ngan+sach&sort=relevance', '?q=ngan+sach']) {
          await show(order);
          assert.equal((await page.evaluate(focused)).text, newest[index], order);
        }
      }
      await page.done();
    });
  }
});
