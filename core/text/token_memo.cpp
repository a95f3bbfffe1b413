// SPDX-License-Identifier: MIT
#include "core/text/token_memo.h"

#include <cstdint>

#include "core/text/fold.h"

namespace portal::text {
namespace {

constexpr std::uint32_t seen_words = 8192;  // a power of 2

}  // namespace

TokenMemo::TokenMemo() : seen_(seen_words) {}

const TokenMemo::Seen& TokenMemo::look_up(std::string_view source) {
  std::uint32_t hash = 2166136261;  // FNV-1a
  for (const char byte : source)
    hash = (hash ^ static_cast<std::uint8_t>(byte)) * 16777619;
  Seen& seen = seen_[(hash ^ hash >> 16) % seen_words];
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
