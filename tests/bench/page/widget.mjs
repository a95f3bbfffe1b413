// SPDX-License-Identifier: MIT
// A search widget without a page around it: the module and the page's own code for its bytes. For browsers and for Node.
import { Kit } from '../../../web/src/wasm.js';
import { CommandWriter, decode } from '../../../web/src/wire.js';

const SEARCH = 1; // kind of pk_open
const LINK = 4, SEARCH_FIELD = 6; // roles of web/README.md

/** An instance of its own. @param {WebAssembly.Module} module @returns {Promise<{ kit: Kit, memory: WebAssembly.Memory }>} */
export async function instantiate(module) {
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => {};
  const { exports } = await WebAssembly.instantiate(module, imports);
  exports._initialize?.();
  return { kit: new Kit(exports), memory: exports.memory };
}

/** Takes what it is given for, and ignores the rest. */
const only = (handlers) => new Proxy(handlers, { get: (own, name) => own[name] ?? (() => {}) });

export class BenchWidget {
  commands = new CommandWriter();
  /** Numbers of the elements. */
  field = 0;
  links = [];
  #widget;
  #request = 0;

  /** @param {Kit} kit @param {Uint8Array} feed  JSON @param {{ width: number, height: number, scale: number }} view  CSS pixels, device pixels per CSS pixel */
  constructor(kit, feed, { width, height, scale }) {
    this.#widget = kit.open(SEARCH, () => {});
    this.commands.viewport({ width: width * scale, scale: scale * 1000, top: 0, bottom: height * scale });
    this.commands.option('src', 'feed.json');
    this.#show();
    this.commands.data(this.#request, feed, true);
    this.#show();
    while (this.#widget.work()) continue;
    this.#show();
  }

  /** Sends the commands, lays out; what comes out is left where it is. */
  layOut() {
    if (!this.commands.isEmpty) this.#widget.send(this.commands.take());
    return this.#widget.frame();
  }

  /** The dirty rectangles of the last frame, each painted when it is asked for. */
  paint() {
    return this.#widget.paint();
  }

  #show() {
    const { bytes } = this.layOut();
    decode(bytes, only({ create: (id, role) => this.#created(id, role) }), only({ need: (request) => (this.#request = request) }));
    for (const _ of this.paint()) continue;
  }

  #created(id, role) {
    if (role === SEARCH_FIELD) this.field = id;
    if (role === LINK) this.links.push(id);
  }
}
