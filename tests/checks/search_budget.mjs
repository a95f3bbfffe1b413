// SPDX-License-Identifier: MIT
// What the search engine for programs may make a program load, each time from its folder of the release.

/** Which files, most bytes together (brotli). Opening an index loads the first; the others come when they are needed. */
export const SEARCH_BUDGET = {
  opening: { files: /-search\.(js|wasm)$/, most: 84 * 1024 },
  'in it: scripts': { files: /-search\.js$/, most: 6 * 1024 },
  'reading a feed': { files: /-feed\.wasm$/, most: 44 * 1024 },
  'dates in a query': { files: /-dates\.wasm$/, most: 38 * 1024 },
  "a widget's script, instead of the engine's": { files: /-remote\.js$/, most: 7 * 1024 },
};
