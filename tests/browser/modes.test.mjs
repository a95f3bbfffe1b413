// SPDX-License-Identifier: MIT
// The overlay turns into plain HTML for translators, print, forced colours and a reader's own text settings.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, test } from 'node:test';

import { inBrowsers, inWidget, pageOf, settled, siteWith, until } from './harness.mjs';

const W = 'portal-search';
const site = await siteWith({
  'one.html': pageOf('<p>Trước</p><portal-search src="/data/nghi-quyet.json" page-size="10"></portal-search><p>Sau</p>'),
  'narrow.css': 'body { margin: 0 }',
  'narrow.html': pageOf('<portal-search src="/data/nghi-quyet.json" page-size="10"></portal-search>', { head: '<link rel="stylesheet" href="/narrow.css">' }),
});
after(() => site.close());

const mode = (page) => inWidget(page, W, (root) => root.querySelector('.k').dataset.mode);
const texts = (page) => inWidget(page, W, (root) => [...root.querySelectorAll('.m :is(h2, p, a)')].map((element) => element.textContent));

/** Forced colours for the kit alone, in any browser. */
function forceColours() {
  const real = globalThis.matchMedia;
  globalThis.matchMedia = (query) => (query === '(forced-colors: active)' ? Object.assign(new EventTarget(), { matches: true }) : real.call(globalThis, query));
}

/** As translators in browsers do it. */
function translate(root) {
  const walker = document.createTreeWalker(root.querySelector('.m'), NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const text of found) {
    const outer = document.createElement('font');
    outer.append(Object.assign(document.createElement('font'), { textContent: `«${text.data.trim()}»` }));
    text.replaceWith(outer);
  }
  return found.length;
}

inBrowsers('modes', (open) => {
  test('modes: a translated page turns to HTML in the same task, and stays alive over twenty patches', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    assert.equal(await mode(page), 'overlay');
    const root = await page.evaluateHandle((host) => document.querySelector(host).shadowRoot, W);
    const replaced = await root.evaluate(translate);
    assert.ok(replaced > 40, `${replaced} texts`);
    assert.equal(await root.evaluate(async (shadow) => shadow.querySelector('.k').dataset.mode), 'html');
    await settled(page);
    const input = await page.$(`${W} >>> input[type=search]`);
    for (let i = 0; i < 10; i++) {
      await input.type('n');
      await settled(page);
      await page.keyboard.press('Backspace');
      await settled(page);
    }
    await input.type('ngân sách');
    await settled(page);
    const total = (await texts(page)).find((text) => text.startsWith('Tìm thấy'));
    assert.match(total ?? '', /^Tìm thấy \d+ văn bản/);
    assert.equal(await mode(page), 'html');
    await page.done();
  });

  test('modes: a translation that is taken back brings the overlay and its words back', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    const before = await texts(page);
    const root = await page.evaluateHandle((host) => document.querySelector(host).shadowRoot, W);
    await page.evaluate(() => { document.documentElement.lang = 'en'; });
    await root.evaluate(translate);
    await settled(page);
    assert.equal(await mode(page), 'html');
    await page.evaluate(() => { document.documentElement.lang = 'vi'; });
    await settled(page);
    assert.equal(await mode(page), 'overlay');
    assert.deepEqual(await texts(page), before);
    await page.done();
  });

  test('modes: the printed page holds every title as text, and the overlay returns', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    const titles = await inWidget(page, W, (root) => [...root.querySelectorAll('li a')].map((a) => a.textContent));
    const printed = execFileSync('pdftotext', ['-layout', '-', '-'], { input: await page.pdf({ format: 'A4' }), encoding: 'utf8' }).normalize('NFC');
    const flat = printed.replaceAll(/\s+/g, '');
    assert.equal(titles.length, 10);
    for (const title of ['Tìm thấy 57 văn bản', ...titles]) assert.ok(flat.includes(title.replaceAll(/\s+/g, '')), `${title} in\n${printed}`);
    await until(page, (host) => document.querySelector(host).shadowRoot.querySelector('.k').dataset.mode === 'overlay', W);
    await page.done();
  });

  test('modes: at 320 pixels nothing scrolls sideways, overlay or HTML', async () => {
    const page = await open(`${site.url}narrow.html`, { width: 320, height: 640 });
    // Firefox's scroll bar takes its part of the 320.
    const sideways = () => page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth === clientWidth && clientWidth <= 320 ? [] : [scrollWidth, clientWidth];
    });
    await page.ready();
    await settled(page);
    assert.equal(await mode(page), 'overlay');
    assert.deepEqual(await sideways(), []);
    const root = await page.evaluateHandle((host) => document.querySelector(host).shadowRoot, W);
    await root.evaluate(translate);
    await settled(page);
    assert.equal(await mode(page), 'html');
    assert.deepEqual(await sideways(), []);
    await page.done();
  });

  test('modes: search hits are highlighted in HTML mode without a single element', async () => {
    const page = await open(`${site.url}one.html`, { before: forceColours });
    await page.ready();
    assert.equal(await mode(page), 'html');
    await (await page.$(`${W} >>> input[type=search]`)).type('ngan sach');
    await settled(page);
    const marked = await page.evaluate(() => [...CSS.highlights.get('portal-kit-mark')].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }));
    assert.ok(marked.length > 5, `${marked.length} hits`);
    for (const word of marked) assert.match(word, /^(ngân|sách|ngân sách)$/i);
    assert.equal(await inWidget(page, W, (root) => root.querySelectorAll('mark').length), 0);
    await page.done();
  });

  test('modes: advances a little off are spread over each line; far off, HTML mode shows', async () => {
    const stretch = (factor) => {
      const real = CanvasRenderingContext2D.prototype.measureText;
      CanvasRenderingContext2D.prototype.measureText = function measureText(text) {
        return { width: real.call(this, text).width * factor };
      };
    };
    const exact = await open(`${site.url}one.html`);
    await exact.ready();
    await settled(exact);
    const natural = await inWidget(exact, W, lineWidths);
    await exact.done();
    const page = await open(`${site.url}one.html`, { before: stretch, args: [1.02] });
    await page.ready();
    await settled(page);
    assert.equal(await mode(page), 'overlay');
    // Firefox keeps letter spacing in whole sixtieths of a pixel.
    const spread = await inWidget(page, W, lineWidths);
    spread.forEach((width, i) => assert.ok(Math.abs(width - 1.02 * natural[i]) < 0.6 + 0.002 * width, `line ${i}: ${natural[i]} → ${width}`));
    await page.done();
    const far = await open(`${site.url}one.html`, { before: stretch, args: [1.3] });
    await far.ready();
    await settled(far);
    assert.equal(await mode(far), 'html');
    await far.done();
  });
});

/** Widths of the painted lines of running text, CSS pixels. */
function lineWidths(root) {
  const range = document.createRange();
  return [...root.querySelectorAll('p .t, a.t')].flatMap((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const widths = [];
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      widths.push(range.getBoundingClientRect().width);
    }
    return widths;
  });
}

inBrowsers('forced colours', (open) => {
  test('modes: forced colours show no canvas and links in the system colour, and go away again', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    const client = await page.createCDPSession();
    const colours = (active) => client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: active ? 'active' : 'none' }] });
    await colours(true);
    await settled(page);
    const shown = await inWidget(page, W, (root) => ({
      mode: root.querySelector('.k').dataset.mode,
      canvas: getComputedStyle(root.querySelector('canvas')).display,
      link: getComputedStyle(root.querySelector('li a')).color,
    }));
    const system = await page.evaluate(() => {
      const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: '#' }));
      return getComputedStyle(link).color;
    });
    assert.deepEqual(shown, { mode: 'html', canvas: 'none', link: system });
    await colours(false);
    await settled(page);
    assert.equal(await mode(page), 'overlay');
    await page.done();
  });

  test('modes: a wish for more contrast keeps the overlay and paints it in the high-contrast palette', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    const line = () => inWidget(page, W, (root) => root.querySelector('.k').style.getPropertyValue('--pk-line'));
    assert.notEqual(await line(), 'rgb(0 0 0)');
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
    await settled(page);
    assert.equal(await line(), 'rgb(0 0 0)');
    assert.equal(await mode(page), 'overlay');
    await page.done();
  });
}, { browsers: ['chromium'] });

inBrowsers('forced colours by preference', (open) => {
  test('modes: forced colours show HTML', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    assert.equal(await mode(page), 'html');
    await page.done();
  });
}, { browsers: ['firefox'], options: { extraPrefsFirefox: { 'browser.display.document_color_use': 2 } } });

inBrowsers('minimum font size', (open) => {
  test('modes: a reader’s minimum font size shows HTML', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    await settled(page);
    assert.equal(await mode(page), 'html');
    assert.equal(await inWidget(page, W, (root) => getComputedStyle(root.querySelector('li a')).fontSize), '17px', 'the declared size; the browser enlarges it');
    await page.done();
  });
}, { browsers: ['firefox'], options: { extraPrefsFirefox: { 'font.minimum-size.x-western': 22, 'font.minimum-size.x-unicode': 22, 'font.minimum-size.vi': 22 } } });
