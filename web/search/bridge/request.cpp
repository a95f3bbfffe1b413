// SPDX-License-Identifier: MIT
#include "web/search/bridge/request.h"

#include <algorithm>
#include <limits>

namespace portal::search_api {
namespace {

constexpr std::uint8_t flag_any = 1, flag_reasons = 2, flag_exact = 4, flag_days = 8;
constexpr std::uint8_t orders = 4, periods = 3;
constexpr const char* garbled = "not a request of this version";
constexpr const char* no_date = "not a date like 2023-07-28";

std::size_t read_size(ByteReader& bytes) {
  return static_cast<std::size_t>(std::min<std::uint64_t>(bytes.varint(), std::numeric_limits<std::uint32_t>::max()));
}

bool read_order(ByteReader& bytes, search::SortOrder& order) {
  const std::uint8_t number = bytes.u8();
  order = static_cast<search::SortOrder>(number);
  return number < orders;
}

bool read_allowed(ByteReader& bytes, search::ReasonSet& allowed) {
  const std::uint8_t bits = bytes.u8();
  for (std::size_t i = 0; i < search::reason_count; ++i) {
    if ((bits >> i & 1) != 0) allowed = allowed.with(static_cast<search::Reason>(i));
  }
  return bits >> search::reason_count == 0;
}

bool read_period(ByteReader& bytes, std::optional<search::Period>& period) {
  const std::uint8_t number = bytes.u8();
  if (number > 0) period = static_cast<search::Period>(number - 1);
  return number <= periods;
}

bool read_dates(ByteReader& bytes, Request& request) {
  std::uint64_t before = 0;
  for (std::uint64_t left = bytes.varint(); left > 0; --left) {
    const std::uint64_t begin = bytes.varint(), end = bytes.varint();
    search::QueryDate date;
    if (!bytes.ok() || begin < before || end <= begin || end > request.text.size()) return false;
    if (!read_date(bytes, date.range.from) || !read_date(bytes, date.range.to)) return false;
    date.source = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    request.dates.push_back(date);
    before = end;
  }
  return true;
}

bool read_names(ByteReader& bytes, std::vector<std::string>& names) {
  const std::uint64_t count = bytes.varint();
  if (count > most_names) return false;
  for (std::uint64_t i = 0; i < count && bytes.ok(); ++i)
    names.emplace_back(bytes.string());
  return bytes.ok();
}

bool read_choices(ByteReader& bytes, Request& request) {
  const std::uint64_t count = bytes.varint();
  if (count > search::column_count) return false;
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint8_t column = bytes.u8();
    if (column >= search::column_count || !read_names(bytes, request.chosen[column])) return false;
  }
  return true;
}

/// What stands before the dates of the text.
bool read_options(ByteReader& bytes, Request& request) {
  request.offset = read_size(bytes);
  request.limit = std::min(read_size(bytes), most_hits);
  request.others = std::min(read_size(bytes), most_hits);
  request.snippet = read_size(bytes);
  if (!read_period(bytes, request.period)) return false;
  request.counted = bytes.u8();
  return true;
}

}  // namespace

bool read_date(ByteReader& bytes, std::optional<time::Date>& date) {
  const std::string_view text = bytes.string();
  if (!text.empty()) date = time::parse_iso_date(text);
  return text.empty() || date.has_value();
}

void write_date(const std::optional<time::Date>& date, ByteWriter& out) {
  out.string(date ? time::format_iso(*date) : std::string());
}

void write_dates(std::span<const search::QueryDate> dates, ByteWriter& out) {
  out.varint(dates.size());
  for (const search::QueryDate& date : dates) {
    out.varint(date.source.begin);
    out.varint(date.source.end);
    write_date(date.range.from, out);
    write_date(date.range.to, out);
  }
}

Result<Request> read_request(std::span<const std::uint8_t> data) {
  ByteReader bytes(data);
  Request request;
  request.text = bytes.string();
  const std::uint8_t flags = bytes.u8();
  request.any = (flags & flag_any) != 0;
  request.give_reasons = (flags & flag_reasons) != 0;
  request.exact = (flags & flag_exact) != 0;
  request.days_as_indexed = (flags & flag_days) != 0;
  const auto refuse = [&](const char* why) { return Error{ErrorCode::malformed, bytes.offset(), why}; };
  if (!read_order(bytes, request.order) || !read_allowed(bytes, request.allowed)) return refuse(garbled);
  if (!read_date(bytes, request.issued.from) || !read_date(bytes, request.issued.to)) return refuse(no_date);
  if (!read_options(bytes, request) || !read_dates(bytes, request)) return refuse(garbled);
  if (!read_choices(bytes, request) || !bytes.ok() || !bytes.at_end()) return refuse(garbled);
  return request;
}

}  // namespace portal::search_api
