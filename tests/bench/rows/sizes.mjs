// SPDX-License-Identifier: MIT
import { join } from 'node:path';

import { BUDGET, BUDGET_FIGURES_MOST, VOCABULARY_MOST, sizeOf, sizeOfBudgetFigures, sizeOfVocabulary } from '../../checks/budget.mjs';
import { SEARCH_BUDGET } from '../../checks/search_budget.mjs';
import { figure } from '../figures.mjs';

const dist = ({ build }) => join(build, 'wasm/web/dist');
const searchDist = (context) => join(dist(context), 'search');
const fonts = ({ root }) => join(root, 'assets/fonts');

/** The limits are those of the test; `folder` of what was built. */
const ROWS = [
  { name: 'portalkit.js', folder: dist, files: BUDGET.scripts.files, most: BUDGET.scripts.most },
  { name: 'portalkit.wasm', folder: dist, files: /\.wasm$/ },
  { name: 'in it: two fonts', folder: fonts, files: /\.ttf$/ },
  { name: 'first widget, all of it', folder: dist, files: BUDGET.everything.files, most: BUDGET.everything.most },
  ...Object.entries(SEARCH_BUDGET).map(([name, { files, most }]) => ({ name: `engine for programs, ${name}`, folder: searchDist, files, most })),
];

const figures = (name, { raw, brotli }, most) => [
  figure(`${name}, raw`, 'bytes', { value: raw }),
  figure(`${name}, brotli 11`, 'bytes', { value: brotli }, most),
];

export default {
  id: 'sizes',
  title: 'Bytes over the wire',
  async measure(context) {
    return [
      ...ROWS.flatMap(({ name, folder, files, most }) => figures(name, sizeOf(folder(context), files), most)),
      ...figures('all of text, time and money', sizeOfVocabulary(join(context.build, 'wasm/tests/bench/vocabulary')), VOCABULARY_MOST),
      ...figures('core/budget on top of it', sizeOfBudgetFigures(join(context.build, 'wasm/tests/bench/vocabulary')), BUDGET_FIGURES_MOST),
    ];
  },
};
