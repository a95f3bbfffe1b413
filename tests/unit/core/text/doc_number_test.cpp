// SPDX-License-Identifier: MIT
#include "core/text/doc_number.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "core/text/doc_reference.h"
#include "core/text/normalize.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::text;
using portal::test::HeapText;

namespace {

/// "admin 09/TB-UBND", or "invalid"
std::string describe(std::string_view text) {
  const auto number = parse_doc_number(HeapText(text).view());
  return number ? std::string(name(number->doc_class)) + ' ' + format_doc_number(*number) : "invalid";
}

bool finds(std::string_view query, std::string_view document, std::uint16_t issued_year = 0) {
  const auto references = find_doc_references(query);
  const auto keys = doc_keys(parse_doc_number(document).value(), issued_year);
  return references.size() == 1 && std::find(keys.begin(), keys.end(), references[0].key) != keys.end();
}

}  // namespace

TEST_CASE("document number: each typed form has one normal form", "[text][doc_number]") {
  struct Row {
    std::string_view text;
    std::string_view expected;
  };
  constexpr Row rows[] = {
      {"57/2023/QĐ-UBND", "legal 57/2023/QĐ-UBND"},
      {"Số: 57/QĐ-UBND", "admin 57/QĐ-UBND"},
      {"57 2023 qd ubnd", "legal 57/2023/QĐ-UBND"},
      {"15/QĐ UBND", "admin 15/QĐ-UBND"},
      {"15 qd ubnd", "admin 15/QĐ-UBND"},
      {" 15 / qđ – ubnd ", "admin 15/QĐ-UBND"},
      {"15_qd_ubnd", "admin 15/QĐ-UBND"},
      {"15/QĐ_UBND", "admin 15/QĐ-UBND"},
      {"Quyết định số 15/QĐ-UBND", "admin 15/QĐ-UBND"},
      {"quyet dinh so 15/QD-UBND", "admin 15/QĐ-UBND"},
      {"số hiệu 15/QĐ-UBND", "admin 15/QĐ-UBND"},
      {"Số ký hiệu: 15/QĐ-UBND", "admin 15/QĐ-UBND"},
      {"015/QĐ-UBND", "admin 15/QĐ-UBND"},
      {"2023/QĐ-UBND", "admin 2023/QĐ-UBND"},
      {"15a/QĐ-UBND", "admin 15A/QĐ-UBND"},
      {"30/2020/ND-CP", "legal 30/2020/NĐ-CP"},
      {"Nghị định 30/2020/NĐ-CP", "legal 30/2020/NĐ-CP"},
      {"19/2025/qd-ttg", "legal 19/2025/QĐ-TTg"},
      {"05/CT-TTG", "admin 05/CT-TTg"},
      {"05/2021/L-CTN", "legal 05/2021/L-CTN"},
      {"01/2025/TTLT-BTC-BNV", "legal 01/2025/TTLT-BTC-BNV"},
      {"12/2023/nq-hdnd", "legal 12/2023/NQ-HĐND"},
      {"3/ttr-ubnd", "admin 03/TTr-UBND"},
      {"7/CTR-UBND", "admin 07/CTr-UBND"},
      {"8/qyd-ubnd", "admin 08/QyĐ-UBND"},
      {"127/BC-PTCKH", "admin 127/BC-PTCKH"},
      {"03/VBHN-VPQH", "admin 03/VBHN-VPQH"},
      {"01/CTrPH-UBND-MTTQ", "admin 01/CTrPH-UBND-MTTQ"},
      {"01/nqlt hdnd ubnd mttq", "admin 01/NQLT-HĐND-UBND-MTTQ"},
      {"1659/NQ-UBTVQH15", "admin 1659/NQ-UBTVQH15"},
      {"45/2019/QH14", "law 45/2019/QH14"},
      {"Luật số 83/2015/qh13", "law 83/2015/QH13"},
      {"06/2013/UBTVQH13", "law 06/2013/UBTVQH13"},
      {"80-NQ/TW", "party 80-NQ/TW"},
      {"5 - nq / hu", "party 05-NQ/HU"},
      {"102-kh/tu", "party 102-KH/TU"},
      {"7-qd/du", "party 07-QĐ/ĐU"},
      {"80 nq tw", "party 80-NQ/TW"},
      {"12-KL/TW", "party 12-KL/TW"},
      {"9-CT/thu", "party 09-CT/ThU"},
      {"456/UBND-VX", "cong_van 456/UBND-VX"},
      {"88/pnv-tcbc", "cong_van 88/PNV-TCBC"},
      {"88/SKHĐT-KT&MT", "cong_van 88/SKHĐT-KT&MT"},
      {"Công văn số 310/UBND-KTTH", "cong_van 310/UBND-KTTH"},
      {"11/HĐ-UBND", "admin 11/HĐ-UBND"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(describe(row.text) == row.expected);
    CHECK(describe(nfd(row.text)) == row.expected);
    const std::string normal(row.expected.substr(row.expected.find(' ') + 1));
    CHECK(describe(normal) == row.expected);
  }
}

TEST_CASE("document number: partial forms and all else are no identity", "[text][doc_number]") {
  const std::string_view texts[] = {
      "",
      "57/2023",
      "30/2020",
      "nđ 30",
      "nd30/2020",
      "nghị định 30/2020",
      "số 57",
      "57",
      "QĐ-UBND",
      "57/QĐ",
      "57/2023/QĐ",
      "28/7/2023",
      "28-7-2023",
      "0235 3507 799",
      "hội nghị",
      "57//QĐ-UBND",
      "57/1944/QĐ-UBND",
      "57/2101/QĐ-UBND",
      "1234567/QĐ-UBND",
      "57/QĐ-UBND-",
      "57/UBND",
      "45/2019/QH",
      "5 triệu đồng",
      "15 qd ve viec",
      "12/2023/UBND-VX",
      "57/QĐ-ỦY BAN",
      "\xFF",
      "57/QĐ-UBND ngày 28/7/2023",
      "-5/QĐ-UBND",
      "57/QĐ-UBND/1",
  };
  for (const std::string_view text : texts) {
    CAPTURE(std::string(text));
    CHECK(describe(text) == "invalid");
  }
  CHECK(describe(std::string(40, '9') + "/QĐ-UBND") == "invalid");
  CHECK(describe("57/QĐ" + std::string(100'000, '-')) == "invalid");
}

TEST_CASE("document number: a type typed without marks keeps all its meanings", "[text][doc_number]") {
  const auto guide = parse_doc_number("11/hd-ubnd").value();
  CHECK(guide.type == "HD");
  CHECK(guide.type_candidates == std::vector<std::string_view>{"HD", "HĐ"});
  CHECK(parse_doc_number("11/HĐ-UBND")->type_candidates.size() == 1);
  CHECK(parse_doc_number("11/DA-UBND")->type_candidates == std::vector<std::string_view>{"DA", "ĐA"});
  CHECK(parse_doc_number("11/ND-CP")->type_candidates == std::vector<std::string_view>{"NĐ"});
  CHECK(doc_type_name("QĐ") == "Quyết định");
  CHECK(doc_type_name("").empty());
  CHECK(doc_type_name("XX").empty());
}

TEST_CASE("document number: any typed form finds the document", "[text][doc_number]") {
  for (const std::string_view query :
       {"57/2023/QĐ-UBND", "57 2023 qd ubnd", "57/2023", "số 57", "57/QĐ", "57/qd-ubnd", "qd 57", "quyết định 57/2023",
        "quyet dinh so 57", "QĐ57/2023", "dự toán theo quyết định số 57/2023/QĐ-UBND của tỉnh"}) {
    CAPTURE(std::string(query));
    CHECK(finds(query, "57/2023/QĐ-UBND"));
  }
  CHECK(finds("15/2023", "15/QĐ-UBND", 2023));
  CHECK_FALSE(finds("15/2023", "15/QĐ-UBND", 2022));
  CHECK(finds("nd30/2020", "30/2020/NĐ-CP"));
  CHECK(finds("nđ 30", "30/2020/NĐ-CP"));
  CHECK(finds("11/hđ-ubnd", "11/HD-UBND"));  // the key has no marks
  CHECK(finds("luật 45/2019", "45/2019/QH14"));
  CHECK(finds("39 ct tw", "39-CT/TW"));
  CHECK(finds("456/ubnd-vx", "456/UBND-VX"));
  CHECK_FALSE(finds("58/2023", "57/2023/QĐ-UBND"));
  CHECK_FALSE(finds("57/2022", "57/2023/QĐ-UBND"));
}

TEST_CASE("document number: what may be a date is said to be, and dates are none", "[text][doc_number]") {
  REQUIRE(find_doc_references("28/7").size() == 1);
  CHECK(find_doc_references("28/7")[0].may_be_date);
  CHECK(find_doc_references("6/2023").at(0).may_be_date);
  const DocReference law = find_doc_references("luật 45/2019/QH14").at(0);
  CHECK((law.number == 45 && law.year == 2019 && law.symbol == "qh14"));
  const DocReference typed = find_doc_references("15a/QĐ-UBND").at(0);
  CHECK((typed.number == 15 && typed.suffix == "a" && typed.year == 0 && typed.symbol == "qd-ubnd"));
  CHECK_FALSE(find_doc_references("57/2023").at(0).may_be_date);
  CHECK_FALSE(find_doc_references("nghị quyết 28/7").at(0).may_be_date);
  for (const std::string_view query : {"28/7/2023", "tháng 6/2023", "ngày 28/7", "quý 3/2023", "dự toán 2023",
                                       "năm 2023", "từ ngày 1/7/2023 đến 28/7/2023", "hội nghị", ""}) {
    CAPTURE(std::string(query));
    CHECK(find_doc_references(query).empty());
  }
  const auto found = find_doc_references("về Nghị định 30/2020/NĐ-CP và 57/2023");
  REQUIRE(found.size() == 2);
  CHECK(found[0].complete);
  CHECK(found[0].source == ByteRange{5, 34});
  CHECK_FALSE(found[1].complete);
}

TEST_CASE("document number: the samples are read as expected", "[text][doc_number][sample]") {
  std::ifstream file(PORTAL_TEST_DATA "/vietnamese/docnumbers.sample.jsonl");
  std::string line;
  int lines = 0;
  while (std::getline(file, line)) {
    ++lines;
    const auto row = nlohmann::json::parse(line);
    const auto& expected = row["expected"];
    CAPTURE(row["id"].get<std::string>());
    const std::string described = describe(row["input"].get<std::string>());
    const std::string wanted = expected["class"].get<std::string>();
    CHECK(described == (wanted == "invalid" ? wanted : wanted + ' ' + expected["normalized"].get<std::string>()));
  }
  CHECK(lines == 10);
}
