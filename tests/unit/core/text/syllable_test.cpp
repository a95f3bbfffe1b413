// SPDX-License-Identifier: MIT
#include "core/text/syllable.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/random.h"
#include "tests/unit/core/support/syllables.h"

using namespace portal::text;
using namespace portal::test;

namespace {

constexpr Tone tones[] = {Tone::ngang, Tone::huyen, Tone::hoi, Tone::nga, Tone::sac, Tone::nang};

bool is_syllable(std::string_view word) {
  return parse_syllable(to_points(word)).has_value();
}

void check_like_oracle(const std::u32string& letters) {
  for (const Tone tone : tones) {
    const bool expected = all_syllables().count({letters, tone}) != 0;
    if (parse_syllable(letters, tone).has_value() == expected) continue;
    FAIL("letters " << to_utf8(letters) << ", tone " << static_cast<int>(tone) << ": expected " << expected);
  }
}

}  // namespace

TEST_CASE("syllable: the lists have the counts of the grammar", "[text][syllable]") {
  CHECK(all_onsets().size() == 28);
  CHECK(all_rimes().size() == 159);
  CHECK(all_rimes_after_qu().size() == 45);
}

TEST_CASE("syllable: exactly the syllables of the written lists are syllables", "[text][syllable]") {
  CHECK(all_syllables().size() == 17144);
  for (const SpelledSyllable& syllable : all_syllables())
    check_like_oracle(syllable.letters);
  for (const std::u32string& onset : all_onsets()) {
    for (const std::u32string& rime : all_rimes())
      check_like_oracle(onset + rime);
    for (const std::u32string& rime : all_rimes_after_qu())
      check_like_oracle(onset + rime);
  }
}

TEST_CASE("syllable: every word of up to three letters agrees with the written lists", "[text][syllable]") {
  constexpr std::u32string_view letters = U"aăâbcdđeêghiklmnoôơpqrstuưvxyz";
  for (std::size_t size = 0; size <= 3; ++size) {
    std::size_t count = 1;
    for (std::size_t i = 0; i < size; ++i)
      count *= letters.size();
    for (std::size_t number = 0; number < count; ++number) {
      std::u32string word;
      for (std::size_t i = 0, rest = number; i < size; ++i, rest /= letters.size())
        word.push_back(letters[rest % letters.size()]);
      check_like_oracle(word);
    }
  }
}

TEST_CASE("syllable: a syllable with one letter changed agrees with the written lists", "[text][syllable]") {
  constexpr char32_t letters[] = {U'a', U'ă', U'â', U'e', U'ê', U'i', U'o', U'ô', U'ơ', U'u', U'ư',
                                  U'y', U'c', U'g', U'h', U'k', U'm', U'n', U'p', U'q', U't'};
  Random random(1);
  for (const SpelledSyllable& syllable : all_syllables()) {
    std::u32string word = syllable.letters;
    const std::size_t place = random.below(word.size() + 1);
    if (place == word.size() || random.below(2) == 0) {
      word.insert(place, 1, random.pick(letters));
    } else {
      word[place] = random.pick(letters);
    }
    check_like_oracle(word);
  }
}

TEST_CASE("syllable: words of the language are syllables", "[text][syllable]") {
  for (const std::string_view word :
       {"nghiêng", "quyết", "giường", "khuỷu", "gì",   "gìn",   "giếng", "giết",  "giễu",   "giẻ", "gỉ",  "ý",  "kỹ",
        "ỉa",      "yêu",   "thuở",   "quở",   "quốc", "xoong", "soóc",  "ngoằn", "khuếch", "hòa", "hoà", "ượt"})
    CHECK(is_syllable(word));
}

TEST_CASE("syllable: what the spelling or the tone forbids is none", "[text][syllable]") {
  for (const std::string_view word :
       {"",    "b",   "ng",   "qu",  "q",    "internet", "ka",      "ci",        "nge",      "ghy",
        "by",  "iêu", "nyên", "gii", "giim", "toc",      "tòc",     "sách sách", "mach",     "thưở",
        "quư", "zơ",  "fa",   "hóá", "a1",   "café",     "pơloong", "xỏôn",      "nghiêngg", "đđ"})
    CHECK_FALSE(is_syllable(word));
}

TEST_CASE("syllable: the parts are where they are written", "[text][syllable]") {
  const auto parts = [](std::string_view word) {
    const auto syllable = parse_syllable(to_points(word)).value();
    return std::to_string(syllable.onset_size) + " " + std::to_string(syllable.rime_begin) + " " +
           std::to_string(static_cast<int>(syllable.tone));
  };
  CHECK(parts("áp") == "0 0 4");
  CHECK(parts("nghị") == "3 3 5");
  CHECK(parts("quả") == "2 2 2");
  CHECK(parts("giã") == "2 2 3");
  CHECK(parts("gì") == "2 1 1");
  CHECK(parts("giêng") == "2 1 0");
  CHECK(parts("giễu") == "2 2 3");
}
