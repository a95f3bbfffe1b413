// SPDX-License-Identifier: MIT
// Line plots with logarithmic axes, as SVG: growth by powers of ten is what they show.

const WIDTH = 320;
const HEIGHT = 260;
const MARGIN = { left: 52, right: 64, top: 32, bottom: 36 };
const COLOURS = ['#1a5fb4', '#c64600', '#26734d', '#813d9c'];

const escape = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
const text = (x, y, words, more = '') => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escape(words)}</text>`;
const line = (x1, y1, x2, y2) => `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="#ddd"/>`;

/** Whole powers of ten around the values. @param {number[]} values */
function powers(values) {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  const from = Math.floor(Math.min(...logs));
  return { from, to: Math.max(from + 1, Math.ceil(Math.max(...logs))) };
}

const label = (power) => (power >= 6 ? `${10 ** (power - 6)} M` : power >= 3 ? `${10 ** (power - 3)} k` : String(+(10 ** power).toPrecision(1)));

/** Labels that would lie on each other move apart. @param {{y: number}[]} labels from top to bottom */
function spread(labels) {
  labels.sort((left, right) => left.y - right.y);
  for (let i = 1; i < labels.length; i++) labels[i].y = Math.max(labels[i].y, labels[i - 1].y + 13);
  return labels;
}

/** @param {{title: string, series: {name: string, points: [number, number][]}[]}} panel @param {number} left */
function draw(panel, left) {
  const points = panel.series.flatMap((one) => one.points).filter(([, y]) => y > 0);
  const across = powers(points.map(([x]) => x));
  const up = powers(points.map(([, y]) => y));
  const right = left + WIDTH - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const x = (value) => left + MARGIN.left + ((Math.log10(value) - across.from) / (across.to - across.from)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (value) => bottom - ((Math.log10(value) - up.from) / (up.to - up.from)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const parts = [text(left + MARGIN.left, 18, panel.title, 'font-weight="bold"')];
  for (let power = up.from; power <= up.to; power++) {
    parts.push(line(left + MARGIN.left, y(10 ** power), right, y(10 ** power)), text(left + MARGIN.left - 6, y(10 ** power) + 4, label(power), 'text-anchor="end"'));
  }
  for (let power = across.from; power <= across.to; power++) {
    parts.push(line(x(10 ** power), MARGIN.top, x(10 ** power), bottom), text(x(10 ** power), bottom + 16, label(power), 'text-anchor="middle"'));
  }
  const names = [];
  for (const [i, one] of panel.series.entries()) {
    const seen = one.points.filter(([, value]) => value > 0);
    if (seen.length === 0) continue;
    const path = seen.map(([n, value], place) => `${place === 0 ? 'M' : 'L'}${x(n).toFixed(1)} ${y(value).toFixed(1)}`).join('');
    parts.push(`<path d="${path}" fill="none" stroke="${COLOURS[i]}" stroke-width="2"/>`);
    for (const [n, value] of seen) parts.push(`<circle cx="${x(n).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3" fill="${COLOURS[i]}"/>`);
    const [n, value] = seen.at(-1);
    names.push({ x: x(n) + 7, y: y(value) + 4, name: one.name, colour: COLOURS[i] });
  }
  for (const name of spread(names)) parts.push(text(name.x, name.y, name.name, `fill="${name.colour}"`));
  return parts.join('\n');
}

/** Panels side by side; documents to the right, each figure up. @param {Parameters<typeof draw>[0][]} panels @returns {string} */
export function plot(panels) {
  const width = WIDTH * panels.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" font-family="sans-serif" font-size="11">
<title>${escape(panels.map(({ title }) => title).join('; '))}, by number of documents</title>
<rect width="100%" height="100%" fill="#fff"/>
${panels.map((panel, i) => draw(panel, i * WIDTH)).join('\n')}
</svg>
`;
}
