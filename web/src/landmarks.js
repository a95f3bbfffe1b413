// SPDX-License-Identifier: MIT
// Two landmarks of one page must differ in name, or a screen reader cannot tell them apart: later ones get a number.

/** @type {Map<string, (object | undefined)[]>} name → owner by number − 1 */
const owners = new Map();

/** @param {object} owner @param {string} kind  landmarks of one kind must differ @param {string} label */
export function uniqueLabel(owner, kind, label) {
  releaseLabel(owner, kind);
  const key = `${kind}:${label}`;
  const places = owners.get(key) ?? [];
  const free = places.findIndex((place) => place === undefined);
  const index = free < 0 ? places.length : free;
  places[index] = owner;
  owners.set(key, places);
  return index === 0 ? label : `${label} (${index + 1})`;
}

/** @param {object} owner @param {string} kind  empty: all of them */
export function releaseLabel(owner, kind) {
  for (const [key, places] of owners) {
    if (!key.startsWith(kind)) continue;
    const index = places.indexOf(owner);
    if (index >= 0) places[index] = undefined;
  }
}
