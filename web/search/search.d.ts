// SPDX-License-Identifier: MIT
/** `import { openIndex } from 'portalkit/search'`: the search engine for programs, in a page or in Node, without widgets. */

/**
 * Opens an index, or makes one.
 *
 * - bytes: an index as `portalkit index` writes it (`index.bin`);
 * - a URL: such an index, a JSON feed, or the manifest of an index in shards (`portalkit index --static`), of which each
 *   search fetches what it needs; what it is, is seen from its first bytes. Relative to the page; in Node to the
 *   working directory, and `file:` works;
 * - an array: the documents themselves.
 *
 * Rejects with a SearchError, or with the reason of `signal`.
 */
export function openIndex(source: IndexSource, options?: OpenOptions): Promise<SearchIndex>;

export type IndexSource = string | URL | ArrayBuffer | ArrayBufferView | readonly object[];

export interface OpenOptions {
  /** Called between slices of some 8 ms while a feed is read and indexed. */
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
  /** Of an index in shards: name of a cache (Cache API) in which shards stay. They never change. @default none: memory alone */
  cache?: string;
  /** Of an index in shards: most shards that one search may fetch; what it needs beyond that is left out. @default 100 */
  mostShards?: number;
  /** Where portalkit-search.wasm is, if not beside the script; the other modules are beside it. The first call decides. */
  wasm?: string | URL;
}

export interface Progress {
  /** Bytes of the feed read, and of how many; afterwards the words are sorted, without a number. */
  bytesRead: number;
  bytesTotal: number;
  rows: number;
  documents: number;
}

/** After close() its methods reject with a SearchError, code E_CLOSED. */
export interface SearchIndex {
  /** Documents. */
  readonly size: number;
  /** What was wrong with rows of the feed. */
  readonly problems: readonly FeedProblem[];
  /** Language of `query`: docs/search-api.md. An empty one finds all documents. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** Texts that may have been meant, each with the documents that search() counts for it and a space, with the same filters. */
  suggest(text: string, options?: SuggestOptions): Promise<Suggestions>;
  /** Names and numbers alone: what search() would say in `facets`, of all four facets unless `facets` names some. */
  facets(query?: string, options?: SearchOptions): Promise<Facets>;
  /** The index itself, to keep and open again. @throws SearchError E_CLOSED; E_INDEX if it is in shards */
  bytes(): Uint8Array;
  /** Gives the memory back. */
  close(): void;
}

export type FacetName = 'type' | 'agency' | 'field' | 'signer';

export interface SearchOptions {
  /** Hits; at most 1000. @default 10 */
  limit?: number;
  /** Hits left out at the front. @default 0 */
  offset?: number;
  /** Dates: those without one last; number: the latest year first, then by number, 9 before 10. @default 'relevance' */
  sort?: 'relevance' | 'newest' | 'oldest' | 'number';
  /** Of `newest`: documents of one day in the order of the index, not by number; fetches less of an index in shards. @default false */
  daysAsIndexed?: boolean;
  /** ISO dates, both included. */
  from?: string;
  to?: string;
  /** Names chosen: alternatives within a facet, each facet narrows. */
  filters?: Partial<Record<FacetName, readonly string[]>>;
  /** Which names to count; true: all four. @default none */
  facets?: boolean | readonly FacetName[];
  /** Documents by period of issue. @default none */
  histogram?: 'day' | 'month' | 'year';
  /** Hits of each second group, `similar` and `partial`; 0: they are not looked for. @default limit */
  similar?: number;
  /** What documents are not forgiven: takes out exactly the documents that need it. @default none */
  without?: readonly Reason[];
  /** Say why each hit matched; costs up to eight matches of the query. @default true */
  reasons?: boolean;
  /** Code points of `Hit.snippet`, at most; 0: none. @default 200 */
  snippet?: number;
  /**
   * ISO date. With it dates in the query ("quý 3 năm ngoái", "trước Tết 2017") become filters, said in `dates`; it is the
   * day from which "tháng trước" counts. Fetches another module for the first query that may have one. @default none: they
   * stay words
   */
  today?: string;
  /** Ranges of the query that stay words though they are dates: `range` of what the reader refused. @default none */
  literalDates?: readonly Range[];
  /** Fetch what is needed to count, where `totalIsEstimate` would be true: megabytes. @default false */
  exactTotal?: boolean;
  /** For long questions: documents with any of the words. @default false */
  any?: boolean;
  /** Ends the wait for shards. */
  signal?: AbortSignal;
}

export interface SuggestOptions {
  /** Of each list; each suggestion costs a search. At most 1000. @default 8 */
  limit?: number;
  /** As for search(). */
  from?: string;
  to?: string;
  filters?: Partial<Record<FacetName, readonly string[]>>;
  /** Ends the wait for shards. */
  signal?: AbortSignal;
}

export interface Suggestions {
  /** The last word completed, while no space follows it: most documents first, then by alphabet. */
  words: Suggestion[];
  /** The whole completed as titles go on: most titles first, then the longest. */
  queries: Suggestion[];
  /** The same words with their marks, or without misspellings; never what was typed. */
  didYouMean: Suggestion | null;
  /** As of a search. */
  complete: boolean;
  missing: string[];
}

export interface Suggestion {
  text: string;
  /** Of `text`: what differs from what was typed, or was added to it. */
  changed: Range;
  /** Documents; never 0. */
  total: number;
}

/**
 * What a document is forgiven to be found: `without_marks`: a word is written with other marks than typed, or with some
 * where none were typed; `number`: its number is the one typed in another form; `abbreviation`: it has the short form for
 * the long one, or the other way round; `input_method`: the query was read as keys of Telex or VNI; `typo`: a word is
 * misspelt; `partial`: a word is missing.
 */
export type Reason = 'without_marks' | 'number' | 'abbreviation' | 'input_method' | 'typo' | 'partial';

export interface SearchAnswer {
  /** Documents that match: exact, unless `totalIsEstimate`, or `phrasesChecked` or `complete` is false. */
  total: number;
  /**
   * True: the index is in shards and so large (more than 100,000 documents) that whole lists of a query are megabytes, and
   * `total`, also that of `similar`, was estimated from every twentieth document, to two digits. The first hits are those
   * with the words in their titles, the others some of those that match; they have no `reasons`. Only of a query without
   * `filters`, `facets`, `histogram`, `any` and exclusions: by relevance for the first hits, if some title has its words,
   * each beside another; `newest` with `daysAsIndexed`, if enough of the newest twentieth match, and then its hits are all
   * exact. See `exactTotal`.
   */
  totalIsEstimate: boolean;
  hits: Hit[];
  /**
   * Documents that hold them if some words are misspelt; not in `total`. `first`: the first of them has the words in its title
   * in the order typed, and none of `hits` does: show them before these.
   */
  similar: { total: number; hits: Hit[]; first: boolean };
  /** Documents with some of the words, if there are no others; not in `total`. */
  partial: { total: number; hits: Hit[] };
  /** The query as it was understood when nothing was found as typed (keys of Telex or VNI), else null. */
  readAs: string | null;
  /** Asked for by `facets`. */
  facets: Facets;
  /** Asked for by `histogram`: oldest first, without empty periods; `from` is the first day. */
  histogram: { from: string; count: number }[];
  /** Dates of the query that became filters; open ends are null. To take one out, search again with its range in `literalDates`. */
  dates: { text: string; range: Range; from: string | null; to: string | null }[];
  /** What a part of the query was also looked for as. The range is one of `readAs`, if that is there. */
  synonyms: { range: Range; phrase: string }[];
  /** What could not be understood in the query; it was answered all the same. */
  problems: SyntaxProblem[];
  /** The query was longer than 1024 bytes or 32 words; the rest was left out. */
  queryCut: boolean;
  /**
   * False: the query has a phrase, NEAR, a title field or an abbreviation that stands for several words, and the index, being
   * in shards, has no order of words: documents only hold their words, anywhere, and the numbers count these.
   */
  phrasesChecked: boolean;
  /**
   * False: shards of the index could not be had (see `missing`), and documents or texts of hits are missing for that; the
   * next search tries again.
   */
  complete: boolean;
  /** Why shards could not be had; empty if complete, or if there were more than `mostShards`. */
  missing: string[];
}

/** A choice of a name does not change the numbers beside it, only those of the other facets. */
export type Facets = Partial<Record<FacetName, FacetCount[]>>;

export interface FacetCount {
  name: string;
  /** Documents; most first. */
  count: number;
  chosen: boolean;
}

export interface Hit {
  /** Of the document in its feed, or empty. */
  id: string;
  /** 0 in any order but relevance. */
  score: number;
  /** Query words typed with marks that the document writes with the same marks. */
  markedWords: number;
  /** Its number is, or begins with, the one in the query. */
  hasNumber: boolean;
  /** Place in the index: 0 is the newest document. */
  place: number;
  /**
   * Why it matched: the fewest reasons that suffice, or `exact`. Empty if not asked for. In an index in shards the beginning
   * of more than 16 words counts as written exactly, whatever marks these have.
   */
  reasons: HitReason[];
  document: Document;
  /** The part of the summary that shows why it was found, cut at sentences or words; null without a summary. */
  snippet: Snippet | null;
  /** What to highlight: rising, disjoint. */
  ranges: { title: Range[]; number: Range[]; summary: Range[] };
}

export type HitReason = Reason | 'exact';

export interface Snippet {
  text: string;
  /** What to highlight in it: rising, disjoint. */
  ranges: Range[];
  /** The summary goes on there: show an ellipsis. */
  cutBefore: boolean;
  cutBehind: boolean;
}

/** [start, end) in UTF-16 units, as for String.prototype.slice. */
export type Range = [start: number, end: number];

/** Empty where the feed says nothing, or the index does not keep it. */
export interface Document {
  id: string;
  number: string;
  type: string;
  agency: string;
  field: string;
  signer: string;
  title: string;
  summary: string;
  /** Scheme https, http, mailto, tel, or relative. */
  url: string;
  /** ISO date, or null. */
  issued: string | null;
}

export interface SyntaxProblem {
  fault: 'unclosed_quote' | 'empty_phrase' | 'dangling_operator' | 'unknown_field' | 'bad_distance';
  /** [start, end) of the query, in UTF-16 units. */
  range: Range;
}

export interface FeedProblem {
  severity: 'warning' | 'error';
  /** Stable, in lower case: `bad_date`, `not_json`, … */
  code: string;
  /** URL or name of the feed. */
  source: string;
  /** From 1; 0: the whole feed. */
  row: number;
  field: string;
  /** Offset into the feed. */
  byte: number;
  value: string;
  /** One English line, for developers. */
  message: string;
}

export interface SearchError extends Error {
  /**
   * Stable. E_CSP_WASM, E_WASM_MISSING, E_WASM_CORRUPT, E_WASM_VERSION, E_WASM_TRAP, E_WIRE: the module;
   * E_NETWORK: a file could not be fetched; E_INDEX: no index, damaged, of another version, or in shards where nothing
   * inflates them; E_FEED: no document could be read; E_QUERY: an option that is none; E_CLOSED.
   */
  code: string;
  /** Of E_FEED. */
  problems?: readonly FeedProblem[];
}
