// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

/// Every limit on input in one place. Beyond a limit there is always a Problem or an Error, never silence.
namespace portal::limits {

inline constexpr std::size_t mebibyte = std::size_t{1} << 20;

// ---- feeds
/// 20,000 documents with long summaries are some 20 MiB; a phone must hold the bytes, the documents and the index.
inline constexpr std::size_t feed_bytes = 64 * mebibyte;
/// Ten times what is indexed in the page by design; above that a portal uses a ready-made index.
inline constexpr std::size_t feed_rows = 200'000;
/// Real feeds nest 3 or 4 levels. The reader keeps one bit a level, so this protects later code, not the reader.
inline constexpr std::size_t feed_depth = 32;
/// What stands before the list of rows is read in one slice.
inline constexpr std::size_t feed_head_bytes = 128 * 1024;
/// One row is read in one slice of 8 ms between frames; 128 KiB take some 6 ms in wasm.
inline constexpr std::size_t row_bytes = 128 * 1024;
/// A title or summary. The longest "trích yếu" of real portals are near 2 KiB.
inline constexpr std::size_t field_bytes = 64 * 1024;
/// Table headings and JSON keys; longer ones are no field that we know.
inline constexpr std::size_t field_name_bytes = 128;
/// Servers and proxies refuse longer ones.
inline constexpr std::size_t url_bytes = 4096;
/// A feed that is wrong in every row must not fill the console and the memory; the rest is counted.
inline constexpr std::size_t problems = 200;
/// Excerpts inside a Problem.
inline constexpr std::size_t excerpt_bytes = 60;

// ---- feeds of which an index is made by a program
/// Documents of one index are numbered with 32 bits; no portal of a province comes near.
inline constexpr std::size_t indexed_rows = 100'000'000;
/// A law of a thousand articles is some 2 MiB, and its JSON some escapes more.
inline constexpr std::size_t indexed_row_bytes = 16 * mebibyte;
/// A body, or the text of one attachment.
inline constexpr std::size_t indexed_field_bytes = 4 * mebibyte;
/// Bytes through which the end of a broken row is looked for.
inline constexpr std::size_t broken_row_bytes = 64 * mebibyte;
/// Files of one document.
inline constexpr std::size_t attachments = 32;

// ---- tables of budget figures
/// A 50 MiB file of short cells; some 200 MiB of memory natively. A disclosure form has some 500.
inline constexpr std::size_t table_cells = 4'000'000;
/// Browsers allow a cell to span 1000 columns; no table that people read has more.
inline constexpr std::size_t table_columns = 1000;
/// Wide spans of many rows could make a grid far larger than its cells.
inline constexpr std::size_t table_row_span = 1000;

// ---- queries
/// A pasted paragraph; more is a pasted document, and is cut at a code point.
inline constexpr std::size_t query_bytes = 1024;
/// Each word costs a pass over its postings at each key stroke.
inline constexpr std::size_t query_words = 32;

}  // namespace portal::limits
