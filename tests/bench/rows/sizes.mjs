// SPDX-License-Identifier: MIT
import { join } from 'node:path';

import { BUDGET, sizeOf } from '../../checks/budget.mjs';
import { figure } from '../figures.mjs';

const dist = ({ build }) => join(build, 'wasm/web/dist');
const fonts = ({ root }) => join(root, 'assets/fonts');

/** The limits are those of the test; `folder` of what was built. */
const ROWS = [
  { name: 'portalkit.js', folder: dist, files: BUDGET.scripts.files, most: BUDGET.scripts.most },
  { name: 'portalkit.wasm', folder: dist, files: /\.wasm$/ },
  { name: 'in it: two fonts', folder: fonts, files: /\.ttf$/ },
  { name: 'first widget, all of it', folder: dist, files: BUDGET.everything.files, most: BUDGET.everything.most },
];

export default {
  id: 'sizes',
  title: 'Bytes over the wire',
  async measure(context) {
    return ROWS.flatMap(({ name, folder, files, most }) => {
      const { raw, brotli } = sizeOf(folder(context), files);
      return [figure(`${name}, raw`, 'bytes', { value: raw }), figure(`${name}, brotli 11`, 'bytes', { value: brotli }, most)];
    });
  },
};
