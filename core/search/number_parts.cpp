// SPDX-License-Identifier: MIT
#include "core/search/number_parts.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/text/tokenize.h"

namespace portal::search {
namespace {

constexpr std::size_t most_digits = 9;
constexpr std::uint32_t first_year = 1900;
constexpr std::uint32_t last_year = 2199;

bool is_number(std::string_view word) {
  return word.size() <= most_digits &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::uint32_t value(std::string_view digits) {
  std::uint32_t number = 0;
  for (const char digit : digits)
    number = number * 10 + static_cast<std::uint32_t>(digit - '0');
  return number;
}

bool is_year(std::string_view word) {
  return word.size() == 4 && is_number(word) && value(word) >= first_year && value(word) <= last_year;
}

}  // namespace

NumberParts number_parts(std::string_view number) {
  std::vector<text::Token> words;
  text::tokenize_bare(number, words);
  NumberParts parts;
  std::size_t next = 0;
  if (next < words.size() && is_number(words[next].folded)) parts.ordinal = value(words[next++].folded);
  if (next == 1 && next < words.size() && is_year(words[next].folded)) parts.year = value(words[next++].folded);
  for (; next < words.size(); ++next)
    parts.symbol.append(parts.symbol.empty() ? "" : "-").append(words[next].folded);
  return parts;
}

}  // namespace portal::search
