// SPDX-License-Identifier: MIT
// Fetches and compiles a module: portalkit.wasm once per page; the search engine for programs has another one.

import { KitError } from './errors.js';
import { Kit } from './wasm.js';
import { ABI } from './wire.js';

const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
export const IMPORTS = { env: { emscripten_notify_memory_growth() {} } };

/** @type {Promise<Kit> | null} */
let loading = null;
let again = '';

/** The page's instance. Rejects with a KitError; after a network failure the next caller tries again. @returns {Promise<Kit>} */
export function loadKit() {
  loading ??= load().catch((error) => {
    if (error.code === 'E_WASM_MISSING') loading = null;
    throw error;
  });
  return loading;
}

/** What answers for an index in shards; a page without one never fetches it. @returns {Promise<typeof import('./remote_index.js')>} */
export function loadRemote() {
  return import(new URL('search/portalkit-remote.js', import.meta.url).href + again).catch((error) => {
    again += '#'; // Firefox remembers that an address failed
    throw error;
  });
}

async function load() {
  const url = new URL('portalkit.wasm', import.meta.url).href;
  const exports = /** @type {import('./wasm.js').Exports & { _initialize?: () => void }} */ (/** @type {unknown} */ (await loadModule(url)));
  const abi = exports.pk_abi?.();
  if (abi !== ABI) throw new KitError('E_WASM_VERSION', `${url} is of another release than the script`);
  exports._initialize?.();
  return new Kit(exports);
}

/** What the module at `url` exports, not yet initialised. Rejects with a KitError. @param {string} url */
export async function loadModule(url) {
  checkPolicy();
  const { instance } = await instantiate(await get(url), url);
  return instance.exports;
}

// Asked first, so that a page that forbids wasm is not made to fetch it.
function checkPolicy() {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch {
    throw new KitError('E_CSP_WASM', "WebAssembly is not allowed here: add 'wasm-unsafe-eval' to script-src of the Content-Security-Policy");
  }
}

/** @param {string} url */
async function get(url) {
  const missing = (/** @type {unknown} */ why) => new KitError('E_WASM_MISSING', `cannot fetch ${url}: ${why}`);
  const response = await fetch(url).catch((error) => {
    throw missing(error);
  });
  if (!response.ok) throw missing(`HTTP ${response.status}`);
  return response;
}

/** @param {Response} response @param {string} url */
async function instantiate(response, url) {
  try {
    // Servers that do not know the type of .wasm are common; streaming refuses their answer.
    if (response.headers.get('content-type')?.startsWith('application/wasm')) return await WebAssembly.instantiateStreaming(response, IMPORTS);
    return await WebAssembly.instantiate(await response.arrayBuffer(), IMPORTS);
  } catch (error) {
    const isBroken = error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError;
    throw new KitError(isBroken ? 'E_WASM_CORRUPT' : 'E_WASM_MISSING', `cannot use ${url}: ${error}`);
  }
}
