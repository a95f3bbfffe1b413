// SPDX-License-Identifier: MIT
#include "web/search/bridge/dates.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/search/query_dates.h"
#include "web/search/bridge/answer.h"
#include "web/search/bridge/request.h"

namespace portal::search_api {
namespace {

std::optional<std::vector<text::ByteRange>> read_literal(ByteReader& bytes, std::size_t text_size) {
  std::vector<text::ByteRange> literal;
  for (std::uint64_t left = bytes.varint(); left > 0; --left) {
    const std::uint64_t begin = bytes.varint(), end = bytes.varint();
    if (!bytes.ok() || begin > end || end > text_size) return std::nullopt;
    literal.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }
  return literal;
}

}  // namespace

void find_dates(std::span<const std::uint8_t> request, ByteWriter& out) {
  ByteReader bytes(request);
  const std::string_view text = bytes.string();
  std::optional<time::Date> today;
  const bool good = read_date(bytes, today);
  if (!good || !today) return write_error({ErrorCode::malformed, bytes.offset(), "not a date like 2023-07-28"}, out);
  const auto literal = read_literal(bytes, text.size());
  if (!literal || !bytes.ok() || !bytes.at_end())
    return write_error({ErrorCode::malformed, bytes.offset(), "not a request of this version"}, out);
  out.u8(1);
  write_dates(search::find_query_dates(text, {*today}, *literal), out);
}

}  // namespace portal::search_api
