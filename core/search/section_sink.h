// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/search/blobs.h"
#include "core/search/format.h"

namespace portal::search {

/// Takes the sections of an index as they are made: a file can hold what memory should not.
class SectionSink {
 public:
  /// Puts bytes into their place; what is not put is never looked at. Several sections may grow beside each other, each
  /// in a thread of its own.
  virtual void put(Section section, std::size_t offset, std::span<const std::uint8_t> bytes) = 0;

 protected:
  ~SectionSink() = default;
};

/// Sections in memory. For one thread.
class SectionsInMemory final : public SectionSink {
 public:
  using Sections = std::array<std::vector<std::uint8_t>, section_count>;

  void put(Section section, std::size_t offset, std::span<const std::uint8_t> bytes) override;

  Sections& sections() { return sections_; }

 private:
  Sections sections_;
};

/// A list of blobs (blobs.h) on its way into a section, a piece at a time: only the table of the blocks, which stands
/// before them, is kept to the end.
class BlobsOutput {
 public:
  /// @param offset  of the list in the section
  /// @param count   how many blobs there will be
  BlobsOutput(SectionSink& sink, Section section, std::size_t offset, std::uint32_t count);

  void add(std::span<const std::uint8_t> blob);

  /// After the last blob.
  void finish();

 private:
  void put_blocks(std::span<const std::uint8_t> blocks);

  SectionSink& sink_;
  Section section_;
  std::size_t table_;        ///< where it begins
  std::size_t blocks_;       ///< where the next ones go
  std::size_t waiting_ = 0;  ///< bytes in the writer
  BlobsWriter writer_;
};

}  // namespace portal::search
