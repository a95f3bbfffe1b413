// SPDX-License-Identifier: MIT
// The site that pages are measured on: the example portal as built, the sources of the page code, the bench pages.
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { serve } from '../../examples/serve.mjs';

/** Makes the browsers' clocks exact: 5 µs in Chromium, 20 µs in Firefox, instead of 100 µs and 1 ms. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** In front of the copy of the kit's script: the moment at which it starts. The kit itself has no instruments. */
const MARK = "performance.mark('script');\n";

async function copyInto(site, root, build) {
  await rm(site, { recursive: true, force: true });
  await cp(join(build, 'site'), site, { recursive: true });
  for (const folder of ['web/src', 'tests/bench/page']) await cp(join(root, folder), join(site, folder), { recursive: true });
  const script = join(site, 'portalkit/portalkit.js');
  await writeFile(script, MARK + (await readFile(script, 'utf8')));
}

async function filesBelow(folder, prefix = '') {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  const names = entries.map((entry) => (entry.isDirectory() ? filesBelow(folder, `${prefix}${entry.name}/`) : [prefix + entry.name]));
  return (await Promise.all(names)).flat();
}

/** Serves it with brotli, and to be kept for ten minutes, as servers do with scripts. @param {string} root  of the repository @param {string} build */
export async function openSite(root, build) {
  const site = join(build, 'bench/site');
  await copyInto(site, root, build);
  const server = await serve({ root: site, caching: 'max-age=600', headers: ISOLATED });
  // The server compresses a file when it is first asked for; no page is to wait for that.
  for (const name of await filesBelow(site)) await (await fetch(server.url + name, { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
  return server;
}
