// SPDX-License-Identifier: MIT
// Vietnamese typing, by the protocol of Chromium: composition (Telex of the system, Gboard, ibus) and Backspace followed
// by an insertion (UniKey, EVKey, OpenKey), while the widget renders again all the time.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { inWidget, launch, openPage, pageOf, siteWith, until } from './harness.mjs';

const SYLLABLES = ('nghị quyết ngân sách huyện Phước Sơn đường giao thông tổng thu nội địa đạt dự toán thủ tục hành chính quyết định ' +
  'phê duyệt kế hoạch đầu tư công trình kiên cố hóa thuỷ lợi bảo trì đất đai giấy phép xây dựng trường học bệnh viện ' +
  'người nghèo miễn giảm tiền sử dụng khuỷu ngoằn nghiêng Ẩn').split(' ').slice(0, 59);
const DELAYS_MS = [0, 5, 30];

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPES = /[\u0302\u0306\u031b]/g;

/** What stands in the field after each key of a Telex typist: the bare letter, its shape, at the end the tone. */
function steps(syllable) {
  const toneless = syllable.normalize('NFD').replace(TONES, '').normalize('NFC');
  const forms = [];
  let written = '';
  for (const letter of toneless) {
    const bare = letter.normalize('NFD').replace(SHAPES, '').replace('đ', 'd').replace('Đ', 'D');
    forms.push(written + bare);
    if (bare !== letter) forms.push(written + letter);
    written += letter;
  }
  if (written !== syllable) forms.push(syllable);
  return forms;
}

const MECHANISMS = {
  async composition(client, forms, pause) {
    for (const form of forms) {
      await client.send('Input.imeSetComposition', { text: form, selectionStart: form.length, selectionEnd: form.length });
      await pause();
    }
    await client.send('Input.insertText', { text: forms.at(-1) });
  },
  async backspace(client, forms, pause) {
    let before = '';
    for (const form of forms) {
      let same = 0;
      while (same < before.length && before[same] === form[same]) same++;
      for (let i = same; i < before.length; i++) {
        for (const type of ['rawKeyDown', 'keyUp']) {
          await client.send('Input.dispatchKeyEvent', { type, key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 });
        }
      }
      await client.send('Input.insertText', { text: form.slice(same) });
      before = form;
      await pause();
    }
  },
};

const site = await siteWith({ 'one.html': pageOf('<portal-search src="/data/nghi-quyet.json"></portal-search>') });
after(() => site.close());

/** Types every syllable, `delay` milliseconds between the keys; returns those that did not arrive whole. */
async function typeAll(page, type, delay) {
  const client = await page.createCDPSession();
  await (await page.$('portal-search >>> input[type=search]')).focus();
  await page.evaluate(() => {
    globalThis.field = document.querySelector('portal-search').shadowRoot.activeElement;
    let turn = 0;
    setInterval(() => document.querySelector('portal-search').setAttribute('heading', `Tìm ${turn++}`), 7);
  });
  const wrong = [];
  for (const syllable of SYLLABLES) {
    await type(client, steps(syllable), () => delay && wait(delay));
    const seen = await page.evaluate(() => {
      const { value } = globalThis.field;
      globalThis.field.select();
      return { value, same: globalThis.field.matches(':focus') };
    });
    if (seen.value !== syllable || !seen.same) wrong.push({ delay, syllable, ...seen });
  }
  await client.send('Input.insertText', { text: 'ngân sách' });
  return wrong;
}

for (const [name, type] of Object.entries(MECHANISMS)) {
  // A browser each, because only the page in front renders.
  test(`typing: ${SYLLABLES.length} syllables by ${name} arrive whole at three speeds`, async () => {
    const wrong = await Promise.all(DELAYS_MS.map(async (delay) => {
      const browser = await launch('chromium');
      try {
        const page = await openPage(browser, `${site.url}one.html`);
        await page.ready();
        const result = await typeAll(page, type, delay);
        // The app has read what the field shows, and rendered meanwhile.
        await until(page, () => seen.events.filter(({ type: t }) => t === 'portal-search').at(-1).detail.query === 'ngân sách');
        assert.ok(await inWidget(page, 'portal-search', (root) => /Tìm [1-9]\d/.test(root.querySelector('h2').textContent)));
        await page.done();
        return result;
      } finally {
        await browser.close();
      }
    }));
    assert.deepEqual(wrong.flat(), []);
  });
}
