// SPDX-License-Identifier: MIT
#include "core/search/shards/partial_segment.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/search/query_terms.h"
#include "core/search/shards/row.h"
#include "core/search/shards/update.h"

namespace portal::search {
namespace {

constexpr std::uint64_t most_rows_in_shard = 256;

/// A count of things of `least` bytes each at least: a wrong one cannot ask for more memory than the root is long.
std::optional<std::uint32_t> read_count(ByteReader& bytes, std::size_t least) {
  const std::uint64_t count = bytes.varint();
  if (!bytes.ok() || count > bytes.remaining() / least) return std::nullopt;
  return static_cast<std::uint32_t>(count);
}

std::span<const std::uint8_t> as_span(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace

std::unique_ptr<PartialSegment> PartialSegment::open(SegmentId id, std::span<const std::uint8_t> root) {
  std::unique_ptr<PartialSegment> segment(new PartialSegment(id, root));
  return segment->read_root() ? std::move(segment) : nullptr;
}

bool PartialSegment::read_lists(ByteReader& bytes) {
  const auto terms = DictionaryView::open(as_span(bytes.string()));
  if (!terms) return false;
  view_.terms_ = *terms;
  const auto lists = read_count(bytes, 1);
  std::uint64_t term = 0;
  for (std::uint32_t i = 0; lists && i < *lists; ++i) {
    const std::uint64_t count = bytes.varint();
    if (count == 0 || count > terms->size() - term) return false;
    term += count;
    list_begins_.push_back(static_cast<std::uint32_t>(term));
  }
  lists_.resize(list_begins_.size() - 1);
  terms_ = std::make_unique<PartialTerms>(terms->size());
  view_.parts_ = terms_.get();
  return lists && term == terms->size();
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
  std::uint64_t first = 0;
  for (std::uint32_t i = 0; i < *shards; ++i) {
    first += bytes.varint();
    const std::uint64_t second = bytes.varint();
    if (first > 0xFFFF'FFFF || second > 0xFFFF'FFFF || !pairs_->add_shard(first << 32 | second)) return false;
  }
  view_.title_order_ = pairs_.get();
  return true;
}

bool PartialSegment::read_root() {
  ByteReader bytes(root_);
  const std::uint64_t format = bytes.varint(), shards = bytes.varint();
  const auto head = read_head(bytes);
  if (format != format_version || shards != shards_version || !head) return false;
  view_.head_ = *head;
  if (!read_lists(bytes) || !read_rows(bytes) || !read_pairs(bytes)) return false;
  update_ = bytes.bytes(bytes.remaining());
  set_lengths();
  return bytes.ok() && shard_count() < most_shards;
}

std::size_t PartialSegment::list_shard_of(std::uint32_t term) const {
  const auto behind = std::partition_point(list_begins_.begin(), list_begins_.end(),
                                           [&](std::uint32_t begin) { return begin <= term; });
  return static_cast<std::size_t>(behind - list_begins_.begin()) - 1;
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
  return read_shard_row(as_span(bytes.string()));
}

void PartialSegment::expect(const Query& query) const {
  const auto terms_at = [&](std::size_t place) { return terms_of(view_.terms(), query.words[query.sequence[place]]); };
  for (std::size_t place = 0; pairs_ && place + 1 < query.sequence.size(); ++place)
    pairs_->want(terms_at(place), terms_at(place + 1));
}

void PartialSegment::add_missing(std::vector<ShardName>& names) {
  std::vector<std::uint8_t> is_missing(shard_count());
  for (const std::uint32_t term : terms_->missing_terms())
    is_missing[1 + list_shard_of(term)] = 1;
  for (const std::uint32_t place : missing_rows_)
    is_missing[first_rows() + place] = 1;
  for (std::uint32_t i = 0; i < columns_.size(); ++i)
    is_missing[first_columns() + i] = !columns_[i].is_open && terms_->wants(column_sections[i]) ? 1 : 0;
  if (pairs_) pairs_->add_missing(std::span(is_missing).subspan(first_pairs()));
  terms_->forget();
  missing_rows_.clear();
  for (std::uint32_t number = 0; number < is_missing.size(); ++number) {
    if (is_missing[number] != 0) names.push_back({id_, number});
  }
}

/// All of its terms or none.
bool PartialSegment::open_lists(std::size_t place) {
  ByteReader bytes(lists_[place]);
  const std::uint32_t begin = list_begins_[place], terms = list_begins_[place + 1] - begin;
  if (terms > lists_[place].size() / 3) return false;
  std::vector<std::uint64_t> sizes(std::size_t{terms} * 3);
  std::uint64_t left = lists_[place].size();
  for (std::uint64_t& size : sizes) {
    size = bytes.varint();
    if (size > left) return false;
    left -= size;
  }
  if (!bytes.ok() || left != bytes.offset()) return false;
  const auto next = [&](std::size_t part) { return bytes.bytes(static_cast<std::size_t>(sizes[part])); };
  for (std::uint32_t i = 0; i < terms; ++i) {
    const auto list = next(3 * i), forms = next(3 * i + 1), marks = next(3 * i + 2);
    terms_->put(begin + i, {list, forms, marks});
  }
  return true;
}

bool PartialSegment::fill_lists(std::size_t place, std::span<const std::uint8_t> content) {
  if (!lists_[place].empty()) return true;
  lists_[place].assign(content.begin(), content.end());
  if (open_lists(place)) return true;
  lists_[place].clear();
  return false;
}

bool PartialSegment::fill_column(std::size_t place, std::span<const std::uint8_t> content) {
  ColumnShard& shard = columns_[place];
  if (shard.is_open) return true;
  shard.bytes.assign(content.begin(), content.end());
  shard.is_open = view_.open_column(column_sections[place], shard.bytes);
  return shard.is_open;
}

bool PartialSegment::supply(std::uint32_t number, std::span<const std::uint8_t> content) {
  if (content.empty() || number == 0 || number >= shard_count()) return false;
  if (number < first_rows()) return fill_lists(number - 1, content);
  if (number >= first_pairs()) return pairs_->fill(number - first_pairs(), content);
  if (number >= first_columns()) return fill_column(number - first_columns(), content);
  rows_[number - first_rows()].assign(content.begin(), content.end());
  return true;
}

}  // namespace portal::search
