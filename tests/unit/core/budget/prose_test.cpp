// SPDX-License-Identifier: MIT
#include "core/budget/prose.h"

#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/budget/names.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "tests/unit/core/budget/read_sentence.h"
#include "tests/unit/core/budget/summary.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::budget;
using portal::test::check_sentences;
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

TEST_CASE("budget prose: a percentage of a plan takes the plan that the sentence names apart", "[budget][prose]") {
  check_sentences({
      {"Dự toán tỉnh giao 80 tỷ đồng, HĐND huyện giao 90 tỷ đồng; thực hiện năm 2022 được 99 tỷ đồng, đạt 123,8% dự "
       "toán "
       "tỉnh giao, đạt 110% dự toán huyện giao.",
       "plan_thu 80000000000 2022-01-01..2022-12-31 & plan_thu 90000000000 2022-01-01..2022-12-31 & thu 99000000000 "
       "2022-01-01..2022-12-31 | plan_province ratio 123.8 none ref=80000000000 | plan ratio 110 none ref=90000000000"},
      {"Năm 2023, Chương trình MTQG giảm nghèo bố trí 68 tỷ đồng, đã giải ngân 34 tỷ đồng, đạt 50%; Chương trình nông "
       "thôn mới bố trí 40 tỷ "
       "đồng, "
       "giải ngân 10 tỷ đồng, đạt 25%.",
       "plan_chi 68000000000 2023-01-01..2023-12-31 & chi 34000000000 2023-01-01..2023-12-31 | plan ratio 50 none "
       "ref=68000000000 & plan_chi 40000000000 2023-01-01..2023-12-31 & chi 10000000000 2023-01-01..2023-12-31 | plan "
       "ratio 25 none ref=40000000000"},
      {"Ban được giao 80 tỷ đồng, giải ngân năm 2023 được 40 tỷ đồng, đạt 50%.",
       "plan_chi 80000000000 2023-01-01..2023-12-31 & chi 40000000000 2023-01-01..2023-12-31 | plan ratio 50 none "
       "ref=80000000000"},
      {"Kinh phí năm 2023 là 15 tỷ đồng, đã giải ngân 9 tỷ đồng, đạt 60%.",
       "plan_chi 15000000000 2023-01-01..2023-12-31 & chi 9000000000 2023-01-01..2023-12-31 | plan ratio 60 none "
       "ref=15000000000"},
      {"Tổng vốn giao năm 2023: 20 tỷ đồng (vốn TW: 12 tỷ đồng; vốn tỉnh: 8 tỷ đồng), giải ngân 10 tỷ đồng, đạt 50% kế "
       "hoạch.",
       "plan_chi 20000000000 2023-01-01..2023-12-31 & plan_chi 12000000000 2023-01-01..2023-12-31 & plan_chi "
       "8000000000 "
       "2023-01-01..2023-12-31 & chi 10000000000 2023-01-01..2023-12-31 | plan ratio 50 none ref=20000000000"},
      // A plan of another line, side or year is none of this one.
      {"Dự toán thu nội địa năm 2023 là 80 tỷ đồng; thu xuất nhập khẩu đạt 5 tỷ đồng, bằng 104% dự toán.",
       "plan_thu 80000000000 2023-01-01..2023-12-31 & thu 5000000000 2023-01-01..2023-12-31 | plan ratio 104 none"},
      {"Dự toán thu năm 2023 là 80 tỷ đồng; chi đạt 5 tỷ đồng, bằng 104% dự toán.",
       "plan_thu 80000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31 | plan ratio 104 none"},
  });
}

TEST_CASE("budget prose: an amount in brackets is what the figure before is compared with", "[budget][prose]") {
  check_sentences({
      {"Thu năm 2023 đạt 38,5 tỷ đồng, vượt kế hoạch đề ra (KH 35 tỷ đồng), đạt 110%.",
       "thu 38500000000 2023-01-01..2023-12-31 | plan ratio 110 none ref=35000000000"},
      {"Thu năm 2023 đạt 5 tỷ đồng (KH 6 tỷ đồng).", "thu 5000000000/6000000000 plan 2023-01-01..2023-12-31"},
      {"Thu năm 2023 đạt 5 tỷ đồng (cùng kỳ năm 2022 đạt 4 tỷ đồng), tăng 25%.",
       "thu 5000000000 2023-01-01..2023-12-31 | yoy growth 25 up ref=4000000000"},
      {"Thu 9 tháng năm 2023 đạt 5 tỷ đồng, cùng kỳ năm 2022 thu đạt 4 tỷ đồng, tăng 25%.",
       "thu 5000000000 2023-01-01..2023-09-30 | yoy growth 25 up ref=4000000000"},
      {"Cùng kỳ năm trước thu đạt 4 tỷ đồng; 9 tháng năm 2023 thu đạt 5 tỷ đồng.",
       "thu 5000000000 2023-01-01..2023-09-30"},
      {"Giải ngân 9 tháng năm 2023 đạt 5 tỷ đồng, bằng 40% kế hoạch (cùng kỳ năm 2022 đạt 41,2%).",
       "chi 5000000000 2023-01-01..2023-09-30 | plan ratio 40 none"},
      {"Chi năm 2023 đạt 5 tỷ đồng/dự toán 10 tỷ đồng, đạt 50%.",
       "chi 5000000000/10000000000 plan 2023-01-01..2023-12-31 | plan ratio 50 none ref=10000000000"},
  });
}

TEST_CASE("budget prose: what follows a bracket is said of what stood before it", "[budget][prose]") {
  check_sentences({
      {"Thu năm 2023 đạt 100 tỷ đồng (trong đó thuế 60 tỷ đồng), đạt 50% dự toán.",
       "thu 100000000000 2023-01-01..2023-12-31 | plan ratio 50 none & thu 60000000000 2023-01-01..2023-12-31"},
      {"Kế hoạch vốn năm 2024 là 94 tỷ đồng (vốn kéo dài từ năm 2023 sang: 8 tỷ đồng).",
       "plan_chi 94000000000 2024-01-01..2024-12-31 & plan_chi 8000000000 2024-01-01..2024-12-31"},
      {"Kinh phí năm 2023 là 18 tỷ đồng (đợt 1: 7 tỷ đồng, đợt 2: 11 tỷ đồng).",
       "chi 18000000000 2023-01-01..2023-12-31 & chi 7000000000 2023-01-01..2023-12-31 & chi 11000000000 "
       "2023-01-01..2023-12-31"},
      {"Chi năm 2023 là 12 tỷ đồng (gồm ngân sách tỉnh 4 tỷ đồng và ngân sách huyện 8 tỷ đồng).",
       "chi 12000000000 2023-01-01..2023-12-31 & chi 4000000000 2023-01-01..2023-12-31 & chi 8000000000 "
       "2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: a percentage alone is read as the text before tells", "[budget][prose]") {
  check_sentences({
      {"Năm 2023, Điện Bàn thu 6 tỷ đồng (đạt 58,3% dự toán); Hội An thu 4 tỷ đồng (61,9%).",
       "Điện Bàn: thu 6000000000 2023-01-01..2023-12-31 | plan ratio 58.3 none & Hội An: thu 4000000000 "
       "2023-01-01..2023-12-31 | plan ratio 61.9 none"},
      {"Thu năm 2023 đạt 9 tỷ đồng, bằng 80% dự toán và bằng 115% so với cùng kỳ; thu nội địa đạt 8 tỷ đồng, bằng 78% "
       "và "
       "117%.",
       "thu 9000000000 2023-01-01..2023-12-31 | plan ratio 80 none | yoy ratio 115 none & thu 8000000000 "
       "2023-01-01..2023-12-31 | plan ratio 78 none | yoy ratio 117 none"},
      {"Thu năm 2023 đạt 9 tỷ đồng (103,8% dự toán).", "thu 9000000000 2023-01-01..2023-12-31 | plan ratio 103.8 none"},
      {"Năm 2023 giải ngân 9 tỷ đồng (15,7%).", "chi 9000000000 2023-01-01..2023-12-31 | plan ratio 15.7 none"},
      {"Thu năm 2023 đạt 9 tỷ đồng (15,7%).", "thu 9000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 đạt 9 tỷ đồng, = 53,2% DT.", "thu 9000000000 2023-01-01..2023-12-31 | plan ratio 53.2 none"},
      {"Thu quý III/2023 đạt 9 tỷ đồng, bằng 118% quý II.",
       "thu 9000000000 2023-07-01..2023-09-30 | prev_period ratio 118 none"},
      {"Tổng chi năm 2023 là 9 tỷ đồng, đạt 97,7% tổng thu.", "chi 9000000000 2023-01-01..2023-12-31"},
      {"Chi năm 2023 là 9 tỷ đồng, bằng 3,4% GDP.", "chi 9000000000 2023-01-01..2023-12-31"},
      {"Chi năm 2023 là 9 tỷ đồng, đạt 48% vốn kế hoạch.",
       "chi 9000000000 2023-01-01..2023-12-31 | plan ratio 48 none"},
      // What is said of an amount that was left out is said of no figure.
      {"Chi năm 2023 là 9 tỷ đồng, mua 12 xe cứu thương hết 3 tỷ đồng, tăng 5% so với cùng kỳ.",
       "chi 9000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: plans and estimates hold for what they introduce", "[budget][prose]") {
  check_sentences({
      {"Kế hoạch năm 2024: thu ngân sách 5 tỷ đồng; chi ngân sách 9 tỷ đồng.",
       "plan_thu 5000000000 2024-01-01..2024-12-31 & plan_chi 9000000000 2024-01-01..2024-12-31"},
      {"Năm 2023, huyện Nam Giang thu ước 6 tỷ đồng; huyện Đông Giang 4 tỷ đồng; huyện Tây Giang đã thu 1 tỷ đồng.",
       "Nam Giang: thu 6000000000 ước 2023-01-01..2023-12-31 & Đông Giang: thu 4000000000 ước 2023-01-01..2023-12-31 & "
       "Tây Giang: thu 1000000000 2023-01-01..2023-12-31"},
      {"Huyện phấn đấu đến năm 2030; năm 2025 thu ngân sách đạt 9 tỷ đồng.",
       "plan_thu 9000000000 2025-01-01..2025-12-31"},
      {"Dự kiến thu năm 2024 đạt 9 tỷ đồng.", "plan_thu 9000000000 2024-01-01..2024-12-31"},
      {"Dự kiến thu năm 2023 đạt 9 tỷ đồng.", "thu 9000000000 ước 2023-01-01..2023-12-31"},
      {"Vốn đầu tư công được giao trong năm 2023 của xã là 9 tỷ đồng.", "plan_chi 9000000000 2023-01-01..2023-12-31"},
      {"Các xã thu đạt và vượt tiến độ dự toán: Tam Lộc 6 tỷ đồng.", "Tam Lộc: thu 6000000000"},
  });
}

TEST_CASE("budget prose: a year that money is carried over to is not its period", "[budget][prose]") {
  check_sentences({
      {"Năm 2022 chi đầu tư 9 tỷ đồng, chi chuyển nguồn sang năm 2023 là 8 tỷ đồng.",
       "chi 9000000000 2022-01-01..2022-12-31 & chi 8000000000 2022-01-01..2022-12-31"},
      {"Năm 2023 thu chuyển nguồn từ năm 2022 sang 8 tỷ đồng.", "thu 8000000000 2023-01-01..2023-12-31"},
      {"Năm 2023 thu chuyển nguồn năm trước chuyển sang 8 tỷ đồng.", "thu 8000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: a year that stands with the same part of it further on counts", "[budget][prose]") {
  check_sentences({
      {"Nam Giang thu 6 tháng đầu năm đạt 6 tỷ đồng; Đông Giang thu 6 tháng đầu năm 2021 đạt 4 tỷ đồng.",
       "Nam Giang: thu 6000000000 2021-01-01..2021-06-30 & Đông Giang: thu 4000000000 2021-01-01..2021-06-30"},
      {"Thu 6 tháng đầu năm đạt 6 tỷ đồng, so với 6 tháng đầu năm 2023 tăng 5%.",
       "thu 6000000000 2024-01-01..2024-06-30 | yoy growth 5 up"},
      {"Thu quý I đạt 6 tỷ đồng; kế hoạch năm 2025 là 9 tỷ đồng.",
       "thu 6000000000 2024-01-01..2024-03-31 & plan_thu 9000000000 2025-01-01..2025-12-31"},
  });
}

TEST_CASE("budget prose: months before an amount are no date", "[budget][prose]") {
  check_sentences({
      {"Thu ngân sách 3 tháng 12 tỷ đồng.", "thu 12000000000 2024-01-01..2024-03-31"},
      {"Thu ngân sách 3 tháng 61.240 triệu đồng.", "thu 61240000000 2024-01-01..2024-03-31"},
      {"Sau 3 tháng, thu ngân sách đạt 12 tỷ đồng.", "thu 12000000000 2024-01-01..2024-03-31"},
      {"Sau 3 tháng thi công, thu ngân sách đạt 12 tỷ đồng.", "thu 12000000000"},
  });
}

TEST_CASE("budget prose: months that are over name their year", "[budget][prose]") {
  check_sentences({
      {"Sau 10 tháng năm 2023, thu ngân sách đạt 12 tỷ đồng.", "thu 12000000000 2023-01-01..2023-10-31"},
      {"Sau 11 tháng năm 2023, có 9/14 khoản thu hoàn thành dự toán; trong đó thuế đạt 58 tỷ đồng.",
       "thu 58000000000 2023-01-01..2023-11-30"},
  });
}

TEST_CASE("budget prose: what a plan was fulfilled with was performed", "[budget][prose]") {
  check_sentences({
      {"Đến ngày 25/3/2024 huyện đã cán đích nhiệm vụ thu ngân sách với 12 tỷ đồng.",
       "thu 12000000000 2024-01-01..2024-03-25"},
      {"Năm 2023, huyện hoàn thành dự toán thu ngân sách với 12 tỷ đồng.", "thu 12000000000 2023-01-01..2023-12-31"},
      {"Năm 2024, huyện phấn đấu hoàn thành nhiệm vụ thu ngân sách với 12 tỷ đồng.",
       "plan_thu 12000000000 2024-01-01..2024-12-31"},
      {"Năm 2024, huyện được giao dự toán thu ngân sách với 12 tỷ đồng.",
       "plan_thu 12000000000 2024-01-01..2024-12-31"},
  });
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
