// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/query.h"

namespace portal::search {

/// Where titles hold the words of a query side by side, how they write them and how they go on.
class TitlePhrases {
 public:
  /// @param words  at least one, in the order typed; must outlive the object
  explicit TitlePhrases(const std::vector<QueryWord>& words) : words_(words) {}

  /// @param title  UTF-8, composed. Only the first place in it counts.
  void add(std::string_view title);

  /// How most titles write the words, in exact-marks form, a prefix as the whole word that it begins; empty if no title
  /// holds them. Of equals the first added.
  std::vector<std::string> usual_forms() const;

  /// The words as titles write them with up to four words behind them, to the next sign: what most titles share first,
  /// then the longer, then by bytes. One that is the beginning of another is left out, unless twice as many titles have
  /// it.
  std::vector<std::string> continuations(std::size_t limit) const;

 private:
  struct Phrase {
    std::string text;  ///< as the first title writes it
    std::size_t words = 0;
    std::size_t titles = 0;
  };

  const std::vector<QueryWord>& words_;
  std::map<std::string, Phrase> phrases_;  ///< by bare form
  struct Forms {
    std::vector<std::string> forms;
    std::size_t titles = 0;
  };
  std::vector<Forms> forms_;
};

}  // namespace portal::search
