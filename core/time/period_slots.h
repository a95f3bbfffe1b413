// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/time/lunar.h"
#include "core/time/period_words.h"

/// From words to the parts of a wording. Internal to core/time.
namespace portal::time::period {

/// A slot of one number: in digits, or in words of one kind or the other.
struct NumberSlot {
  char slot;
  std::uint8_t least_digits;
  std::uint8_t most_digits;
  std::array<Counts, 2> counts;
};
inline constexpr NumberSlot number_slots[] = {
    {'D', 1, 2, {}},
    {'M', 1, 2, {}},
    {'W', 1, 2, {Counts::spoken}},
    {'L', 1, 2, {Counts::spoken, Counts::lunar_month}},
    {'P', 1, 0, {Counts::lunar_month}},
    {'K', 1, 2, {Counts::spoken}},
    {'N', 1, 3, {Counts::spoken}},
    {'Q', 1, 2, {Counts::roman, Counts::spoken}},
    {'C', 1, 2, {Counts::roman, Counts::spoken}},
    {'Y', 1, 255, {}},
    {'F', 4, 4, {}},
    {'I', 4, 4, {}},
    {'X', 8, 8, {}},
};

/// A word behind a month, quarter or year, and which one it means, counted from today.
struct Suffix {
  WordId word;
  std::int8_t offset;
};
inline constexpr Suffix near_suffixes[] = {{"này"_word, 0},  {"nay"_word, 0}, {"trước"_word, -1}, {"qua"_word, -1},
                                           {"rồi"_word, -1}, {"sau"_word, 1}, {"tới"_word, 1}};
inline constexpr Suffix year_suffixes[] = {{"nay"_word, 0},    {"này"_word, 0},  {"ngoái"_word, -1},
                                           {"trước"_word, -1}, {"qua"_word, -1}, {"rồi"_word, -1},
                                           {"kia"_word, -2},   {"sau"_word, 1},  {"tới"_word, 1}};

inline constexpr WordId can_words[] = {"giáp"_word, "ất"_word,   "bính"_word, "đinh"_word, "mậu"_word,
                                       "kỷ"_word,   "canh"_word, "tân"_word,  "nhâm"_word, "quý"_word};
inline constexpr WordId chi_words[] = {"tý"_word,  "sửu"_word, "dần"_word,  "mão"_word, "thìn"_word, "tỵ"_word,
                                       "ngọ"_word, "mùi"_word, "thân"_word, "dậu"_word, "tuất"_word, "hợi"_word};

/// Whether a number is a year without the word for it.
constexpr bool is_likely_year(int number) {
  return 1900 <= number && number <= 2100;
}

enum class YearIs : std::uint8_t { absent, number, relative, canchi };

/// What a wording gave, unchecked. Places are indices of tokens. Small, because it is copied at each step.
struct Parts {
  std::int32_t year = 0;         ///< as written, or years from today's if relative
  std::int32_t second_year = 0;  ///< of "2016-2020"
  std::uint32_t day_place = 0;
  std::uint32_t month_place = 0;
  std::uint32_t year_place = 0;
  std::uint32_t count_place = 0;
  std::int16_t day = 0;
  std::int16_t month = 0;
  std::int16_t count = 0;  ///< months of "6 tháng đầu năm", the quarter
  std::int16_t second_count = 0;
  std::int8_t offset = 0;    ///< này 0, trước -1, sau +1
  std::int8_t weekday = -1;  ///< 0 Monday … 6 Sunday
  CanChi canchi;
  YearIs year_is = YearIs::absent;
  std::uint8_t year_digits = 0;
  bool leap = false;
};

/// What a slot may stand for at one place: the parts with it, and where it ends.
struct Filled {
  Parts parts;
  std::uint32_t end = 0;
};

/// Everything that `slot` of period_rules.def may stand for at token `at`, in the order of preference.
/// @param parts  what the wording gave so far; not of `out`
/// @param out    is added to
void read_slot(char slot, const std::vector<Token>& tokens, std::uint32_t at, const Parts& parts,
               std::vector<Filled>& out);

}  // namespace portal::time::period
