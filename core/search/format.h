// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"

/// An index as bytes: one immutable segment. The same bytes in memory, in a file, and cut by sections for the network.
///
///   HEAD      magic "PKSEARCH"; u32 version, documents, dated, total words; i32 newest day; u32 sections;
///             for each section u32 kind, u32 bytes, u64 XXH64 of them; u64 XXH64 of all before
///   TERMS     dictionary.h: the words in their bare form
///   LISTS     blobs.h, by term: subset of the documents that hold it; subset of the ranks in that list whose titles
///             hold it; then, while there are any, the ranks with a frequency above 1, of those the ones above 2, …
///             to 15, which means 15 or more
///   FORMS     blobs.h, by term: how it is written, when not in the bare form alone
///   MARKS     blobs.h, by term: which of these ways each document uses            } see forms.h
///   DATES     date_column.h: day of issue of the first `dated` documents
///   LENGTHS   u8 a document: its words, see document_length()
///   TYPES, AGENCIES, FIELDS, SIGNERS, SYMBOLS
///             name_column.h: one name a document; the symbol is a number without its digits, "qd-ubnd"
///   ORDINALS, YEARS
///             packed.h: the 57 and the 2023 of "57/2023/QĐ-UBND"; 0 for none
///   STREAM    forward_stream.h: the terms of each document in the order of its text
///   ROWS      blobs.h, by document: what is shown of it, see rows.h
///   PAIRS     pairs.h: the documents with two common words side by side
///
/// Documents are numbered newest first, those without a date last, equal dates in the order of the input. So "newest
/// first" is the order of numbers, a date range is a range of numbers, and a list is coded as a set of numbers.
///
/// Numbers are little-endian. Sections follow each other in the order of their kinds, without gaps, to the end of the
/// bytes. FORMS and MARKS come together or not at all; STREAM, ROWS and PAIRS may be missing; all others are there. The
/// same documents in the same order and the same options give the same bytes.
namespace portal::search {

inline constexpr std::uint32_t format_version = 2;

enum class Section : std::uint32_t {
  terms,
  lists,
  forms,
  marks,
  dates,
  lengths,
  types,
  agencies,
  fields,
  signers,
  symbols,
  ordinals,
  years,
  stream,
  rows,
  pairs,
};
inline constexpr std::size_t section_count = 16;

inline constexpr unsigned most_frequency = 15;
inline constexpr std::uint32_t most_documents = 1U << 30;

/// The sections with something of every document by which documents are filtered, counted and found by number.
inline constexpr std::array column_sections = {Section::dates,   Section::types,   Section::agencies, Section::fields,
                                               Section::signers, Section::symbols, Section::ordinals, Section::years};

struct Head {
  std::uint32_t documents = 0;
  std::uint32_t dated = 0;        ///< documents with a date, all before those without
  std::uint32_t total_words = 0;  ///< sum of the documents' lengths as stored
  std::int32_t newest_day = 0;    ///< day number of the first document; 0 if it has no date
};

using SectionSpans = std::array<std::span<const std::uint8_t>, section_count>;  ///< by Section; empty: not there

/// An index taken apart: a missing section is empty. Borrows the bytes.
struct SectionedBytes {
  Head head;
  SectionSpans sections{};

  std::span<const std::uint8_t> operator[](Section section) const {
    return sections[static_cast<std::size_t>(section)];
  }
};

/// The bytes before the first section. Cost: reads all sections once, for their checksums.
std::vector<std::uint8_t> head_bytes(const Head& head, const SectionSpans& sections);

/// The whole index.
std::vector<std::uint8_t> join_sections(const Head& head,
                                        const std::array<std::vector<std::uint8_t>, section_count>& sections);

/// The same index with another content of one section, which may be empty.
/// @param index  good bytes
std::vector<std::uint8_t> replace_section(std::span<const std::uint8_t> index, Section section,
                                          std::span<const std::uint8_t> content);

/// Checks magic, version, bounds and every checksum. Cost: reads all bytes once.
/// @return `unsupported` for another version, `truncated` or `malformed` for anything else that is wrong
Result<SectionedBytes> split_sections(std::span<const std::uint8_t> bytes);

/// A document's number of words as one byte and back: exact up to 31, then at most 1/16 too small, up to 507,904.
std::uint8_t length_byte(std::size_t words);
std::uint32_t document_length(std::uint8_t length_byte);

}  // namespace portal::search
