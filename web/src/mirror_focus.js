// SPDX-License-Identifier: MIT
// Keeps the reader's place while nodes move and vanish.

const TEXT_BLOCKS = ':is(h2, h3, h4, p):not(li *)';

/** Puts `element` behind `after` (null: first) without taking the focus from it. @param {HTMLElement} parent @param {HTMLElement} element @param {Element | null} after */
export function moveTo(parent, element, after) {
  const next = after ? after.nextSibling : parent.firstChild;
  if (next === element) return;
  const root = /** @type {ShadowRoot} */ (element.getRootNode());
  if ('moveBefore' in parent) /** @type {any} */ (parent).moveBefore(element, next); // not in TypeScript's DOM yet
  else if (element.parentNode !== parent || !element.contains(root.activeElement)) /** @type {HTMLElement} */ (parent).insertBefore(element, next);
  else moveOthers(element, after);
}

// insertBefore blurs what it moves, so the neighbours walk around the focused row.
/** @param {HTMLElement} element @param {Element | null} after */
function moveOthers(element, after) {
  const parent = /** @type {HTMLElement} */ (element.parentNode);
  const siblings = [...parent.children];
  const from = siblings.indexOf(element);
  const to = after ? siblings.indexOf(after) : -1;
  if (to > from) element.before(...siblings.slice(from + 1, to + 1));
  else element.after(...siblings.slice(to + 1, from));
}

/** @typedef {{ list: Element, index: number, tag: string, blocks: HTMLElement[] }} Lost */

export class FocusKeeper {
  /** @type {Lost | null} */
  #lost = null;
  #root;
  #mirror;

  /** @param {ShadowRoot} root @param {HTMLElement} mirror */
  constructor(root, mirror) {
    this.#root = root;
    this.#mirror = mirror;
  }

  /** To be told before `element` is removed or disabled. @param {HTMLElement} element */
  leaving(element) {
    const active = this.#root.activeElement;
    if (!active || !element.contains(active)) return;
    const item = active.closest('li') ?? active;
    const list = /** @type {Element} */ (item.parentElement);
    const peers = item === active ? list.querySelectorAll(`:scope > ${active.localName}`) : list.children;
    const blocks = [.../** @type {NodeListOf<HTMLElement>} */ (this.#mirror.querySelectorAll(TEXT_BLOCKS))];
    const before = blocks.filter((block) => block.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING);
    this.#lost = { list, index: [...peers].indexOf(item), tag: active.localName, blocks: before.reverse() };
  }

  /** After a patch: the same place in the list, else the text before it (the total), else the first heading. */
  rescue() {
    const lost = this.#lost;
    this.#lost = null;
    if (!lost || (this.#root.activeElement && !this.#root.activeElement.matches(':disabled'))) return;
    const items = [...lost.list.querySelectorAll(`:scope > li ${lost.tag}, :scope > ${lost.tag}`)].filter((e) => !e.matches(':disabled'));
    const rows = [...new Set(items.map((e) => e.closest('li') ?? e))];
    const row = rows[Math.min(lost.index, rows.length - 1)];
    const same = this.#mirror.contains(lost.list) ? items.find((e) => row?.contains(e)) : null;
    const block = lost.blocks.find((b) => this.#mirror.contains(b)) ?? this.#mirror.querySelector(TEXT_BLOCKS);
    focusOn(/** @type {HTMLElement | null} */ (same ?? block), true);
  }
}

/** Focuses a control, or a text block, which is not in the Tab order. @param {HTMLElement | null} element @param {boolean} preventScroll */
export function focusOn(element, preventScroll) {
  if (!element) return;
  const isBlock = /^(h\d|p)$/.test(element.localName);
  if (isBlock) element.tabIndex = -1;
  // A block has no height and stands at the top of the widget: what is to be seen is its positioned part.
  element.focus({ preventScroll: preventScroll || isBlock });
  if (isBlock && !preventScroll) element.firstElementChild?.scrollIntoView({ block: 'nearest' });
}
