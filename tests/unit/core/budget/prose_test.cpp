// SPDX-License-Identifier: MIT
#include "core/budget/prose.h"

#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/budget/names.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "tests/unit/core/budget/summary.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::budget;
using portal::test::HeapText;
using portal::test::summary;

namespace {

struct Row {
  std::string_view phrase, example, shows;
};

constexpr Row rows[] = {
#define WORDING(phrase, sense, target, example, shows) {phrase, example, shows},
#include "core/budget/wording.def"
#undef WORDING
};

Prose read(std::string_view text, std::string_view today = "2024-04-05") {
  return read_prose(HeapText(text).view(), {"article", *portal::time::parse_iso_date(today)});
}

/// One for each figure.
std::vector<std::string> places(std::string_view text) {
  std::vector<std::string> all;
  for (const Figure& figure : read(text).figures)
    all.push_back(figure.place);
  return all;
}

std::string cut(std::string_view text, portal::text::ByteRange range) {
  return std::string(text.substr(range.begin, range.size()));
}

bool shows(const Row& row, std::string_view text) {
  const std::string seen = summary(read(text).figures);
  INFO(row.phrase << ": " << text << "\n  " << seen << "\n  wanted " << row.shows);
  const bool found = row.shows == "nothing" ? seen == row.shows : seen.find(row.shows) != std::string::npos;
  CHECK(found);
  return found;
}

// The structure of the seed's sentence: its figures in other words.
constexpr std::string_view cluster =
    "Kết quả tại một số nơi: huyện Phước Sơn thu ngân sách (thu nội địa) 6 tháng đầu năm ước đạt 380.000 triệu "
    "đồng/401.950 triệu đồng, bằng 96% DT tỉnh giao, bằng 94,5% HĐND huyện giao, tăng hơn cùng kỳ năm ngoái 106.202 "
    "triệu "
    "đồng (tăng 38,7%); Hiệp Đức thu ngân sách nhà nước 6 tháng đầu năm 2023: 52.443 triệu đồng, bằng 57,9% so với dự "
    "toán "
    "tỉnh giao, bằng 45,5% so với Nghị quyết HĐND huyện và tăng 41% so cùng kỳ năm 2022; Đông Giang thu ngân sách (thu "
    "nội "
    "địa) ước 6 tháng đầu năm 199.121,158 triệu đồng, đạt 89,68% kế hoạch, so với 6 tháng đầu năm 2022 là "
    "199.121,158/153.835,232 triệu đồng, tăng 29,43%.";

}  // namespace

TEST_CASE("budget prose: every wording of the table reads its example", "[budget][prose]") {
  for (const Row& row : rows)
    shows(row, row.example);
}

TEST_CASE("budget prose: a decomposed text reads the same", "[budget][prose]") {
  for (const Row& row : rows)
    shows(row, portal::text::nfd(row.example));
}

TEST_CASE("budget prose: the sentence of the cluster gives every figure with its class", "[budget][prose]") {
  const Prose prose = read(cluster, "2023-07-28");
  REQUIRE(prose.figures.size() == 3);
  CHECK(prose.left_out.empty());
  CHECK(summary(prose.figures[0]) ==
        "Phước Sơn: thu 380000000000/401950000000 plan ước 2023-01-01..2023-06-30 | plan_province ratio 96 none"
        " | plan_council ratio 94.5 none ref=401950000000 | yoy growth 38.7 up ref=273798000000 delta=106202000000");
  CHECK(
      summary(prose.figures[1]) ==
      "Hiệp Đức: thu 52443000000 2023-01-01..2023-06-30 | plan_province ratio 57.9 none | plan_council ratio 45.5 none"
      " | yoy growth 41 up");
  CHECK(summary(prose.figures[2]) ==
        "Đông Giang: thu 199121158000/153835232000 yoy ước 2023-01-01..2023-06-30 | plan ratio 89.68 none"
        " | yoy growth 29.43 up ref=153835232000");
  const auto computed = [&](std::size_t figure, std::size_t comparison) {
    const Comparison& one = prose.figures[figure].comparisons[comparison];
    return (one.computed ? computed_text(*one.computed) : "-") + " " + std::string(name(one.verdict));
  };
  CHECK(computed(0, 0) == "- unverifiable");
  CHECK(computed(0, 1) == "94.5391 match_round");
  CHECK(computed(0, 2) == "38.7884 match_trunc");
  for (std::size_t i = 0; i < 3; ++i)
    CHECK(computed(1, i) == "- unverifiable");
  CHECK(computed(2, 0) == "- unverifiable");
  CHECK(computed(2, 1) == "29.4379 match_trunc");
}

TEST_CASE("budget prose: evidence is the words themselves, composed or not", "[budget][prose]") {
  for (const std::string& text : {std::string(cluster), portal::text::nfd(cluster)}) {
    const auto same = [&](portal::text::ByteRange range, std::string_view words) {
      CHECK(portal::text::nfc(cut(text, range)) == words);
    };
    const Prose prose = read(text, "2023-07-28");
    REQUIRE(prose.figures.size() == 3);
    const Figure& figure = prose.figures[0];
    same(figure.amount.source, "380.000 triệu đồng");
    same(figure.pair->amount.source, "401.950 triệu đồng");
    same(figure.evidence.place, "Phước Sơn");
    same(figure.evidence.line, "thu ngân sách (thu nội địa)");
    same(figure.evidence.period, "6 tháng đầu năm");
    same(figure.comparisons[1].source, "bằng 94,5% HĐND huyện giao");
    same(figure.comparisons[1].percent_source, "94,5%");
    same(figure.comparisons[2].source, "tăng hơn cùng kỳ năm ngoái 106.202 triệu đồng (tăng 38,7%)");
    same(figure.comparisons[2].delta->source, "106.202 triệu đồng");
    CHECK(figure.place == "Phước Sơn");
    CHECK(figure.line == "thu ngân sách (thu nội địa)");
    CHECK(figure.evidence.document == "article");
  }
}

TEST_CASE("budget prose: from the start of the year is up to the article, however it is counted", "[budget][prose]") {
  for (const std::string_view opening : {"Từ", "Tính từ", "Kể từ"}) {
    const std::string text = std::string(opening) + " đầu năm, thu ngân sách đạt 5 tỷ đồng.";
    CAPTURE(text);
    CHECK(summary(read(text).figures) == "thu 5000000000 2024-01-01..2024-04-05");
    CHECK(summary(read(portal::text::fold(text)).figures) == "thu 5000000000 2024-01-01..2024-04-05");
  }
  CHECK(summary(read("Tính từ đầu năm 2023, thu ngân sách đạt 5 tỷ đồng.").figures) == "thu 5000000000");
}

TEST_CASE("budget prose: places go on along a list and end with the paragraph", "[budget][prose]") {
  CHECK(places("Năm 2023, xã Tam Lộc thu 5 tỷ đồng; chi 4 tỷ đồng. Thu thuế đạt 1 tỷ đồng.\nTổng thu đạt 9 tỷ đồng.") ==
        std::vector<std::string>{"Tam Lộc", "Tam Lộc", "Tam Lộc", ""});
}

TEST_CASE("budget prose: a place behind a preposition in the name of a line is that of its amount", "[budget][prose]") {
  CHECK(places("Năm 2023, Bắc Trà My thu 41,9 tỷ đồng. Giải ngân vốn đầu tư công của Nam Giang đạt 84 tỷ đồng.") ==
        std::vector<std::string>{"Bắc Trà My", "Nam Giang"});
}

TEST_CASE("budget prose: what no rule understands is counted", "[budget][prose]") {
  const Prose prose = read("Doanh thu năm 2023 đạt 5 tỷ đồng, tỷ lệ hộ nghèo giảm 2,5%, thu ngân sách đạt 1 tỷ đồng.");
  REQUIRE(prose.figures.size() == 1);
  REQUIRE(prose.left_out.size() == 2);
  CHECK(prose.left_out[0].money);
  CHECK_FALSE(prose.left_out[1].money);
}

TEST_CASE("budget prose: any bytes are read, whole or cut anywhere", "[budget][prose]") {
  const std::string text(cluster);
  for (std::size_t size = 0; size <= text.size(); size += 3) {
    const Prose prose = read(std::string_view(text).substr(0, size), "2023-07-28");
    for (const Figure& figure : prose.figures)
      CHECK(figure.amount.source.end <= size);
  }
  CHECK(read("Thu năm 2023 đạt \xff\xc3 5 tỷ đồng \xe1\xba").figures.size() <= 1);
  CHECK(read("").figures.empty());
  CHECK(read("((((((").figures.empty());
}
