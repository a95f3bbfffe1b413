// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/text/tokenize.h"

/// Abbreviations of administrative Vietnamese and what they stand for.
namespace portal::text {

/// What around a short form speaks for one of its readings.
enum class AbbreviationContext : std::uint8_t {
  none,
  dot_and_name,   ///< only so: "H. Phước Sơn", "TM. ỦY BAN"; without the dot it is no abbreviation
  name_behind,    ///< a capitalised word: "TT Khâm Đức"
  number_before,  ///< a document number: "343/2016/TT-BTC"
  plan,           ///< a percentage before it ("đạt 96% KH"), or who assigned it behind it ("DT tỉnh giao")
};

struct Abbreviation {
  std::string_view short_form;  ///< as printed: "UBND", "KT-XH", "TTr"; the dot of "TM." left out
  std::string_view expansion;   ///< in small letters, old tone style: "ủy ban nhân dân"
  AbbreviationContext context = AbbreviationContext::none;
};

/// All of them. A short form with several readings has one entry for each.
std::span<const Abbreviation> abbreviations();

/// Tokens that may be replaced, and by what.
struct Synonym {
  std::uint32_t first_token = 0;
  std::uint32_t token_count = 0;
  std::string_view phrase;  ///< the expansion of a short form, or the short form of an expansion; UTF-8
  bool expands = false;     ///< true: the tokens are the short form
  bool strong = false;      ///< typed as printed, in its capitals; else a weaker guess ("ubnd", "kh")
  bool likely = false;      ///< false: the context speaks for another reading of the short form
};

/// Every abbreviation in `text` with its expansions, and every expansion with its abbreviation, in the order of the
/// tokens, the table's order at each. Words typed without marks match as well; typed marks must be those of the entry.
///
/// @param text    the tokenized text
/// @param tokens  of tokenize(text)
std::vector<Synonym> find_synonyms(std::string_view text, std::span<const Token> tokens);

}  // namespace portal::text
