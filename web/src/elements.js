// SPDX-License-Identifier: MIT

import { PortalElement } from './portal_element.js';

/** @type {readonly import('./portal_element.js').Definition[]} */
export const ELEMENTS = [
  {
    tag: 'portal-search',
    kind: 1,
    attributes: ['src', 'lang', 'label', 'heading', 'page-size'],
    stateKeys: ['q', 'from', 'to', 'sort', 'page'],
  },
];

const camelCase = (/** @type {string} */ name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Defines the elements of the kit. A page may load two copies; the first one serves. */
export function defineElements() {
  if (!globalThis.customElements) return; // on a server
  for (const definition of ELEMENTS) {
    if (customElements.get(definition.tag)) {
      console.warn(`portalkit: <${definition.tag}> is defined already; this second copy of the kit is not used`);
      continue;
    }
    const Element = class extends PortalElement {
      static definition = definition;
    };
    for (const name of [...definition.attributes, 'url-state']) reflect(Element.prototype, name);
    customElements.define(definition.tag, Element);
  }
}

/** @param {HTMLElement} prototype @param {string} name */
function reflect(prototype, name) {
  if (camelCase(name) in prototype) return; // `lang`
  Object.defineProperty(prototype, camelCase(name), {
    /** @this {HTMLElement} */
    get() {
      return this.getAttribute(name) ?? '';
    },
    /** @this {HTMLElement} @param {unknown} value */
    set(value) {
      this.setAttribute(name, String(value));
    },
    enumerable: true,
    configurable: true,
  });
}
