// SPDX-License-Identifier: MIT
// A widget while it runs: commands in, frames out.

import { Announcer } from './announcer.js';
import { loadFonts } from './fonts.js';
import { cancelFrame, requestFrame, WORK_MS } from './frame_loop.js';
import { listenToInput } from './input.js';
import { loadRemote } from './loader.js';
import { Mirror } from './mirror.js';
import { Modes } from './modes.js';
import { Network, NETWORK } from './network.js';
import { Painter } from './painter.js';
import { Problems } from './problems.js';
import { listenToText } from './text_input.js';
import { readTheme } from './theme.js';
import { Viewport } from './viewport.js';
import { CommandWriter, decode } from './wire.js';

/** @typedef {(target: EventTarget, type: string, listener: (event: any) => void, options?: AddEventListenerOptions) => void} Listen  until the widget closes */
/** @typedef {<A extends unknown[]>(callback: (...args: A) => void) => (...args: A) => void} Guard */
/**
 * What the element gives to the widget it runs.
 * @typedef {object} Frame
 * @property {HTMLElement} host
 * @property {ShadowRoot} root
 * @property {Guard} guard  ends the widget if the callback throws
 * @property {(error: unknown) => void} fail  ends the widget
 * @property {(type: string, detail: object) => void} emit
 * @property {(visible: boolean) => void} showOwnContent
 * @property {import('./address_bar.js').AddressBar | null} addressBar
 */

const PREFERENCES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(prefers-reduced-motion: reduce)', '(pointer: coarse)'];

/** An answer that takes longer is waited for in sight, above the page's own content. */
const SLOW_MS = 400;

export class LiveWidget {
  #frame;
  #widget;
  #stop = new AbortController();
  #commands = new CommandWriter();
  #network = new Network();
  /** @type {Promise<import('./remote_index.js').RemoteIndex> | null} */
  #remote = null;
  #painter = new Painter();
  #wrapper = document.createElement('div');
  #modes;
  #mirror;
  #announcer;
  #problems;
  #viewport;
  #isWorking = false;
  #hasFonts = false;
  #isMeasured = false;
  #scale = 0;
  #pageLang = document.documentElement.lang;
  /** @type {MutationObserver | null} */
  #langWatch = null;
  /** Events for the page wait until the patch is done: its listeners may do anything. @type {(() => void)[]} */
  #events = [];

  /** @param {Frame} frame @param {import('./wasm.js').Kit} kit @param {number} kind @param {boolean} isWaiting  unseen until the first answer */
  constructor(frame, kit, kind, isWaiting) {
    const { host, root, guard, fail, emit } = frame;
    this.#frame = frame;
    this.#widget = kit.open(kind, fail);
    this.#wrapper.className = 'k';
    this.#wrapper.toggleAttribute('data-waiting', isWaiting);
    this.#wrapper.append(this.#painter.element);
    root.prepend(this.#wrapper);
    this.#modes = new Modes(this.#wrapper, (html) => this.#modeChanged(html));
    this.#mirror = new Mirror(root, this.#wrapper, guard(() => this.#translated()));
    this.#announcer = new Announcer(this.#wrapper);
    this.#problems = new Problems(emit);
    const changed = guard(() => this.#changed());
    this.#viewport = new Viewport(host, this.#wrapper, this.#listen, changed);
    listenToInput(this.#mirror, this.#commands, this.#listen, changed);
    listenToText(this.#mirror, this.#commands, this.#listen, changed);
    this.#listenToPage();
    this.refresh();
  }

  /** @param {string} name @param {string} value */
  option(name, value) {
    this.#commands.option(name, value);
    this.#changed();
  }

  /** @param {import('./wire.js').Cell[][]} rows */
  table(rows) {
    this.#commands.table(1, rows);
    this.#changed();
  }

  /** Looks at the page's colours and text settings again; browsers do not report when a page changes them. */
  refresh() {
    this.#commands.theme(readTheme(this.#frame.host, this.#wrapper));
    this.#isMeasured = false;
    this.#changed();
  }

  close() {
    this.#stop.abort();
    cancelFrame(this);
    this.#langWatch?.disconnect();
    this.#viewport.close();
    this.#network.close();
    this.#remote?.then((remote) => remote.close(), () => {});
    this.#announcer.close();
    this.#frame.addressBar?.close();
    this.#mirror.close();
    this.#wrapper.remove();
    this.#widget.close();
  }

  /** The first frame, in the browser's next one. The mirror's fonts come after it: the reader sees the canvas. @param {import('./wasm.js').Kit} kit */
  start(kit) {
    cancelFrame(this);
    this.#run(WORK_MS);
    const { guard } = this.#frame;
    const done = guard(() => {
      this.#hasFonts = true; // or refused: the measurement will tell
      this.#changed();
    });
    const load = guard(() => {
      if (!this.#stop.signal.aborted) loadFonts(kit).then(done, done);
    });
    requestAnimationFrame(() => setTimeout(load)); // when that frame is on the screen
    setTimeout(() => this.#wrapper.removeAttribute('data-waiting'), SLOW_MS);
  }

  /** Called by the frame loop. @param {number} workMs */
  frame(workMs) {
    this.#frame.guard(() => this.#run(workMs))();
  }

  /** @param {number} workMs */
  #run(workMs) {
    this.#look();
    if (this.#scale === 0) return; // no width yet, nothing to lay out
    if (!this.#commands.isEmpty || this.#isWorking) {
      if (!this.#commands.isEmpty) this.#widget.send(this.#commands.take());
      const deadline = performance.now() + workMs;
      do this.#isWorking = this.#widget.work();
      while (this.#isWorking && performance.now() < deadline);
      let hasPixels = this.#show();
      // A new height can ask for another slice: at once, before the browser shows anything.
      if (this.#look()) {
        this.#widget.send(this.#commands.take());
        hasPixels = this.#show();
      }
      if (hasPixels) this.#painter.paint(this.#widget.paint());
    }
    this.#measure();
    for (const tell of this.#events.splice(0)) tell();
    if (this.#isWorking) this.#changed();
    else this.#problems.settle();
  }

  /** One frame into the mirror; whether there are pixels for it. */
  #show() {
    const { hasPixels, bytes } = this.#widget.frame();
    if (bytes.length) this.#mirror.patch(() => decode(bytes, this.#mirror, this.#page));
    return hasPixels;
  }

  #changed() {
    if (!this.#stop.signal.aborted) requestFrame(this);
  }

  /** Whether another part of the widget, or at another size, is to be painted. */
  #look() {
    const view = this.#viewport.next();
    if (!view) return false;
    this.#commands.viewport(view);
    this.#painter.setView(view);
    if (view.scale !== this.#scale) this.#isMeasured = false;
    this.#scale = view.scale;
    return true;
  }

  // In overlay mode, whatever the mode is; the browser shows nothing of it.
  #measure() {
    if (this.#isMeasured || !this.#hasFonts || !this.#mirror.hasStyles || !this.#wrapper.offsetWidth) return;
    this.#isMeasured = true;
    const { mode } = this.#wrapper.dataset;
    this.#wrapper.dataset.mode = 'overlay';
    const fits = this.#mirror.measure();
    this.#wrapper.dataset.mode = mode;
    const { letterSpacing, wordSpacing } = getComputedStyle(this.#frame.host);
    const isSpaced = [letterSpacing, wordSpacing].some((value) => parseFloat(value)); // "normal" is NaN
    this.#modes.set('settings', !fits || isSpaced);
  }

  /** @param {boolean} html */
  #modeChanged(html) {
    this.#mirror.showMarks(html);
    this.#commands.mode(html);
    this.#changed();
  }

  // Until the page's language is again the one it came in.
  #translated() {
    this.#modes.set('translated', true);
    if (this.#langWatch) return;
    this.#langWatch = new MutationObserver(this.#frame.guard(() => {
      if (document.documentElement.lang !== this.#pageLang) return;
      this.#langWatch?.disconnect();
      this.#langWatch = null;
      this.#mirror.restoreText();
      this.#modes.set('translated', false);
    }));
    this.#langWatch.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  }

  /** @type {Listen} */
  #listen = (target, type, listener, options) => {
    target.addEventListener(type, this.#frame.guard(listener), { signal: this.#stop.signal, passive: type !== 'submit', ...options });
  };

  #listenToPage() {
    for (const [reason, query] of /** @type {const} */ ([['print', 'print'], ['colors', '(forced-colors: active)']])) {
      const list = matchMedia(query);
      this.#listen(list, 'change', () => this.#modes.set(reason, list.matches));
      this.#modes.set(reason, list.matches);
    }
    this.#modes.set('canvas', !this.#painter.works);
    this.#listen(window, 'beforeprint', () => this.#modes.set('print', true));
    this.#listen(window, 'afterprint', () => this.#modes.set('print', false));
    for (const query of PREFERENCES) this.#listen(matchMedia(query), 'change', () => this.refresh());
    const { addressBar } = this.#frame;
    if (addressBar) this.#listen(window, 'popstate', () => this.option('state', addressBar.read()));
  }

  /** @type {import('./wire.js').PageEvents} */
  #page = {
    say: (assertive, text) => this.#announcer.say(assertive, text),
    size: (height) => {
      this.#wrapper.style.height = `${height / 16}px`;
      this.#painter.setHeight(height / 16);
      this.#viewport.height = height / 16;
    },
    need: (request, url) => this.#network.need(request, url, document.baseURI, this.#receiver(request)),
    cancel: (request) => this.#network.cancel(request),
    urlState: (query) => this.#frame.addressBar?.write(query),
    problem: (problem) => this.#events.push(() => this.#problems.report(problem)),
    searched: (total, query, from, to) => this.#events.push(() => this.#frame.emit('portal-search', { total, query, from, to })),
    ready: () => {
      this.#reveal(false);
      this.#events.push(() => this.#frame.emit('portal-ready', {}));
    },
    fallback: () => this.#reveal(true),
    ask: (question) => {
      const { guard } = this.#frame;
      this.#remote ??= loadRemote().then(({ RemoteIndex }) => new RemoteIndex(guard((batch) => this.#answer(() => this.#commands.append(batch)))));
      this.#remote.then((remote) => remote.ask(question), guard((error) => {
        this.#remote = null;
        this.#receiver(question.request).fail(NETWORK, String(error));
      }));
    },
  };

  /** @param {boolean} ownContent */
  #reveal(ownContent) {
    this.#wrapper.removeAttribute('data-waiting');
    this.#frame.showOwnContent(ownContent);
  }

  /** @param {number} request @returns {import('./network.js').Receiver} */
  #receiver(request) {
    const guarded = this.#frame.guard;
    return {
      piece: guarded((bytes) => this.#answer(() => this.#commands.data(request, bytes, false))),
      end: guarded(() => this.#answer(() => this.#commands.data(request, new Uint8Array(), true))),
      fail: guarded((status, message) => this.#answer(() => this.#commands.dataError(request, status, message))),
    };
  }

  /** @param {() => void} write */
  #answer(write) {
    write();
    this.#changed();
  }
}
