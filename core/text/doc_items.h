// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"

/// The pieces of a document number, for doc_parser.h.
namespace portal::text::doc {

enum class Kind : std::uint8_t { number, word, slash, hyphen, colon, other, end };

/// A run of digits or of letters, or a sign between.
struct Item {
  Kind kind = Kind::end;
  ByteRange source;
  bool spaced = false;       ///< white space stands before it
  bool capitals = false;     ///< a word without small letters
  std::uint32_t value = 0;   ///< of a number
  std::uint32_t digits = 0;  ///< how many
  std::string text;          ///< a word in lower case, composed; the letter behind a number
  std::string bare;          ///< the word without marks
};

/// Longer runs are no number of a document.
inline constexpr std::uint32_t most_digits = 6;

/// Splits a text into items; digits and letters part even without a space ("nd30", "QH14"), but for one letter behind
/// a number ("15a"). The last item is always one of kind end. UTF-8, any normal form.
std::vector<Item> read_items(std::string_view text);

}  // namespace portal::text::doc
