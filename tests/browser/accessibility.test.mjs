// SPDX-License-Identifier: MIT
// axe in both modes, and the overlay's accessibility tree against that of plain HTML.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';

import { inBrowsers, inWidget, pageOf, settled, siteWith } from './harness.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const one = '<portal-search src="/data/nghi-quyet.json" page-size="5"></portal-search>';
const two = one + '<portal-search src="/data/cong-khai.json" page-size="5" heading="Công khai ngân sách"></portal-search>';
// A reader's own letter spacing is a reason for HTML mode.
const spaced = '<link rel="stylesheet" href="/spaced.css">';
const site = await siteWith({
  'one.html': pageOf(one),
  'one-html.html': pageOf(one, { head: spaced }),
  'two.html': pageOf(two),
  'same.html': pageOf(one + one),
  'two-html.html': pageOf(two, { head: spaced }),
  'spaced.css': 'portal-search { letter-spacing: 0.02em }',
});
after(() => site.close());

async function audit(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations, incomplete } = await globalThis.axe.run(document, { resultTypes: ['violations', 'incomplete'] });
    const named = (results) => results.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')}`);
    return { violations: named(violations), incomplete: named(incomplete) };
  });
}

inBrowsers('accessibility', (open) => {
  for (const [name, mode, count] of [['one', 'overlay', 1], ['two', 'overlay', 2], ['same', 'overlay', 2], ['one-html', 'html', 1], ['two-html', 'html', 2]]) {
    test(`accessibility: axe finds nothing in ${name}.html (${mode})`, async () => {
      const page = await open(`${site.url}${name}.html`);
      await page.ready(count);
      await settled(page);
      assert.equal(await inWidget(page, 'portal-search', (root) => root.querySelector('.k').dataset.mode), mode);
      const { violations, incomplete } = await audit(page);
      assert.deepEqual(violations, []);
      // Over a canvas axe cannot know the ground of a text; HTML mode proves the same colours.
      const unknown = incomplete.filter((result) => mode === 'html' || !result.startsWith('color-contrast:'));
      assert.deepEqual(unknown, []);
      await page.done();
    });
  }
});

/** Role, name and state of each node that a screen reader is given, indented by depth. */
async function accessibilityTree(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    const role = node.role?.value;
    // The overlay paints the numbers of a list; lines are broken elsewhere in HTML.
    if (role === 'InlineTextBox' || role === 'ListMarker') return;
    if (!node.ignored) {
      const state = (node.properties ?? []).map(({ name, value }) => `${name}=${JSON.stringify(value.value ?? null)}`).join(' ');
      lines.push(`${'  '.repeat(depth)}${role} "${node.name?.value ?? ''}" ${state}`);
    }
    for (const id of node.childIds ?? []) walk(byId.get(id), node.ignored ? depth : depth + 1);
  };
  walk(nodes[0], 0);
  await client.detach();
  return lines;
}

inBrowsers('accessibility tree', (open) => {
  test('accessibility: the overlay is the same tree as plain HTML', async () => {
    const trees = [];
    for (const name of ['two', 'two-html']) {
      const page = await open(`${site.url}${name}.html`);
      await page.ready(2);
      await settled(page);
      trees.push(await accessibilityTree(page));
      await page.done();
    }
    // Which of two equal names gets the number depends on whose data came first.
    const [overlay, html] = trees.map((lines) => lines.map((line) => line.replace(/ \(2\)(?=")| url="[^"]*"/g, '')));
    assert.deepEqual(overlay, html);
    const tree = trees[0].join('\n');
    for (const expected of ['search "Tìm kiếm văn bản"', 'searchbox "Từ khóa"', 'textbox "Từ ngày"', 'button "Tìm kiếm"', 'list "Kết quả tìm kiếm"', 'navigation "Các trang kết quả"', 'navigation "Các trang kết quả (2)"', 'heading "Công khai ngân sách"']) {
      assert.ok(tree.includes(expected), `${expected} in\n${tree}`);
    }
  });
}, { browsers: ['chromium'] });
