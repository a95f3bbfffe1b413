// SPDX-License-Identifier: MIT
#include "core/base/problem.h"

#include <cstdint>
#include <set>
#include <string>

#include "catch2/catch.hpp"

using portal::name;
using portal::ProblemCode;

TEST_CASE("problem names: each code has its own, in snake_case", "[base]") {
  std::set<std::string> names;
  const auto last = static_cast<std::uint8_t>(ProblemCode::unknown_column);
  for (std::uint8_t code = 0; code <= last; ++code) {
    const std::string text(name(static_cast<ProblemCode>(code)));
    CAPTURE(text);
    CHECK_FALSE(text.empty());
    CHECK(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos);
    CHECK(names.insert(text).second);
  }
}

TEST_CASE("problem names: pages rely on these", "[base]") {
  CHECK(name(ProblemCode::not_json) == "not_json");
  CHECK(name(ProblemCode::truncated) == "truncated");
  CHECK(name(ProblemCode::duplicate_id) == "duplicate_id");
  CHECK(name(ProblemCode::bad_date) == "bad_date");
  CHECK(name(ProblemCode::invalid_utf8) == "invalid_utf8");
}
