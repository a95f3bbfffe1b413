// SPDX-License-Identifier: MIT
// A small static server for the example pages and the browser tests: right types, a strict policy, compressed answers.
//
//   node examples/serve.mjs FOLDER [PORT]
//
// It listens on this machine only, and serves nothing outside FOLDER, nothing whose name starts with a dot.
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const ADDRESS = '127.0.0.1';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** What a careful government portal would send; the kit must work under it. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const ENCODINGS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
};

/** An answer that is not a file. */
class Refusal extends Error {
  constructor(status, text, headers = {}) {
    super(text);
    this.status = status;
    this.headers = headers;
  }
}

/** The real file for a request's path, or a Refusal: 400 malformed, 404 not there, 301 a folder without its slash. */
async function find(root, target) {
  let path;
  try {
    path = decodeURIComponent(new URL(target, `http://${ADDRESS}`).pathname);
  } catch {
    throw new Refusal(400, 'Malformed address');
  }
  if (path.includes('\0') || path.split('/').some((part) => part.startsWith('.'))) throw new Refusal(404, 'Not found');
  const file = await realpath(join(root, path)).catch(() => '');
  if (file !== root && !file.startsWith(root + sep)) throw new Refusal(404, 'Not found'); // links out of the folder as well
  const status = await stat(file);
  if (!status.isDirectory()) return { file, status };
  if (!path.endsWith('/')) throw new Refusal(301, 'Moved', { location: `${encodeURI(path)}/` });
  return find(root, `${encodeURI(path)}index.html`);
}

/** The bytes of a file in the best encoding that the client takes. Compressed once per version of the file. */
async function read({ file, status }, accepted, cache) {
  const compressible = /^text|json|svg|wasm|ttf/.test(TYPES[extname(file)] ?? '') && status.size > 1024;
  const encoding = compressible ? Object.keys(ENCODINGS).find((name) => accepted.includes(name)) : undefined;
  const key = `${encoding} ${status.mtimeMs} ${file}`;
  if (!cache.has(key)) cache.set(key, readFile(file).then((bytes) => (encoding ? ENCODINGS[encoding](bytes) : bytes)));
  return { bytes: await cache.get(key), encoding };
}

async function answer(request, response, root, cache, caching) {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, 'Only GET', { allow: 'GET, HEAD' });
  const found = await find(root, request.url);
  const accepted = (request.headers['accept-encoding'] ?? '').split(/[,;]\s*/);
  const { bytes, encoding } = await read(found, accepted, cache);
  const etag = `"${found.status.mtimeMs}-${found.status.size}-${encoding ?? ''}"`;
  response.setHeader('content-type', TYPES[extname(found.file)] ?? 'application/octet-stream');
  response.setHeader('cache-control', caching);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
  if (encoding) response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', bytes.length);
  return response.end(request.method === 'HEAD' ? undefined : bytes);
}

function refuse(error, response) {
  const { status, headers, message } = error instanceof Refusal ? error : new Refusal(500, 'Cannot read this file');
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><title>${status}</title><h1>${status}</h1><p>${message}</p>`);
}

/**
 * Starts serving.
 * @param {{ root: string, port?: number, policy?: string, caching?: string, headers?: Record<string, string> }} options  port 0: any free
 *   one; policy: the Content-Security-Policy of every answer; caching: its Cache-Control; headers: more of them
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}  rejects when the port is taken or the folder is missing
 */
export async function serve({ root, port = 0, policy = STRICT_POLICY, caching = 'no-cache', headers = {} }) {
  const folder = await realpath(root);
  const cache = new Map();
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(request, response, folder, cache, caching).catch((error) => refuse(error, response));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, resolve);
  });
  const close = () => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { url: `http://${ADDRESS}:${server.address().port}/`, close };
}

async function main([root, port = '8080']) {
  try {
    const { url } = await serve({ root, port: Number(port) });
    console.log(`Serving ${root} on ${url} (Ctrl+C stops)`);
  } catch (error) {
    const taken = error.code === 'EADDRINUSE';
    console.error(taken ? `Port ${port} is in use; choose another one: ./dev demo --port N` : `Cannot serve: ${error.message}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
