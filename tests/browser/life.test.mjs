// SPDX-License-Identifier: MIT
// When a widget starts, rests, moves and goes away; several of them; what the address bar and the page's colours do.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { inBrowsers, inWidget, pageOf, settled, siteWith, until } from './harness.mjs';

const W = 'portal-search';
const table = '<table><tr><th>Số, ký hiệu</th><th>Trích yếu</th></tr><tr><td>1/QĐ-UBND</td><td><a href="/a">Giao ngân sách</a></td></tr></table>';
const widget = '<portal-search id="it" src="/data/nghi-quyet.json"></portal-search>';
const styled = (name) => ({ head: `<link rel="stylesheet" href="/${name}.css">` });
const site = await siteWith({
  'one.html': pageOf(widget),
  'empty.html': pageOf('<div id="here"></div>'),
  'far.html': pageOf(`<div class="tall"></div><portal-search id="it" src="/data/nghi-quyet.json"><a id="own" href="#own">Nội dung</a></portal-search>`, styled('tall')),
  'long.html': pageOf('<portal-search id="it" src="/data/van-ban.json" page-size="60"></portal-search><div class="tall"></div>', styled('tall')),
  'state.html': pageOf(`<portal-search id="vb" src="/data/nghi-quyet.json" url-state></portal-search><portal-search id="ck" src="/data/cong-khai.json" url-state="x"></portal-search>`),
  'dark.html': pageOf(widget, styled('dark')),
  'tall.css': '.tall { height: 5000px }',
  'dark.css': ':root { background: #10161d } body { color: #fff } body.light { background: #fff; color: #000 } portal-search { --portal-accent: oklch(0.7 0.15 150) }',
});
after(() => site.close());

const loaded = (page) => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.wasm')).length);

function countWork() {
  globalThis.work = { frames: 0, timers: 0 };
  const [frame, timer] = [globalThis.requestAnimationFrame, globalThis.setTimeout];
  globalThis.requestAnimationFrame = (callback) => (globalThis.work.frames++, frame(callback));
  globalThis.setTimeout = (...args) => (globalThis.work.timers++, timer(...args));
}

inBrowsers('life', (open, name) => {
  test('life: a widget far below starts when it comes near, not before', async () => {
    const page = await open(`${site.url}far.html`);
    await wait(300);
    assert.equal(await loaded(page), 0);
    await page.evaluate(() => scrollTo(0, 4200));
    await page.ready();
    assert.equal(await loaded(page), 1);
    await page.done();
  });

  test('life: focus inside the page’s own content starts it as well', async () => {
    const page = await open(`${site.url}far.html`);
    await page.evaluate(() => document.querySelector('#own').focus({ preventScroll: true }));
    await page.ready();
    await page.done();
  });

  test('life: at rest there are no frames and no timers', async () => {
    const page = await open(`${site.url}one.html`, { before: countWork });
    await page.ready();
    await (await page.$(`${W} >>> input[type=search]`)).type('ngan');
    await wait(1000); // the live region has spoken
    const before = await page.evaluate(() => ({ ...globalThis.work }));
    await wait(1000);
    assert.deepEqual(await page.evaluate(() => ({ ...globalThis.work })), before);
    assert.ok(before.frames > 3);
    await page.done();
  });

  test('life: moving the element keeps its state, removing it ends it, adding it again starts anew', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await (await page.$(`${W} >>> input[type=search]`)).type('ngân sách');
    await settled(page);
    const value = () => inWidget(page, W, (root) => root.querySelector('input[type=search]')?.value ?? null);
    await page.evaluate(() => document.body.append(document.querySelector('portal-search')));
    await wait(100);
    assert.equal(await value(), 'ngân sách');
    assert.equal(await page.evaluate(() => seen.events.filter(({ type }) => type === 'portal-ready').length), 1);
    await page.evaluate(() => {
      globalThis.host = document.querySelector('portal-search');
      globalThis.host.remove();
    });
    await until(page, () => globalThis.host.shadowRoot.querySelector('.k') === null);
    await page.evaluate(() => document.querySelector('main').append(globalThis.host));
    await page.ready(2);
    assert.equal(await value(), '');
    await page.done();
  });

  test('life: forty widgets come and go, and memory is that of a few', async () => {
    const watch = () => {
      const real = WebAssembly.instantiateStreaming;
      WebAssembly.instantiateStreaming = async (...args) => {
        const result = await real.apply(WebAssembly, args);
        globalThis.memory = result.instance.exports.memory;
        return result;
      };
    };
    const page = await open(`${site.url}empty.html`, { before: watch });
    await page.evaluate((rows) => {
      globalThis.mount = () => {
        const host = document.createElement('portal-search');
        const made = host.appendChild(document.createElement('table'));
        for (const cells of rows) made.insertRow().append(...cells.map((content) => Object.assign(document.createElement('td'), { textContent: content })));
        return host;
      };
    }, [['Số, ký hiệu', 'Trích yếu'], ...Array.from({ length: 30 }, (_, i) => [`${i}/QĐ`, `Quyết định giao ngân sách số ${i}`])]);
    const sizes = [];
    for (let i = 1; i <= 40; i++) {
      await page.evaluate(() => document.querySelector('#here').append((globalThis.host = globalThis.mount())));
      await page.ready(i);
      if (i === 5 || i === 40) sizes.push(await page.evaluate(() => globalThis.memory.buffer.byteLength));
      await page.evaluate(() => globalThis.host.remove());
      await until(page, () => globalThis.host.shadowRoot.querySelector('.k') === null); // closed: never two at a time
    }
    assert.equal(sizes[1], sizes[0]);
    await page.done();
  });

  test('life: a list of several windows paints the slice that is seen', async () => {
    const page = await open(`${site.url}long.html`, { height: 600 });
    await page.ready();
    await settled(page);
    const state = () => inWidget(page, W, (root) => {
      const canvas = root.querySelector('canvas');
      const { top, bottom } = canvas.getBoundingClientRect();
      return { top, bottom, painted: canvas.height, widget: root.querySelector('.k').getBoundingClientRect().height };
    });
    const first = await state();
    assert.ok(first.widget > 5 * 600, `${first.widget}`);
    assert.ok(first.painted < 3.1 * 600, `${first.painted}`);
    for (const y of [400, 1500, 4000, 200]) {
      await page.evaluate((to) => scrollTo(0, to), y);
      await settled(page);
      const { top, bottom } = await state();
      assert.ok(top <= 100 && bottom >= 600, `at ${y}: ${top} to ${bottom}`);
    }
    await page.done();
  });

  test('life: query and page live in the address bar, each widget under its own names', async () => {
    const page = await open(`${site.url}state.html?id=7&vb-q=ngan+sach&vb-page=2`);
    await page.ready(2);
    await settled(page);
    assert.equal(await inWidget(page, '#vb', (root) => root.querySelector('input').value), 'ngan sach');
    assert.equal(await inWidget(page, '#vb', (root) => root.querySelector('[aria-current]').textContent), '2');
    await (await page.$('#ck >>> input[type=search]')).type('2024');
    await until(page, () => location.search.includes('x-q'));
    assert.equal(new URL(page.url()).search, '?id=7&vb-q=ngan+sach&vb-page=2&x-q=2024');
    const field = await page.$('#vb >>> input[type=search]');
    await field.focus();
    await field.evaluate((input) => input.select());
    await page.keyboard.press('Backspace');
    await until(page, () => !location.search.includes('vb-'));
    assert.equal(new URL(page.url()).search, '?id=7&x-q=2024');
    await page.evaluate(() => {
      history.pushState(null, '', '?vb-q=dat');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await settled(page);
    assert.equal(await inWidget(page, '#vb', (root) => root.querySelector('input').value), 'dat');
    await page.done();
  });

  test('life: colours follow the ground and the accent of the page', async () => {
    const page = await open(`${site.url}dark.html`);
    await page.ready();
    const color = (property) => inWidget(page, W, (root, what) => root.querySelector('.k').style.getPropertyValue(what), property);
    assert.equal(await color('--pk-bg'), 'rgb(16 22 29)');
    const [red, green, blue] = (await color('--pk-accent')).match(/\d+/g).map(Number);
    assert.ok(green > red && green > blue, 'a green accent');
    await page.evaluate(() => {
      document.body.className = 'light';
      document.querySelector('portal-search').refresh();
    });
    await settled(page);
    assert.equal(await color('--pk-bg'), 'rgb(255 255 255)');
    await page.done();
  });

  test('life: the new total is announced once, after typing', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await page.evaluate(() => {
      globalThis.said = [];
      const root = document.querySelector('portal-search').shadowRoot;
      new MutationObserver(() => {
        const text = [...root.querySelectorAll('[role=status]')].map((region) => region.textContent).join('');
        if (text) globalThis.said.push(text);
      }).observe(root, { subtree: true, childList: true });
      globalThis.regions = [...root.querySelectorAll('[role=status]')].map((region) => region.getAttribute('aria-live'));
    });
    await (await page.$(`${W} >>> input[type=search]`)).type('ngan sach');
    await until(page, () => globalThis.said.length);
    await wait(800); // whatever else there is to say
    const said = [...new Set(await page.evaluate(() => globalThis.said))];
    assert.equal(said.filter((text) => /^Tìm thấy \d+ văn bản/.test(text)).length, said.length, said.join('\n'));
    assert.ok(said.length >= 1 && said.length <= 2, said.join('\n'));
    await page.done();
  });

  if (name !== 'chromium') return;
  test('life: at another pixel ratio the same page is painted in more pixels', async () => {
    const widths = [];
    for (const ratio of [1, 1.5, 2]) {
      const page = await open(`${site.url}one.html`, { ratio, width: 801 });
      await page.ready();
      await settled(page);
      widths.push(await inWidget(page, W, (root, r) => {
        const canvas = root.querySelector('canvas');
        return { css: canvas.getBoundingClientRect().width, exact: canvas.width === Math.round(canvas.getBoundingClientRect().width * r) };
      }, ratio));
      await page.done();
    }
    for (const { css, exact } of widths) assert.ok(exact && Math.abs(css - 785) < 1, JSON.stringify(widths));
  });
});
