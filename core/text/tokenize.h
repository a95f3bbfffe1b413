// SPDX-License-Identifier: MIT
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"

namespace portal::text {

/// One syllable or number of a text.
struct Token {
  ByteRange source;    ///< in the text, marks included
  std::string folded;  ///< bare form, see fold(); never empty
  std::string exact;   ///< exact-marks form, see fold_case()
};

/// The next run of letters at or after `offset`; empty at the end of the text. Marks and invisible characters inside
/// belong to it, trailing marks too.
ByteRange next_word(std::string_view text, std::size_t offset);

/// Splits `text` into maximal runs of letters, digits and marks; all else separates, also hyphen, slash and dot:
/// "57/2023/QĐ-UBND" → 57 2023 qd ubnd.
///
/// @param text  UTF-8, any normal form
/// @param out   cleared, then filled in the order of the text; its memory is reused
void tokenize(std::string_view text, std::vector<Token>& out);

/// The same without the exact-marks forms, which take most of the time: they come out empty. See exact_form().
void tokenize_bare(std::string_view text, std::vector<Token>& out);

/// First bytes of bare forms.
using Initials = std::bitset<256>;

/// As tokenize_bare(), but only words whose bare forms begin with one of `initials`, and some others that few texts
/// have. To look for few words this takes half the time.
void tokenize_starting(const Initials& initials, std::string_view text, std::vector<Token>& out);

/// What tokenize() writes to Token::exact of a token of `text`.
std::string exact_form(std::string_view text, const Token& token);

}  // namespace portal::text
