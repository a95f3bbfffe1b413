// SPDX-License-Identifier: MIT
// portalkit-dates.wasm: dates in a query. Loaded when the first query asks for them.

import { Instance, instantiate, shared } from './instance.js';
import { decodeDates, encodeDatesRequest } from './search_wire.js';

/** @typedef {import('./instance.js').Exports & { ps_dates: (ptr: number, bytes: number) => void }} DatesExports */

/** The one instance. @type {(wasm?: string | URL) => Promise<Instance<DatesExports>>} */
const loadDatesKit = shared(async (wasm) => new Instance(await instantiate(wasm ? new URL('portalkit-dates.wasm', wasm) : new URL('portalkit-dates.wasm', import.meta.url)), 'portalkit-dates.wasm'));

/**
 * The dates of a query as a request has them (web/search/bridge/request.h).
 * @param {string} query @param {import('../search').SearchOptions} options @param {string | URL} [wasm]  where portalkit-search.wasm is
 */
export async function findDates(query, options, wasm) {
  const request = encodeDatesRequest(query, options);
  const kit = await loadDatesKit(wasm);
  return kit.call((e) => {
    kit.with(request, e.ps_dates);
    return decodeDates(kit.output());
  });
}
