// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/search/dictionary.h"
#include "core/search/forward_stream.h"

/// What only the order of the words of a document can tell. Cost: some 8 ns a word of the document.
namespace portal::search {

/// A document's texts, read from the stream. Borrows it.
class DocumentTexts {
 public:
  explicit DocumentTexts(const ForwardStreamView& stream) : stream_(stream) {}

  /// @param texts  how many of its texts: 1 is the title alone
  void read(std::uint32_t doc, std::size_t texts) { stream_.read(doc, texts, symbols_); }

  /// True if the words stand one after the other in one of the texts. @param words  at least one
  bool has_phrase(std::span<const TermRange> words) const;

  /// True if the two words stand in one of the texts, in any order, with at most `distance` others between.
  bool has_near(TermRange first, TermRange second, std::size_t distance) const;

  std::size_t all_texts() const { return stream_.texts(); }

 private:
  const ForwardStreamView& stream_;
  std::vector<std::uint32_t> symbols_;
};

}  // namespace portal::search
