// SPDX-License-Identifier: MIT
import { inBrowser, ready, sleep } from '../browsers.mjs';
import { figure } from '../figures.mjs';

const SETTLE_MS = 1000, WATCH_MS = 3000;
const BROWSERS = ['chromium', 'firefox'];

/** What the reader has done before nothing happens. */
const ROWS = [
  ['after the start', () => {}],
  ['after a search, with the caret in the field', async (page) => {
    await (await page.$('#van-ban >>> input[type=search]')).click();
    await page.keyboard.type('ngan sach');
  }],
];

/** Each widget starts when it comes into sight. */
async function startAll(page) {
  const count = await page.evaluate(() => document.querySelectorAll('portal-search').length);
  for (let place = 0; place < count; ++place) {
    await page.evaluate((at) => document.querySelectorAll('portal-search')[at].scrollIntoView(), place);
    await ready(page, place + 1);
  }
}

async function callsAtRest(page) {
  await sleep(SETTLE_MS);
  const before = await page.evaluate(() => seen.calls);
  if (before === 0) throw new Error('no frame was seen before the rest: the page is not watched');
  await page.evaluate(() => (seen.calls = 0));
  await sleep(WATCH_MS);
  return page.evaluate(() => seen.calls);
}

export default {
  id: 'idle',
  title: 'Frames and timers, set or fired, in 3 s at rest: the example portal with its three widgets',
  async measure({ site }) {
    const figures = [];
    for (const browser of BROWSERS) {
      await inBrowser(browser, 1, async (page) => {
        await page.goto(site.url);
        await startAll(page);
        for (const [name, act] of ROWS) {
          await act(page);
          figures.push(figure(`${name}, ${browser}`, 'calls', { value: await callsAtRest(page) }, 0));
        }
      });
    }
    return figures;
  },
};
