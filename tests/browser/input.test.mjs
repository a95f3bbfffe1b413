// SPDX-License-Identifier: MIT
// Pointer, wheel and touch: the page keeps what is the page's.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { inBrowsers, inWidget, pageOf, settled, siteWith, until } from './harness.mjs';

const W = 'portal-search';
const tall = '<div class="tall"></div>';
const site = await siteWith({
  'one.html': pageOf(`<portal-search src="/data/nghi-quyet.json" page-size="10"></portal-search>${tall}`, { head: '<link rel="stylesheet" href="/tall.css">' }),
  'tall.css': '.tall { height: 3000px }',
});
after(() => site.close());

const centreOf = async (page, selector) => {
  const handle = await page.$(`${W} >>> ${selector}`);
  const { x, y, width, height } = await handle.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
};

inBrowsers('input', (open, name) => {
  test('input: the wheel scrolls the page over every part of the widget', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    for (const selector of ['li a', 'input[type=search]', 'button', 'p span']) {
      await page.evaluate(() => scrollTo(0, 0));
      const { x, y } = await centreOf(page, selector);
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: 300 });
      await until(page, () => scrollY >= 300);
      await settled(page);
      assert.equal(await page.evaluate(() => scrollY), 300, selector);
    }
    await page.done();
  });

  test('input: hovering paints, and changes nothing in the mirror', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    const pixels = async () => Buffer.from(await page.screenshot()).toString('base64');
    const before = await pixels();
    const html = await inWidget(page, W, (root) => root.querySelector('.m').outerHTML);
    const { x, y } = await centreOf(page, 'li a');
    await page.mouse.move(x, y);
    await settled(page);
    const over = await pixels();
    assert.notEqual(over, before);
    await page.mouse.move(1, 1);
    await settled(page);
    assert.equal(await pixels(), before);
    assert.equal(await inWidget(page, W, (root) => root.querySelector('.m').outerHTML), html);
    await page.done();
  });

  test('input: a right click is the browser’s, on the link itself', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    await page.evaluate(() => addEventListener('contextmenu', (event) => { globalThis.menu = { prevented: event.defaultPrevented, tag: event.composedPath()[0].closest('a')?.localName }; }));
    const { x, y } = await centreOf(page, 'li a');
    await page.mouse.click(x, y, { button: 'right' });
    await settled(page);
    assert.deepEqual(await page.evaluate(() => globalThis.menu), { prevented: false, tag: 'a' });
    await page.keyboard.press('Escape');
    await page.done();
  });

  test('input: a label is clicked twice by the browser and acts once; a drag over links opens none', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    const label = await centreOf(page, 'label');
    await page.mouse.click(label.x, label.y);
    assert.equal(await inWidget(page, W, (root) => root.activeElement?.type), 'search');
    const [from, to] = [await centreOf(page, 'li a'), await centreOf(page, 'li:nth-child(3) a')];
    await page.mouse.move(from.x - 40, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y, { steps: 8 });
    await page.mouse.up();
    await settled(page);
    assert.equal(page.url(), `${site.url}one.html`);
    await page.done();
  });

  if (name !== 'chromium') return;
  test('input: a finger scrolls the page, and its tap acts once', async () => {
    const page = await open(`${site.url}one.html`, { touch: true, width: 400, height: 700 });
    await page.ready();
    await settled(page);
    const client = await page.createCDPSession();
    for (const selector of ['li a', 'input[type=search]', 'button']) {
      await page.evaluate(() => scrollTo(0, 0));
      await settled(page);
      const { x, y } = await centreOf(page, selector);
      for (let moved = 0; moved <= 120; moved += 10) {
        await client.send('Input.dispatchTouchEvent', { type: moved ? 'touchMove' : 'touchStart', touchPoints: [{ x, y: y - moved }] });
        await settled(page);
      }
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      const scrolled = await page.evaluate(() => scrollY);
      assert.ok(scrolled > 100, `${selector}: ${scrolled} px`);
    }
    await page.evaluate(() => {
      scrollTo(0, 0);
      globalThis.clicks = 0;
      document.querySelector('portal-search').shadowRoot.addEventListener('click', () => globalThis.clicks++);
    });
    await settled(page);
    const { x, y } = await centreOf(page, 'button[aria-pressed=false]');
    await page.touchscreen.tap(x, y);
    await settled(page);
    assert.equal(await page.evaluate(() => globalThis.clicks), 1);
    assert.equal(await inWidget(page, W, (root) => [...root.querySelectorAll('[aria-pressed]')].map((b) => b.getAttribute('aria-pressed')).join()), 'false,true');
    await page.done();
  });
});
