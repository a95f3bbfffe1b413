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

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/search/counts.h"
#include "core/search/query_dates.h"
#include "core/search/reason.h"
#include "core/search/search.h"

/// What a program asks the search module, as bytes (core/base/bytes.h). web/search/src/search_wire.js is the other
/// side.
///
///   REQUEST  text string, flags u8 (1 any word, 2 reasons, 4 exact total, 8 days as indexed), order u8
///   (search::SortOrder), allowed u8 (bit i:
///            search::Reason i), from, to string (ISO dates or empty), offset varint, limit varint, others varint (hits
///            of each second group), snippet varint (code points; 0 none), period u8 (0 none, 1 day, 2 month, 3 year),
///            counted u8 (bit i: names of column i), DATES; chosen: count varint, each column u8 and names: count
///            varint, each string
///   DATES    of the text, that become filters: count varint, each begin varint, end varint (bytes of the text), from,
///            to string
namespace portal::search_api {

inline constexpr std::size_t most_hits = 1000;   ///< of one answer, each group; larger limits are lowered to it
inline constexpr std::size_t most_names = 1000;  ///< chosen in one facet

struct Request {
  std::string_view text;
  bool any = false;
  bool give_reasons = false;
  bool exact = false;            ///< no estimate instead of the total
  bool days_as_indexed = false;  ///< as in search::Question
  search::SortOrder order = search::SortOrder::relevance;
  search::ReasonSet allowed;
  time::DateRange issued;
  std::size_t offset = 0;
  std::size_t limit = 0;
  std::size_t others = 0;
  std::size_t snippet = 0;
  std::optional<search::Period> period;  ///< of the histogram
  std::uint8_t counted = 0;              ///< bit i: the names of search::Column i
  std::vector<search::QueryDate> dates;  ///< rising, disjoint; without their kinds
  std::array<std::vector<std::string>, search::column_count> chosen;

  bool counts(std::size_t column) const { return (counted >> column & 1) != 0; }
};

/// Never reads past `bytes`, which must outlive the request.
/// @return `malformed` with the offset, also for a date that is none
Result<Request> read_request(std::span<const std::uint8_t> bytes);

/// Appends DATES.
void write_dates(std::span<const search::QueryDate> dates, ByteWriter& out);

/// A date of a range, or an empty text for an open end.
void write_date(const std::optional<time::Date>& date, ByteWriter& out);

/// Reads an ISO date, or an empty text for none. @return false if it is neither
bool read_date(ByteReader& bytes, std::optional<time::Date>& date);

}  // namespace portal::search_api
