// SPDX-License-Identifier: MIT

import { FONT_FAMILY } from './mirror_style.js';

const WEIGHTS = [400, 700];

// Noto's own. The files say 1 em in all, for Dear ImGui; Chromium cuts a field's text there, and "Ẫ" would look like "A".
const METRICS = { ascentOverride: '106.9%', descentOverride: '29.3%' };

/** @type {Promise<unknown> | undefined} */
let loading;

/** The app's own fonts for the mirror, as bytes: no URL, so no font-src. Once per page. @param {import('./wasm.js').Kit} kit */
export function loadFonts(kit) {
  loading ??= Promise.all(WEIGHTS.map((weight) => {
    const face = new FontFace(FONT_FAMILY, kit.font(weight), { weight: `${weight}`, ...METRICS });
    document.fonts.add(face);
    return face.load();
  }));
  return loading;
}
