// SPDX-License-Identifier: MIT
#include "core/text/token_memo.h"

#include <cstdint>

#include "core/base/hash.h"
#include "core/text/fold.h"

namespace portal::text {
namespace {

constexpr std::uint32_t seen_words = 8192;  // a power of 2

}  // namespace

TokenMemo::TokenMemo() : seen_(seen_words) {}

const TokenMemo::Seen& TokenMemo::look_up(std::string_view source) {
  Seen& seen = seen_[xxh64({reinterpret_cast<const std::uint8_t*>(source.data()), source.size()}) % seen_words];
  if (seen.source == source) return seen;
  seen.source = source;
  seen.folded = fold(source);
  seen.exact = fold_case(source);
  return seen;
}

void TokenMemo::tokenize(std::string_view text, std::vector<Token>& out) {
  std::size_t count = 0;
  for (ByteRange range = next_word(text, 0); range.size() > 0; range = next_word(text, range.end)) {
    const Seen& seen = look_up(text.substr(range.begin, range.size()));
    if (count == out.size()) out.emplace_back();
    Token& token = out[count++];
    token.source = range;
    token.folded = seen.folded;
    token.exact = seen.exact;
  }
  out.resize(count);
}

}  // namespace portal::text
