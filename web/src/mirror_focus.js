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

/** @typedef {{ list: Element, kind: string, index: number, blocks: HTMLElement[] }} Lost */

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
    const list = /** @type {Element} */ ((active.closest('li') ?? active).parentElement);
    const kind = active.localName;
    const blocks = [.../** @type {NodeListOf<HTMLElement>} */ (this.#mirror.querySelectorAll(TEXT_BLOCKS))]
      .filter((block) => block.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).reverse();
    this.#lost = { list, kind, index: [...list.querySelectorAll(kind)].indexOf(active), blocks };
  }

  /** After a patch: the same place in the list, else the text before it (the total), else the first heading. */
  rescue() {
    const lost = this.#lost;
    this.#lost = null;
    if (!lost || (this.#root.activeElement && !this.#root.activeElement.matches(':disabled'))) return;
    const stays = (/** @type {Element} */ element) => this.#mirror.contains(element);
    const peers = stays(lost.list) ? lost.list.querySelectorAll(`${lost.kind}:not(:disabled)`) : [];
    const place = peers[Math.min(lost.index, peers.length - 1)] ?? lost.blocks.find(stays) ?? this.#mirror.querySelector(TEXT_BLOCKS);
    focusOn(/** @type {HTMLElement | null} */ (place), true);
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
