// SPDX-License-Identifier: MIT
// Patches → DOM: real elements over the canvas, in reading order. The table of roles is in web/README.md.

import { FocusKeeper, focusOn, moveTo } from './mirror_focus.js';
import { MirrorNode } from './mirror_node.js';
import { fitLines, probe } from './mirror_probe.js';
import * as roles from './mirror_roles.js';
import { setColors, styleRules } from './mirror_style.js';
import { Marks } from './mirror_marks.js';
import { releaseLabel, uniqueLabel } from './landmarks.js';
import { linkUrl } from './urls.js';
import { WireError } from './wire.js';

const ROOT_ID = 1;
const OBSERVED = { childList: true, characterData: true, subtree: true };

/** What becomes of the wire's MirrorPatches. */
export class Mirror {
  /** @type {Map<number, MirrorNode>} */
  #nodes = new Map();
  /** @type {WeakMap<Element, MirrorNode>} */
  #byElement = new WeakMap();
  /** @type {Set<MirrorNode>} */
  #rewritten = new Set();
  #root;
  #wrapper;
  #onForeign;
  #observer;
  #sheet = new CSSStyleSheet();
  /** @type {import('./wire.js').Style[]} */
  #styles = [];
  /** @type {import('./mirror_probe.js').Fit[]} */
  #fits = [];
  #marks = new Marks();
  #focus;
  /** @type {number} */
  #focusWish = 0;

  /**
   * @param {ShadowRoot} root
   * @param {HTMLElement} wrapper  `.k`
   * @param {() => void} onForeign  somebody else, a translator, changed our text
   */
  constructor(root, wrapper, onForeign) {
    this.#root = root;
    this.#wrapper = wrapper;
    this.#onForeign = onForeign;
    this.element = document.createElement('div');
    this.element.className = 'm';
    this.element.setAttribute('role', 'search');
    this.#adopt(new MirrorNode(ROOT_ID, roles.ROOT, this.element));
    wrapper.append(this.element);
    root.adoptedStyleSheets.push(this.#sheet);
    this.#focus = new FocusKeeper(root, this.element);
    this.#observer = new MutationObserver(onForeign);
    this.#observer.observe(this.element, OBSERVED);
  }

  close() {
    this.#observer.disconnect();
    this.#marks.clear();
    releaseLabel(this, '');
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** Runs `write`, which calls the patch methods below, as one batch. @param {() => void} write */
  patch(write) {
    // A translator may have worked in this same task: what is waiting here is not ours.
    if (this.#observer.takeRecords().length) this.#onForeign();
    write();
    this.#focus.rescue();
    if (this.#focusWish) focusOn(this.#node(this.#focusWish).element, false);
    this.#focusWish = 0;
    fitLines(this.#rewritten, this.#styles, this.#fits);
    this.#rewritten.clear();
    this.#observer.takeRecords();
  }

  get hasStyles() {
    return this.#styles.length > 0;
  }

  /** Fits the overlay to what is painted; again when fonts or the pixel ratio change. Returns false if it cannot be. */
  measure() {
    this.#sheet.replaceSync(styleRules(this.#styles, []));
    this.#fits = probe(this.#wrapper, this.#styles);
    this.#sheet.replaceSync(styleRules(this.#styles, this.#fits));
    fitLines(this.#nodes.values(), this.#styles, this.#fits);
    return !this.#fits.some((fit) => fit.hopeless);
  }

  /** Writes our text again after a translation was taken back. */
  restoreText() {
    for (const node of this.#nodes.values()) node.restoreText();
    this.#observer.takeRecords();
  }

  /** Id of the nearest node around `element`, 0 outside. @param {EventTarget | null} target */
  idOf(target) {
    return this.nodeOf(target)?.id ?? 0;
  }

  /** @param {EventTarget | null} target */
  nodeOf(target) {
    for (let e = target instanceof Element ? target : null; e; e = e.parentElement) {
      const node = this.#byElement.get(e);
      if (node) return node;
    }
    return null;
  }

  // The patches ------------------------------------------------------------------------------------------------------

  /** @param {number} id @param {number} role @param {number} parent @param {number} after */
  create(id, role, parent, after) {
    if (id === ROOT_ID) return;
    const kind = roles.ROLES[role];
    if (!kind || this.#nodes.has(id)) throw new WireError(`node ${id} of role ${role} cannot be made`);
    const element = document.createElement(kind.tag);
    element.id = `n${id}`;
    for (const [name, value] of Object.entries(kind.attributes ?? {})) element.setAttribute(name, value);
    if (/^(h2|p|li|ol|nav)$/.test(kind.tag)) element.className = 'b';
    this.#adopt(new MirrorNode(id, role, element));
    this.#place(element, parent, after);
  }

  /** @param {number} id */
  remove(id) {
    const { element } = this.#node(id);
    this.#focus.leaving(element);
    element.remove();
    for (const below of [element, ...element.querySelectorAll('[id]')]) {
      const node = this.#byElement.get(below);
      if (!node) continue;
      this.#marks.forget(node.id);
      if (node.role === roles.NAVIGATION) releaseLabel(this, below.localName);
      this.#nodes.delete(node.id);
    }
  }

  /** @param {number} id @param {number} parent @param {number} after */
  move(id, parent, after) {
    this.#place(this.#node(id).element, parent, after);
  }

  /** @param {number} id @param {number} x @param {number} y @param {number} width @param {number} height */
  rect(id, x, y, width, height) {
    this.#node(id).place([x / 16, y / 16, width / 16, height / 16]);
  }

  /** @param {number} id @param {number} style */
  font(id, style) {
    this.#node(id).font(style);
  }

  /** @param {number} id @param {string[]} lines */
  lines(id, lines) {
    const node = this.#node(id);
    node.setLines(lines);
    this.#rewritten.add(node);
    if (node.marks.length) this.#marks.update(node);
  }

  /** @param {number} id @param {number} attribute @param {string} value */
  attribute(id, attribute, value) {
    const node = this.#node(id);
    const name = roles.ATTRIBUTES[attribute];
    if (!name) throw new WireError(`unknown attribute ${attribute}`);
    if (attribute === roles.LEVEL) return this.#setLevel(node, value);
    if (attribute === roles.INSET) return node.inset(Number(value) / 16);
    const element = attribute === roles.DATETIME ? node.part : node.element;
    roles.setAttribute(element, name, value === '' ? null : this.#pageValue(node, attribute, value));
  }

  /** @param {number} id @param {number} bits */
  state(id, bits) {
    const { element, role } = this.#node(id);
    if (bits & roles.DISABLED) this.#focus.leaving(element);
    roles.setState(element, role, bits);
  }

  /** @param {number} id @param {string} url */
  href(id, url) {
    roles.setAttribute(this.#node(id).element, 'href', linkUrl(url, document.baseURI));
  }

  /** @param {number} id @param {boolean} reset @param {string} value */
  value(id, reset, value) {
    const input = /** @type {HTMLInputElement} */ (this.#node(id).element);
    // Input methods keep their own idea of a focused field's text: only the reader may ask for another one.
    if (input === this.#root.activeElement && !reset) return;
    if (input.value !== value) input.value = value;
  }

  /** @param {number} id */
  focus(id) {
    this.#focusWish = id;
  }

  /** @param {import('./wire.js').Style[]} styles */
  styles(styles) {
    this.#styles = styles;
    this.#sheet.replaceSync(styleRules(styles, []));
  }

  /** @param {import('./wire.js').Rgb[]} colors */
  colors(colors) {
    setColors(this.#wrapper, colors);
  }

  /** @param {number} id @param {import('./wire.js').Mark[]} marks */
  marks(id, marks) {
    const node = this.#node(id);
    node.marks = marks;
    this.#marks.update(node);
  }

  /** Search hits are highlighted in HTML mode; in the overlay they are painted. @param {boolean} visible */
  showMarks(visible) {
    this.#marks.clear();
    this.#marks.enabled = visible;
    for (const node of this.#nodes.values()) if (node.marks.length) this.#marks.update(node);
  }

  // ------------------------------------------------------------------------------------------------------------------

  /** @param {MirrorNode} node */
  #adopt(node) {
    this.#nodes.set(node.id, node);
    this.#byElement.set(node.element, node);
  }

  /** @param {number} id */
  #node(id) {
    const node = this.#nodes.get(id);
    if (!node) throw new WireError(`there is no node ${id}`);
    return node;
  }

  /** @param {HTMLElement} element @param {number} parent @param {number} after */
  #place(element, parent, after) {
    const above = this.#node(parent).element;
    const before = after ? this.#node(after).element : null;
    if (element.isConnected) moveTo(above, element, before);
    else above.insertBefore(element, before ? before.nextSibling : above.firstChild);
  }

  /** @param {MirrorNode} node @param {string} level */
  #setLevel(node, level) {
    if (!/^[2-6]$/.test(level)) throw new WireError(`heading level ${level}`);
    if (node.element.localName === `h${level}`) return;
    node.replaceElement(document.createElement(`h${level}`));
    this.#adopt(node);
  }

  /** @param {MirrorNode} node @param {number} attribute @param {string} value */
  #pageValue(node, attribute, value) {
    if (attribute === roles.FOR) return `n${value}`;
    if (attribute === roles.DESCRIBED_BY) return value.replaceAll(/\d+/g, 'n$&');
    if (attribute !== roles.LABEL) return value;
    return node.role === roles.ROOT || node.role === roles.NAVIGATION ? uniqueLabel(this, node.element.localName, value) : value;
  }
}
