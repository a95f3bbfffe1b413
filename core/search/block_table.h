// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Items in blocks of 16, each block found by its number. What a block holds is its user's affair.
///
///   u32 items
///   u32 × (blocks + 1)   where each block begins, counted from the end of this table; then the end of the last
///   blocks
namespace portal::search {

inline constexpr std::uint32_t items_per_block = 16;

/// Bytes of what stands before the blocks.
constexpr std::size_t block_table_bytes(std::uint32_t items) {
  return 4 * (std::size_t{2} + items / items_per_block + (items % items_per_block == 0 ? 0 : 1));
}

/// @param begins  one entry a block
/// @param before  bytes of blocks that are put between the table and `blocks` later
void append_blocks(std::uint32_t items, const std::vector<std::uint32_t>& begins, std::uint32_t before,
                   const std::vector<std::uint8_t>& blocks, std::vector<std::uint8_t>& out);

/// Borrows the bytes.
class BlockTable {
 public:
  BlockTable() = default;

  /// @return nothing if the table is not rising to the end of `bytes`
  static std::optional<BlockTable> open(std::span<const std::uint8_t> bytes);

  std::uint32_t items() const { return items_; }
  std::uint32_t block_count() const { return items_ / items_per_block + (items_ % items_per_block == 0 ? 0 : 1); }
  std::span<const std::uint8_t> block(std::uint32_t block) const;  ///< less than block_count()

 private:
  std::uint32_t items_ = 0;
  std::span<const std::uint8_t> begins_, blocks_;
};

}  // namespace portal::search
