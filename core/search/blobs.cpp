// SPDX-License-Identifier: MIT
#include "core/search/blobs.h"

#include <algorithm>
#include <utility>

#include "core/search/varint.h"

namespace portal::search {

void BlobsWriter::add(std::span<const std::uint8_t> blob) {
  if (count_ % items_per_block == 0) {
    close_block();
    begins_.push_back(taken_ + static_cast<std::uint32_t>(blocks_.size()));
  }
  append_varint(blob.size(), sizes_);
  strings_.insert(strings_.end(), blob.begin(), blob.end());
  ++count_;
}

void BlobsWriter::close_block() {
  blocks_.insert(blocks_.end(), sizes_.begin(), sizes_.end());
  blocks_.insert(blocks_.end(), strings_.begin(), strings_.end());
  sizes_.clear();
  strings_.clear();
}

std::vector<std::uint8_t> BlobsWriter::take_blocks() {
  taken_ += static_cast<std::uint32_t>(blocks_.size());
  return std::exchange(blocks_, {});
}

void BlobsWriter::finish(std::vector<std::uint8_t>& out) {
  close_block();
  append_blocks(count_, begins_, taken_, blocks_, out);
  *this = BlobsWriter();
}

std::optional<BlobsView> BlobsView::open(std::span<const std::uint8_t> bytes) {
  const std::optional<BlockTable> table = BlockTable::open(bytes);
  if (!table) return std::nullopt;
  BlobsView view;
  view.table_ = *table;
  return view;
}

std::span<const std::uint8_t> BlobsView::operator[](std::uint32_t place) const {
  const std::span<const std::uint8_t> bytes = table_.block(place / items_per_block);
  const std::uint32_t wanted = place % items_per_block;
  const std::uint32_t in_block = std::min(table_.items() - (place - wanted), items_per_block);
  std::size_t offset = 0, before = 0, size = 0;
  for (std::uint32_t i = 0; i < in_block; ++i) {
    const std::size_t begin = offset;
    const auto blob = static_cast<std::size_t>(read_varint(bytes, offset));
    if (offset == begin) return {};
    if (i < wanted) before += blob;
    if (i == wanted) size = blob;
  }
  const std::size_t all = bytes.size() - offset;
  if (before > all || size > all - before) return {};
  return bytes.subspan(offset + before, size);
}

}  // namespace portal::search
