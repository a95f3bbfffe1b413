// SPDX-License-Identifier: MIT
// A fresh browser with a page that is watched.
import { launch, until } from '../browser/harness.mjs';
import { watch } from './page/watch.mjs';

export { until };

/** @typedef {import('puppeteer-core').Page} Page */

/** Without it Firefox rounds its clocks. */
const OPTIONS = { chromium: {}, firefox: { extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } } };

/**
 * Runs `work` in a browser process of its own, with a profile of its own.
 * @template T @param {'chromium' | 'firefox'} name @param {number} ratio  device pixels per CSS pixel
 * @param {(page: Page) => Promise<T>} work @returns {Promise<T>}
 */
export async function inBrowser(name, ratio, work) {
  const browser = await launch(name, OPTIONS[name]);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800, deviceScaleFactor: ratio });
    await page.evaluateOnNewDocument(watch);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** Waits until `count` widgets show an answer. @param {Page} page @param {number} count */
export const ready = (page, count) => until(page, (most) => seen.answers.length >= most, count);

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
