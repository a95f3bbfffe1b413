// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"

/// Words, numbers and signs of a text, as far as wordings of periods know them. Internal to core/time.
namespace portal::time::period {

/// Index into `vocabulary`.
using WordId = std::uint8_t;
inline constexpr WordId no_word = 0xFF;

/// How a word can stand for a number.
enum class Counts : std::uint8_t { nothing, spoken, roman, lunar_month };

struct Word {
  std::string_view spelling;   ///< exact-marks form of text::fold_case
  std::string_view same_as{};  ///< another spelling that stands for it in the rules
  Counts counts = Counts::nothing;
  std::uint8_t number = 0;
};

inline constexpr Word vocabulary[] = {
    {"ngày"},
    {"tháng"},
    {"thg", "tháng"},
    {"năm", {}, Counts::spoken, 5},
    {"quý"},
    {"quí", "quý"},
    {"tuần"},
    {"hôm"},
    {"nay"},
    {"này"},
    {"qua"},
    {"kia"},
    {"mai"},
    {"trước"},
    {"sau"},
    {"tới"},
    {"ngoái"},
    {"rồi"},
    {"vừa"},
    {"gần"},
    {"đây"},
    {"nhất"},
    {"nữa"},
    {"sang"},
    {"sáng"},
    {"trưa", "sáng"},
    {"chiều", "sáng"},
    {"tối", "sáng"},
    {"đêm", "sáng"},
    {"đầu"},
    {"giữa"},
    {"cuối"},
    {"nửa"},
    {"hết"},
    {"từ"},
    {"đến"},
    {"tính"},
    {"kể"},
    {"cho"},
    {"trở"},
    {"đi"},
    {"lại"},
    {"về"},
    {"trong"},
    {"vào"},
    {"cả"},
    {"vòng"},
    {"khoảng"},
    {"gian"},
    {"hồi"},
    {"dịp"},
    {"cách"},
    {"và"},
    {"giai"},
    {"đoạn"},
    {"nhiệm"},
    {"kỳ"},
    {"kì", "kỳ"},
    {"thời"},
    {"học"},
    {"ngân"},
    {"sách"},
    {"niên"},
    {"độ"},
    {"các"},
    {"số"},
    {"thứ"},
    {"chủ"},
    {"nhật"},
    {"cn"},
    {"t"},
    {"q"},
    {"mùng"},
    {"mồng", "mùng"},
    {"rằm"},
    {"âm"},
    {"lịch"},
    {"âl"},
    {"dương"},
    {"dl"},
    {"nhuận"},
    {"n"},
    {"giêng", {}, Counts::lunar_month, 1},
    {"chạp", {}, Counts::lunar_month, 12},
    {"tết"},
    {"nguyên"},
    {"đán"},
    {"giao"},
    {"thừa"},
    {"trung"},
    {"thượng"},
    {"hạ"},
    {"thu"},
    {"đoan"},
    {"giỗ"},
    {"tổ"},
    {"hùng"},
    {"vương"},
    {"quốc"},
    {"khánh"},
    {"một", {}, Counts::spoken, 1},
    {"hai", {}, Counts::spoken, 2},
    {"ba", {}, Counts::spoken, 3},
    {"bốn", {}, Counts::spoken, 4},
    {"tư", {}, Counts::spoken, 4},
    {"sáu", {}, Counts::spoken, 6},
    {"bảy", {}, Counts::spoken, 7},
    {"bẩy", "bảy", Counts::spoken, 7},
    {"tám", {}, Counts::spoken, 8},
    {"chín", {}, Counts::spoken, 9},
    {"mười", {}, Counts::spoken, 10},
    {"mươi"},
    {"i", {}, Counts::roman, 1},
    {"ii", {}, Counts::roman, 2},
    {"iii", {}, Counts::roman, 3},
    {"iv", {}, Counts::roman, 4},
    {"giáp"},
    {"ất"},
    {"bính"},
    {"đinh"},
    {"mậu"},
    {"kỷ"},
    {"canh"},
    {"tân"},
    {"nhâm"},
    {"tý"},
    {"tí", "tý"},
    {"sửu"},
    {"dần"},
    {"mão"},
    {"mẹo", "mão"},
    {"thìn"},
    {"tỵ"},
    {"tị", "tỵ"},
    {"ngọ"},
    {"mùi"},
    {"thân"},
    {"dậu"},
    {"tuất"},
    {"hợi"},
    // Words of their own without marks, so that a text with marks does not mean từ, năm, quý, số by them.
    {"tu"},
    {"nam"},
    {"quy"},
    {"so"},
};
inline constexpr std::size_t vocabulary_size = sizeof vocabulary / sizeof *vocabulary;
static_assert(vocabulary_size < no_word);

/// The word that stands for `spelling`, or no_word. For constant expressions and tables; it searches one by one.
constexpr WordId word_id(std::string_view spelling) {
  for (std::size_t i = 0; i < vocabulary_size; ++i) {
    if (vocabulary[i].spelling != spelling) continue;
    return vocabulary[i].same_as.empty() ? static_cast<WordId>(i) : word_id(vocabulary[i].same_as);
  }
  return no_word;
}

/// Not constexpr: reaching it while a table or a literal is compiled is the compile error.
inline void no_such_word_in_the_vocabulary() {}

consteval WordId operator""_word(const char* spelling, std::size_t size) {
  const WordId id = word_id({spelling, size});
  if (id == no_word) no_such_word_in_the_vocabulary();
  return id;
}

enum class TokenKind : std::uint8_t { word, number, sign };

struct Token {
  text::ByteRange source;
  TokenKind kind = TokenKind::sign;
  bool glued = false;       ///< no space before it
  char sign = 0;            ///< of a sign: its ASCII form, 0 for all other signs
  std::uint8_t digits = 0;  ///< of a number: how many, so that "7" and "0007" can be told apart
  std::int32_t value = 0;   ///< of a number, at most 999,999,999
  /// What a word may be, in the order of `vocabulary`: "sau" in a text without marks is "sau" or "sáu".
  std::array<WordId, 2> words{no_word, no_word};
  WordId exact_word = no_word;  ///< the one that has the same marks

  bool is(WordId word) const { return word != no_word && (words[0] == word || words[1] == word); }
};

/// Splits a text. Letters and digits that touch are two tokens: "T7" is "t" and 7.
/// @param max_tokens  where to stop
std::vector<Token> split(std::string_view text, std::size_t max_tokens);

}  // namespace portal::time::period
