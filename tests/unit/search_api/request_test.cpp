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
  out.string("ngân sách quý 3/2023 từ 1/8");
  out.u8(3);
  out.u8(2);
  out.u8(0b11'1010);
  out.string("2023-01-01");
  out.string("2023-12-31");
  for (const unsigned number : {20U, 5000U, 7U, 160U})
    out.varint(number);
  out.u8(2);
  out.u8(5);
  const auto day = [](int year, int month, int of_month) { return portal::time::make_date(year, month, of_month); };
  const std::vector<portal::search::QueryDate> dates = {{{12, 23}, {day(2023, 7, 1), day(2023, 9, 30)}},
                                                        {{24, 32}, {day(2023, 8, 1), std::nullopt}}};
  portal::search_api::write_dates(dates, out);
  out.varint(1);
  out.u8(2);
  out.varint(2);
  out.string("Tài chính");
  out.string("Y tế");
  return std::move(out).take();
}

/// A request for `text` that asks for nothing, up to its dates.
ByteWriter begin_request(std::string_view text, std::uint8_t order = 1, std::uint8_t allowed = 0) {
  ByteWriter out;
  out.string(text);
  out.u8(0);
  out.u8(order);
  out.u8(allowed);
  out.string("");
  out.string("");
  for (int i = 0; i < 6; ++i)
    out.u8(0);
  return out;
}

/// With one date, and to the end.
std::vector<std::uint8_t> request_with_date(std::uint8_t begin, std::uint8_t end, std::string_view from) {
  ByteWriter out = begin_request("tháng 7");
  out.u8(1);
  out.u8(begin);
  out.u8(end);
  out.string(from);
  out.string("");
  out.u8(0);
  return std::move(out).take();
}

}  // namespace

TEST_CASE("request: every part is read, and a limit beyond the most is lowered", "[search_api]") {
  const std::vector<std::uint8_t> bytes = full_request();
  const portal::Result<Request> request = read_request(bytes);
  REQUIRE(request.ok());
  CHECK(request->text == "ngân sách quý 3/2023 từ 1/8");
  CHECK(request->any);
  CHECK(request->give_reasons);
  CHECK(request->order == portal::search::SortOrder::oldest);
  using portal::search::Reason;
  CHECK(request->allowed ==
        portal::search::ReasonSet::all().without(Reason::without_marks).without(Reason::abbreviation));
  CHECK(request->issued.from == portal::time::make_date(2023, 1, 1));
  CHECK(request->issued.to == portal::time::make_date(2023, 12, 31));
  CHECK(request->offset == 20);
  CHECK(request->limit == portal::search_api::most_hits);
  CHECK(request->others == 7);
  CHECK(request->snippet == 160);
  CHECK(request->period == portal::search::Period::month);
  CHECK(request->counts(0));
  CHECK_FALSE(request->counts(1));
  CHECK(request->counts(2));
  REQUIRE(request->dates.size() == 2);
  CHECK(request->dates[0].source == portal::text::ByteRange{12, 23});
  CHECK(request->dates[0].range.to == portal::time::make_date(2023, 9, 30));
  CHECK(request->dates[1].range.from == portal::time::make_date(2023, 8, 1));
  CHECK_FALSE(request->dates[1].range.to);
  CHECK(request->chosen[2] == std::vector<std::string>{"Tài chính", "Y tế"});
}

TEST_CASE("request: an order or a reason of no name is refused", "[search_api]") {
  const auto finished = [](ByteWriter out) {
    out.u8(0);
    out.u8(0);
    return std::move(out).take();
  };
  CHECK(read_request(finished(begin_request("", 3, 63))).ok());
  CHECK_FALSE(read_request(finished(begin_request("", 4, 63))).ok());
  CHECK_FALSE(read_request(finished(begin_request("", 3, 64))).ok());
}

TEST_CASE("request: a date of the text must lie in it, in order, and be one", "[search_api]") {
  CHECK(read_request(request_with_date(0, 8, "2023-07-01")).ok());
  CHECK_FALSE(read_request(request_with_date(0, 9, "2023-07-01")).ok());
  CHECK_FALSE(read_request(request_with_date(4, 4, "2023-07-01")).ok());
  CHECK_FALSE(read_request(request_with_date(5, 4, "2023-07-01")).ok());
  CHECK_FALSE(read_request(request_with_date(0, 8, "2023-07-32")).ok());
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
  for (int i = 0; i < 3; ++i)
    out.u8(0);
  out.string("2023-02-30");
  const portal::Result<Request> request = read_request(out.data());
  REQUIRE_FALSE(request.ok());
  CHECK(request.error().message == "not a date like 2023-07-28");
}
