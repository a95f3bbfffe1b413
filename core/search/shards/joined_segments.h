// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/bytes.h"
#include "core/search/index_view.h"
#include "core/search/part_source.h"
#include "core/search/posting_list.h"
#include "core/search/shards/joined_dictionary.h"
#include "core/search/shards/partial_segment.h"
#include "core/search/shards/update.h"
#include "core/search/title_order.h"

namespace portal::search {

/// A base and its update as one index, the one that would have been made of the documents of both: what a search reads
/// is joined when the parts of both are there, so it answers as if there was one segment. Borrows the segments.
///
/// Joined parts are of the format, but not of its shortest code: this code is in every page.
class JoinedSegments final : public PartSource, public TitleOrder {
 public:
  /// @param update  as read_update() gave it for these two
  JoinedSegments(const PartialSegment& base, const PartialSegment& newer, const SegmentUpdate& update);
  JoinedSegments(const JoinedSegments&) = delete;
  JoinedSegments& operator=(const JoinedSegments&) = delete;

  const IndexView& view() const { return view_; }

  /// Where a document is. Segment 0 is the base.
  struct Place {
    std::uint32_t segment = 0, doc = 0;
  };
  /// @param doc  of view()
  Place place(std::uint32_t doc) const { return {places_[doc] >> 31, places_[doc] & ~of_update}; }

  /// Joins the columns of which both parts have come.
  void join_columns();

  /// After the lists of a segment were thinned otherwise, or more shards came.
  void forget_thinned() const;

  void start(const Query& query) const override;
  const TermParts& of(std::uint32_t term) const override;
  bool unite(std::string_view prefix, BitSet& docs) const override;
  void want(Section section) const override;
  std::size_t count(const BitSet& docs) const override;

  void start() override;
  void add_terms(std::size_t word, TermRange terms) override;
  std::uint32_t pairs_of(std::uint32_t doc) override;

 private:
  static constexpr std::size_t segments = 2;
  static constexpr std::uint32_t of_update = 1U << 31;
  using Bytes = std::vector<std::uint8_t>;

  struct OwnTerm {
    std::uint32_t place = 0;
    bool is_there = false;
  };

  void join_documents(const SegmentUpdate& update);
  void join_term(std::uint32_t term) const;
  OwnTerm own_term(std::size_t segment, std::uint32_t term) const;
  void join_days();
  void join_numbers(Section section, ByteWriter& out) const;

  std::array<const PartialSegment*, segments> parts_;
  IndexView view_;
  JoinedDictionary terms_;
  Bytes lengths_;
  std::array<Bytes, column_sections.size()> columns_;
  std::vector<std::uint32_t> places_;  ///< by document of view(): in its segment, with `of_update` in the update
  mutable bool are_thinned_ = false;   ///< those below, or some of them
  mutable std::vector<Bytes> joined_;  ///< by term of view(): its parts one after the other; empty: not yet
  mutable std::vector<TermParts> joined_parts_;      ///< the same: where they are
  mutable std::array<PostingList, segments> lists_;  ///< of a term at hand
};

}  // namespace portal::search
