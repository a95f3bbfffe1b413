// SPDX-License-Identifier: MIT
// An index in shards on a host that only serves files: core/search/shards/shard.h, core/cli/search/static_files.h and
// static_manifest.h.

import { KitError } from '../../src/errors.js';
import { readBytes } from './platform.js';

/** @typedef {import('./search_kit.js').SearchKit} SearchKit */
/** @typedef {import('../search').OpenOptions} OpenOptions */

const VERSION = 6;
const MOST_SHARDS = 100;
const PLAIN = 0, DEFLATED = 1;
const MOST_BYTES = 64 * 2 ** 20; // of one shard

/** @param {Uint8Array} bytes */
export function isManifest(bytes) {
  return /^\s*\{\s*"portalkit"\s*:/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

/** @param {SearchKit} kit @param {Uint8Array} bytes  the manifest @param {URL} url @param {OpenOptions} options */
export async function openShards(kit, bytes, url, options) {
  const [base, update] = rootsOf(bytes, url);
  inflater(); // before anything is fetched
  const content = await unpack(base.file, url), newer = update && (await unpack(update.file, url));
  options.signal?.throwIfAborted();
  const id = kit.openRoot(base.name, content, url.href);
  if (newer && !kit.supply(id, update.name, newer)) {
    kit.close(id);
    throw new KitError('E_INDEX', `${url}: its update is not of its index`);
  }
  return { id, shards: new Shards(kit, id, new ShardFiles(url, options.cache), options.mostShards ?? MOST_SHARDS) };
}

/** @typedef {{ name: string, file: Uint8Array }} Root */

/** The roots: of the base, and of its update if there is one. @param {Uint8Array} bytes @param {URL} url @returns {[Root, Root?]} */
function rootsOf(bytes, url) {
  /** @type {any} */
  let manifest = {};
  try {
    manifest = JSON.parse(new TextDecoder().decode(bytes));
  } catch {} // is none
  const { portalkit, version, root, update, roots } = manifest;
  const segments = update ? [root, update] : [root];
  if (portalkit !== 'static-index' || !segments.every((name) => /^[0-9a-f]{12}$/.test(name))) throw new KitError('E_INDEX', `${url}: not the manifest of an index`);
  if (version !== VERSION) throw new KitError('E_INDEX', `${url}: an index of version ${version}; this is version ${VERSION}: use the same release for both`);
  return /** @type {[Root, Root?]} */ (segments.map((segment, i) => ({ name: `${segment}/000000`, file: fromBase64(roots?.[i]) })));
}

/** Empty for anything else. @param {unknown} text */
function fromBase64(text) {
  try {
    return Uint8Array.from(atob(String(text)), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** @param {SearchKit} kit @param {number} id @param {string} name @param {Uint8Array} content */
function supply(kit, id, name, content) {
  if (!kit.supply(id, name, content)) throw new KitError('E_INDEX', `shard ${name} is not what its name says`);
}

/** The files of an index, and the page's cache for them. */
class ShardFiles {
  #base;
  #cache;

  /** @param {URL} manifest @param {string} [cacheName] */
  constructor(manifest, cacheName) {
    this.#base = manifest;
    this.#cache = orNull(async () => (cacheName === undefined || manifest.protocol === 'file:' ? null : caches.open(cacheName)));
  }

  /**
   * What `accept` makes of a shard; a second time past every cache, if what came was not it.
   * @template T @param {string} name @param {(content: Uint8Array) => T | Promise<T>} accept  throws E_INDEX if it is not that shard
   * @param {AbortSignal} [signal]
   */
  async read(name, accept, signal) {
    const url = new URL(`shards/${name}.bin`, this.#base);
    return this.#find(url, accept, signal, false).catch((error) => {
      if (error.code !== 'E_INDEX') throw error;
      return this.#find(url, accept, signal, true);
    });
  }

  /** @template T @param {URL} url @param {(content: Uint8Array) => T | Promise<T>} accept @param {AbortSignal | undefined} signal @param {boolean} again */
  async #find(url, accept, signal, again) {
    const cache = await this.#cache;
    const kept = again ? null : await orNull(async () => (await cache?.match(url))?.arrayBuffer());
    const file = kept ? new Uint8Array(kept) : await readBytes(url, signal, again ? 'reload' : 'default');
    const accepted = await accept(await unpack(file, url));
    if (!kept) await orNull(async () => cache?.put(url, new Response(/** @type {BodyInit} */ (file))));
    return accepted;
  }
}

/**
 * What the Cache API gives; null where it does not exist, is forbidden (an opaque origin) or full: shards come all the same.
 * @template T @param {() => Promise<T>} ask
 */
async function orNull(ask) {
  try {
    return await ask();
  } catch {
    return null;
  }
}

/** @param {Uint8Array} file @param {URL} url */
async function unpack(file, url) {
  const content = file.subarray(1);
  if (file[0] === PLAIN) return content;
  if (file[0] === DEFLATED) {
    const inflated = await inflate(content).catch(() => null);
    if (inflated) return inflated;
  }
  throw new KitError('E_INDEX', `${url}: damaged`);
}

/** @returns {DecompressionStream} */
function inflater() {
  try {
    return new DecompressionStream(/** @type {any} */ ('deflate-raw'));
  } catch {
    throw new KitError('E_INDEX', "an index in shards needs DecompressionStream('deflate-raw'): Node 20.12, or a browser of 2023");
  }
}

/** @param {Uint8Array} bytes */
async function inflate(bytes) {
  const body = /** @type {ReadableStream<Uint8Array>} */ (new Response(/** @type {BodyInit} */ (bytes)).body);
  const reader = body.pipeThrough(/** @type {any} */ (inflater())).getReader();
  /** @type {Uint8Array[]} */
  const pieces = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
    if (length > MOST_BYTES) throw new Error('too long');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What `work` gives, or the reason of `signal` if that comes first. @template T @param {Promise<T>} work @param {AbortSignal} [signal] */
async function unlessAborted(work, signal) {
  if (!signal) return work;
  let stop = () => {};
  /** @type {Promise<never>} */
  const aborted = new Promise((_, reject) => (stop = () => reject(signal.reason)));
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The shards of one open index. */
export class Shards {
  #kit;
  #id;
  #files;
  #most;
  /** Running requests by name: searches at the same time share them. @type {Map<string, Promise<void>>} */
  #running = new Map();
  #closing = new AbortController();

  /** @param {SearchKit} kit @param {number} id @param {ShardFiles} files @param {number} most */
  constructor(kit, id, files, most) {
    this.#kit = kit;
    this.#id = id;
    this.#files = files;
    this.#most = most;
  }

  /**
   * Fetches until a search needs nothing more. What cannot be had is left out, and `missing` says why.
   * @template {object} T @param {(asIs: boolean) => import('./search_wire.js').Reply<T>} ask  throws once the index is closed
   * @param {AbortSignal} [signal] @returns {Promise<T>}
   */
  async complete(ask, signal) {
    /** @type {Map<string, string>} */
    const failed = new Map();
    for (let left = this.#most; ; ) {
      signal?.throwIfAborted();
      const reply = ask(false);
      if (!reply.needs) return reply;
      const fetched = reply.needs.filter((name) => !failed.has(name)).slice(0, left);
      if (fetched.length === 0) return { ...ask(true), missing: [...failed.values()] };
      left -= fetched.length;
      const fetching = fetched.map((name) => this.#fetch(name).catch((error) => failed.set(name, error.message)));
      await unlessAborted(Promise.all(fetching), signal);
    }
  }

  /** Ends what is being fetched. */
  close() {
    this.#closing.abort(new KitError('E_CLOSED', 'this index was closed'));
  }

  // Without the signal of the search: another one may wait for the same shard.
  /** @param {string} name */
  #fetch(name) {
    const accept = (/** @type {Uint8Array} */ content) => {
      this.#closing.signal.throwIfAborted();
      supply(this.#kit, this.#id, name, content);
    };
    const running = this.#running.get(name) ?? this.#files.read(name, accept, this.#closing.signal).finally(() => this.#running.delete(name));
    this.#running.set(name, running);
    return running;
  }
}
