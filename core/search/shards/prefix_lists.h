// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/base/bytes.h"
#include "core/search/dictionary.h"
#include "core/search/part_source.h"
#include "core/search/shards/list_shards.h"
#include "core/search/shards/wide_prefixes.h"

namespace portal::search {

/// One list for all terms that begin as a short beginning of a word does, instead of hundreds, each in a shard: of a
/// segment, as far as they have come.
class PrefixLists {
 public:
  /// What the root says. @return false if that is wrong for these terms
  bool read(ByteReader& root, const DictionaryView& terms) {
    const std::uint64_t count = root.varint();
    if (count == 0) return root.ok();
    terms_ = wide_prefixes(terms);
    if (count != terms_.size()) return false;
    shards_ = ListShards(static_cast<std::uint32_t>(count));
    return shards_.read(root);
  }

  /// The parts of the terms together, noted as missing while they are not there; null for few terms, or if it has none.
  /// @param terms  all that begin as something does; but for some that only a segment has which is joined with another
  const TermParts* of(TermRange terms) const {
    if (terms.size() <= most_listed_terms) return nullptr;
    const auto covers = [&](TermRange wide) { return wide.begin <= terms.begin && terms.end <= wide.end; };
    const auto found = std::find_if(terms_.begin(), terms_.end(), covers);
    if (found == terms_.end()) return nullptr;
    return &shards_.terms().of(static_cast<std::uint32_t>(found - terms_.begin()));
  }

  ListShards& shards() { return shards_; }
  const ListShards& shards() const { return shards_; }

 private:
  std::vector<TermRange> terms_;  ///< wide_prefixes.h: of those that hold a range the least is first
  ListShards shards_{0};          ///< by place in terms_
};

}  // namespace portal::search
