// SPDX-License-Identifier: MIT
// What every browser test needs: Debian's Chromium and Firefox, a server with the strict policy, a page that reports.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe } from 'node:test';
import { fileURLToPath } from 'node:url';

import puppeteer from 'puppeteer-core';

import { serve } from '../../examples/serve.mjs';

/** What `./dev` puts together: the example pages, the kit, the data. */
export const SITE = process.env.PORTAL_SITE ?? fileURLToPath(new URL('../../build/site', import.meta.url));

const LAUNCH = {
  chromium: {
    browser: 'chrome',
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  },
  firefox: { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' },
};

/** @param {'chromium' | 'firefox'} name @param {object} [options] */
export const launch = (name, options = {}) =>
  puppeteer.launch({ headless: true, timeout: 120_000, ...LAUNCH[name], ...options }); // a busy machine starts slowly

/**
 * Runs `suite` once per browser, with one browser process for all of its tests.
 * @param {string} title @param {(open: (url: string, options?: OpenOptions) => Promise<OpenPage>, name: string) => void} suite
 * @param {{ browsers?: ('chromium' | 'firefox')[], options?: object }} [how]
 */
export function inBrowsers(title, suite, { browsers = ['chromium', 'firefox'], options } = {}) {
  for (const name of browsers) {
    describe(`${title} (${name})`, () => {
      let browser;
      const open = async (url, how) => {
        browser ??= launch(name, options);
        return openPage(await browser, url, how);
      };
      suite(open, name);
      after(async () => (await browser)?.close());
    });
  }
}

/**
 * Serves the site with more files in it. Closed when the suite ends.
 * @param {Record<string, string | Uint8Array>} [files]  path → content @param {object} [options] of `serve`
 */
export async function siteWith(files = {}, options = {}) {
  const root = await mkdtemp(join(tmpdir(), 'portalkit-site-'));
  await cp(SITE, root, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const server = await serve({ root, ...options });
  return {
    url: server.url,
    root,
    async close() {
      await server.close();
      await rm(root, { recursive: true });
    },
  };
}

/** A page with `body` in it; the script and a style for its ground are linked as a portal would. */
export const pageOf = (body, { lang = 'vi', head = '' } = {}) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Thử</title><link rel="icon" href="/icon.svg">
<script type="module" src="/portalkit/portalkit.js"></script>${head}</head><body><main><h1>Thử</h1>${body}</main></body></html>`;

/**
 * `before`: runs in the page before its scripts, with `args`.
 * @typedef {{ width?: number, height?: number, ratio?: number, touch?: boolean, before?: (...args: any[]) => void, args?: unknown[] }} OpenOptions
 */
/** @typedef {Awaited<ReturnType<typeof openPage>>} OpenPage */

// Runs in the page before anything else.
function record() {
  globalThis.seen = { events: [], violations: [], cancelled: [] };
  for (const type of ['portal-ready', 'portal-error', 'portal-search']) {
    addEventListener(type, (event) => seen.events.push({ type, id: event.target.id, detail: event.detail }));
  }
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => seen.violations.push({ violatedDirective, blockedURI, sourceFile }));
  for (const type of ['wheel', 'touchstart', 'touchmove', 'contextmenu', 'mousedown', 'pointerdown', 'keydown', 'keyup']) {
    addEventListener(type, (event) => event.defaultPrevented && seen.cancelled.push(type));
  }
}

export async function openPage(browser, url, { width = 1000, height = 800, ratio = 1, touch = false, before, args = [] } = {}) {
  const page = await browser.newPage();
  const console = [];
  page.on('console', (message) => console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.push(`thrown: ${error.message}`));
  await page.setViewport({ width, height, deviceScaleFactor: ratio, hasTouch: touch, isMobile: false });
  await page.evaluateOnNewDocument(record);
  if (before) await page.evaluateOnNewDocument(before, ...args);
  await page.goto(url);
  return Object.assign(page, {
    /** Lines of the console so far. */
    lines: console,
    /** Waits for `count` answers since the page was opened. */
    ready: (count = 1) => until(page, (n) => seen.events.filter(({ type }) => type === 'portal-ready').length >= n, count),
    /** Waits for an event. @returns its detail */
    event: async (type, code) => {
      const event = await until(page, (t, c) => seen.events.find((e) => e.type === t && (!c || e.detail.code === c)), type, code);
      return event.detail;
    },
    /** Nothing in the console but what is `expected`, nothing refused by the policy, no cancelled input. Closes the page. */
    async done(expected = []) {
      const { violations, cancelled } = await page.evaluate(() => seen);
      assert.deepEqual(console.filter((line) => !expected.some((pattern) => pattern.test(line))), []);
      if (!expected.length) assert.deepEqual(violations, []);
      assert.deepEqual(cancelled, []);
      await page.close();
    },
  });
}

const LONG_MS = 60_000; // for a machine that is busy with other things; nothing waits longer than it must

/** Asks again until the page's answer is not false. Puppeteer's own waiting makes code from text, which the policy refuses. */
export async function until(page, inside, ...args) {
  const end = Date.now() + LONG_MS;
  for (;;) {
    const answer = await page.evaluate(inside, ...args);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`still not true: ${inside}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Two animation frames: what was asked for is shown. */
export const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

/** Runs `inside(shadowRoot, ...args)` in the page, for the widget that `selector` finds. */
export async function inWidget(page, selector, inside, ...args) {
  const root = await page.evaluateHandle((host) => document.querySelector(host).shadowRoot, selector);
  try {
    return await root.evaluate(inside, ...args);
  } finally {
    await root.dispose();
  }
}
