// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"

/// Search forms of a text: what two spellings share. Each level forgets more than the one before it.
///
/// Common to all levels: the input is any bytes in any normal form, and composed, decomposed and mixed input give the
/// same output; the output is UTF-8, composed; bytes that are not UTF-8 are U+FFFD; each run of white space of any kind
/// is one space; invisible characters (soft hyphen, zero width, joiners) vanish; letters of other scripts stay as they
/// are. Folding twice changes nothing. Folding at a lower level first changes nothing either, with one exception:
/// `bare` does not forget i/y, so bare(variant("kỹ")) is "ki" and bare("kỹ") is "ky". Time is linear in the text,
/// whatever it is.
namespace portal::text {

enum class FoldLevel : std::uint8_t {
  exact,        ///< nothing but the above
  letter_case,  ///< lower case, tone in the old style: "Uỷ Ban" = "ủy ban"; ASCII for full-width forms, dashes and
                ///< curly quotes; Eth and African D count as the đ they are mistyped for
  variant,  ///< and i for y where the whole rime is y, after h k l m s t v qu: "kỹ" = "kĩ", "Quý" = "quí"; never in
            ///< "uy", "tay", "y tế"
  toneless,  ///< and without the five tone marks: "dự toán" = "dư toan"
  bare,      ///< letter_case, without any mark: "du toan"; "đ" as "d", "²" as "2"
};

std::string fold(std::string_view text, FoldLevel level = FoldLevel::bare);

/// The same into memory that is used again. Bare is fast: hundreds of MB/s.
/// @param out  replaced; may not be the memory of `text`
void fold(std::string_view text, FoldLevel level, std::string& out);

/// A search form with the way back.
struct FoldedText {
  std::string text;  ///< fold() of the original
  std::vector<ByteRange>
      ranges;  ///< of each code point of `text`: the bytes in the original of the letter that it comes
               ///< from with all its marks, or of the run of white space; rising, and apart but for
               ///< the marks that could not be composed, which share the range of their letter
};
FoldedText fold_with_ranges(std::string_view text, FoldLevel level = FoldLevel::bare);

/// Exact-marks form: FoldLevel::letter_case.
inline std::string fold_case(std::string_view text) {
  return fold(text, FoldLevel::letter_case);
}

}  // namespace portal::text
