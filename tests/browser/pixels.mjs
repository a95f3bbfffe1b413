// SPDX-License-Identifier: MIT
// Where text stands in one screenshot compared with another. Decoding is left to a browser.

/**
 * For each box the sideways offset of its left and right end and its vertical offset, in device pixels, by correlating
 * the ink of both pictures.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Uint8Array} painted @param {Uint8Array} mirrored  PNG
 * @param {{ x: number, y: number, width: number, height: number }[]} boxes  device pixels
 */
export async function offsets(browser, painted, mirrored, boxes) {
  const page = await browser.newPage();
  const base64 = [painted, mirrored].map((png) => Buffer.from(png).toString('base64'));
  const result = await page.evaluate(measure, base64, boxes);
  await page.close();
  return result;
}

async function measure(pictures, boxes) {
  const [first, second] = await Promise.all(pictures.map(async (text) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  }));
  // Difference from the ground, which is what stands in the box's upper left corner; the largest counts 1.
  const ink = (image, { x, y, width, height }) => {
    const at = (px, py) => image.data.subarray(4 * (py * image.width + px), 4 * (py * image.width + px) + 3);
    const ground = at(x, y);
    const rows = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => {
      const pixel = at(x + column, y + row);
      return Math.abs(pixel[0] - ground[0]) + Math.abs(pixel[1] - ground[1]) + Math.abs(pixel[2] - ground[2]);
    }));
    const most = Math.max(1, ...rows.flat());
    return rows.map((row) => row.map((value) => value / most));
  };
  const columns = (rows) => rows[0].map((_, i) => rows.reduce((sum, row) => sum + row[i], 0));
  const sums = (rows) => rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const REACH = 4;
  const offset = (a, b) => {
    let best = { shift: NaN, error: Infinity };
    for (let shift = -REACH; shift <= REACH; shift++) {
      let error = 0;
      for (let i = REACH; i < a.length - REACH; i++) error += (a[i] - b[i + shift]) ** 2;
      if (error < best.error) best = { shift, error };
    }
    return best.shift;
  };
  return boxes.map((box) => {
    const [a, b] = [ink(first, box), ink(second, box)];
    const end = Math.min(60, box.width);
    const [ca, cb] = [columns(a), columns(b)];
    return { left: offset(ca.slice(0, end), cb.slice(0, end)), right: offset(ca.slice(-end), cb.slice(-end)), down: offset(sums(a), sums(b)) };
  });
}
