// SPDX-License-Identifier: MIT
// Vietnamese folding for the peers: none of them does it by itself.

/** Lower case, without marks, đ as d. @param {string} text */
export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** @param {string} text */
export const foldedWords = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
