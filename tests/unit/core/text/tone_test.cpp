// SPDX-License-Identifier: MIT
#include "core/text/tone.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "core/text/fold.h"
#include "core/text/utf8.h"

using namespace portal::text;

namespace {

std::string placed(std::string_view word) {
  std::u32string letters;
  for (const CodePoint point : CodePointsView(word))
    letters.push_back(point.value);
  place_tone_old_style(letters);
  std::string text;
  for (const char32_t letter : letters)
    append(text, letter);
  return text;
}

struct Pair {
  std::string_view typed;
  std::string_view old_style;
};

constexpr Pair moved[] = {
    {"hoà", "hòa"},     {"hoá", "hóa"},         {"toà", "tòa"}, {"xoá", "xóa"},   {"hoạ", "họa"},   {"loã", "lõa"},
    {"khoẻ", "khỏe"},   {"xoè", "xòe"},         {"hoè", "hòe"}, {"thuý", "thúy"}, {"thuỷ", "thủy"}, {"uỷ", "ủy"},
    {"huỷ", "hủy"},     {"luỹ", "lũy"},         {"tuỳ", "tùy"}, {"nhuỵ", "nhụy"}, {"suý", "súy"},   {"qúy", "quý"},
    {"qúa", "quá"},     {"gía", "giá"},         {"gìơ", "giờ"}, {"hòan", "hoàn"}, {"tóan", "toán"}, {"thưở", "thưở"},
    {"húynh", "huýnh"}, {"nghĩêng", "nghiễng"},
};

constexpr std::string_view kept[] = {
    "hòa",     "khỏe", "thúy",  "ủy",     "quý",    "quỳ",   "quà",  "quẻ",   "già",    "giá",    "giữ",   "giếng",
    "gì",      "gỉ",   "thuở",  "huệ",    "huế",    "khuya", "hoàn", "khoét", "huýt",   "thuyền", "mùa",   "của",
    "hỏi",     "áo",   "mía",   "lửa",    "khuỷu",  "ngoéo", "oái",  "tiếng", "việt",   "người",  "được",  "quyết",
    "nghị",    "định", "ngoằn", "khuếch", "chuyển", "xuồng", "yếu",  "ỷ",     "ế",      "quốc",   "thoại", "xoáy",
    "nghiêng", "hội",  "đồng",  "uống",   "ượt",    "rượu",  "bưởi", "mười",  "giường", "giêng",  "quýt",  "quạnh",
};

/// No Vietnamese syllable: the tone stays where it is.
constexpr std::string_view foreign[] = {"",        "a",      "57",       "café", "résumé",
                                        "citroën", "hoàhoà", "internèt", "b2b",  "hoàxxxxxx"};

}  // namespace

TEST_CASE("tone: a tone of the new style moves to its place in the old style", "[text][tone]") {
  for (const Pair& pair : moved) {
    CAPTURE(std::string(pair.typed));
    CHECK(placed(pair.typed) == pair.old_style);
  }
}

TEST_CASE("tone: a tone in its place stays there", "[text][tone]") {
  for (const std::string_view word : kept)
    CHECK(placed(word) == word);
}

TEST_CASE("tone: words that are no syllables stay as they are", "[text][tone]") {
  for (const std::string_view word : foreign)
    CHECK(placed(word) == word);
}

TEST_CASE("tone: placing twice changes nothing, and never changes the letters", "[text][tone]") {
  for (const Pair& pair : moved) {
    CHECK(placed(placed(pair.typed)) == placed(pair.typed));
    CHECK(fold(placed(pair.typed)) == fold(pair.typed));
  }
}

TEST_CASE("tone: a vowel is taken apart and put together again", "[text][tone]") {
  CHECK(split_tone(U'ế').letter == U'ê');
  CHECK(split_tone(U'ế').tone == Tone::sac);
  CHECK(split_tone(U'ự').letter == U'ư');
  CHECK(split_tone(U'ự').tone == Tone::nang);
  CHECK(split_tone(U'ơ').tone == Tone::ngang);
  CHECK(split_tone(U'đ').letter == U'đ');
  CHECK(split_tone(U'ñ').letter == U'ñ');
  CHECK(with_tone(U'ê', Tone::hoi) == U'ể');
  CHECK(with_tone(U'ế', Tone::ngang) == U'ê');
  CHECK(with_tone(U'b', Tone::hoi) == U'b');
  CHECK(with_tone(U'\U0001F4C4', Tone::hoi) == U'\U0001F4C4');
}

TEST_CASE("tone: a word is split into letters and tone", "[text][tone]") {
  CHECK(split_word("hòa").letters == "hoa");
  CHECK(split_word("hòa").tone == Tone::huyen);
  CHECK(split_word("hoàn").letters == "hoan");
  CHECK(split_word("được").letters == "đươc");
  CHECK(split_word("du").tone == Tone::ngang);
}
