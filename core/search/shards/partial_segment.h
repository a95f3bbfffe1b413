// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/base/bytes.h"
#include "core/search/document.h"
#include "core/search/index_view.h"
#include "core/search/query.h"
#include "core/search/shards/segment_lists.h"
#include "core/search/shards/shard.h"
#include "core/search/shards/title_pairs.h"
#include "core/search/shards/title_places.h"

namespace portal::search {

/// A segment of which some shards are there; what is not reads as empty, and is noted. See PartialIndex.
class PartialSegment {
 public:
  /// @param root  the content of the root shard
  /// @return      null for what is no root of this version
  static std::unique_ptr<PartialSegment> open(SegmentId id, std::span<const std::uint8_t> root);

  PartialSegment(const PartialSegment&) = delete;
  PartialSegment& operator=(const PartialSegment&) = delete;

  SegmentId id() const { return id_; }
  const IndexView& view() const { return view_; }

  /// What stands behind the root of a base; see update.h.
  std::span<const std::uint8_t> update() const { return update_; }

  SegmentLists& lists() { return *lists_; }
  const SegmentLists& lists() const { return *lists_; }
  /// @param column  its place in column_sections
  bool has_column(std::size_t column) const { return columns_[column].is_open; }
  NeighbourOrder& order() const { return *order_; }  ///< of titles

  /// Empty, and its row noted as missing, while that is not there. @param doc  of view()
  Document document(std::uint32_t doc) const;

  /// Notes what the order of a query's words will need.
  void expect(const Query& query) const;

  /// Appends the shards that were asked for in vain since the last call, each once, rising; forgets them.
  void add_missing(std::vector<ShardName>& names);

  /// Adds a shard. @param content  is copied @return  false if it is none of that number
  bool supply(std::uint32_t number, std::span<const std::uint8_t> content);

  /// Shards that pages fetch, with the root. That of the changes comes behind them.
  std::uint32_t shard_count() const { return first_prefixes() + lists_->prefixes().shards().count(); }

 private:
  using Bytes = std::vector<std::uint8_t>;
  struct ColumnShard {
    Bytes bytes;
    bool is_open = false;
  };

  PartialSegment(SegmentId id, std::span<const std::uint8_t> root) : id_(id), root_(root.begin(), root.end()) {}
  bool read_root();
  bool read_lists(ByteReader& bytes);
  bool read_rows(ByteReader& bytes);
  bool read_pairs(ByteReader& bytes);
  void set_order();
  void set_lengths();
  bool fill_column(std::size_t place, std::span<const std::uint8_t> content);

  // Numbers of the first shard of a kind.
  static constexpr std::uint32_t first_lists = 1;
  std::uint32_t first_rows() const { return first_lists + lists_->whole().count(); }
  std::uint32_t first_columns() const { return first_rows() + static_cast<std::uint32_t>(rows_.size()); }
  std::uint32_t first_pairs() const { return first_columns() + static_cast<std::uint32_t>(columns_.size()); }
  std::uint32_t first_samples() const { return first_pairs() + (pairs_ ? pairs_->shard_count() : 0); }
  std::uint32_t first_newest() const { return first_samples() + lists_->samples().count(); }
  std::uint32_t first_prefixes() const { return first_newest() + lists_->newest().count(); }

  SegmentId id_;
  Bytes root_, terms_, lengths_;
  std::span<const std::uint8_t> update_;
  IndexView view_;
  std::optional<SegmentLists> lists_;
  std::vector<Bytes> rows_;
  std::array<ColumnShard, column_sections.size()> columns_;
  std::unique_ptr<TitlePairs> pairs_;
  std::optional<TitlePlaces> places_;  ///< if there are no pairs
  NeighbourOrder* order_ = nullptr;    ///< one of the two
  std::uint32_t rows_per_shard_ = 1;
  mutable std::vector<std::uint32_t> missing_rows_;  ///< places in rows_
};

}  // namespace portal::search
