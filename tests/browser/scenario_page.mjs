// SPDX-License-Identifier: MIT
// The steps and expectations of scenarios (tests/scenarios/README.md), done with a real browser's pointer and keys.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { inWidget, settled, until } from './harness.mjs';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const HOST = 'main > *';
/** The ground of each theme, and what the browser must prefer. */
const THEMES = {
  light: { ground: '#ffffff', theme: 'light' },
  dark: { ground: '#12181f', theme: 'dark' },
};
const KEYS = { Space: ' ' };

/** A scenario's lines as words. @param {string} text @returns {{ line: number, words: string[] }[]} */
export function readSteps(text) {
  return text.split('\n').map((line, i) => ({
    line: i + 1,
    words: [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(#.*)|([^\s"]+)/g)].filter((match) => match[2] === undefined)
      .map((match) => match[1]?.replaceAll(/\\(.)/g, '$1') ?? match[3]),
  })).filter(({ words }) => words.length);
}

// Runs in the page before anything else: what the page is told, and links that lead nowhere.
export function watch() {
  globalThis.told = { said: [], followed: [], searched: [], problems: [] };
  addEventListener('portal-search', ({ detail }) => told.searched.push(String(detail.total)));
  addEventListener('portal-error', ({ detail }) => told.problems.push(`${detail.code} ${detail.row}`));
  addEventListener('click', (event) => {
    const link = event.composedPath().find((element) => element.localName === 'a');
    if (!link) return;
    told.followed.push(link.getAttribute('href'));
    event.preventDefault();
  });
}

/** One page with one widget. */
export class ScenarioPage {
  #page;
  #server;
  #folder;
  #name;
  #kind = '';
  #width = 0;
  #attributes = {};
  #isOpen = false;

  /** @param {import('./harness.mjs').OpenPage} page @param {{ set(mood: string): void }} server @param {string} path  of the scenario */
  constructor(page, server, path) {
    this.#page = page;
    this.#server = server;
    this.#folder = join(path, '..');
    this.#name = path.replace(/^.*\/|\.scenario$/g, '');
  }

  /** @param {string[]} words */
  async run([verb, ...words]) {
    if (verb === 'snapshot') return this.#snapshot(words[0]);
    if (verb === 'expect') return this.#expect(words);
    await this.#page.evaluate(() => Object.values(told).forEach((list) => list.splice(0)));
    await this.#steps[verb](...words);
    await this.#rest();
  }

  #steps = {
    widget: (kind) => (this.#kind = kind),
    viewport: async (width, scale = '1') => {
      this.#width = Number(width);
      await this.#page.setViewport({ width: this.#width + 100, height: 3000, deviceScaleFactor: Number(scale) });
      if (this.#isOpen) await this.#page.evaluate((host, px) => (document.querySelector(host).style.width = `${px}px`), HOST, this.#width);
    },
    theme: (name) => this.#page.evaluate(({ ground, theme }) => {
      document.body.style.background = ground;
      document.body.style.setProperty('--portal-theme', theme);
    }, THEMES[name]),
    option: (name, value) => (name === 'state' ? this.#address(value) : this.#attribute(name, value)),
    server: (mood) => this.#server.set(mood),
    data: async (file) => {
      await this.#attribute('src', file);
      if (!this.#isOpen) await this.#open(null);
    },
    table: async (file) => this.#open(JSON.parse(await readFile(join(DATA, file), 'utf8'))),
    type: async (role, name, text) => {
      const field = await this.#find(role, name);
      await field.evaluate((element) => {
        element.focus();
        element.select();
      });
      if (text) await this.#page.keyboard.type(text);
      else await this.#page.keyboard.press('Backspace');
    },
    click: async (role, name) => {
      await (await this.#find(role, name)).click();
      await this.#page.mouse.move(1, 1);
    },
    hover: async (role, name) => (name ? (await this.#find(role, name)).hover() : this.#page.mouse.move(1, 1)),
    press: async (key) => {
      const [last, ...held] = key.split('+').reverse();
      for (const name of held) await this.#page.keyboard.down(name);
      await this.#page.keyboard.press(KEYS[last] ?? last);
      for (const name of held) await this.#page.keyboard.up(name);
    },
  };

  /** @param {string} name @param {string} value */
  async #attribute(name, value) {
    this.#attributes[name] = value;
    if (this.#isOpen) await this.#page.evaluate((host, n, v) => document.querySelector(host).setAttribute(n, v), HOST, name, value);
  }

  /** The state in the address bar, as after Back. @param {string} query */
  #address(query) {
    return this.#page.evaluate((search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `?${query}`);
  }

  /** @param {(string | [string, string])[][] | null} rows */
  async #open(rows) {
    this.#isOpen = true;
    await this.#page.evaluate((kind, width, attributes, cells) => {
      const host = document.createElement(`portal-${kind}`);
      host.style.width = `${width}px`;
      for (const [name, value] of Object.entries({ 'url-state': '', ...attributes })) host.setAttribute(name, value);
      if (cells) {
        const table = host.appendChild(document.createElement('table'));
        for (const row of cells) {
          const tr = table.insertRow();
          for (const [text, url] of row.map((cell) => [cell].flat())) {
            const place = url ? tr.insertCell().appendChild(Object.assign(document.createElement('a'), { href: url })) : tr.insertCell();
            place.append(text);
          }
        }
      }
      document.querySelector('main').append(host);
      document.querySelector('button').focus();
    }, this.#kind, this.#width, this.#attributes, rows);
    await until(this.#page, (host) => Boolean(document.querySelector(host).shadowRoot?.querySelector('.k:not([data-waiting]) .m > *')), HOST);
    await inWidget(this.#page, HOST, (root) => {
      const announce = (mutations) => told.said.push(...mutations.map(({ target }) => target.textContent).filter(Boolean));
      for (const region of root.querySelectorAll('[role=status]')) new MutationObserver(announce).observe(region, { childList: true });
    });
  }

  // Answers come and frames go; an expectation that is not true yet waits longer.
  async #rest() {
    await settled(this.#page);
    await settled(this.#page);
  }

  /** Runs `inside(root, snapshot module, ...args)` in the page. */
  #inside(inside, ...args) {
    return inWidget(this.#page, HOST, inside, ...args);
  }

  /** @param {string} role @param {string} name */
  async #find(role, name) {
    const root = await this.#page.evaluateHandle((host) => document.querySelector(host).shadowRoot, HOST);
    const found = await root.evaluateHandle(async (shadow, r, n) => {
      const { nameOf, roleOf } = await import('/snapshot.mjs');
      const elements = [...shadow.querySelectorAll('.m, .m *')].filter((element) => roleOf(element) === r && nameOf(element) === n);
      return elements.length === 1 ? elements[0] : `${elements.length} elements`;
    }, role, name);
    const element = found.asElement();
    assert.ok(element, `${await found.jsonValue()} are a ${role} "${name}"`);
    return element;
  }

  /** Waits until `read()` gives `wanted`. */
  async #equal(read, wanted) {
    const end = Date.now() + 5000;
    let actual = await read();
    while (actual !== wanted && Date.now() < end) {
      await settled(this.#page);
      actual = await read();
    }
    assert.equal(actual, wanted);
  }

  #count = (role, name) => this.#inside(async (root, r, n) => {
    const { nameOf, roleOf } = await import('/snapshot.mjs');
    return [...root.querySelectorAll('.m, .m *')].filter((element) => roleOf(element) === r && (n === null || nameOf(element) === n)).length;
  }, role, name);

  #hasText = (text) => this.#inside((root, t) => [...root.querySelectorAll('.m .t')].some((element) => element.textContent === t), text);

  #focused = () => this.#inside(async (root) => {
    const { nameOf, roleOf } = await import('/snapshot.mjs');
    return root.activeElement ? `${roleOf(root.activeElement)} "${nameOf(root.activeElement)}"` : 'nothing';
  });

  #last = (list) => this.#page.evaluate((name) => told[name].at(-1) ?? '', list);

  #expectations = {
    text: (text) => this.#equal(() => this.#hasText(text), true),
    no: (role, name) => this.#equal(() => (role === 'text' ? this.#hasText(name) : this.#count(role, name)), role === 'text' ? false : 0),
    value: async (role, name, value) => this.#equal(async () => (await this.#find(role, name)).evaluate((element) => element.value), value),
    focus: (role, name) => this.#equal(this.#focused, name === undefined ? 'nothing' : `${role} "${name}"`),
    rows: (count) => this.#equal(async () => String(await this.#count('list_item', null)), count),
    said: (text) => this.#equal(() => this.#last('said'), text),
    address: (query) => this.#equal(() => this.#page.evaluate(() => location.search.slice(1)), query),
    searched: (total) => this.#equal(() => this.#last('searched'), total),
    followed: (url) => this.#equal(() => this.#last('followed'), url),
    problem: (code, row) => this.#equal(() => this.#page.evaluate((wanted) => told.problems.includes(wanted), `${code} ${row}`), true),
    own_content: (state) => this.#equal(() => this.#inside((root) => (root.querySelector('slot') ? 'visible' : 'hidden')), state),
  };

  /** @param {string[]} words */
  #expect([what, ...words]) {
    const check = this.#expectations[what];
    return check ? check(...words) : this.#equal(() => this.#count(what, words[0]), 1);
  }

  /** @param {string} name */
  async #snapshot(name) {
    const expected = await readFile(join(this.#folder, `${this.#name}.${name}.tree.txt`), 'utf8');
    await this.#equal(() => this.#inside(async (root) => {
      const { pixelLine, snapshot } = await import('/snapshot.mjs');
      return snapshot(root) + pixelLine(root);
    }), expected);
  }
}
