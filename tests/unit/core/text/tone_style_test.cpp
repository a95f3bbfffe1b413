// SPDX-License-Identifier: MIT
#include "core/text/tone_style.h"

#include <fstream>
#include <string>
#include <string_view>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "tests/unit/core/support/syllables.h"

using namespace portal::text;
using namespace portal::test;

namespace {

std::string old_style(std::string_view text) {
  return place_tones(text, ToneStyle::old_style);
}
std::string new_style(std::string_view text) {
  return place_tones(text, ToneStyle::new_style);
}

struct Pair {
  std::string_view old_style;
  std::string_view new_style;
};
constexpr Pair differing[] = {
    {"hòa", "hoà"},
    {"Ủy ban nhân dân tỉnh Khánh Hòa", "Uỷ ban nhân dân tỉnh Khánh Hoà"},
    {"ỦY QUYỀN", "UỶ QUYỀN"},
    {"HÒA", "HOÀ"},
    {"Òa", "Oà"},
    {"òA", "oÀ"},
    {"(thúy, khỏe; xòe!)", "(thuý, khoẻ; xoè!)"},
    {"điều hòa/lũy kế - tùy bút", "điều hoà/luỹ kế - tuỳ bút"},
    {"\"tòa\"\t\xFF lõa\xC3", "\"toà\"\t\xFF loã\xC3"},
};

constexpr std::string_view same_in_both[] = {
    "quý quỳ quà quẻ quả",
    "già giá giữ giếng gì",
    "thuở huệ huế khuya",
    "hoàn khoét huýt thuyền",
    "mùa của hỏi áo mía",
    "khuỷu ngoéo oái",
    "Noël, café, résumé",
    "Zoé và hoàxxx 2hoà hoà2",
    "57/2023/QĐ-UBND",
    "\xF0\x9F\x93\x84",
    "",
    "\xC3",
};

}  // namespace

TEST_CASE("tone style: either form of a text becomes either style", "[text][tone]") {
  for (const Pair& pair : differing) {
    CHECK(old_style(pair.old_style) == pair.old_style);
    CHECK(old_style(pair.new_style) == pair.old_style);
    CHECK(new_style(pair.old_style) == pair.new_style);
    CHECK(new_style(pair.new_style) == pair.new_style);
  }
}

TEST_CASE("tone style: what is the same in both styles or is no syllable stays", "[text][tone]") {
  for (const std::string_view text : same_in_both) {
    CHECK(old_style(text) == text);
    CHECK(new_style(text) == text);
  }
}

TEST_CASE("tone style: a decomposed word comes out composed if its tone moves, else as it is", "[text][tone]") {
  CHECK(new_style(nfd("hòa")) == "hoà");
  CHECK(new_style(nfd("hòa thuận")) == "hoà " + nfd("thuận"));
  CHECK(old_style(nfd("NGHIẾNG")) == nfd("NGHIẾNG"));
}

TEST_CASE("tone style: a tone over the wrong vowel is mended", "[text][tone]") {
  CHECK(new_style("Qúy gía hòan tóan") == "Quý giá hoàn toán");
  CHECK(old_style("Qúy gía hòan tóan") == "Quý giá hoàn toán");
}

TEST_CASE("tone style: the styles of every syllable differ only in open oa, oe, uy", "[text][tone]") {
  for (const SpelledSyllable& syllable : all_syllables()) {
    const std::string in_old = spell(syllable, ToneStyle::old_style);
    const std::string in_new = spell(syllable, ToneStyle::new_style);
    if (old_style(in_new) != in_old || new_style(in_old) != in_new || old_style(in_old) != in_old ||
        new_style(in_new) != in_new)
      FAIL(in_old << " " << in_new);
    const std::string bare = to_utf8(syllable.letters);
    const std::string end = bare.substr(bare.size() < 2 ? 0 : bare.size() - 2);
    const bool open_pair = (end == "oa" || end == "oe" || end == "uy") && bare.substr(0, 2) != "qu";
    if ((in_old != in_new) != (open_pair && syllable.tone != Tone::ngang)) FAIL(in_old << " " << in_new);
  }
}

TEST_CASE("tone style: the samples are written in both styles", "[text][tone]") {
  std::ifstream file(PORTAL_TEST_DATA "/vietnamese/tone.sample.jsonl");
  std::size_t samples = 0;
  for (std::string line; std::getline(file, line); ++samples) {
    const auto sample = nlohmann::json::parse(line);
    const auto in_old = sample["old"].get<std::string>();
    const auto in_new = sample["new"].get<std::string>();
    CAPTURE(in_old);
    CHECK(old_style(in_new) == in_old);
    CHECK(old_style(in_old) == in_old);
    CHECK(new_style(in_old) == in_new);
    CHECK(new_style(in_new) == in_new);
    CHECK((in_old != in_new) == sample["differs"].get<bool>());
    CHECK(fold(in_new) == sample["bare"].get<std::string>());
  }
  CHECK(samples == 15);
}
