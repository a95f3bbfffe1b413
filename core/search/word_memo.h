// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/search/word_collector.h"

namespace portal::search {

/// Knows words again as they are written: texts repeat the same few thousand, and to find where one ends and which it
/// is takes a tenth of folding it. Some 800 kB.
class WordMemo final : public WordReader {
 public:
  WordMemo();

  void read(std::string_view text, bool title, WordCollector& collector) override;

 private:
  /// The bytes of a word of at most 16, zeros behind them.
  struct Spelling {
    std::uint64_t first = 0, second = 0;
    bool operator==(const Spelling&) const = default;
  };
  struct Entry {
    Spelling spelling;
    KnownWord word;
  };

  static Spelling spelling_of(std::string_view text, text::ByteRange word);
  static KnownWord fold(std::string_view word, WordCollector& collector);
  KnownWord look_up(std::string_view text, text::ByteRange word, WordCollector& collector);

  std::vector<Entry> entries_;  ///< by hash; a newer word takes the place
};

}  // namespace portal::search
