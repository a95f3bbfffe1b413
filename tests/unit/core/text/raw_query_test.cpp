// SPDX-License-Identifier: MIT
#include "core/text/raw_query.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

using namespace portal::text;

namespace {

std::string read(std::string_view query) {
  const auto reading = read_raw_typing(query);
  return reading ? reading->text : "(none)";
}

}  // namespace

TEST_CASE("raw query: a query in Telex or VNI has another reading", "[text][typing]") {
  CHECK(read("nghij quyeets") == "nghị quyết");
  CHECK(read("nghi5 quye6t1") == "nghị quyết");
  CHECK(read("ngaan sachs 2023 UBND") == "ngân sách 2023 UBND");
  CHECK(read_raw_typing("hoaf")->text == "hòa");
  CHECK(read_raw_typing("hoaf", ToneStyle::new_style)->text == "hoà");
}

TEST_CASE("raw query: the spots say what was typed and what it became", "[text][typing]") {
  const std::string_view query = "số 57 nghij  quyeets";
  const auto reading = read_raw_typing(query);
  REQUIRE(reading);
  CHECK(reading->method == TypingMethod::telex);
  CHECK(reading->text == "số 57 nghị  quyết");
  REQUIRE(reading->spots.size() == 2);
  const auto part = [](std::string_view text, ByteRange range) { return text.substr(range.begin, range.size()); };
  CHECK(part(query, reading->spots[0].typed) == "nghij");
  CHECK(part(reading->text, reading->spots[0].decoded) == "nghị");
  CHECK(part(query, reading->spots[1].typed) == "quyeets");
  CHECK(part(reading->text, reading->spots[1].decoded) == "quyết");
}

TEST_CASE("raw query: codes, abbreviations and Vietnamese have no other reading", "[text][typing]") {
  for (const std::string_view query :
       {"", " ", "www", "2023/QD", "UBND", "HDND NQ AS IS", "AX", "T7 Q2 A4", "H1N1 covid19", "ngân sách", "ngan sach",
        "57/2023/QĐ-UBND", "mp3 wifi", "NGHIJ", "\xFF"})
    CHECK(read(query) == "(none)");
}

TEST_CASE("raw query: quoted text is not decoded", "[text][typing]") {
  CHECK(read("\"nghij quyeets\"") == "(none)");
  CHECK(read("\"nghij quyeets as is") == "(none)");
  CHECK(read("“nghij quyeets toors” sachs") == "“nghij quyeets toors” sách");
  CHECK(read("ngaan \"nghij quyeets toors\" sachs") == "ngân \"nghij quyeets toors\" sách");
}

TEST_CASE("raw query: long tokens in capitals are decoded, short ones are abbreviations", "[text][typing]") {
  CHECK(read("NGHIJ QUYEETS") == "NGHIJ QUYẾT");
}

TEST_CASE("raw query: one decoded token may be English, several are likely meant", "[text][typing]") {
  CHECK_FALSE(read_raw_typing("tax")->is_likely());
  CHECK_FALSE(read_raw_typing("ngaan hang")->is_likely());
  CHECK(read_raw_typing("ngaan sachs")->is_likely());
}

TEST_CASE("raw query: the method that decodes more tokens is the one that was used, of equals Telex",
          "[text][typing]") {
  CHECK(read("nghi5 quye6t1 as") == "nghị quyết as");
  CHECK(read("quy2 ngaan") == "quy2 ngân");
  CHECK(read_raw_typing("nghi5 quye6t1 as")->method == TypingMethod::vni);
}
