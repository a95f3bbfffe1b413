// SPDX-License-Identifier: MIT
// Whatever goes wrong, the page keeps its own content, the webmaster is told where, and nothing is thrown at the page.
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { STRICT_POLICY } from '../../examples/serve.mjs';
import { inBrowsers, inWidget, pageOf, settled, siteWith, until } from './harness.mjs';

const W = 'portal-search';
const own = '<table id="own"><tr><th>Số, ký hiệu</th><th>Trích yếu</th></tr><tr><td>1/QĐ-UBND</td><td>Nội dung của trang</td></tr></table>';
const row = (i, more = {}) => ({ id: `d${i}`, number: `${i}/QĐ-UBND`, title: `Quyết định số ${i}`, issued: '2024-02-01', ...more });
const good = Array.from({ length: 50 }, (_, i) => row(i));
const at = (index, change) => good.map((document, i) => (i === index ? { ...document, ...change } : document));
const bytes = (text, ...more) => Buffer.concat([Buffer.from(text), ...more]);

const FEEDS = {
  missing: null,
  'not-json': '<!doctype html><title>Đăng nhập</title>',
  truncated: JSON.stringify(good).slice(0, -700),
  'wrong-shape': '{"message": "ok"}',
  'deep': '['.repeat(5000),
  'bad-row': JSON.stringify(good).replace(JSON.stringify(good[20]), '{"id": "d20", "title": 12 34}'),
  'duplicate-ids': JSON.stringify(at(21, { id: 'd20' })),
  'bad-utf8': bytes(JSON.stringify(good.slice(0, 20)).slice(0, -1), Buffer.from(',{"id":"x","title":"Qu\xff\xfe số"}'.replace('số', 'so'), 'latin1'), Buffer.from(',' + JSON.stringify(good.slice(21)).slice(1))),
  'bad-date': JSON.stringify(at(30, { issued: '31/02/2023' })),
  empty: '',
};
const files = {};
for (const [name, content] of Object.entries(FEEDS)) {
  if (content !== null) files[`${name}.json`] = content;
  files[`${name}.html`] = pageOf(`<portal-search id="it" src="/${name}.json">${own}</portal-search>`);
}
files['plain.html'] = pageOf(`<portal-search id="it">${own}</portal-search><portal-search id="other">${own}</portal-search>`);
files['copies.html'] = files['plain.html'].replace('</head>', '<script type="module" src="/portalkit/portalkit.js?copy"></script></head>');
files['text.html'] = pageOf('<portal-search id="it" src="/missing.json"></portal-search>');
const site = await siteWith(files);
const forbidden = await siteWith(files, { policy: STRICT_POLICY.replace(" 'wasm-unsafe-eval'", '') });
const absent = await siteWith(files);
await rm(join(absent.root, 'portalkit/portalkit.wasm'));
const corrupt = await siteWith(files);
await writeFile(join(corrupt.root, 'portalkit/portalkit.wasm'), 'not wasm at all, but long enough to look at');
after(() => Promise.all([site, forbidden, absent, corrupt].map((s) => s.close())));

const ownShows = (page, selector = '#it') => page.evaluate((host) => document.querySelector(`${host} table`).getClientRects().length > 0, selector);
const words = (page) => inWidget(page, W, (root) => root.querySelector('.m')?.textContent ?? '');

inBrowsers('failures', (open) => {
  for (const name of ['missing', 'not-json', 'wrong-shape', 'deep', 'empty']) {
    test(`failures: a feed that is ${name} leaves the page's content, says so in Vietnamese, and where to the webmaster`, async () => {
      const page = await open(`${site.url}${name}.html`);
      const detail = await page.event('portal-error');
      assert.equal(detail.severity, 'error');
      assert.ok(detail.source.endsWith(`${name}.json`), detail.source);
      assert.match(detail.code, /^[a-z_]+$/);
      await settled(page);
      assert.ok(await ownShows(page));
      assert.match(await words(page), /dữ liệu/i);
      assert.ok(page.lines.some((line) => line.startsWith('error: portalkit: ')), page.lines.join('\n'));
      await page.done([/portalkit: /, /404/, /Failed to load resource/]);
    });
  }

  for (const [name, code, total] of [['bad-row', 'bad_row', 49], ['duplicate-ids', 'duplicate_id', 49], ['bad-utf8', 'invalid_utf8', 49], ['bad-date', 'bad_date', 50]]) {
    test(`failures: a feed with ${name} works with what is good, and says which row is not`, async () => {
      const page = await open(`${site.url}${name}.html`);
      await page.ready();
      const detail = await page.event('portal-error', code);
      assert.ok(detail.row > 0, JSON.stringify(detail));
      await settled(page);
      assert.ok(!(await ownShows(page)));
      assert.match(await words(page), new RegExp(`Tìm thấy ${total} văn bản`));
      assert.ok(page.lines.some((line) => /portalkit: .*json, row \d+/.test(line)), page.lines.join('\n'));
      await page.done([/portalkit: /]);
    });
  }

  test('failures: a feed that breaks off works with what came before, and says so', async () => {
    const page = await open(`${site.url}truncated.html`);
    await page.ready();
    await page.event('portal-error', 'truncated');
    await settled(page);
    assert.ok(!(await ownShows(page)));
    assert.match(await words(page), /Tìm thấy 4\d văn bản/);
    assert.ok(await inWidget(page, W, (root) => root.querySelector('[role=note]') !== null));
    await page.done([/portalkit: /]);
  });

  test('failures: a slow feed is waited for in sight, above the page\'s content', async () => {
    const hold = () => {
      const real = globalThis.fetch;
      const released = new Promise((release) => (globalThis.release = release));
      globalThis.fetch = async (...args) => {
        if (String(args[0]).endsWith('.json')) await released;
        return real(...args);
      };
    };
    const page = await open(`${site.url}bad-date.html`, { before: hold });
    await until(page, () => /Đang tải dữ liệu/.test(document.querySelector('#it').shadowRoot?.querySelector('.k:not([data-waiting])')?.textContent));
    assert.ok(await ownShows(page));
    await page.evaluate(() => globalThis.release());
    await page.ready();
    await settled(page);
    assert.ok(!(await ownShows(page)));
    assert.match(await words(page), /Tìm thấy 50 văn bản/);
    await page.done([/portalkit: /]);
  });

  test('failures: of a feed of 200 MB no more is read than the limit, and the reader is told', async () => {
    const huge = () => {
      globalThis.sent = 0;
      const row = JSON.stringify({ number: '1/QĐ-UBND', title: 'Quyết định '.repeat(6000) });
      const piece = new TextEncoder().encode(`${row},`.repeat(12));
      const real = globalThis.fetch;
      globalThis.fetch = (...args) => {
        if (!String(args[0]).endsWith('.json')) return real(...args);
        globalThis.sent = 0;
        return Promise.resolve(new Response(new ReadableStream({
          start: (stream) => stream.enqueue(new TextEncoder().encode('[')),
          pull(stream) {
            stream.enqueue(piece);
            globalThis.sent += piece.length;
            if (globalThis.sent > 200e6) stream.close();
          },
        })));
      };
    };
    const page = await open(`${site.url}bad-date.html`, { before: huge });
    const detail = await page.event('portal-error', 'too_large');
    assert.equal(detail.source.split('/').at(-1), 'bad-date.json');
    assert.ok(await page.evaluate(() => globalThis.sent) < 80e6);
    await settled(page);
    assert.match(await words(page), /quá lớn/);
    await page.done([/portalkit: /]);
  });

  for (const [what, server, code] of [['a policy that forbids wasm', forbidden, 'E_CSP_WASM'], ['no wasm file', absent, 'E_WASM_MISSING'], ['a corrupt wasm file', corrupt, 'E_WASM_CORRUPT']]) {
    test(`failures: with ${what} the page's content shows, and one event each says ${code}`, async () => {
      const page = await open(`${server.url}plain.html`);
      await page.event('portal-error', code);
      await until(page, () => seen.events.length === 2);
      await settled(page);
      assert.ok(await ownShows(page));
      assert.ok(await ownShows(page, '#other'));
      assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('portal-search')].map((host) => host.shadowRoot.childElementCount)), [1, 1], 'only the slot is left');
      assert.equal(await page.evaluate(() => seen.events.length), 2);
      await page.done([/portalkit: E_/, /404/, /Failed to load resource/, /Content.Security.Policy/i]);
    });
  }

  // The module is real; one of its functions is made to fail in the page.
  const sabotage = (name) => {
    const real = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...args) => {
      const { module, instance } = await real.apply(WebAssembly, args);
      const exports = { ...instance.exports };
      const acts = {
        version: () => { exports.pk_abi = () => 99; },
        trap: () => {
          exports.pk_frame = (id) => {
            if (globalThis.trapNow) throw new WebAssembly.RuntimeError('unreachable');
            return instance.exports.pk_frame(id);
          };
        },
        wire: () => {
          exports.pk_out_bytes = () => {
            const count = instance.exports.pk_out_bytes();
            if (globalThis.trapNow && count) new Uint8Array(exports.memory.buffer)[instance.exports.pk_out_ptr()] = 99;
            return count;
          };
        },
      };
      acts[name]();
      return { module, instance: { exports } };
    };
  };

  test('failures: scripts and module of two releases do not mix', async () => {
    const page = await open(`${site.url}plain.html`, { before: sabotage, args: ['version'] });
    await page.event('portal-error', 'E_WASM_VERSION');
    assert.ok(await ownShows(page));
    await page.done([/portalkit: E_WASM_VERSION/]);
  });

  for (const [what, code, count] of [['trap', 'E_WASM_TRAP', 2], ['wire', 'E_WIRE', 1]]) {
    test(`failures: ${code} in a running widget brings the page's content back`, async () => {
      const page = await open(`${site.url}plain.html`, { before: sabotage, args: [what] });
      await page.ready(2);
      assert.ok(!(await ownShows(page)));
      await page.evaluate(() => { globalThis.trapNow = true; });
      await (await page.$('#it >>> input[type=search]')).type('n');
      await page.event('portal-error', code);
      await settled(page);
      assert.ok(await ownShows(page));
      assert.equal(await ownShows(page, '#other'), count === 2, 'a trap ends all widgets, a bad patch one');
      assert.equal(await page.evaluate(() => seen.events.filter(({ type }) => type === 'portal-error').length), count);
      await page.done([/portalkit: E_/]);
    });
  }

  test('failures: a widget without content of its own shows what went wrong', async () => {
    const page = await open(`${site.url}text.html`);
    await page.event('portal-error');
    await settled(page);
    const visible = await inWidget(page, W, (root) => getComputedStyle(root.querySelector('.k')).visibility);
    assert.equal(visible, 'visible');
    assert.match(await words(page), /dữ liệu/i);
    await page.done([/portalkit: /, /404/, /Failed to load resource/]);
  });

  test('failures: a feed that comes later is read after trying again', async () => {
    const page = await open(`${site.url}missing.html`);
    await page.event('portal-error');
    await settled(page);
    await writeFile(join(site.root, 'missing.json'), JSON.stringify(good));
    await (await page.$(`${W} >>> [role=note] button`)).click();
    await page.ready();
    await settled(page);
    await rm(join(site.root, 'missing.json'));
    assert.ok(!(await ownShows(page)));
    assert.match(await words(page), /Tìm thấy 50 văn bản/);
    await page.done([/portalkit: /, /404/, /Failed to load resource/]);
  });

  test('failures: a server that does not know the type of .wasm is good enough', async () => {
    const page = await open(`${site.url}plain.html`, {
      before: () => {
        const real = globalThis.fetch;
        globalThis.fetch = async (url, options) => {
          const response = await real(url, options);
          return String(url).endsWith('.wasm') ? new Response(response.body, { headers: { 'content-type': 'application/octet-stream' } }) : response;
        };
      },
    });
    await page.ready(2);
    await page.done();
  });

  test('failures: a second copy of the kit warns and changes nothing', async () => {
    const page = await open(`${site.url}copies.html`);
    await page.ready(2);
    assert.equal(page.lines.filter((line) => /second copy/.test(line)).length, 1, page.lines.join('\n'));
    assert.equal(await page.evaluate(() => seen.events.length), 2);
    await page.done([/second copy/]);
  });
});
