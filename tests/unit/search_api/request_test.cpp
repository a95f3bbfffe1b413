// SPDX-License-Identifier: MIT
#include "web/search/bridge/request.h"

#include "catch2/catch.hpp"

#include "core/base/bytes.h"

using portal::ByteWriter;
using portal::search_api::read_request;
using portal::search_api::Request;

namespace {

/// A request whose every part is set.
std::vector<std::uint8_t> full_request() {
  ByteWriter out;
  out.string("ngân sách");
  out.u8(3);
  out.string("2023-01-01");
  out.string("2023-12-31");
  out.varint(20);
  out.varint(5000);
  out.varint(7);
  out.u8(2);
  out.u8(5);
  out.varint(1);
  out.u8(2);
  out.varint(2);
  out.string("Tài chính");
  out.string("Y tế");
  return std::move(out).take();
}

}  // namespace

TEST_CASE("request: every part is read, and a limit beyond the most is lowered", "[search_api]") {
  const std::vector<std::uint8_t> bytes = full_request();
  const portal::Result<Request> request = read_request(bytes);
  REQUIRE(request.ok());
  CHECK(request->text == "ngân sách");
  CHECK(request->any);
  CHECK(request->order == portal::search::SortOrder::newest);
  CHECK(request->issued.from == portal::time::make_date(2023, 1, 1));
  CHECK(request->issued.to == portal::time::make_date(2023, 12, 31));
  CHECK(request->offset == 20);
  CHECK(request->limit == portal::search_api::most_hits);
  CHECK(request->similar == 7);
  CHECK(request->period == portal::search::Period::month);
  CHECK(request->counts(0));
  CHECK_FALSE(request->counts(1));
  CHECK(request->counts(2));
  CHECK(request->chosen[2] == std::vector<std::string>{"Tài chính", "Y tế"});
}

TEST_CASE("request: each shorter one is refused, and one with a byte more", "[search_api]") {
  std::vector<std::uint8_t> bytes = full_request();
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(read_request(std::span(bytes).first(size)).ok());
  bytes.push_back(0);
  CHECK_FALSE(read_request(bytes).ok());
}

TEST_CASE("request: a date that does not exist is refused by name", "[search_api]") {
  ByteWriter out;
  out.string("");
  out.u8(0);
  out.string("2023-02-30");
  const portal::Result<Request> request = read_request(out.data());
  REQUIRE_FALSE(request.ok());
  CHECK(request.error().message == "not a date like 2023-07-28");
}
