// SPDX-License-Identifier: MIT
#include "core/search/section_sink.h"

#include <algorithm>

namespace portal::search {
namespace {

constexpr std::size_t piece_bytes = std::size_t{1} << 20;

}  // namespace

void SectionsInMemory::put(Section section, std::size_t offset, std::span<const std::uint8_t> bytes) {
  std::vector<std::uint8_t>& out = sections_[static_cast<std::size_t>(section)];
  out.resize(std::max(out.size(), offset + bytes.size()));
  std::copy(bytes.begin(), bytes.end(), out.begin() + static_cast<std::ptrdiff_t>(offset));
}

BlobsOutput::BlobsOutput(SectionSink& sink, Section section, std::size_t offset, std::uint32_t count)
    : sink_(sink), section_(section), table_(offset), blocks_(offset + block_table_bytes(count)) {}

void BlobsOutput::add(std::span<const std::uint8_t> blob) {
  writer_.add(blob);
  waiting_ += blob.size();
  if (waiting_ < piece_bytes) return;
  put_blocks(writer_.take_blocks());
  waiting_ = 0;
}

void BlobsOutput::put_blocks(std::span<const std::uint8_t> blocks) {
  sink_.put(section_, blocks_, blocks);
  blocks_ += blocks.size();
}

void BlobsOutput::finish() {
  std::vector<std::uint8_t> rest;
  const std::size_t table_bytes = block_table_bytes(writer_.size());
  writer_.finish(rest);
  put_blocks(std::span(rest).subspan(table_bytes));
  sink_.put(section_, table_, std::span(rest).first(table_bytes));
}

}  // namespace portal::search
