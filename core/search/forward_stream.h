// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/search/blobs.h"
#include "core/search/huffman.h"

/// The words of each document in the order of its text: u8 texts a document, u8 × (terms + 1) code lengths (huffman.h),
/// then blobs.h by document. A document is its texts title, number, summary and perhaps names one after the other, each
/// a row of terms (places in the dictionary) and the end mark, which is the symbol behind the last term.
namespace portal::search {

/// Writes what stands before the blobs, and each of them.
class ForwardStreamCodes {
 public:
  /// @param texts        of each document
  /// @param frequencies  how often each term occurs, and last how often the end mark does
  ForwardStreamCodes(std::uint8_t texts, std::span<const std::uint32_t> frequencies);

  void append_head(std::vector<std::uint8_t>& out) const;

  /// @param symbols  of a document: terms and end marks
  void append(std::span<const std::uint32_t> symbols, std::vector<std::uint8_t>& out) const;

 private:
  std::uint8_t texts_;
  std::vector<std::uint8_t> lengths_;
  HuffmanEncoder encoder_;
};

/// Borrows the bytes. Opening costs linear time in the terms.
class ForwardStreamView {
 public:
  static std::optional<ForwardStreamView> open(std::span<const std::uint8_t> bytes, std::uint32_t terms,
                                               std::uint32_t documents);

  /// Replaces `symbols` by the start of a document, up to and with its `texts`-th end mark. Not more than texts().
  /// Fewer symbols if the bytes are wrong.
  void read(std::uint32_t doc, std::size_t texts, std::vector<std::uint32_t>& symbols) const;

  std::uint32_t end_mark() const { return end_mark_; }
  std::size_t texts() const { return texts_; }                                      ///< of each document
  std::uint32_t code_bits(std::uint32_t symbol) const { return lengths_[symbol]; }  ///< fewer of what occurs often

 private:
  ForwardStreamView(HuffmanDecoder decoder, BlobsView documents, std::span<const std::uint8_t> lengths,
                    std::size_t texts);

  HuffmanDecoder decoder_;
  BlobsView documents_;
  std::span<const std::uint8_t> lengths_;  ///< of the codes of terms and end mark
  std::uint32_t end_mark_;
  std::size_t texts_;
};

}  // namespace portal::search
