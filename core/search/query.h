// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace portal::search {

struct QueryWord {
  std::string folded;   ///< bare form; what is looked up
  std::string exact;    ///< exact-marks form
  bool marked = false;  ///< typed with marks: documents that write it so are preferred
  bool prefix = false;  ///< still being typed: also finds longer words
};

struct Query {
  std::vector<QueryWord> words;        ///< in the order typed, each once
  std::vector<std::uint8_t> sequence;  ///< places in `words`, as typed: "ba ba" is 0 0
  bool cut = false;                    ///< the text was longer than limits.h allows; the rest is not in `words`
};

/// @param text  UTF-8, any normal form
Query parse_query(std::string_view text);

/// True if a word with the bare form `folded` is found by `word`: equal, or longer if that is a prefix.
bool matches(const QueryWord& word, std::string_view folded);

/// True if a word that matches() is written with the marks that were typed. Of a prefix the marks typed so far count:
/// typed "hòa" agrees with "hoàn", "quê" with "quết", "quế" not with "quên".
/// @param exact  the exact-marks form of that word
bool agrees_in_marks(const QueryWord& word, std::string_view exact);

}  // namespace portal::search
