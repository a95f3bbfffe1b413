// SPDX-License-Identifier: MIT
// What any widget of this kind waits for: the module fetched and compiled, one canvas painted. Nothing of the kit runs.
performance.mark('script');
await WebAssembly.instantiateStreaming(fetch('/portalkit/portalkit.wasm'), { env: { emscripten_notify_memory_growth() {} } });
const canvas = document.querySelector('canvas');
const pixels = new ImageData(canvas.width, canvas.height);
new Uint32Array(pixels.data.buffer).fill(0xff8855aa);
canvas.getContext('2d', { alpha: false }).putImageData(pixels, 0, 0);
requestAnimationFrame(() => requestAnimationFrame(() => dispatchEvent(new Event('portal-ready')))); // when it is on the screen
