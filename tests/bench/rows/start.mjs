// SPDX-License-Identifier: MIT
import { inBrowser, ready } from '../browsers.mjs';
import { figure, summary } from '../figures.mjs';

/** Which moments lie at the ends of a row. `aim` in milliseconds, for a new browser (cold) and a reload (warm). */
const ROWS = [
  { name: 'script start → first painted frame', from: 'script', to: 'frame', aim: { cold: 180, warm: 60 } },
  { name: 'script start → first answer shown', from: 'script', to: 'answer' },
  { name: 'page asked for → first answer shown', from: 'page', to: 'answer' },
];

/** A page whose widget is in sight at once; and one that shows what the browser alone takes. */
const PAGES = [
  { name: '1,780 documents from JSON', path: 'tests/bench/page/start.html' },
  { name: '5 documents from a table', path: 'minimal/' },
  { name: 'nothing of the kit but its module', path: 'tests/bench/page/floor.html', isFloor: true },
];

// Runs in the page. Times count from when the page was asked for.
function moments() {
  const script = performance.getEntriesByName('script')[0].startTime;
  return { page: 0, script, frame: seen.frames.find(({ blits }) => blits > 0).painted, answer: seen.answers[0] };
}

async function starts(url, ratio, repeats) {
  const cold = [], warm = [];
  for (let repeat = 0; repeat < repeats; ++repeat) {
    await inBrowser('chromium', ratio, async (page) => {
      await page.goto(url);
      await ready(page, 1);
      cold.push(await page.evaluate(moments));
      for (const _ of [1, 2, 3]) {
        await page.reload();
        await ready(page, 1);
        warm.push(await page.evaluate(moments));
      }
    });
  }
  return { cold, warm };
}

function figuresOf(samples, where, isFloor) {
  return Object.entries(samples).flatMap(([state, times]) => (isFloor ? ROWS.slice(0, 1) : ROWS).map(({ name, from, to, aim }) => {
    const spans = times.map((moment) => moment[to] - moment[from]);
    return figure(`${name}, ${state}, ${where}`, 'ms', summary(spans), isFloor ? undefined : aim?.[state]);
  }));
}

export default {
  id: 'start',
  title: 'Start in Chromium, served with brotli; cold: a new browser; warm: a reload, files from its cache',
  async measure({ site, repeats }) {
    const figures = [];
    for (const { name, path, isFloor } of PAGES) {
      for (const ratio of [1, 2]) figures.push(...figuresOf(await starts(site.url + path, ratio, repeats), `${name}, ${ratio}x`, isFloor));
    }
    return figures;
  },
};
