// SPDX-License-Identifier: MIT
#include "core/search/query_dates.h"

#include <string>

#include "catch2/catch.hpp"

#include "core/text/fold.h"

using namespace portal::search;
using portal::time::Date;

namespace {

const portal::time::PeriodContext context{*portal::time::make_date(2024, 3, 12)};

std::string shown(const std::optional<Date>& date) {
  return date ? portal::time::format_iso(*date) : std::string();
}

struct Case {
  const char* query;
  const char* words;  ///< what is left, single spaces
  const char* from;
  const char* to;
};

/// The sixty phrases of row SN2, solar and lunar, alone and among words.
const Case sixty[] = {
    {"quý 3 2017", "", "2017-07-01", "2017-09-30"},
    {"quyết định quý 3 2017", "quyết định", "2017-07-01", "2017-09-30"},
    {"quý III/2023 ngân sách", "ngân sách", "2023-07-01", "2023-09-30"},
    {"báo cáo quý I năm 2022", "báo cáo", "2022-01-01", "2022-03-31"},
    {"quy 2 nam 2023", "", "2023-04-01", "2023-06-30"},
    {"Q2/2023", "", "2023-04-01", "2023-06-30"},
    {"quý này", "", "2024-01-01", "2024-03-31"},
    {"trước Tết 2017", "", "", "2017-01-27"},
    {"nghị quyết trước Tết 2017", "nghị quyết", "", "2017-01-27"},
    {"sau Tết 2024", "", "2024-02-13", ""},
    {"truoc tet 2017", "", "", "2017-01-27"},
    {"Tết Nguyên đán 2024", "", "2024-02-10", "2024-02-12"},
    {"mùng 3 Tết", "", "2024-02-12", "2024-02-12"},
    {"giao thừa 2024", "", "2024-02-09", "2024-02-09"},
    {"tháng 7 âm 2017", "", "2017-08-22", "2017-09-19"},
    {"lễ hội tháng 7 âm lịch năm 2017", "lễ hội", "2017-08-22", "2017-09-19"},
    {"rằm tháng giêng 2024", "", "2024-02-24", "2024-02-24"},
    {"tháng giêng 2024", "", "2024-02-10", "2024-03-09"},
    {"23 tháng chạp", "", "2024-02-02", "2024-02-02"},
    {"năm Quý Mão", "", "2023-01-22", "2024-02-09"},
    {"Trung thu 2023", "", "2023-09-29", "2023-09-29"},
    {"Giỗ Tổ Hùng Vương 2024", "", "2024-04-18", "2024-04-18"},
    {"tháng 4 nhuận năm 2020", "", "2020-05-23", "2020-06-20"},
    {"10/3 âm lịch", "", "2023-04-29", "2023-04-29"},
    {"tháng 7/2023", "", "2023-07-01", "2023-07-31"},
    {"văn bản trong tháng 7/2023", "văn bản", "2023-07-01", "2023-07-31"},
    {"thang 7/2023 dat dai", "dat dai", "2023-07-01", "2023-07-31"},
    {"tháng 12 năm 2022", "", "2022-12-01", "2022-12-31"},
    {"tháng mười hai năm ngoái", "", "2023-12-01", "2023-12-31"},
    {"tháng trước", "", "2024-02-01", "2024-02-29"},
    {"tháng này", "", "2024-03-01", "2024-03-31"},
    {"T7/2023", "", "2023-07-01", "2023-07-31"},
    {"đầu tháng 9/2017", "", "2017-09-01", "2017-09-10"},
    {"cuối tháng 2 năm 2024", "", "2024-02-21", "2024-02-29"},
    {"tháng 1-6/2023", "", "2023-01-01", "2023-06-30"},
    {"ngày 28/7/2023", "", "2023-07-28", "2023-07-28"},
    {"quyết định 28/7/2023", "quyết định", "2023-07-28", "2023-07-28"},
    {"28.7.2023", "", "2023-07-28", "2023-07-28"},
    {"ngày 28 tháng 7 năm 2023", "", "2023-07-28", "2023-07-28"},
    {"2023-07-28", "", "2023-07-28", "2023-07-28"},
    {"hôm nay", "", "2024-03-12", "2024-03-12"},
    {"thông báo hôm qua", "thông báo", "2024-03-11", "2024-03-11"},
    {"tuần trước", "", "2024-03-04", "2024-03-10"},
    {"7 ngày qua", "", "2024-03-06", "2024-03-12"},
    {"30 ngày gần đây", "", "2024-02-12", "2024-03-12"},
    {"3 tháng gần đây", "", "2023-12-13", "2024-03-12"},
    {"năm nay", "", "2024-01-01", "2024-12-31"},
    {"nghị quyết năm ngoái", "nghị quyết", "2023-01-01", "2023-12-31"},
    {"từ 1/7/2023 đến nay", "", "2023-07-01", "2024-03-12"},
    {"từ 20/1/2024 đến 31/1/2024", "", "2024-01-20", "2024-01-31"},
    {"từ tháng 11/2023 cho đến nay", "", "2023-11-01", "2024-03-12"},
    {"từ năm 2020 đến năm 2022", "", "2020-01-01", "2022-12-31"},
    {"kể từ ngày 1/7/2023", "", "2023-07-01", ""},
    {"sau ngày 1/2/2024", "", "2024-02-02", ""},
    {"trước năm 2020", "", "", "2019-12-31"},
    {"trước 01/01/2020", "", "", "2019-12-31"},
    {"đến hết tháng 2/2024", "", "", "2024-02-29"},
    {"từ năm 2020 trở lại đây", "", "2020-01-01", ""},
    {"ban hành năm 2017", "ban hành", "2017-01-01", "2017-12-31"},
    {"chỉ thị trong năm 2017", "chỉ thị", "2017-01-01", "2017-12-31"},
    {"năm 2017", "", "2017-01-01", "2017-12-31"},
    {"trong 6 tháng đầu năm 2023", "", "2023-01-01", "2023-06-30"},
};

std::string single_spaces(const std::string& text) {
  std::string folded = portal::text::fold(text, portal::text::FoldLevel::exact);
  while (!folded.empty() && folded.back() == ' ')
    folded.pop_back();
  return folded.empty() || folded[0] != ' ' ? folded : folded.substr(1);
}

}  // namespace

TEST_CASE("query dates: sixty wordings become a range, and the words around them stay", "[search][dates]") {
  static_assert(std::size(sixty) >= 60);
  for (const Case& sample : sixty) {
    CAPTURE(sample.query);
    const auto dates = find_query_dates(sample.query, context);
    CHECK(dates.size() == 1);
    if (dates.size() != 1) continue;
    CHECK(shown(dates[0].range.from) == sample.from);
    CHECK(shown(dates[0].range.to) == sample.to);
    const std::string words = without_dates(sample.query, dates);
    CHECK(words.size() == std::string(sample.query).size());
    CHECK(single_spaces(words) == sample.words);
  }
}

TEST_CASE("query dates: what is not surely a date of issue stays words", "[search][dates]") {
  for (const char* query :
       {"2023", "quyết định 2017", "dự toán ngân sách năm 2023", "giai đoạn 2021-2025", "kế hoạch 6 tháng đầu năm 2023",
        "57/2023/QĐ-UBND", "số 12/2023", "\"tháng 7/2023\"", "9 tháng", "5/9", "trichyeu:\"tháng 7/2023\"", "31/4/2023",
        "nhiệm kỳ 2021-2026", "điều 5 khoản 3", "6/2023", "quý 5 2023", "", "-"}) {
    CAPTURE(query);
    CHECK(find_query_dates(query, context).empty());
  }
}

TEST_CASE("query dates: a wording that the reader refused stays words, the others do not", "[search][dates]") {
  const std::string query = "từ tháng 7/2023 trở đi, trước Tết 2024";
  const auto all = find_query_dates(query, context);
  REQUIRE(all.size() == 2);
  const auto rest = find_query_dates(query, context, std::span(&all[0].source, 1));
  REQUIRE(rest.size() == 1);
  CHECK(rest[0].source == all[1].source);
}

TEST_CASE("query dates: ranges are narrowed to the days in both", "[search][dates]") {
  const portal::time::DateRange open{}, early{std::nullopt, Date{10}}, late{Date{5}, Date{20}};
  CHECK(common_range(open, early) == early);
  CHECK(common_range(early, late) == portal::time::DateRange{Date{5}, Date{10}});
  CHECK(common_range(late, early) == portal::time::DateRange{Date{5}, Date{10}});
}
