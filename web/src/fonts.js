// SPDX-License-Identifier: MIT

import { FONT_FAMILY } from './mirror_style.js';

const WEIGHTS = [400, 700];

// Noto's own. The files say 1 em in all, for Dear ImGui; Chromium cuts a field's text there, and "Ẫ" would look like "A".
const METRICS = { ascentOverride: '106.9%', descentOverride: '29.3%' };

/** @type {WeakMap<import('./wasm.js').Kit, Promise<unknown>>} */
const loaded = new WeakMap();

/** The app's own fonts for the mirror, as bytes: no URL, so no font-src. Once per instance. @param {import('./wasm.js').Kit} kit */
export function loadFonts(kit) {
  let promise = loaded.get(kit);
  if (!promise) {
    const faces = WEIGHTS.map((weight) => new FontFace(FONT_FAMILY, kit.font(weight), { weight: `${weight}`, ...METRICS }));
    for (const face of faces) document.fonts.add(face);
    loaded.set(kit, (promise = Promise.all(faces.map((face) => face.load()))));
  }
  return promise;
}
