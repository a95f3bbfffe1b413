// SPDX-License-Identifier: MIT
// What differs between a page, a worker and Node: where relative URLs begin, and files.

import { KitError } from '../../src/errors.js';
import { MAX_BYTES } from '../../src/network.js';

/** Where relative URLs begin. */
function base() {
  if (typeof document === 'object') return document.baseURI;
  if (typeof location === 'object' && location) return location.href;
  const { process } = /** @type {any} */ (globalThis);
  return `file://${process?.cwd() ?? ''}/`;
}

/** The absolute form of a URL to read from. @param {string | URL} url */
export function absolute(url) {
  let parsed;
  try {
    parsed = new URL(url, base());
  } catch {
    throw new KitError('E_NETWORK', `not a URL: ${url}`);
  }
  const schemes = typeof document === 'object' ? ['https:', 'http:'] : ['https:', 'http:', 'file:'];
  if (!schemes.includes(parsed.protocol)) throw new KitError('E_NETWORK', `not a URL to fetch: ${parsed.protocol}`);
  return parsed;
}

/** @param {URL} url @returns {Promise<Uint8Array>} */
async function readFileAt(url) {
  const { readFile } = await import(/** @type {string} */ ('node:fs/promises'));
  return readFile(url);
}

/**
 * The bytes at an absolute URL.
 * @param {URL} url @param {AbortSignal} [signal] @param {RequestCache} [cache] @returns {Promise<Uint8Array>}
 */
export async function readBytes(url, signal, cache = 'default') {
  signal?.throwIfAborted();
  try {
    if (url.protocol === 'file:') return await readFileAt(url);
    const response = await fetch(url, signal ? { signal, cache } : { cache });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await limited(response);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof KitError ? error : new KitError('E_NETWORK', `cannot fetch ${url}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The body, unless it is longer than anything that is indexed in a page. @param {Response} response */
async function limited(response) {
  if (Number(response.headers.get('content-length')) > MAX_INDEX_BYTES) throw new Error(`more than ${MAX_INDEX_BYTES} bytes`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A whole index of 100,000 documents with all sections has some 60 MB. */
const MAX_INDEX_BYTES = 8 * MAX_BYTES;

/** Lets the page do something else: input, paint. Without a timer, which browsers slow down. @returns {Promise<void>} */
export function pause() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
