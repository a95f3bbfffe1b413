// SPDX-License-Identifier: MIT
#include "core/time/internet_date.h"

#include <string>

#include "catch2/catch.hpp"

using portal::time::parse_internet_date;

namespace {

std::string read(std::string_view text) {
  const auto date = parse_internet_date(text);
  return date ? format_iso(*date) : "none";
}

}  // namespace

TEST_CASE("internet date: the day is that of Việt Nam", "[time][internet_date]") {
  CHECK(read("Fri, 28 Jul 2023 09:30:00 +0700") == "2023-07-28");
  CHECK(read("Thu, 27 Jul 2023 18:00:00 GMT") == "2023-07-28");
  CHECK(read("Thu, 27 Jul 2023 16:59 GMT") == "2023-07-27");
  CHECK(read("27 Jul 2023 17:00 UT") == "2023-07-28");
  CHECK(read("31 Dec 2022 20:00:00 -0500") == "2023-01-01");
  CHECK(read("1 Jan 2023 00:30:00 +1400") == "2022-12-31");
  CHECK(read("28 Jul 2023 00:10:00") == "2023-07-28");
  CHECK(read("28 Jul 2023 00:10:00 ICT") == "2023-07-28");
  CHECK(read("28 jul 23") == "2023-07-28");
  CHECK(read("28 Jul 99 00:00 GMT") == "1999-07-28");
}

TEST_CASE("internet date: other texts are none", "[time][internet_date]") {
  for (const char* text : {"", "Fri", "31 Feb 2023", "28 July 2023 09:00", "28/07/2023", "28 Jul 202", "28 Jul 20230",
                           "28 Jul 2023 24:00 GMT", "28 Jul 2023 9", "28 Jul 2023 09:0"}) {
    CAPTURE(text);
    CHECK(read(text) == "none");
  }
}
