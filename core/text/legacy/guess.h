// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/text/legacy/encoding.h"

/// Recognises in which encoding Vietnamese text came, by how many of its words are Vietnamese syllables in each.
namespace portal::text {

struct EncodingGuess {
  Encoding encoding = Encoding::utf8;
  /// The text is UTF-8, but its bytes were read as Windows-1252 before: "nhÃ¢n d©n" instead of "nhân dân".
  bool misread = false;
  /// 0 to 100: the probability of this reading against the others, if a word of Vietnamese text is a syllable 19 times
  /// in 20 and a word of other text by chance 1 time in 5. 100 only with a byte order mark, or where all readings are
  /// the same (ASCII). Few words give little.
  int certainty_percent = 100;
};

/// From here on a reading may be proposed to a person; below it is a guess.
inline constexpr int certain_enough_percent = 90;

/// Text that is right UTF-8, in Vietnamese or another language, is told to be {utf8, not misread}: a reading that
/// changes the text must explain several different words that are no syllables as they stand.
/// Cost: linear for finding bytes that are not ASCII; judged are at most 64 KB from the first of them.
EncodingGuess guess_encoding(std::string_view bytes);

/// `bytes` in that reading, as UTF-8. Right UTF-8 comes out as it is, without its byte order mark.
std::string to_unicode(std::string_view bytes, const EncodingGuess& guess);

}  // namespace portal::text
