// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"

/// Search forms of a text. Latin letters are folded; letters of other scripts stay as they are.
/// Common to both forms: invisible characters (soft hyphen, zero width) vanish; each kind of white space is a space;
/// dashes and curly quotes are ASCII; bytes that are not UTF-8 are U+FFFD; Eth and African D count as the đ they are
/// mistyped for; folding twice changes nothing; composed and decomposed input give the same output.
namespace portal::text {

/// Bare form: lower case, without tone or vowel marks, "đ" as "d", "²" as "2".
/// @return at most as many code points as `text`
std::string fold(std::string_view text);

/// The bare form with the way back.
struct FoldedText {
  std::string text;               ///< fold() of the original
  std::vector<ByteRange> ranges;  ///< for each code point of `text`, its bytes in the original, with its marks; rising
};
FoldedText fold_with_ranges(std::string_view text);

/// Exact-marks form: composed, lower case, with the tone mark where the old style puts it, so that
/// hoà = hòa, thuý = thúy, uỷ = ủy.
/// @see core/text/tone.h
std::string fold_case(std::string_view text);

}  // namespace portal::text
