// SPDX-License-Identifier: MIT
#include "core/search/shards/partial_segment.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/search/query_terms.h"
#include "core/search/shards/read_count.h"
#include "core/search/shards/root_terms.h"
#include "core/search/shards/row.h"
#include "core/search/shards/update.h"

namespace portal::search {
namespace {

constexpr std::uint64_t most_rows_in_shard = 256;

}  // namespace

std::unique_ptr<PartialSegment> PartialSegment::open(SegmentId id, std::span<const std::uint8_t> root) {
  std::unique_ptr<PartialSegment> segment(new PartialSegment(id, root));
  return segment->read_root() ? std::move(segment) : nullptr;
}

bool PartialSegment::read_lists(ByteReader& bytes) {
  auto dictionary = read_root_terms(bytes);
  if (!dictionary) return false;
  terms_ = std::move(*dictionary);
  const auto terms = DictionaryView::open(terms_);
  if (!terms) return false;
  view_.terms_ = *terms;
  lists_.emplace(view_);
  view_.parts_ = &*lists_;
  return lists_->read_lists(bytes);
}

bool PartialSegment::read_rows(ByteReader& bytes) {
  const std::uint64_t in_shard = bytes.varint();
  if (!bytes.ok() || in_shard == 0 || in_shard > most_rows_in_shard) return false;
  rows_per_shard_ = static_cast<std::uint32_t>(in_shard);
  const std::uint64_t shards = (view_.size() + in_shard - 1) / in_shard;
  if (shards >= most_shards) return false;
  rows_.resize(static_cast<std::size_t>(shards));
  return true;
}

void PartialSegment::set_lengths() {
  const std::size_t average = view_.size() == 0 ? 0 : view_.head_.total_words / view_.size();
  lengths_.assign(view_.size(), length_byte(average));
  view_.lengths_ = lengths_;
}

bool PartialSegment::read_pairs(ByteReader& bytes) {
  const auto shards = read_count(bytes, 2);
  if (!shards) return false;
  if (*shards == 0) return true;
  pairs_ = std::make_unique<TitlePairs>(view_.size());
  std::uint64_t first = 0, second = 0;
  for (std::uint32_t i = 0; i < *shards; ++i) {
    const std::uint64_t later = bytes.varint();
    first += later;
    second = (later == 0 ? second : 0) + bytes.varint();
    if (first > 0xFFFF'FFFF || second > 0xFFFF'FFFF || !pairs_->add_shard(first << 32 | second)) return false;
  }
  return true;
}

void PartialSegment::set_order() {
  if (pairs_) {
    order_ = pairs_.get();
  } else {
    order_ = &places_.emplace(lists_->whole().terms(), &lists_->prefixes(), view_.size());
  }
  view_.title_order_ = order_;
}

bool PartialSegment::read_root() {
  ByteReader bytes(root_);
  const std::uint64_t format = bytes.varint(), shards = bytes.varint();
  const auto head = read_head(bytes);
  if (format != format_version || shards != shards_version || !head) return false;
  view_.head_ = *head;
  if (!read_lists(bytes) || !read_rows(bytes) || !read_pairs(bytes)) return false;
  if (!lists_->read_samples(bytes, pairs_.get()) || !lists_->read_prefixes(bytes)) return false;
  update_ = bytes.bytes(bytes.remaining());
  set_lengths();
  set_order();
  return bytes.ok() && shard_count() < most_shards;
}

Document PartialSegment::document(std::uint32_t doc) const {
  const std::uint32_t place = doc / rows_per_shard_;
  if (rows_[place].empty()) {
    missing_rows_.push_back(place);
    return {};
  }
  ByteReader bytes(rows_[place]);
  for (std::uint32_t before = place * rows_per_shard_; before < doc; ++before)
    bytes.string();
  return read_shard_row(as_bytes(bytes.string()));
}

void PartialSegment::expect(const Query& query) const {
  const auto terms_at = [&](std::size_t place) { return terms_of(view_.terms(), query.words[query.sequence[place]]); };
  for (std::size_t place = 0; pairs_ && place + 1 < query.sequence.size(); ++place)
    pairs_->want(terms_at(place), terms_at(place + 1));
}

void PartialSegment::add_missing(std::vector<ShardName>& names) {
  std::vector<std::uint8_t> is_missing(shard_count());
  const auto from = [&](std::uint32_t first) { return std::span(is_missing).subspan(first); };
  lists_->whole().add_missing(from(first_lists));
  for (const std::uint32_t place : missing_rows_)
    is_missing[first_rows() + place] = 1;
  missing_rows_.clear();
  for (std::uint32_t i = 0; i < columns_.size(); ++i)
    is_missing[first_columns() + i] = !columns_[i].is_open && lists_->wants(column_sections[i]) ? 1 : 0;
  lists_->forget_wanted();
  if (pairs_) lists_->add_missing_pairs(from(first_pairs()));
  lists_->samples().add_missing(from(first_samples()));
  lists_->newest().add_missing(from(first_newest()));
  lists_->prefixes().shards().add_missing(from(first_prefixes()));
  for (std::uint32_t number = 0; number < is_missing.size(); ++number) {
    if (is_missing[number] != 0) names.push_back({id_, number});
  }
}

bool PartialSegment::fill_column(std::size_t place, std::span<const std::uint8_t> content) {
  ColumnShard& shard = columns_[place];
  if (shard.is_open) return true;
  shard.bytes.assign(content.begin(), content.end());
  shard.is_open = view_.open_column(column_sections[place], shard.bytes);
  return shard.is_open;
}

bool PartialSegment::supply(std::uint32_t number, std::span<const std::uint8_t> content) {
  if (content.empty() || number == root_number || number >= shard_count()) return false;
  lists_->forget_thinned();
  if (number < first_rows()) return lists_->whole().fill(number - first_lists, content);
  if (number >= first_prefixes()) return lists_->prefixes().shards().fill(number - first_prefixes(), content);
  if (number >= first_newest()) return lists_->newest().fill(number - first_newest(), content);
  if (number >= first_samples()) return lists_->samples().fill(number - first_samples(), content);
  if (number >= first_pairs()) return lists_->fill_pairs(number - first_pairs(), content);
  if (number >= first_columns()) return fill_column(number - first_columns(), content);
  rows_[number - first_rows()].assign(content.begin(), content.end());
  return true;
}

}  // namespace portal::search
