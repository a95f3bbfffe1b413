// SPDX-License-Identifier: MIT
#include "core/text/person_name.h"

#include <string>

#include "catch2/catch.hpp"

#include "core/text/normalize.h"

using namespace portal::text;

namespace {

std::string split(std::string_view name) {
  const PersonName parts = split_name(name);
  const auto text = [](std::string_view part) { return std::string(part); };
  return text(parts.title) + "|" + text(parts.family) + "|" + text(parts.middle) + "|" + text(parts.given);
}

}  // namespace

TEST_CASE("person name: family name first, given name last", "[text][name]") {
  CHECK(split("Trần Thị Kim Hoa") == "|Trần|Thị Kim|Hoa");
  CHECK(split("  Trần \tHoa ") == "|Trần||Hoa");
  CHECK(split("Hoa") == "|||Hoa");
  CHECK(split("") == "|||");
  CHECK(split(" ") == "|||");
  CHECK(split("Bh'riu Liếc") == "|Bh'riu||Liếc");
  CHECK(split("Công Tằng Tôn Nữ Thị  Hà") == "|Công|Tằng Tôn Nữ Thị|Hà");
}

TEST_CASE("person name: titles stand apart, with or without dots and in any case", "[text][name]") {
  CHECK(split("Ông Trần Hòa") == "Ông|Trần||Hòa");
  CHECK(split("BÀ TRẦN THỊ HOA") == "BÀ|TRẦN|THỊ|HOA");
  CHECK(split("PGS.TS. Lê Văn Ba") == "PGS.TS.|Lê|Văn|Ba");
  CHECK(split("PGS.TS.Lê Văn Ba") == "PGS.TS.|Lê|Văn|Ba");
  CHECK(split("PGS TS Lê Văn Ba") == "PGS TS|Lê|Văn|Ba");
  CHECK(split("Đồng chí Lê Ba") == "Đồng chí|Lê||Ba");
  CHECK(split("Đ/c Đại tá Lê Ba") == "Đ/c Đại tá|Lê||Ba");
  CHECK(split("Thiếu uý Lê Ba") == "Thiếu uý|Lê||Ba");
  CHECK(split("BS.CKII Lê Ba") == "BS.CKII|Lê||Ba");
  CHECK(split(nfd("Bà Lê Ba")) == nfd("Bà|Lê||Ba"));
  CHECK(split("Bà  Hoa") == "Bà|||Hoa");
}

TEST_CASE("person name: what looks like a title is one only before a name and with its marks", "[text][name]") {
  CHECK(split("Lê Anh") == "|Lê||Anh");
  CHECK(split("Anh") == "|||Anh");
  CHECK(split("Anh.") == "|||Anh.");
  CHECK(split("Ba Lê") == "|Ba||Lê");
  CHECK(split("Đại tá") == "|Đại||tá");
}

TEST_CASE("person name: a long row of titles is split in time", "[text][name]") {
  std::string titles;
  for (int i = 0; i < 100000; ++i)
    titles += "TS.";
  CHECK(split_name(titles + "Ba").given == "Ba");
  CHECK(split_name(titles + "Ba").title.size() == titles.size());
}
