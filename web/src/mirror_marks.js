// SPDX-License-Identifier: MIT
// Search hits in HTML mode, by the CSS Custom Highlight API: no element is added, so no text is split.

const NAME = 'portal-kit-mark';

/** Hits of one mirror. The registry of names belongs to the page, so all mirrors share one Highlight. */
export class Marks {
  /** @type {Map<number, StaticRange[]>} */
  #ranges = new Map();
  enabled = false;

  /** @param {import('./mirror_node.js').MirrorNode} node */
  update(node) {
    const highlight = sharedHighlight();
    this.forget(node.id);
    if (!highlight || !this.enabled) return;
    const ranges = node.marks.flatMap((mark) => rangeOf(node.texts, mark));
    for (const range of ranges) highlight.add(range);
    this.#ranges.set(node.id, ranges);
  }

  /** @param {number} id */
  forget(id) {
    for (const range of this.#ranges.get(id) ?? []) sharedHighlight()?.delete(range);
    this.#ranges.delete(id);
  }

  clear() {
    for (const id of [...this.#ranges.keys()]) this.forget(id);
  }
}

function sharedHighlight() {
  if (!globalThis.CSS?.highlights) return null;
  let highlight = CSS.highlights.get(NAME);
  if (!highlight) CSS.highlights.set(NAME, (highlight = new Highlight()));
  return highlight;
}

/** @param {Text[]} texts @param {import('./wire.js').Mark} mark  counted over all texts. @returns {StaticRange[]} */
function rangeOf(texts, { start, length }) {
  const first = locate(texts, start);
  const last = locate(texts, start + length);
  if (!first || !last) return [];
  return [new StaticRange({ startContainer: first.text, startOffset: first.offset, endContainer: last.text, endOffset: last.offset })];
}

/** @param {Text[]} texts @param {number} at */
function locate(texts, at) {
  for (const text of texts) {
    if (at <= text.length) return { text, offset: at };
    at -= text.length;
  }
  return null;
}
