// SPDX-License-Identifier: MIT
#include "core/money/quantity.h"

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "core/text/normalize.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::money;
using portal::test::HeapText;

namespace {

std::vector<Quantity> find(std::string_view text) {
  std::vector<Quantity> found;
  QuantityScanner scanner(text);
  while (const auto quantity = scanner.next())
    found.push_back(*quantity);
  return found;
}

std::string_view unit_text(const Quantity& quantity) {
  switch (quantity.measure) {
    case Measure::money: return name(quantity.unit);
    case Measure::percent: return "%";
    case Measure::percent_point: return "điểm %";
    case Measure::times: return "lần";
  }
  return "";
}

/// "380000 triệu đồng / 401950 triệu đồng; 94.5 %": all that was found.
std::string describe(std::string_view text) {
  const HeapText heap(text);
  std::string line;
  for (const Quantity& quantity : find(heap.view())) {
    if (!line.empty()) line += quantity.link == Link::none ? "; " : quantity.link == Link::pair ? " / " : " - ";
    line += to_text(quantity.value);
    line += ' ';
    line += unit_text(quantity);
    if (quantity.flag != NumberFlag::none) line += " (" + std::string(name(quantity.flag)) + ')';
  }
  return line;
}

struct Row {
  std::string_view text;
  std::string_view found;
};

template <std::size_t size>
void check_rows(const Row (&rows)[size]) {
  for (const Row& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(describe(row.text) == row.found);
    CHECK(describe(portal::text::nfd(row.text)) == row.found);
  }
}

}  // namespace

TEST_CASE("quantity: every spelling of a unit has one name", "[money][quantity]") {
  constexpr Row rows[] = {
      {"5.000 đồng", "5000 đồng"},
      {"5.000đ", "5000 đồng"},
      {"5.000 đ.", "5000 đồng"},
      {"5.000Đ", "5000 đồng"},
      {"5.000d", "5000 đồng"},
      {"5.000 ₫", "5000 đồng"},
      {"5.000₫", "5000 đồng"},
      {"5.000 VNĐ", "5000 đồng"},
      {"5.000 VND/tháng", "5000 đồng"},
      {"5000 dong", "5000 đồng"},
      {"50 nghìn đồng", "50 nghìn đồng"},
      {"50 ngàn đồng", "50 nghìn đồng"},
      {"50 nghìn đ", "50 nghìn đồng"},
      {"50 ngàn,", "50 nghìn đồng"},
      {"50 nghin dong", "50 nghìn đồng"},
      {"380.000 triệu đồng", "380000 triệu đồng"},
      {"380.000 TRIỆU ĐỒNG", "380000 triệu đồng"},
      {"380.000 Triệu đồng", "380000 triệu đồng"},
      {"380.000 triệu", "380000 triệu đồng"},
      {"380.000 tr.đ", "380000 triệu đồng"},
      {"380.000 tr.đồng", "380000 triệu đồng"},
      {"380.000 trđ", "380000 triệu đồng"},
      {"380.000trđ", "380000 triệu đồng"},
      {"380.000 tr đồng", "380000 triệu đồng"},
      {"380.000 tr", "380000 triệu đồng"},
      {"5tr", "5 triệu đồng"},
      {"380.000 trieu dong", "380000 triệu đồng"},
      {"380 tỷ đồng", "380 tỷ đồng"},
      {"380 tỉ đồng", "380 tỷ đồng"},
      {"380 tỷ", "380 tỷ đồng"},
      {"380tỷ", "380 tỷ đồng"},
      {"380 ty dong", "380 tỷ đồng"},
      {"380 tỷ VNĐ", "380 tỷ đồng"},
      {"380\u00A0tỷ\u00A0đồng", "380 tỷ đồng"},
      {"380\n  tỷ\n  đồng", "380 tỷ đồng"},
      {"1,2 nghìn tỷ đồng", "1.2 nghìn tỷ đồng"},
      {"1,2 ngàn tỉ đồng", "1.2 nghìn tỷ đồng"},
      {"1,2 nghìn tỷ", "1.2 nghìn tỷ đồng"},
      {"2 triệu tỷ đồng", "2 triệu tỷ đồng"},
      {"380 billion dong", "380 tỷ đồng"},
      {"1,250.5 billion VND", "1250.5 tỷ đồng"},
  };
  check_rows(rows);
}

TEST_CASE("quantity: amounts are exact", "[money][quantity]") {
  struct Amount {
    std::string_view text;
    std::string_view dong;
  };
  constexpr Amount rows[] = {
      {"199.121,158 triệu đồng", "199121158000"},
      {"401.950 triệu", "401950000000"},
      {"1,234 tỷ", "1234000000"},
      {"1,2 nghìn tỷ đồng", "1200000000000"},
      {"9.876.543.210.987.654.321 triệu tỷ đồng", "9876543210987654321000000000000000"},
      {"1,2345 nghìn đồng", "1234.5"},
      {"0,1 đồng", "0.1"},
  };
  for (const Amount& row : rows) {
    CAPTURE(std::string(row.text));
    const auto found = find(row.text);
    REQUIRE(found.size() == 1);
    CHECK(to_text(found[0].dong()) == row.dong);
  }
}

TEST_CASE("quantity: an amount in several units is one amount in the last of them", "[money][quantity]") {
  constexpr Row rows[] = {
      {"2 tỷ 350 triệu đồng", "2350 triệu đồng"},
      {"1 tỷ 234 triệu 567 nghìn đồng", "1234567 nghìn đồng"},
      {"1 tỷ 5 đồng", "1000000005 đồng"},
      {"5 nghìn tỷ 200 tỷ đồng", "5200 tỷ đồng"},
      {"1 nghìn 250 tỷ đồng", "1250 tỷ đồng"},
      {"2 tỷ 350,5 triệu đồng", "2350.5 triệu đồng"},
      {"380 tỷ 350 tỷ", "380 tỷ đồng; 350 tỷ đồng"},
      {"2 tỷ 3.500 triệu", "2 tỷ đồng; 3500 triệu đồng"},
      {"2 tỷ đồng 350 triệu đồng", "2 tỷ đồng; 350 triệu đồng"},
      {"2 tỷ, 350 triệu đồng", "2 tỷ đồng; 350 triệu đồng"},
  };
  check_rows(rows);
}

TEST_CASE("quantity: what only a listener would complete is not reported", "[money][quantity]") {
  constexpr Row rows[] = {
      {"3 triệu 5", ""},
      {"3 triệu 5.", ""},
      {"hết 1 tỷ 2 nhé", ""},
      {"2 triệu rưỡi", ""},
      {"thu 380 tỷ 6 tháng đầu năm", "380 tỷ đồng"},
      {"thu 380 tỷ 28/7", "380 tỷ đồng"},
  };
  check_rows(rows);
}

TEST_CASE("quantity: a pair shares the unit behind it or has two", "[money][quantity]") {
  constexpr Row rows[] = {
      {"380.000/401.950 triệu đồng", "380000 triệu đồng / 401950 triệu đồng"},
      {"199.121,158 / 153.835,232 triệu đồng", "199121.158 triệu đồng / 153835.232 triệu đồng"},
      {"45.600 triệu đồng/180.000 triệu đồng, đạt 25,3%", "45600 triệu đồng / 180000 triệu đồng; 25.3 %"},
      {"1,2 tỷ đồng/900 triệu đồng", "1.2 tỷ đồng / 900 triệu đồng"},
      {"2 tỷ 350 triệu/3 tỷ 100 triệu đồng", "2350 triệu đồng / 3100 triệu đồng"},
      {"380 000/401 950 triệu đồng", "380000 triệu đồng / 401950 triệu đồng"},
      {"2 triệu đồng/người/tháng", "2 triệu đồng"},
      {"2 triệu đồng/5 người", "2 triệu đồng"},
      {"2 triệu đồng/1 tháng", "2 triệu đồng"},
      {"tháng 6/2023 tỷ lệ", ""},
  };
  check_rows(rows);
  const auto pair = find("380.000/401.950 triệu");
  REQUIRE(pair.size() == 2);
  CHECK(pair[0].unit_from_next);
  CHECK_FALSE(pair[1].unit_from_next);
  CHECK(pair[0].source == portal::text::ByteRange{0, 7});
}

TEST_CASE("quantity: the unit of a range applies to both ends", "[money][quantity]") {
  constexpr Row rows[] = {
      {"5-7%", "5 % - 7 %"},
      {"từ 5% đến 7%", "5 % - 7 %"},
      {"từ 5 đến 7%", "5 % - 7 %"},
      {"1,2 - 1,5 tỷ đồng", "1.2 tỷ đồng - 1.5 tỷ đồng"},
      {"1,2–1,5 tỷ đồng", "1.2 tỷ đồng - 1.5 tỷ đồng"},
      {"từ 800 triệu đến 1,5 tỷ đồng", "800 triệu đồng - 1.5 tỷ đồng"},
      {"800 triệu - 1,5 tỷ đồng", "800 triệu đồng - 1.5 tỷ đồng"},
      {"tăng từ 380 lên 400 tỷ đồng", "380 tỷ đồng; 400 tỷ đồng"},
      {"2000-2500 tỷ đồng", "2000 tỷ đồng - 2500 tỷ đồng"},
      {"năm 2023 - 380 tỷ đồng", "380 tỷ đồng"},
      {"năm 2023 - 5.000 tỷ đồng", "5000 tỷ đồng"},
      {"quý 3 - 120 tỷ đồng", "120 tỷ đồng"},
      {"tháng 1 đến 5 tỷ đồng", "5 tỷ đồng"},
      {"dự án số 3 - 120 tỷ đồng", "120 tỷ đồng"},
      {"380 tỷ đồng - 94,5%", "380 tỷ đồng; 94.5 %"},
      {"giai đoạn 2021-2025: 500 tỷ đồng", "500 tỷ đồng"},
  };
  check_rows(rows);
}

TEST_CASE("quantity: signs belong to the number they touch", "[money][quantity]") {
  constexpr Row rows[] = {
      {"-1.234 triệu đồng", "-1234 triệu đồng"}, {"giảm (-5,2%)", "-5.2 %"},
      {"\u22125 tỷ đồng", "-5 tỷ đồng"},         {"(1.234) triệu đồng", "-1234 triệu đồng"},
      {"chênh lệch âm 5 tỷ đồng", "-5 tỷ đồng"}, {"- 5 tỷ đồng cho giáo dục", "5 tỷ đồng"},
      {"Phước Sơn-380 tỷ đồng", "380 tỷ đồng"},  {"dự toán (1.500 tỷ đồng)", "1500 tỷ đồng"},
  };
  check_rows(rows);
}

TEST_CASE("quantity: percents, points and multiples are told apart", "[money][quantity]") {
  constexpr Row rows[] = {
      {"đạt 94,5% dự toán", "94.5 %"},       {"đạt 94,5 % dự toán", "94.5 %"},
      {"tăng 5 phần trăm", "5 %"},           {"tăng 2,5 điểm phần trăm", "2.5 điểm %"},
      {"tăng 2 điểm %", "2 điểm %"},         {"gấp 1,5 lần", "1.5 lần"},
      {"38.7%", "38.7 % (foreign_decimal)"}, {"401.950%", "401.950 % (foreign_decimal)"},
  };
  check_rows(rows);
}

TEST_CASE("quantity: groups split by plain spaces are one number unless a word claims the first", "[money][quantity]") {
  constexpr Row rows[] = {
      {"thu 380 000 triệu đồng", "380000 triệu đồng"}, {"thu 1 234 567,8 đồng", "1234567.8 đồng"},
      {"tháng 6 120 tỷ đồng", "120 tỷ đồng"},          {"năm 2023 500 tỷ đồng", "500 tỷ đồng"},
      {"ngày 30/6 120 tỷ đồng", "120 tỷ đồng"},
  };
  check_rows(rows);
}

TEST_CASE("quantity: what is not money is not taken for it", "[money][quantity]") {
  constexpr std::string_view texts[] = {
      "ngày 28/7/2023",
      "28.7.2023",
      "quý I/2023, quý 2",
      "Quyết định 57/2023/QĐ-UBND, 2023/QĐ-UBND",
      "Thông tư số 343/2016/TT-BTC ngày 30/12/2016",
      "điện thoại 0235 3507 799, 0905.123.456",
      "2 triệu người, 1,5 triệu lượt khách, 3 nghìn tấn",
      "25 nghìn hộ nghèo, 500 nghìn học sinh, 12 triệu m2",
      "1.200 ha, 350 km, 45.600 người, 12 m²",
      "5 triệu USD, 1,5 tỷ đô la Mỹ, 2 triệu euro, $5 triệu",
      "3 đồng chí, 2 đồng hồ, 10 triệu đồng bào, 4 đồng nghiệp",
      "Quốc lộ 20 Đồng Nai, xã 5 Triệu Phong",
      "10 ngân hàng, 12 ti vi, 5 tỷ lệ, 5 tỉ lệ",
      "Đơn vị: 1.000 đồng",
      "ĐVT: 1.000.000 đồng",
      "khoản 2 Điều 5, điểm đ khoản 1",
      "12 Đ. Nguyễn Huệ",
      "COVID-19, T7/2023, Q2, m2, QH15",
      "1.2.3 tỷ đồng",
      "1.234,567.8 triệu đồng",
      "380 thôn",
      "tỷ đồng, triệu đồng",
      "TK 0123456789012",
      "",
  };
  for (const std::string_view text : texts) {
    CAPTURE(std::string(text));
    CHECK(describe(text).empty());
  }
}

TEST_CASE("quantity: ranges of bytes hold in composed and decomposed text", "[money][quantity]") {
  const std::string sentence = "Chi thường xuyên là 301,5 tỷ đồng, tăng 7,2% so với cùng kỳ.";
  for (const std::string& text : {sentence, portal::text::nfd(sentence)}) {
    const auto found = find(text);
    REQUIRE(found.size() == 2);
    const auto piece = [&](const Quantity& quantity) {
      return portal::text::nfc(text.substr(quantity.source.begin, quantity.source.size()));
    };
    CHECK(piece(found[0]) == "301,5 tỷ đồng");
    CHECK(piece(found[1]) == "7,2%");
  }
}

TEST_CASE("quantity: numbers too long for exact arithmetic are not reported", "[money][quantity]") {
  CHECK(describe(std::string(40, '9') + " đồng").empty());
  CHECK(describe(std::string(37, '9') + " tỷ đồng").empty());
  CHECK(describe(std::string(37, '9') + " đồng") == std::string(37, '9') + " đồng");
  CHECK(describe("0," + std::string(40, '1') + " tỷ đồng").empty());
}

TEST_CASE("quantity: bytes that are not UTF-8 separate", "[money][quantity]") {
  CHECK(describe("\xFF 5 tỷ đồng \xE1\xBB") == "5 tỷ đồng");
  CHECK(describe("5 \xFF tỷ").empty());
  CHECK(describe("5 t\xE1\xBB").empty());
  CHECK(describe("\x80\x80\x80\x80\x80"
                 "5%") == "5 %");
}

TEST_CASE("quantity: hostile texts take time in proportion to their size", "[money][quantity]") {
  const std::size_t count = 300'000;  // quadratic time would be a minute and more
  const auto repeated = [&](std::string_view piece) {
    std::string text;
    while (text.size() < count)
      text += piece;
    return text;
  };
  CHECK(find(repeated("1 111 ")).size() < count);
  CHECK(find(repeated("1")).empty());
  CHECK(find(repeated("1.")).empty());
  CHECK(find(repeated("1/")).empty());
  CHECK(find(repeated("111 ")).empty());
  CHECK(find(repeated("111\u00A0")).empty());
  CHECK(find("1" + repeated(" ") + "tỷ").empty());
  CHECK(find("1 t" + repeated("\u0301")).empty());
  CHECK(find(repeated("1 tỷ ")).size() > 1);
}

TEST_CASE("quantity: the amounts and percents of the sample sentences are all found", "[money][quantity][sample]") {
  std::ifstream file(PORTAL_TEST_DATA "/vietnamese/budget_sentences.sample.jsonl");
  std::string line;
  int lines = 0;
  while (std::getline(file, line)) {
    ++lines;
    const auto row = nlohmann::json::parse(line);
    CAPTURE(row["id"].get<std::string>());
    const auto found = find(row["text"].get<std::string>());
    const auto& expected = row["expected"];
    const auto has = [&](const nlohmann::json& dong) {
      for (const Quantity& quantity : found) {
        if (quantity.measure == Measure::money && to_int64(quantity.dong()) == dong.get<std::int64_t>()) return true;
      }
      return false;
    };
    REQUIRE_FALSE(found.empty());
    CHECK(name(found[0].unit) == expected["unit"].get<std::string>());
    CHECK(has(expected["amount_dong"]));
    if (!expected["pair_dong"].is_null()) CHECK(has(expected["pair_dong"]));
    std::size_t percents = 0;
    for (const Quantity& quantity : found)
      percents += quantity.measure == Measure::percent ? 1 : 0;
    CHECK(percents == expected["comparisons"].size());
  }
  CHECK(lines == 10);
}
