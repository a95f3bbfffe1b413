// SPDX-License-Identifier: MIT
// What tests/harness/snapshot.cpp writes from the semantics tree, written from a page's DOM instead. Runs in the page.
// The format is described in README.md; both sides must give the same text, byte by byte.

/** Role by tag, or by tag and `role` or `type`; elements that are not here belong to the text of the one around them. */
const ROLES = {
  h2: 'heading', h3: 'heading', h4: 'heading', p: 'paragraph', a: 'link', button: 'button', label: 'label', form: 'form',
  ol: 'list', li: 'list_item', nav: 'navigation',
  'input search': 'search_field', 'input text': 'text_field',
  'div search': 'root', 'div group': 'group', 'div progressbar': 'progress', 'div note': 'note',
};
/** Their text is their name. */
const NAMED_BY_CONTENT = ['heading', 'paragraph', 'time', 'link', 'button', 'label'];

const attribute = (name) => (element) => element.getAttribute(name) ?? '';

/** [name in the snapshot, value of an element or ''], in the order of the line. */
const PROPERTIES = [
  ['', nameOf],
  ['value', (element) => (element.localName === 'input' ? element.value : '')],
  ['href', attribute('href')],
  ['description', descriptionOf],
  ['level', (element) => element.localName.match(/^h([2-4])$/)?.[1] ?? ''],
  ['placeholder', attribute('placeholder')],
  ['datetime', (element) => element.querySelector(':scope > time')?.getAttribute('datetime') ?? ''],
  ['start', attribute('start')],
  ['now', attribute('aria-valuenow')],
  ['max', attribute('aria-valuemax')],
  ['valuetext', attribute('aria-valuetext')],
];

/** [name in the snapshot, whether an element has the state] */
const STATES = [
  ['disabled', (element) => element.hasAttribute('disabled')],
  ['pressed', (element) => element.getAttribute('aria-pressed') === 'true'],
  ['toggle', (element) => element.hasAttribute('aria-pressed')],
  ['current', (element) => element.hasAttribute('aria-current')],
  ['invalid', (element) => element.getAttribute('aria-invalid') === 'true'],
  ['submit', (element) => element.localName === 'button' && element.getAttribute('type') === 'submit'],
  ['expanded', (element) => element.getAttribute('aria-expanded') === 'true'],
  ['expandable', (element) => element.hasAttribute('aria-expanded')],
  ['selected', (element) => element.getAttribute('aria-selected') === 'true'],
  ['required', (element) => element.getAttribute('aria-required') === 'true'],
];

/** Role of an element as the kit calls it, or null. @param {Element} element */
export function roleOf(element) {
  const kind = element.getAttribute('role') ?? element.getAttribute('type') ?? '';
  const role = ROLES[`${element.localName} ${kind}`] ?? ROLES[element.localName] ?? null;
  return role === 'paragraph' && element.querySelector(':scope > time') ? 'time' : role;
}

/** Accessible name by the rules of the roles above. @param {Element} element */
export function nameOf(element) {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element.localName === 'input') return element.labels?.[0]?.textContent ?? '';
  return NAMED_BY_CONTENT.includes(roleOf(element)) ? element.textContent ?? '' : '';
}

/** @param {Element} element */
function descriptionOf(element) {
  const id = element.getAttribute('aria-describedby');
  return (id && element.getRootNode().getElementById(id)?.textContent) || '';
}

/** @param {Element} element @param {number} depth @returns {string} */
function lines(element, depth) {
  const role = roleOf(element);
  let text = '';
  if (role) {
    text = '  '.repeat(depth) + role;
    for (const [name, read] of PROPERTIES) {
      const value = read(element);
      if (value) text += ` ${name}${name && '='}"${value.replaceAll(/["\\]/g, '\\$&')}"`;
    }
    for (const [name, has] of STATES) if (has(element)) text += ` ${name}`;
    text += '\n';
  }
  for (const child of element.children) text += lines(child, role ? depth + 1 : depth);
  return text;
}

/** The mirror of a widget as text. @param {ShadowRoot} shadowRoot */
export function snapshot(shadowRoot) {
  return lines(shadowRoot.querySelector('.m'), 0);
}

/**
 * FNV-1a, 64 bits, over the bytes R, G, B, A of the topmost `height` rows, as 16 hexadecimal digits.
 * The 64 bits are four limbs of 16, because a product of two 32-bit numbers does not fit into a double.
 * @param {HTMLCanvasElement} canvas @param {number} height  device pixels
 */
export function hashCanvas(canvas, height) {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, height);
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2]; // 0xcbf29ce484222325, lowest limb first
  for (const byte of data) {
    a ^= byte;
    // × 0x100000001b3, which is 0x1b3 in the lowest limb and 0x100 in the third
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + a * 0x100 + (second >>> 16);
    const fourth = d * 0x1b3 + b * 0x100 + (third >>> 16);
    [a, b, c, d] = [low & 0xffff, second & 0xffff, third & 0xffff, fourth & 0xffff];
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}

/**
 * The last line of a snapshot. The canvas may be higher than the widget; it must start at the widget's top.
 * @param {ShadowRoot} shadowRoot
 */
export function pixelLine(shadowRoot) {
  const canvas = shadowRoot.querySelector('canvas');
  const height = Math.round(parseFloat(shadowRoot.querySelector('.k').style.height) * devicePixelRatio);
  return `pixels ${canvas.width}x${height} ${hashCanvas(canvas, height)}\n`;
}
