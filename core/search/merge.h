// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/search/bit_set.h"
#include "core/search/format.h"
#include "core/search/index_view.h"
#include "core/search/section_sink.h"

namespace portal::search {

/// Joins segments into the index of all their documents: the same bytes as if one builder had been given these in the
/// order of the segments. (Of a term with more than 254 forms or sets of forms, which of them are kept apart depends on
/// where the segments end.) PAIRS is left out; see PairsWriter. Borrows the segments.
class SegmentMerger {
 public:
  /// @param segments  made with the same options, at least one, together less than 2³⁰ documents
  /// @param kept  of the one segment the documents to keep; null: all. Borrowed. FORMS keep what only others write
  static Result<SegmentMerger> open(std::span<const IndexView> segments, const BitSet* kept = nullptr);

  const Head& head() const { return head_; }

  /// The index is made in parts, in any order, also by threads beside each other. A part is some sections.
  static constexpr std::size_t parts = 4;
  void write(std::size_t part, SectionSink& sink) const;

 private:
  using Bytes = std::vector<std::uint8_t>;

  SegmentMerger(std::span<const IndexView> segments, const BitSet* kept) : segments_(segments), kept_(kept) {}
  void order_documents();
  std::vector<std::string> kept_texts(const IndexView& segment) const;
  void unite_terms();
  void add_up();
  void write_terms(SectionSink& sink) const;
  void write_columns(SectionSink& sink) const;
  void write_stream(SectionSink& sink) const;
  void write_rows(SectionSink& sink) const;

  /// Where a document of the merged index is.
  struct Place {
    std::uint32_t segment = 0;
    std::uint32_t doc = 0;
  };

  std::span<const IndexView> segments_;
  const BitSet* kept_;
  const IndexView* like_ = nullptr;  ///< one with documents: all have the sections that it has
  Head head_;
  std::vector<Place> order_;  ///< by document of the merged index
  std::vector<std::vector<std::uint32_t>>
      doc_numbers_;  ///< by segment and its document: in the merged index; or left_out
  std::vector<std::string> terms_;
  std::vector<std::vector<std::uint32_t>> term_places_;  ///< by segment and its term: in terms_; or left_out
};

/// All of it at once. @param segments, kept  as for SegmentMerger::open()
Result<std::vector<std::uint8_t>> merge_segments(std::span<const IndexView> segments, const BitSet* kept = nullptr);

}  // namespace portal::search
