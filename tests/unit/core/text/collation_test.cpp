// SPDX-License-Identifier: MIT
#include "core/text/collation.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "core/text/normalize.h"
#include "core/text/tone_style.h"
#include "tests/unit/core/support/random.h"
#include "tests/unit/core/support/syllables.h"

using namespace portal::text;
using namespace portal::test;

namespace {

constexpr SortOptions icu{SortOrder::icu, false};
constexpr SortOptions numeric{SortOrder::syllable, true};

std::string syllable_key(std::string_view text) {
  return sort_key(text);
}

template <class Key>
void check_rising(const std::vector<std::string>& texts, Key key) {
  for (std::size_t i = 1; i < texts.size(); ++i) {
    if (key(texts[i - 1]) < key(texts[i])) continue;
    FAIL_CHECK("not before \"" << texts[i] << "\": \"" << texts[i - 1] << "\"");
  }
}

std::vector<std::string> lines_of(const std::string& name) {
  std::ifstream file(PORTAL_TEST_DATA "/vietnamese/" + name);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);)
    lines.push_back(line);
  return lines;
}

/// The slow comparison: takes letters apart by a plain list and compares lists of numbers.
struct SlowSyllable {
  std::vector<std::size_t> letters;
  std::size_t tone = 0;

  bool operator==(const SlowSyllable&) const = default;
  bool operator<(const SlowSyllable& other) const {
    return std::tie(letters, tone) < std::tie(other.letters, other.tone);
  }
};
struct SlowText {
  std::vector<SlowSyllable> syllables;
  std::vector<bool> capitals;

  bool operator==(const SlowText&) const = default;
  bool operator<(const SlowText& other) const {
    return std::tie(syllables, capitals) < std::tie(other.syllables, other.capitals);
  }
};

SlowText read_slowly(std::string_view text) {
  static const std::u32string small = to_points(
      "aàảãáạăằẳẵắặâầẩẫấậb     c     d     đ     eèẻẽéẹêềểễếệg     h     iìỉĩíịk     l     m     n     "
      "oòỏõóọôồổỗốộơờởỡớợ"
      "p     q     r     s     t     uùủũúụưừửữứựv     x     yỳỷỹýỵ");
  static const std::u32string capital = to_points(
      "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬB     C     D     Đ     EÈẺẼÉẸÊỀỂỄẾỆG     H     IÌỈĨÍỊK     L     M     N     "
      "OÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢ"
      "P     Q     R     S     T     UÙỦŨÚỤƯỪỬỮỨỰV     X     YỲỶỸÝỴ");
  SlowText slow;
  slow.syllables.emplace_back();
  for (const char32_t point : to_points(text)) {
    if (point == U' ') {
      slow.syllables.emplace_back();
      continue;
    }
    const bool upper = small.find(point) == small.npos;
    const std::size_t place = (upper ? capital : small).find(point);
    REQUIRE(place != small.npos);
    slow.syllables.back().letters.push_back(place / 6);
    slow.syllables.back().tone = std::max(slow.syllables.back().tone, place % 6);
    slow.capitals.push_back(upper);
  }
  return slow;
}

std::string capitalised(std::string_view word) {
  std::u32string points = to_points(word);
  points[0] = to_upper_vietnamese(points[0]);
  return to_utf8(points);
}

/// Phrases whose syllables are few, so that they often have a start in common.
/// @param capitals  out of 3 syllables, how many start with one
std::vector<std::string> random_phrases(std::size_t count, std::size_t capitals) {
  std::vector<SpelledSyllable> all(all_syllables().begin(), all_syllables().end());
  Random random(7);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < 60; ++i) {
    const std::size_t place = random.below(all.size() - 4);
    for (std::size_t near = 0; near < 4; ++near)
      words.push_back(spell(all[place + near]));
  }
  std::vector<std::string> phrases;
  for (std::size_t i = 0; i < count; ++i) {
    std::string phrase;
    for (std::size_t size = 1 + random.below(3); size > 0; --size) {
      const std::string& word = words[random.below(random.below(3) == 0 ? words.size() : 12)];
      phrase += (phrase.empty() ? "" : " ") + (random.below(3) < capitals ? capitalised(word) : word);
    }
    phrases.push_back(phrase);
  }
  return phrases;
}

}  // namespace

TEST_CASE("collation: in dictionary order the first syllable decides with its tone", "[text][collation]") {
  check_rising({"ba", "ba mươi", "bà", "bà con", "bả", "bã", "bá", "bạ"}, syllable_key);
  check_rising({"a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m",
                "n", "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z"},
               syllable_key);
  check_rising({"na", "nga", "nha", "no"}, syllable_key);
  check_rising({"", "1", "10", "2", "a", "Ω", "字", "\xF0\xA0\x80\x80"}, syllable_key);
}

TEST_CASE("collation: in the order of ICU all letters decide before all tones", "[text][collation]") {
  check_rising({"ba", "bà", "bà con", "ba mươi"}, [](std::string_view text) { return sort_key(text, icu); });
}

TEST_CASE("collation: tones count as tones, however they are placed and composed", "[text][collation]") {
  check_rising({"hoa", "hòa", "hoả", "hõa", "hoá", "họa", "hoạ hình", "hoan"}, syllable_key);
  for (const SortOptions options : {SortOptions{}, icu, numeric}) {
    CHECK(sort_key("Thuỷ lợi hoà", options) == sort_key("Thủy lợi hòa", options));
    CHECK(sort_key(nfd("Kế hoạch số 5"), options) == sort_key("Kế hoạch số 5", options));
    CHECK(sort_key("\u00D0à Nẵng", options) == sort_key("Đà Nẵng", options));
    CHECK(sort_key("Đà\u200B Nẵng", options) == sort_key("Đà\u00A0Nẵng", options));
  }
}

TEST_CASE("collation: case decides last, small before capital", "[text][collation]") {
  check_rising({"ba", "bA", "Ba", "BA", "ba con", "Ba con", "bà"}, syllable_key);
  check_rising({"ăn đi", "Ăn đi", "ăn đi a"}, syllable_key);
}

TEST_CASE("collation: hyphens and spaces both end a syllable", "[text][collation]") {
  CHECK(sort_key("Bà Rịa - Vũng Tàu") == sort_key("Bà Rịa-Vũng Tàu"));
  CHECK(sort_key("kinh tế \u2013 xã hội ") == sort_key(" kinh tế  xã hội"));
}

TEST_CASE("collation: with numeric, digits count by their number", "[text][collation]") {
  const auto key = [](std::string_view text) { return sort_key(text, numeric); };
  const std::string ones(300, '1');
  const std::string twos(300, '2');
  check_rising({"Phụ lục 0", "Phụ lục 2", "Phụ lục 2 a", "Phụ lục 2a", "Phụ lục 10", "Phụ lục 010 b", "Phụ lục 11",
                "Phụ lục " + ones.substr(0, 254), "Phụ lục " + twos.substr(0, 254), "Phụ lục " + ones.substr(0, 255),
                "Phụ lục " + ones, "Phụ lục " + twos, "Phụ lục a"},
               key);
  CHECK(key("số 007") == key("số 7"));
  CHECK(sort_key("10") < sort_key("2"));
}

TEST_CASE("collation: long texts keep the order of their last letters", "[text][collation]") {
  constexpr std::size_t sizes[] = {94, 95, 96, 97, 191, 192, 193, 500};
  for (const std::size_t size : sizes) {
    const std::string start(size, 'x');
    for (const SortOptions options : {SortOptions{}, icu}) {
      const auto key = [&](const std::string& text) { return sort_key(text, options); };
      check_rising({start, start + "\u0300", start + "\u0301", start + "x", start + "x\u0300", "x\u0300" + start}, key);
      check_rising({start + "b", start + "ba", start + "bà", start + "bá"}, key);
    }
    check_rising({start + "\u0300", start + "\u0300 b", start + "\u0301"}, syllable_key);
  }
}

TEST_CASE("collation: keys are in the order of the slow comparison", "[text][collation]") {
  const std::vector<std::string> phrases = random_phrases(2500, 1);
  std::vector<std::pair<SlowText, std::string>> rows;
  for (const std::string& phrase : phrases)
    rows.emplace_back(read_slowly(phrase), sort_key(phrase));
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if ((rows[i - 1].first == rows[i].first) != (rows[i - 1].second == rows[i].second) ||
        rows[i].second < rows[i - 1].second)
      FAIL("row " << i);
  }
}

TEST_CASE("collation: a name sorts by given name, then by what stands before it", "[text][collation]") {
  const auto key = [](std::string_view name) { return name_sort_key(name); };
  check_rising({"Đỗ Văn Ba", "Lê Thị Bích", "Nguyễn Văn Bình", "Trần Bình", "Phan Văn Bính"}, key);
  check_rising({"Hoa", "Lê Hoa", "lê thị hoa", "Lê Thị Hoa", "Lê Thị Kim Hoa", "Lệ Hoa", "Trần Anh Hoa", "Lê Hòa"},
               key);
  check_rising({"A Lăng Anh", "Zơrâm Anh-Thư", "A Ánh", "Hốih Bh'riu", "Pơloong Bhriu", "Lê Pơloong"}, key);
  CHECK(key("Bh\u2019riu Hốih") == key("Bhriu Hốih"));
  CHECK(key("PGS.TS. Trần Thị Kim Hoa") == key("Trần Thị Kim Hoa"));
  CHECK(name_sort_key("Tổ 2", true) < name_sort_key("Tổ 10", true));
}

TEST_CASE("collation: names are in the order of the slow comparison of their parts", "[text][collation]") {
  std::vector<std::tuple<SlowText, SlowText, std::string>> rows;
  for (const std::string& phrase : random_phrases(1500, 0)) {
    const std::size_t space = phrase.rfind(' ');
    if (space == phrase.npos) continue;
    rows.emplace_back(read_slowly(phrase.substr(space + 1)), read_slowly(phrase.substr(0, space)),
                      name_sort_key(phrase));
  }
  std::sort(rows.begin(), rows.end());
  for (std::size_t i = 1; i < rows.size(); ++i)
    CHECK(std::get<2>(rows[i - 1]) <= std::get<2>(rows[i]));
}

TEST_CASE("collation: the icu order is that of ICU", "[text][collation]") {
  const auto lines = lines_of("icu_order.txt");
  CHECK(lines.size() > 1000);
  check_rising(lines, [](std::string_view text) { return sort_key(text, icu); });
  const auto numeric_lines = lines_of("icu_order_numeric.txt");
  CHECK(numeric_lines.size() > 1000);
  check_rising(numeric_lines, [](std::string_view text) { return sort_key(text, {SortOrder::icu, true}); });
}

TEST_CASE("collation: a key is compact", "[text][collation]") {
  CHECK(sort_key("Ủy ban nhân dân").size() <= 12 + 4 + 2 + 2);
  CHECK(sort_key(std::string(1 << 20, 'a')).size() == (1 << 20) + 2);
}

TEST_CASE("collation: the samples sort as they expect", "[text][collation]") {
  std::size_t samples = 0;
  for (const std::string& line : lines_of("collation.sample.jsonl")) {
    const auto sample = nlohmann::json::parse(line);
    const auto order = sample["order"].get<std::string>();
    const bool by_number = sample["numeric"].get<bool>();
    check_rising(sample["expected"].get<std::vector<std::string>>(), [&](std::string_view text) {
      if (order == "name") return name_sort_key(text, by_number);
      return sort_key(text, {order == "icu" ? SortOrder::icu : SortOrder::syllable, by_number});
    });
    ++samples;
  }
  CHECK(samples == 5);
}
