// SPDX-License-Identifier: MIT
// The invisible text lies where the painted text is; it is found, selected and copied like any other.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { inBrowsers, inWidget, pageOf, settled, siteWith } from './harness.mjs';
import { offsets } from './pixels.mjs';

const WIDGET = 'portal-search';
const site = await siteWith({
  'one.html': pageOf('<p>Trước</p><portal-search src="/data/van-ban.json" page-size="10"></portal-search><p>Sau</p>'),
});
after(() => site.close());

// Boxes of all painted lines in the window, in device pixels, from above the ascender to the baseline: underlines are
// painted, and not in the mirror.
function lineBoxes(root, ratio) {
  const range = document.createRange();
  const walker = document.createTreeWalker(root.querySelector('.m'), NodeFilter.SHOW_TEXT);
  const boxes = [];
  for (let text; (text = walker.nextNode()); ) {
    range.setStart(text, 0);
    range.setEnd(text, text.data.trimEnd().length);
    const { left, top, width } = range.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(text.parentElement).fontSize);
    const box = { x: Math.round(left * ratio) - 6, y: Math.round((top - 0.05 * size) * ratio), width: Math.round(width * ratio) + 12, height: Math.round(1.13 * size * ratio), text: text.data };
    if (box.x >= 0 && box.y >= 0 && box.y + box.height <= innerHeight * ratio) boxes.push(box);
  }
  return boxes;
}

function showMirrorOnly(root) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.m { color: #000 !important } canvas { visibility: hidden }');
  root.adoptedStyleSheets.push(sheet);
}

inBrowsers('mirror text', (open, name) => {
  for (const ratio of [1, 1.5, 2]) {
    test(`mirror text: lies on the painted text at ratio ${ratio}`, async () => {
      const page = await open(`${site.url}one.html`, { width: 800, ratio });
      await page.ready();
      await page.evaluate((host) => document.querySelector(host).scrollIntoView(), WIDGET);
      await page.evaluate(() => document.fonts.ready);
      await settled(page);
      const boxes = await inWidget(page, WIDGET, lineBoxes, ratio);
      assert.ok(boxes.length > 20, `${boxes.length} lines`);
      assert.equal(await inWidget(page, WIDGET, (root) => root.querySelector('.k').dataset.mode), 'overlay');
      const painted = await page.screenshot();
      await inWidget(page, WIDGET, showMirrorOnly);
      await settled(page);
      const mirrored = await page.screenshot();
      const measured = await offsets(page.browser(), painted, mirrored, boxes);
      const allowed = Math.floor(0.6 * ratio + 0.5); // a half device pixel is what whole-pixel correlation cannot see
      const far = boxes.map((box, i) => ({ text: box.text, ...measured[i] }))
        .filter(({ left, right, down }) => Math.abs(left) > allowed || Math.abs(right) > allowed || Math.abs(down) > 1);
      assert.deepEqual(far, []);
      await page.done();
    });
  }

  test('mirror text: find in page has a hit for each occurrence', async () => {
    const page = await open(`${site.url}one.html`);
    await page.ready();
    const counts = await page.evaluate((host) => {
      const word = 'UBND huyện';
      const text = document.querySelector(host).shadowRoot.querySelector('.m').textContent;
      let hits = 0;
      getSelection().removeAllRanges();
      while (hits < 1000 && window.find(word, true, false, false)) hits++;
      return { hits, occurrences: text.split(word).length - 1 };
    }, WIDGET);
    assert.ok(counts.occurrences > 3);
    assert.equal(counts.hits, counts.occurrences);
    await page.done();
  });

  test('mirror text: three results copy as lines, each sentence on one', async () => {
    const page = await open(`${site.url}one.html`, { width: 700 });
    await page.ready();
    const { copied, expected } = await inWidget(page, WIDGET, (root) => {
      const items = [...root.querySelectorAll('li')].slice(0, 3);
      const first = items[0].querySelector('.t');
      const last = [...items[2].querySelectorAll('.t')].at(-1);
      getSelection().setBaseAndExtent(first, 0, last, last.childNodes.length);
      const lines = items.map((li) => [...li.querySelectorAll('.t')].map((part) => part.textContent));
      return { copied: getSelection().toString(), expected: lines.flat() };
    });
    const lines = copied.split('\n').map((line) => line.trim()).filter(Boolean);
    assert.deepEqual(lines, expected);
    await page.done();
  });
});
