// SPDX-License-Identifier: MIT

import { LIST_ITEM, ROLES } from './mirror_roles.js';

/** @typedef {[x: number, y: number, width: number, height: number]} Box  CSS pixels */

/** One node of the mirror: its element, and the part of it that lies over the pixels. */
export class MirrorNode {
  /** @type {HTMLElement | null} */
  #part = null;
  /** @type {Box} */
  #box = [0, 0, 0, 0];
  #style = -1;
  /** @type {Text[]} */
  texts = [];
  /** @type {import('./wire.js').Mark[]} */
  marks = [];

  /** @param {number} id @param {number} role @param {HTMLElement} element */
  constructor(id, role, element) {
    this.id = id;
    this.role = role;
    this.element = element;
    if (ROLES[role]?.part === 'self') this.#part = element;
    if (this.#part && role !== LIST_ITEM) element.classList.add('t');
  }

  get style() {
    return this.#style;
  }

  /**
   * The positioned element; blocks get it with their first text, because a block keeps its place in the flow: that is
   * what puts line ends into copied text.
   */
  get part() {
    if (!this.#part) {
      this.#part = document.createElement(ROLES[this.role]?.part === 'time' ? 'time' : 'span');
      this.#part.classList.add('t');
      this.element.prepend(this.#part);
      this.#applyBox();
      this.#applyStyle();
    }
    return this.#part;
  }

  /** A heading of another level: same content, other element. @param {HTMLElement} element */
  replaceElement(element) {
    for (const { name, value } of this.element.attributes) element.setAttribute(name, value);
    element.append(...this.element.childNodes);
    this.element.replaceWith(element);
    this.element = element;
  }

  /** @param {Box} box */
  place(box) {
    this.#box = box;
    this.#applyBox();
  }

  /** Distance from the left edge of a button or field to its text. @param {number} css */
  inset(css) {
    this.part.style.paddingLeft = `${css}px`;
  }

  /** @param {number} style */
  font(style) {
    this.#part?.classList.remove(`f${this.#style}`);
    this.#style = style;
    this.#applyStyle();
  }

  /** @param {string[]} lines  of one sentence: where a space breaks, the line ends in it */
  setLines(lines) {
    // A translator replaces our Text nodes; what is written to one that is gone would not be seen.
    const owned = this.texts.every((text) => this.part.contains(text));
    if (!owned || this.texts.length !== lines.length) return this.#rebuild(lines);
    this.texts.forEach((text, i) => {
      if (text.data !== lines[i]) text.data = lines[i] ?? '';
    });
  }

  /** Writes the text again where a translator had put its own. */
  restoreText() {
    if (this.texts.length) this.#rebuild(this.texts.map((text) => text.data));
  }

  /** @param {string[]} strings */
  #rebuild(strings) {
    this.texts = strings.map((line) => new Text(line));
    if (this.texts.length === 1) this.part.replaceChildren(...this.texts);
    else this.part.replaceChildren(...this.texts.map(lineSpan));
  }

  #applyBox() {
    if (!this.#part) return;
    const [x, y, width, height] = this.#box;
    const style = this.#part.style;
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${width}px`;
    if (this.role !== LIST_ITEM) style.height = `${height}px`;
  }

  #applyStyle() {
    if (this.#style >= 0) this.#part?.classList.add(`f${this.#style}`);
  }
}

/** @param {Text} text */
function lineSpan(text) {
  const span = document.createElement('span');
  span.className = 'l';
  span.append(text);
  return span;
}
