// SPDX-License-Identifier: MIT
// node vocabulary.mjs FOLDER: what core/text, core/time and core/money add to a module, measured on the two modules in FOLDER.
import { sizeOfVocabulary, VOCABULARY_MOST } from './budget.mjs';

const { raw, brotli } = sizeOfVocabulary(process.argv[2]);
console.log(`vocabulary: ${brotli} bytes of at most ${VOCABULARY_MOST}; ${raw} before compression`);
if (brotli <= 0 || brotli > VOCABULARY_MOST) process.exitCode = 1;
