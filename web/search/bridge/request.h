// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/search/counts.h"
#include "core/search/search.h"

/// What a program asks the search module, as bytes (core/base/bytes.h). web/search/src/search_wire.js is the other
/// side.
///
///   text string, flags u8 (1 any word, 2 newest first), from string, to string (ISO dates or empty), offset varint,
///   limit varint, similar varint, period u8 (0 none, 1 day, 2 month, 3 year), counted u8 (bit i: names of column i),
///   chosen: count varint, each column u8 and names: count varint, each string
namespace portal::search_api {

inline constexpr std::size_t most_hits = 1000;   ///< of one answer, each group; larger limits are lowered to it
inline constexpr std::size_t most_names = 1000;  ///< chosen in one facet

struct Request {
  std::string_view text;
  bool any = false;
  search::SortOrder order = search::SortOrder::relevance;
  time::DateRange issued;
  std::size_t offset = 0;
  std::size_t limit = 0;
  std::size_t similar = 0;
  std::optional<search::Period> period;  ///< of the histogram
  std::uint8_t counted = 0;              ///< bit i: the names of search::Column i
  std::array<std::vector<std::string>, search::column_count> chosen;

  bool counts(std::size_t column) const { return (counted >> column & 1) != 0; }
};

/// Never reads past `bytes`, which must outlive the request.
/// @return `malformed` with the offset, also for a date that is none
Result<Request> read_request(std::span<const std::uint8_t> bytes);

}  // namespace portal::search_api
