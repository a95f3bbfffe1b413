// SPDX-License-Identifier: MIT
#include "core/search/block_table.h"

#include "core/search/little_endian.h"

namespace portal::search {

void append_blocks(std::uint32_t items, const std::vector<std::uint32_t>& begins, std::uint32_t before,
                   const std::vector<std::uint8_t>& blocks, std::vector<std::uint8_t>& out) {
  append_u32(items, out);
  for (const std::uint32_t begin : begins)
    append_u32(begin, out);
  append_u32(before + static_cast<std::uint32_t>(blocks.size()), out);
  out.insert(out.end(), blocks.begin(), blocks.end());
}

std::optional<BlockTable> BlockTable::open(std::span<const std::uint8_t> bytes) {
  if (bytes.size() < 8) return std::nullopt;
  BlockTable table;
  table.items_ = read_u32(bytes, 0);
  const std::size_t blocks = table.block_count();
  if ((bytes.size() - 8) / 4 < blocks) return std::nullopt;
  table.begins_ = bytes.subspan(4, (blocks + 1) * 4);
  table.blocks_ = bytes.subspan(4 + table.begins_.size());
  std::uint32_t last = 0;
  for (std::size_t block = 0; block <= blocks; ++block) {
    const std::uint32_t begin = read_u32(table.begins_, block * 4);
    if (begin < last || (block == 0 && begin != 0)) return std::nullopt;
    last = begin;
  }
  if (last != table.blocks_.size()) return std::nullopt;
  return table;
}

std::span<const std::uint8_t> BlockTable::block(std::uint32_t block) const {
  const std::uint32_t begin = read_u32(begins_, std::size_t{block} * 4);
  return blocks_.subspan(begin, read_u32(begins_, std::size_t{block} * 4 + 4) - begin);
}

}  // namespace portal::search
