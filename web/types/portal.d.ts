// SPDX-License-Identifier: MIT
/** What page authors may rely on. Attributes, properties, events and custom properties not named here may change. */

/**
 * `<portal-search>`: searches a list of documents. Its own content stays visible until the first answer, and comes back
 * on any failure; a `<table>` in it is the data when there is no `src`.
 *
 * Styled by `--portal-accent`, `--portal-bg` (colours) and `--portal-theme` (`light`, `dark`).
 */
export interface PortalSearchElement extends HTMLElement {
  /** URL of the feed (JSON), or of the manifest.json of an index in shards; relative to the page. */
  src: string;
  /** Accessible name, when a page holds several. Else the element's `aria-label`. */
  label: string;
  /** The heading that is shown, if not the usual one. */
  heading: string;
  /** Results on a page. */
  pageSize: string;
  /** Keeps query, dates, order and page in the address bar. The value stands before "-" in the parameters' names; empty: the element's id. */
  urlState: string;
  /** To be called after the page changed its colours or text settings without a reload. */
  refresh(): void;

  addEventListener<K extends keyof PortalEventMap>(
    type: K,
    listener: (this: PortalSearchElement, event: PortalEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
}

/** All events bubble, and cross shadow roots. None can be cancelled. */
export interface PortalEventMap extends HTMLElementEventMap {
  /** An answer is shown; the element's own content is hidden. */
  'portal-ready': CustomEvent<Record<string, never>>;
  /** A search has been answered. */
  'portal-search': CustomEvent<PortalSearchDetail>;
  /** Something is wrong with the data, or the widget could not start or had to stop. */
  'portal-error': CustomEvent<PortalErrorDetail>;
}

export interface PortalSearchDetail {
  total: number;
  query: string;
  /** ISO date, or empty. */
  from: string;
  to: string;
}

export interface PortalErrorDetail {
  severity: 'warning' | 'error';
  /**
   * Stable. The widget cannot run: E_CSP_WASM, E_WASM_MISSING, E_WASM_CORRUPT, E_WASM_VERSION, E_WASM_TRAP, E_WIRE,
   * E_PAGE; the element's own content is back. Else about the data, in lower case: `bad_date`, `not_json`, …
   */
  code: string;
  /** One English line, for the webmaster; it is in the console as well. */
  message: string;
  /** One line in the reader's language, or empty. */
  readerText: string;
  /** URL or name of the data, or empty. */
  source: string;
  /** From 1; 0: the whole input. */
  row: number;
  field: string;
  /** Offset into the data. */
  byte: number;
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-search': PortalSearchElement;
  }
}
