// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/bytes.h"
#include "core/search/shards/partial_terms.h"

namespace portal::search {

/// Shards with the parts of terms that follow each other (shard.h), of which some are there.
class ListShards {
 public:
  explicit ListShards(std::uint32_t terms) : terms_(terms), count_(terms) {}

  /// Their number and their terms, as the root says them. @return false if these are not all terms
  bool read(ByteReader& root);

  std::uint32_t count() const { return static_cast<std::uint32_t>(shards_.size()); }

  /// @param content  is copied @return  false if it is no such shard; its terms are then not there
  bool fill(std::size_t place, std::span<const std::uint8_t> content);

  /// Sets those to 1 of which a term was asked for in vain since the last call. @param is_missing  by shard
  void add_missing(std::span<std::uint8_t> is_missing);

  PartialTerms& terms() { return terms_; }
  const PartialTerms& terms() const { return terms_; }

 private:
  std::size_t shard_of(std::uint32_t term) const;
  bool open(std::size_t place);

  PartialTerms terms_;
  std::uint32_t count_;                      ///< of terms
  std::vector<std::uint32_t> begins_ = {0};  ///< by shard: its first term; and one behind the last
  std::vector<std::vector<std::uint8_t>> shards_;
};

}  // namespace portal::search
