// SPDX-License-Identifier: MIT
// What readers type, letter by letter.
import { fold } from './fold.mjs';

const SEARCHES = 24, SYLLABLES = 4;

/** Four syllables out of the middle of titles, every other one typed without marks; a query for each letter from the second on. */
export function makeQueries(documents) {
  const stride = Math.floor(documents.length / SEARCHES);
  return Array.from({ length: SEARCHES }, (_, search) => {
    const words = documents[search * stride].title.normalize('NFC').match(/\p{L}+/gu);
    const from = Math.min(2, Math.max(0, words.length - SYLLABLES));
    const text = words.slice(from, from + SYLLABLES).join(' ').toLowerCase();
    const typed = search % 2 ? fold(text) : text;
    return Array.from({ length: typed.length - 1 }, (_, letter) => typed.slice(0, letter + 2)).filter((query) => !query.endsWith(' '));
  }).flat();
}
