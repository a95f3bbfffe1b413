// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text/tokenizer.h"

namespace portal::text {

/// Remembers the words it has folded: texts repeat the same few thousand, and folding is most of the time. Some 1 MB.
class TokenMemo final : public Tokenizer {
 public:
  TokenMemo();

  void tokenize(std::string_view text, std::vector<Token>& out) override;

 private:
  /// A word as it is written, and its forms.
  struct Seen {
    std::string source;
    std::string folded, exact;
  };

  const Seen& look_up(std::string_view source);

  std::vector<Seen> seen_;  ///< by hash; a newer word takes the place
};

}  // namespace portal::text
