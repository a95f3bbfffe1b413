// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "core/text/tokenize.h"

namespace portal::text {

/// Another way to the tokens of tokenize(): the same ones, sooner. An interface, so that a page carries none of it.
class Tokenizer {
 public:
  virtual void tokenize(std::string_view text, std::vector<Token>& out) = 0;

 protected:
  ~Tokenizer() = default;
};

}  // namespace portal::text
