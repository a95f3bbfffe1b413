// SPDX-License-Identifier: MIT
// Numbers of the wire → HTML (web/README.md, "Roles", "Attributes", "State bits").

/**
 * `part`: which element is positioned over its pixels: the role's own, a child made for its text, or none.
 * @typedef {{ tag: string, part: 'self' | 'span' | 'time' | 'none', attributes?: Record<string, string> }} Role
 */

export const ROOT = 0, HEADING = 1, BUTTON = 5, LIST_ITEM = 11, NAVIGATION = 12;

/** @type {readonly Role[]} */
export const ROLES = [
  { tag: 'div', part: 'none' }, // the root: made with the mirror
  { tag: 'h2', part: 'span' },
  { tag: 'p', part: 'span' },
  { tag: 'p', part: 'time' },
  { tag: 'a', part: 'self', attributes: { rel: 'noopener' } },
  { tag: 'button', part: 'self', attributes: { type: 'button' } },
  { tag: 'input', part: 'self', attributes: { type: 'search' } },
  { tag: 'input', part: 'self', attributes: { type: 'text' } },
  { tag: 'label', part: 'self' },
  { tag: 'form', part: 'none', attributes: { novalidate: '' } },
  { tag: 'ol', part: 'none', attributes: { role: 'list' } },
  { tag: 'li', part: 'self' },
  { tag: 'nav', part: 'none' },
  { tag: 'div', part: 'none', attributes: { role: 'group' } },
  { tag: 'div', part: 'self', attributes: { role: 'progressbar' } },
  { tag: 'div', part: 'none', attributes: { role: 'note' } },
];

export const LABEL = 0, LEVEL = 1, FOR = 2, DESCRIBED_BY = 4, DATETIME = 6, INSET = 16;

/** By the wire's number. Names are constants: data never chooses an attribute. */
export const ATTRIBUTES = ('aria-label level for placeholder aria-describedby inputmode datetime start lang aria-valuenow aria-valuemax ' +
  'aria-valuetext enterkeyhint autocomplete part data-key inset').split(' ');

export const DISABLED = 1;

/** State bits → attributes: [attribute, value when set, bit, bit that must be set for "false" to be said]. @type {readonly [string, string, number, number][]} */
const STATES = [
  ['disabled', '', DISABLED, 0],
  ['aria-pressed', 'true', 2, 4],
  ['aria-current', 'page', 8, 0],
  ['aria-invalid', 'true', 16, 0],
  ['aria-expanded', 'true', 64, 128],
  ['aria-selected', 'true', 256, 0],
  ['aria-required', 'true', 512, 0], // not `required`: the browser's own check would hold back the reader's Enter
];
const SUBMIT = 32;

/** @param {Element} element @param {string} name @param {string | null} value */
export function setAttribute(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** @param {HTMLElement} element @param {number} role @param {number} bits */
export function setState(element, role, bits) {
  if (role === BUTTON) setAttribute(element, 'type', bits & SUBMIT ? 'submit' : 'button');
  for (const [name, on, bit, falseBit] of STATES) setAttribute(element, name, bits & bit ? on : bits & falseBit ? 'false' : null);
}
