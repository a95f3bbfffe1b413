// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Vietnamese alphabetical order by sort keys: texts are in order when their keys are in the order of memcmp() (that of
/// std::string), so a list needs one key a text and no further look at the texts.
///
/// Letters: a ă â b c d đ e ê f … o ô ơ p … u ư v w x y z, no digraph a letter of its own; before them digits, before
/// those punctuation and symbols. Tones: ngang, huyền, hỏi, ngã, sắc, nặng, wherever they are written (hoà = hòa); then
/// other marks. Case: small before capital, where all else is equal. Other scripts follow, by code point. Invisible and
/// control characters count for nothing. Texts that differ in no more have equal keys.
///
/// Layout of a key, "…" repeated as often as needed:
///   syllable   (weights 01 marks)… 00 case      one group a syllable
///   icu        weights 01 marks 00 case         the whole text in one group, spaces are weights
///   name       given-name groups… 02 other groups… 00 case
/// weights  03–9E, one byte a letter; with `numeric`, a run of digits is one weight, the number of its digits without
///          leading zeros, and these digits; a letter outside the table is one weight and its UTF-8
/// marks    for each tone or mark: how many letters lie before it as FF minus the number (95 letters: 9F), and which;
/// the
///          letters behind the last take no room. As each byte of the first kind is greater than all weights, the end
///          needs no byte of its own
/// case     one bit a letter, 1 for capital, highest first, without zero bytes at the end
///
/// @see CLDR 48, common/collation/vi.xml (standard)
namespace portal::text {

enum class SortOrder : std::uint8_t {
  syllable,  ///< dictionary order: the first syllable with its tone decides, then the next: ba, ba mươi, bà, bà con
  icu,  ///< the letters of the whole text decide, then all tones, as Intl.Collator('vi'): ba, bà, bà con, ba mươi
};

struct SortOptions {
  SortOrder order = SortOrder::syllable;
  bool numeric = false;  ///< digits count by the number they write: Phụ lục 2 before Phụ lục 10
};

/// @param text  UTF-8, any normal form; bytes that are not UTF-8 sort as symbols
/// @return about one byte a letter and two or three a syllable
std::string sort_key(std::string_view text, SortOptions options = {});

/// The order of lists of persons: by given name, then by the names before it, each in the order `syllable`. Titles
/// (core/text/person_name.h) and apostrophes (Bh'riu) count for nothing.
std::string name_sort_key(std::string_view name, bool numeric = false);

}  // namespace portal::text
