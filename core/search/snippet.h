// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/search/query.h"
#include "core/text/byte_range.h"

namespace portal::search {

/// Part of a longer text that shows why it was found.
struct Snippet {
  text::ByteRange window;              ///< of the text; empty only if nothing fits
  std::vector<text::ByteRange> marks;  ///< what to highlight, of the text, inside the window; rising and disjoint
  bool cut_before = false;             ///< the text goes on before the window: show an ellipsis
  bool cut_behind = false;
};

/// The part of `text` with the most different words of the query, of equals the one with the most neighbours of the
/// query side by side, then the first; without any words, the beginning.
///
/// It begins at a sentence if that leaves room for the words, else at a word some words before the first of them. It
/// ends at the last sentence end that keeps two thirds of the room, else at a word. Words are what stands between white
/// space; one that is longer than the window is cut, but never inside a letter with its marks, an emoji or another
/// cluster: where clusters of a script are not known, at no place.
///
/// @param query  as Answerer::query() or parse_query() gives it
/// @param text   UTF-8, any normal form
/// @param code_points  of the window at most, from 1
/// Cost: linear in the text.
Snippet make_snippet(const Query& query, std::string_view text, std::size_t code_points = 200);

/// True where a text may be cut: at its ends; behind white space, but for marks; and before white space or a code point
/// of the blocks where clusters are known (Latin, Greek, Cyrillic, signs, Chinese, Japanese, Korean, emoji), if it
/// begins a cluster there and no joiner stands before it.
/// @param offset  between code points
/// @see Unicode 14.0, annex 29, section 3
bool may_cut(std::string_view text, std::size_t offset);

}  // namespace portal::search
