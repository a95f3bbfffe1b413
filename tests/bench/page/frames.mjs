// SPDX-License-Identifier: MIT
// The page of rows/frames.mjs: times the parts of a frame, without the mirror.
import { Painter } from '../../../web/src/painter.js';
import { SIZE, STEPS } from './steps.mjs';
import { BenchWidget, instantiate } from './widget.mjs';

const WARM_UP = 60; // frames until the optimising compiler has taken over

const bytesOf = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());
const animationFrame = () => new Promise((done) => requestAnimationFrame(done));

function timed(work) {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** One frame's milliseconds by part. */
function frame(widget, painter, command) {
  const [, layout] = timed(() => {
    command();
    widget.layOut();
  });
  const parts = { layout, raster: 0, blit: 0 };
  const rects = widget.paint();
  for (;;) {
    const [{ value, done }, raster] = timed(() => rects.next());
    parts.raster += raster;
    if (done) return parts;
    parts.blit += timed(() => painter.paint([value]))[1];
  }
}

async function measureStep(widget, painter, step, runs) {
  const frames = [];
  for (let run = 0; run < WARM_UP + runs; ++run) {
    if (run >= WARM_UP) await animationFrame(); // so that each picture is shown
    frames.push(frame(widget, painter, () => step(widget, run)));
  }
  return frames.slice(WARM_UP);
}

/** @param {{ scale: number, runs: number }} how @returns {Promise<Record<string, { layout: number, raster: number, blit: number }[]>>} by step */
globalThis.measureFrames = async ({ scale, runs }) => {
  const module = await WebAssembly.compile(await bytesOf('/portalkit/portalkit.wasm'));
  const { kit } = await instantiate(module);
  const widget = new BenchWidget(kit, await bytesOf('/data/van-ban.json'), { ...SIZE, scale });
  const painter = new Painter();
  painter.setView({ width: SIZE.width * scale, scale: scale * 1000, top: 0, bottom: SIZE.height * scale });
  document.body.replaceChildren(painter.element);
  const results = {};
  for (const [name, step] of Object.entries(STEPS)) results[name] = await measureStep(widget, painter, step, runs);
  return results;
};
