// SPDX-License-Identifier: MIT
import { join } from 'node:path';

import { inBrowser, until } from '../browsers.mjs';
import { figure, summaryOfParts } from '../figures.mjs';
import { figuresOf, PLACES } from '../programs.mjs';

const RUNS = 60;

/** Steps of page/steps.mjs and widget_bench.cpp; `aim` by device pixels per CSS pixel. */
const ROWS = [
  { step: 'full frame', aim: { 1: 2, 2: 5 } },
  { step: 'hover', aim: { 1: 1, 2: 1 } },
  { step: 'keystroke' },
];
const SCALES = [1, 2];

/** Where frames are measured, by "step, scale"; the aims are those of a page. */
const WHERE = [
  { where: 'Chromium', aims: true, run: ({ site }) => inPage('chromium', site) },
  { where: 'Firefox', aims: true, run: ({ site }) => inPage('firefox', site) },
  { where: 'native', aims: false, run: ({ build }) => figuresOf([...PLACES.native(build, 'widget'), join(build, 'site/data/van-ban.json')]) },
];

async function inPage(browser, site) {
  const measured = new Map();
  for (const scale of SCALES) {
    await inBrowser(browser, scale, async (page) => {
      await page.goto(`${site.url}tests/bench/page/frames.html`);
      await until(page, () => 'measureFrames' in globalThis);
      const steps = await page.evaluate((how) => measureFrames(how), { scale, runs: RUNS });
      for (const [step, frames] of Object.entries(steps)) measured.set(`${step}, ${scale}x`, summaryOfParts(frames));
    });
  }
  return measured;
}

export default {
  id: 'frames',
  title: 'Frame of 800 × 600 CSS pixels, 1,780 documents: layout (pk_send, pk_frame), raster (pk_paint), blit (putImageData)',
  async measure(context) {
    const figures = [];
    for (const { where, aims, run } of WHERE) {
      const measured = await run(context);
      for (const { step, aim } of ROWS) {
        for (const scale of SCALES) {
          const name = `${step}, ${scale}x`;
          figures.push(figure(`${name}, ${where}`, 'ms', measured.get(name), aims ? aim?.[scale] : undefined));
        }
      }
    }
    return figures;
  },
};
