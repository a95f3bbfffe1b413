// SPDX-License-Identifier: MIT
#include "core/base/result.h"

#include <memory>
#include <string>
#include <utility>

#include "catch2/catch.hpp"

using portal::Error;
using portal::ErrorCode;
using portal::Result;

namespace {

Result<std::string> find_name(bool known) {
  if (!known) return Error{ErrorCode::not_found, 7, "no such name"};
  return std::string("Lâm Đồng");
}

}  // namespace

TEST_CASE("Result: holds the value that was returned", "[base]") {
  const Result<std::string> result = find_name(true);
  REQUIRE(result.ok());
  CHECK(*result == "Lâm Đồng");
  CHECK(result->size() == 12);
}

TEST_CASE("Result: holds the error that was returned", "[base]") {
  const Result<std::string> result = find_name(false);
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().code == ErrorCode::not_found);
  CHECK(result.error().offset_bytes == 7);
  CHECK(result.error().message == "no such name");
}

TEST_CASE("Result: a value that cannot be copied can be moved out", "[base]") {
  Result<std::unique_ptr<int>> result = std::make_unique<int>(42);
  REQUIRE(result.ok());
  const std::unique_ptr<int> number = std::move(*result);
  CHECK(*number == 42);
}
