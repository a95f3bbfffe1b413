// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/search/blobs.h"
#include "core/search/huffman.h"

/// The words of each document in the order of its text: u8 × (terms + 1) code lengths (huffman.h), then blobs.h by
/// document. A document is its texts title, number, summary, names one after the other, each a row of terms (places in
/// the dictionary) and the end mark, which is the symbol behind the last term.
namespace portal::search {

class ForwardStreamWriter {
 public:
  /// @param frequencies  how often each term occurs, and last how often the end mark does
  explicit ForwardStreamWriter(std::span<const std::uint32_t> frequencies);

  /// @param symbols  terms and end marks
  void add(std::span<const std::uint32_t> symbols);
  void finish(std::vector<std::uint8_t>& out);

 private:
  std::vector<std::uint8_t> lengths_;
  HuffmanEncoder encoder_;
  BlobsWriter documents_;
  std::vector<std::uint8_t> document_;
};

/// Borrows the bytes. Opening costs linear time in the terms.
class ForwardStreamView {
 public:
  static std::optional<ForwardStreamView> open(std::span<const std::uint8_t> bytes, std::uint32_t terms,
                                               std::uint32_t documents);

  /// Replaces `symbols` by the start of a document, up to and with its `texts`-th end mark. Fewer symbols if the bytes
  /// are wrong.
  void read(std::uint32_t doc, std::size_t texts, std::vector<std::uint32_t>& symbols) const;

  std::uint32_t end_mark() const { return end_mark_; }

 private:
  ForwardStreamView(HuffmanDecoder decoder, BlobsView documents, std::uint32_t end_mark);

  HuffmanDecoder decoder_;
  BlobsView documents_;
  std::uint32_t end_mark_;
};

}  // namespace portal::search
