// SPDX-License-Identifier: MIT

/**
 * A failure that ends a widget; the page's own content shows again. Codes, for `portal-error`:
 * E_CSP_WASM, E_WASM_MISSING, E_WASM_CORRUPT, E_WASM_VERSION (loader) · E_WASM_TRAP, E_WIRE, E_PAGE (later).
 */
export class KitError extends Error {
  name = 'KitError';

  /** @param {string} code @param {string} message  English, for the webmaster */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** Any thrown thing as a KitError. @param {unknown} error */
export function asKitError(error) {
  if (error instanceof KitError) return error;
  const name = error instanceof Error ? error.name : '';
  return new KitError(name === 'WireError' ? 'E_WIRE' : 'E_PAGE', String(error));
}
