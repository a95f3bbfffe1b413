// SPDX-License-Identifier: MIT
// node budget_figures.mjs FOLDER: what core/budget with all that only it needs adds to a module, measured on the modules in FOLDER.
import { BUDGET_FIGURES_MOST, sizeBetween, sizeOfBudgetFigures } from './budget.mjs';

const { raw, brotli } = sizeOfBudgetFigures(process.argv[2]);
console.log(`core/budget: ${brotli} bytes of at most ${BUDGET_FIGURES_MOST}; ${raw} before compression`);
const alone = sizeBetween(process.argv[2], 'budget_alone', 'library');
console.log(`with what it needs of the vocabulary: ${alone.brotli}; ${alone.raw} before compression`);
if (brotli <= 0 || brotli > BUDGET_FIGURES_MOST) process.exitCode = 1;
