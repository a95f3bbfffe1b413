// SPDX-License-Identifier: MIT
// The shared bytes of the wire: tests/golden/wire/<name>.json is a list of messages, <name>.hex has one line for each.
import { readFileSync } from 'node:fs';

const folder = new URL('../golden/wire/', import.meta.url);

/** @param {'commands' | 'patch'} name @returns {{ message: any, bytes: Uint8Array }[]} */
export function golden(name) {
  const messages = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const lines = readFileSync(new URL(`${name}.hex`, folder), 'utf8').trimEnd().split('\n');
  if (messages.length !== lines.length) throw new Error(`${name}: ${messages.length} messages, ${lines.length} lines`);
  return messages.map((message, i) => ({ message, bytes: fromHex(lines[i]) }));
}

/** @param {string} hex @returns {Uint8Array} */
export const fromHex = (hex) => Uint8Array.from(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'));
