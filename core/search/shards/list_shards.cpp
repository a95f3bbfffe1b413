// SPDX-License-Identifier: MIT
#include "core/search/shards/list_shards.h"

#include <algorithm>

#include "core/search/shards/read_count.h"

namespace portal::search {
namespace {

constexpr std::size_t term_parts = 4;

}  // namespace

bool ListShards::read(ByteReader& root) {
  const auto shards = read_count(root, 1);
  std::uint64_t term = 0;
  for (std::uint32_t i = 0; shards && i < *shards; ++i) {
    const std::uint64_t terms = root.varint();
    if (terms == 0 || terms > count_ - term) return false;
    term += terms;
    begins_.push_back(static_cast<std::uint32_t>(term));
  }
  shards_.resize(begins_.size() - 1);
  return shards && term == count_;
}

std::size_t ListShards::shard_of(std::uint32_t term) const {
  const auto behind =
      std::partition_point(begins_.begin(), begins_.end(), [&](std::uint32_t begin) { return begin <= term; });
  return static_cast<std::size_t>(behind - begins_.begin()) - 1;
}

void ListShards::add_missing(std::span<std::uint8_t> is_missing) {
  for (const std::uint32_t term : terms_.missing_terms())
    is_missing[shard_of(term)] = 1;
  terms_.forget();
}

/// All of its terms or none.
bool ListShards::open(std::size_t place) {
  ByteReader bytes(shards_[place]);
  const std::uint32_t begin = begins_[place], terms = begins_[place + 1] - begin;
  if (terms > shards_[place].size() / term_parts) return false;
  std::vector<std::uint64_t> sizes(std::size_t{terms} * term_parts);
  std::uint64_t left = shards_[place].size();
  for (std::uint64_t& size : sizes) {
    size = bytes.varint();
    if (size > left) return false;
    left -= size;
  }
  if (!bytes.ok() || left != bytes.offset()) return false;
  const auto next = [&](std::size_t part) { return bytes.bytes(static_cast<std::size_t>(sizes[part])); };
  for (std::uint32_t i = 0; i < terms; ++i) {
    const std::size_t at = std::size_t{i} * term_parts;
    const auto list = next(at), forms = next(at + 1), marks = next(at + 2), places = next(at + 3);
    terms_.put(begin + i, {list, forms, marks, places});
  }
  return true;
}

bool ListShards::fill(std::size_t place, std::span<const std::uint8_t> content) {
  std::vector<std::uint8_t>& shard = shards_[place];
  if (!shard.empty()) return true;
  shard.assign(content.begin(), content.end());
  if (open(place)) return true;
  shard.clear();
  return false;
}

}  // namespace portal::search
