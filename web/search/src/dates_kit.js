// SPDX-License-Identifier: MIT
// portalkit-dates.wasm: dates in a query. Loaded when the first query may have one.

import { Instance, instantiate, shared } from './instance.js';
import { decodeDates, encodeDatesRequest, NO_DATES } from './search_wire.js';

/** @typedef {import('./instance.js').Exports & { ps_dates: (ptr: number, bytes: number) => void }} DatesExports */

// Without marks. Every wording of core/time/period_rules.def that counts in a query has a digit or one of these.
const DATE_WORDS = /\d|\b(giao thua|gio to|hom|ky|mai|nam|ngay|nay|q ?i[iv]*|qua|quoc khanh|quy|tet|thang|thg|trung thu|tuan)\b/;

/** False if there is certainly no date in it. @param {string} query */
export const mayHaveDate = (query) => DATE_WORDS.test(query.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

/** The one instance. @type {(wasm?: string | URL) => Promise<Instance<DatesExports>>} */
const loadDatesKit = shared(async (wasm) => new Instance(await instantiate(wasm ? new URL('portalkit-dates.wasm', wasm) : new URL('portalkit-dates.wasm', import.meta.url)), 'portalkit-dates.wasm'));

/**
 * The dates of a query as a request has them (web/search/bridge/request.h).
 * @param {string} query @param {import('../search').SearchOptions} options @param {string | URL} [wasm]  where portalkit-search.wasm is
 */
export async function findDates(query, options, wasm) {
  const request = encodeDatesRequest(query, options);
  if (!mayHaveDate(query)) return NO_DATES;
  const kit = await loadDatesKit(wasm);
  return kit.call((e) => {
    kit.with(request, e.ps_dates);
    return decodeDates(kit.output());
  });
}
