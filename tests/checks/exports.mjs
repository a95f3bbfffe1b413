// SPDX-License-Identifier: MIT
// node exports.mjs LIST MODULE: the module exports exactly what LIST names (one name a line, with or without the linker's
// underscore) and what the linker adds by itself, and imports nothing but the notice that its memory has grown.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** Emscripten 3.1.6 keeps these in a module without JavaScript of its own. The page calls `_initialize` alone. */
const LINKERS_OWN = ['__errno_location', '__indirect_function_table', '_initialize', 'stackAlloc', 'stackRestore', 'stackSave'];

const [list, file] = process.argv.slice(2);
const module = new WebAssembly.Module(readFileSync(file));

const listed = readFileSync(list, 'utf8').split('\n').filter((line) => /^\w/.test(line)).map((name) => name.replace(/^_/, ''));
const exported = WebAssembly.Module.exports(module).map(({ name }) => name).filter((name) => !LINKERS_OWN.includes(name));
assert.deepEqual(exported.sort(), [...new Set([...listed, 'memory'])].sort());

const imported = WebAssembly.Module.imports(module).map(({ module, name }) => `${module}.${name}`);
assert.deepEqual(imported, ['env.emscripten_notify_memory_growth']);
console.log(`${exported.length} exports, ${imported.length} import`);
