// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { COLOR_NAMES } from '../../web/src/mirror_style.js';

test('colors: the page names the roles of COLORS in the order of the app', () => {
  const definitions = readFileSync(new URL('../../widgets/theme/color_roles.def', import.meta.url), 'utf8');
  const names = [...definitions.matchAll(/^COLOR_ROLE\((\w+)/gm)].map(([, name]) => name.replaceAll('_', '-'));
  assert.deepEqual(COLOR_NAMES, names);
});
