// SPDX-License-Identifier: MIT
// The scenarios that run natively as well: the same steps, the same semantics tree, the same pixels.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { inBrowsers } from './harness.mjs';
import { readSteps, ScenarioPage, watch } from './scenario_page.mjs';
import { scenarioServer } from './scenario_server.mjs';

const FOLDER = fileURLToPath(new URL('../scenarios', import.meta.url));
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.scenario'));

inBrowsers('scenarios', (open) => {
  let server;
  before(async () => (server = await scenarioServer()));
  after(() => server.close());

  for (const name of names) {
    test(`scenarios: ${name.replace('.scenario', '')}`, async () => {
      const path = join(FOLDER, name);
      server.set('ok');
      const page = await open(server.url, { before: watch });
      const scenario = new ScenarioPage(page, server, path);
      for (const { line, words } of readSteps(readFileSync(path, 'utf8'))) {
        await scenario.run(words).catch((error) => {
          error.message = `${name}:${line}: ${error.message}`;
          throw error;
        });
      }
      await page.close();
    });
  }
});
