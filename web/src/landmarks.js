// SPDX-License-Identifier: MIT
// Two landmarks of one page must differ in name, or a screen reader cannot tell them apart: later ones get a number.

/** @type {Map<string, object>} kind and name → owner */
const taken = new Map();

/** @param {object} owner @param {string} kind  landmarks of one kind must differ @param {string} label */
export function uniqueLabel(owner, kind, label) {
  releaseLabel(owner, kind);
  let name = label;
  for (let number = 2; taken.has(`${kind}:${name}`); number++) name = `${label} (${number})`;
  taken.set(`${kind}:${name}`, owner);
  return name;
}

/** @param {object} owner @param {string} kind  empty: all of them */
export function releaseLabel(owner, kind) {
  for (const [key, by] of taken) if (by === owner && key.startsWith(kind)) taken.delete(key);
}
