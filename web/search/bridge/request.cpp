// SPDX-License-Identifier: MIT
#include "web/search/bridge/request.h"

#include <algorithm>
#include <limits>

#include "core/base/bytes.h"

namespace portal::search_api {
namespace {

constexpr std::uint8_t flag_any = 1, flag_newest = 2;
constexpr std::uint8_t periods = 3;
constexpr const char* garbled = "not a request of this version";

/// Reads an ISO date, or an empty text for none. @return false if it is neither
bool read_date(ByteReader& bytes, std::optional<time::Date>& date) {
  const std::string_view text = bytes.string();
  if (!text.empty()) date = time::parse_iso_date(text);
  return text.empty() || date.has_value();
}

std::size_t read_size(ByteReader& bytes) {
  return static_cast<std::size_t>(std::min<std::uint64_t>(bytes.varint(), std::numeric_limits<std::uint32_t>::max()));
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

}  // namespace

Result<Request> read_request(std::span<const std::uint8_t> data) {
  ByteReader bytes(data);
  Request request;
  request.text = bytes.string();
  const std::uint8_t flags = bytes.u8();
  request.any = (flags & flag_any) != 0;
  if ((flags & flag_newest) != 0) request.order = search::SortOrder::newest;
  for (std::optional<time::Date>* date : {&request.issued.from, &request.issued.to}) {
    if (!read_date(bytes, *date)) return Error{ErrorCode::malformed, bytes.offset(), "not a date like 2023-07-28"};
  }
  request.offset = read_size(bytes);
  request.limit = std::min(read_size(bytes), most_hits);
  request.similar = std::min(read_size(bytes), most_hits);
  const std::uint8_t period = bytes.u8();
  if (period > periods) return Error{ErrorCode::malformed, bytes.offset(), garbled};
  if (period > 0) request.period = static_cast<search::Period>(period - 1);
  request.counted = bytes.u8();
  if (!read_choices(bytes, request)) return Error{ErrorCode::malformed, bytes.offset(), garbled};
  if (!bytes.ok() || !bytes.at_end()) return Error{ErrorCode::malformed, bytes.offset(), garbled};
  return request;
}

}  // namespace portal::search_api
