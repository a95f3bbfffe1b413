// SPDX-License-Identifier: MIT
import { inBrowser, ready, sleep, until } from '../browsers.mjs';
import { figure, summaryOfParts } from '../figures.mjs';

const TYPED = 'nghi quyet ngan sach';
const SETTLED_MS = 60; // a frame is long over; asking the page earlier would cost it time

/** The parts of a row: from the key to the frame being asked for, the kit's frame, the browser's own layout and painting. */
const PARTS = {
  input: ({ asked }, key) => asked - key,
  kit: ({ started, ended }) => ended - started,
  browser: ({ ended, painted }) => painted - ended,
};
/** How long a reader waits for the screen's next frame, 16 ms at most, says nothing about the kit. */
const WAIT = { 'wait for the screen': ({ asked, started }) => started - asked };

const ROWS = [
  { name: 'keystroke → painted frame', parts: PARTS, aim: 8 },
  { name: 'the same with the wait for a 60 Hz screen', parts: { ...PARTS, ...WAIT } },
];

const BROWSERS = ['chromium', 'firefox'];

/** Types one character. @returns {Promise<{ key: number, frame: object }>} when it came, and the frame that answers it */
async function type(page, character) {
  await page.keyboard.press(character);
  await sleep(SETTLED_MS);
  return until(page, () => {
    const key = seen.keys.at(-1);
    const frame = seen.frames.find(({ started }) => started >= key);
    return frame && { key, frame };
  });
}

async function clear(page) {
  for (const _ of TYPED) await page.keyboard.press('Backspace');
  await sleep(SETTLED_MS);
}

async function samples(name, ratio, url, repeats) {
  return inBrowser(name, ratio, async (page) => {
    await page.goto(`${url}#van-ban`);
    await ready(page, 1);
    await (await page.$('#van-ban >>> input[type=search]')).click();
    await sleep(SETTLED_MS);
    const answers = [];
    for (let repeat = 0; repeat < repeats; ++repeat) {
      for (const character of TYPED) answers.push(await type(page, character));
      await clear(page);
    }
    // Without the first ones, when the compilers have seen little; without keys that change no pixel, as a space may; without
    // those that met a frame which another event had asked for.
    return answers.slice(TYPED.length / 2).filter(({ key, frame }) => frame.blits > 0 && frame.asked >= key);
  });
}

const spans = (answers, parts) => answers.map(({ key, frame }) => Object.fromEntries(Object.entries(parts).map(([name, span]) => [name, span(frame, key)])));

export default {
  id: 'keystroke',
  title: 'Typing “nghi quyet ngan sach” into the example portal, 1,780 documents',
  async measure({ site, repeats }) {
    const figures = [];
    for (const browser of BROWSERS) {
      for (const ratio of [1, 2]) {
        const answers = await samples(browser, ratio, site.url, Math.min(repeats, 3));
        for (const { name, parts, aim } of ROWS) figures.push(figure(`${name}, ${browser}, ${ratio}x`, 'ms', summaryOfParts(spans(answers, parts)), aim));
      }
    }
    return figures;
  },
};
