// SPDX-License-Identifier: MIT
// An index of test documents, and its shards as a host has them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/hit.h"
#include "core/search/index.h"
#include "core/search/shards/cut_index.h"
#include "core/search/shards/partial_index.h"

namespace portal::test {

using Documents = std::vector<search::Document>;
using Shards = std::map<search::ShardName, std::vector<std::uint8_t>>;

/// With names and all of the rows.
inline search::Index make_index(Documents documents) {
  search::IndexBuilder builder(search::IndexOptions{.names = true, .rows = search::RowTexts::all});
  for (search::Document& document : documents)
    builder.add(std::move(document));
  return std::move(builder).build();
}

/// Adds the shards of a segment. @param update  null for a base
inline search::SegmentId cut_into(Shards& shards, std::span<const std::uint8_t> index,
                                  const search::SegmentUpdate* update, const search::Thinning& thinning = {}) {
  const auto keep = [&](search::Shard shard) {
    shards[shard.name] = std::move(shard.bytes);
    return true;
  };
  const auto id = search::cut_index(index, update, keep, thinning);
  REQUIRE(id.ok());
  return *id;
}

/// Supplies what is missing. @return how many shards
inline std::size_t fetch(const Shards& shards, search::PartialIndex& index) {
  const std::vector<search::ShardName> missing = index.missing();
  for (const search::ShardName name : missing)
    REQUIRE(index.supply(name, shards.at(name)));
  return missing.size();
}

inline std::vector<std::uint32_t> documents_of(const std::vector<search::Hit>& hits) {
  std::vector<std::uint32_t> documents;
  for (const search::Hit& hit : hits)
    documents.push_back(hit.doc.value);
  return documents;
}

}  // namespace portal::test
