// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/search/block_table.h"

/// A list of byte strings, any of which is found without reading the others. A block of the table is
///
///   16 × varint   bytes of each string (fewer in the last block)
///   strings
namespace portal::search {

class BlobsWriter {
 public:
  void add(std::span<const std::uint8_t> blob);

  /// Hands over blocks, which finish() then leaves out: they belong between its table and what follows that.
  std::vector<std::uint8_t> take_blocks();

  std::uint32_t size() const { return count_; }

  /// Appends the list to `out`. Leaves the writer empty.
  void finish(std::vector<std::uint8_t>& out);

 private:
  void close_block();

  std::uint32_t count_ = 0;
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint8_t> blocks_;           ///< closed ones
  std::uint32_t taken_ = 0;                    ///< bytes of earlier ones
  std::vector<std::uint8_t> sizes_, strings_;  ///< the open one
};

/// Borrows the bytes.
class BlobsView {
 public:
  BlobsView() = default;

  /// Checks the table, not the blocks. @return nothing if `bytes` are no list
  static std::optional<BlobsView> open(std::span<const std::uint8_t> bytes);

  std::uint32_t size() const { return table_.items(); }

  /// @param place  less than size()
  /// @return       empty also if the sizes of its block are wrong
  std::span<const std::uint8_t> operator[](std::uint32_t place) const;

 private:
  BlockTable table_;
};

}  // namespace portal::search
