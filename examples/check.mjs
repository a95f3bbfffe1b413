// SPDX-License-Identifier: MIT
// Serves a folder and asks for its pages as a browser would: every script, style, picture, feed and module that they name
// must answer with the right type. Prints what it found; exits with 1 at the first thing that is wrong.
//
//   node examples/check.mjs FOLDER PAGE…        node examples/check.mjs build/site / /tra-cuu.html /minimal/
import { serve } from './serve.mjs';

/** How each kind of file names others: the first group is the address. Links (`<a href>`) are not followed. */
const REFERENCES = {
  'text/html': [/<(?!a\b)[\w-]+\b[^>]*?\s(?:src|href)="([^"#]+)"/g],
  'text/javascript': [/(?<!["'])\bfrom\s*["']([^"']+)/g, /\bimport\(["']([^"']+)/g, /new URL\(["']([^"']+)["'],\s*import\.meta\.url/g],
  'application/json': [/"(?:root|update)":\s*"([0-9a-f]{12})"/g], // the manifest of an index in shards: their first
  'application/wasm': [],
};

function references(type, text, base) {
  const named = (REFERENCES[type] ?? []).flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]));
  const found = type === 'application/json' ? named.map((segment) => `shards/${segment}/000001.bin`) : named;
  return found.map((address) => new URL(address, base)).filter((url) => url.origin === base.origin);
}

/** Fetches everything that can be reached from `pages`; type → count. */
async function crawl(pages) {
  const counts = new Map();
  const queue = [...pages];
  const seen = new Set(queue.map(String));
  for (const url of queue) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}`);
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength === 0) throw new Error(`${url.pathname} is empty`);
    const type = (response.headers.get('content-type') ?? '').split(';')[0];
    counts.set(type, (counts.get(type) ?? 0) + 1);
    if (type === 'application/wasm') await WebAssembly.compile(bytes);
    if (type === 'application/json') JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    for (const next of references(type, new TextDecoder().decode(bytes), url)) {
      if (!seen.has(next.href)) queue.push(next);
      seen.add(next.href);
    }
  }
  return counts;
}

const [root, ...pages] = process.argv.slice(2);
const { url, close } = await serve({ root });
try {
  const counts = await crawl(pages.map((page) => new URL(page, url)));
  for (const type of ['text/html', 'text/javascript', 'application/wasm', 'application/json']) {
    if (!counts.has(type)) throw new Error(`the pages lead to no ${type}`);
  }
  console.log(`${root} answers: ${[...counts].map(([type, count]) => `${count} × ${type}`).join(', ')}`);
} catch (error) {
  console.error(`${root}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await close();
}
