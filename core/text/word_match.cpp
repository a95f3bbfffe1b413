// SPDX-License-Identifier: MIT
#include "core/text/word_match.h"

#include <cstddef>

#include "core/text/code_point_data.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

/// Letter by letter; `change` folds a letter of the entry.
template <class Change>
bool equal(std::string_view entry, std::string_view word, Change change) {
  std::size_t offset = 0;
  for (const CodePoint point : CodePointsView(entry)) {
    if (offset >= word.size()) return false;
    const CodePoint other = decode(word, offset);
    if (change(point.value) != other.value) return false;
    offset = other.end;
  }
  return offset == word.size();
}

}  // namespace

bool matches_word(std::string_view entry, std::string_view exact, std::string_view folded) {
  if (exact != folded) return equal(entry, exact, to_lower);
  return equal(entry, folded, [](char32_t letter) { return to_lower(bare_letter(letter)); });
}

}  // namespace portal::text
