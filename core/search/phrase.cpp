// SPDX-License-Identifier: MIT
#include "core/search/phrase.h"

#include <cstddef>

namespace portal::search {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

bool holds(TermRange terms, std::uint32_t term) {
  return term - terms.begin < terms.size();
}

}  // namespace

bool DocumentTexts::has_phrase(std::span<const TermRange> words) const {
  for (std::size_t begin = 0; begin + words.size() <= symbols_.size(); ++begin) {
    std::size_t same = 0;
    while (same < words.size() && holds(words[same], symbols_[begin + same]))
      ++same;
    if (same == words.size()) return true;
  }
  return false;
}

bool DocumentTexts::has_near(TermRange first, TermRange second, std::size_t distance) const {
  std::size_t last_first = nowhere, last_second = nowhere;
  for (std::size_t at = 0; at < symbols_.size(); ++at) {
    if (symbols_[at] == stream_.end_mark()) last_first = last_second = nowhere;
    const bool is_first = holds(first, symbols_[at]), is_second = holds(second, symbols_[at]);
    if (is_first && last_second != nowhere && at - last_second - 1 <= distance) return true;
    if (is_second && last_first != nowhere && at - last_first - 1 <= distance) return true;
    if (is_first) last_first = at;
    if (is_second) last_second = at;
  }
  return false;
}

}  // namespace portal::search
