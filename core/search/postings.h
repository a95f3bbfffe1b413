// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace portal::search {

/// The parts of a document that are searched.
enum class TextField : std::uint8_t { title, number, summary };
inline constexpr std::size_t text_field_count = 3;

/// One written form of one term in one document.
struct Posting {
  std::uint32_t doc = 0;                                ///< DocId::value
  std::uint8_t form = 0;                                ///< place among the forms of the term
  std::array<std::uint8_t, text_field_count> counts{};  ///< occurrences by TextField; 255 is 255 or more
};

/// Terms [begin, end) of the dictionary.
struct TermRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// The inverted index, in flat arrays. A term is a word in its bare form ("du"); its forms are the ways in which the
/// documents write it ("dự", "dư", "dù").
///
///   term_offsets ─▶ term_text      "…chi chinh chu…", terms rising by bytes
///   form_begins ──▶ form_offsets ─▶ form_text    forms of term t: form_begins[t] … form_begins[t + 1]
///   posting_begins ─▶ postings     of term t, rising by document, then by form
///
/// Each array of offsets has one entry more than it has items.
struct Postings {
  /// A term keeps this many forms apart. Later ones share the last place, whose text is empty and equal to no query.
  /// Real text has some 20.
  static constexpr std::size_t max_forms = 255;

  std::string term_text;
  std::vector<std::uint32_t> term_offsets{0};
  std::string form_text;
  std::vector<std::uint32_t> form_offsets{0};
  std::vector<std::uint32_t> form_begins{0};
  std::vector<Posting> postings;
  std::vector<std::uint32_t> posting_begins{0};
  std::vector<std::uint32_t> document_words;  ///< by document: words in all its fields
  float average_words = 0;                    ///< of document_words

  std::size_t term_count() const { return term_offsets.size() - 1; }
  std::string_view term(std::uint32_t term) const;
  std::size_t form_count(std::uint32_t term) const { return form_begins[term + 1] - form_begins[term]; }
  std::string_view form(std::uint32_t term, std::size_t form) const;

  /// The one term that equals `word`, or an empty range. Cost: log(terms).
  TermRange find(std::string_view word) const;
  /// All terms that start with `prefix`, itself included. Cost: log(terms).
  TermRange find_prefix(std::string_view prefix) const;

  /// Postings of all terms of `terms`, term by term.
  std::span<const Posting> postings_of(TermRange terms) const;
};

}  // namespace portal::search
