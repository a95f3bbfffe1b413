// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>

#include "core/base/bytes.h"
#include "core/search/part_source.h"
#include "core/search/shards/shard.h"

namespace portal::search {

/// Shards with the parts of terms that follow each other.
class ListShardsWriter {
 public:
  using Give = std::function<void(ByteWriter shard)>;

  explicit ListShardsWriter(Give give) : give_(std::move(give)) {}

  /// The next term.
  void add(const TermParts& parts) {
    const auto all = {parts.list, parts.forms, parts.marks, parts.places};
    const std::size_t bytes =
        parts.list.size() + parts.forms.size() + parts.marks.size() + parts.places.size() / places_deflate_to;
    if (bytes_ + bytes > list_shard_bytes) close();
    bytes_ += bytes;
    for (const auto part : all) {
      sizes_.varint(part.size());
      parts_.bytes(part);
    }
    ++terms_;
  }

  /// @param root  gets the number of shards and their terms
  void finish(ByteWriter& root) {
    close();
    root.varint(shards_);
    root.bytes(counts_.data());
  }

 private:
  void close() {
    bytes_ = 0;
    if (terms_ == 0) return;
    counts_.varint(std::exchange(terms_, 0));
    sizes_.bytes(parts_.data());
    parts_.clear();
    give_(std::exchange(sizes_, ByteWriter()));
    ++shards_;
  }

  static constexpr std::size_t places_deflate_to = 4;  // one byte of so many: planes of a few documents are much alike

  Give give_;
  ByteWriter sizes_, parts_, counts_;
  std::size_t bytes_ = 0;                 ///< about, when deflated; of the shard at hand
  std::uint32_t terms_ = 0, shards_ = 0;  ///< of the shard at hand; given
};

}  // namespace portal::search
