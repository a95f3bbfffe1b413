// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"
#include "core/time/period.h"

/// Dates inside a query that become a filter of the date of issue: "quyết định trước Tết 2017".
namespace portal::search {

struct QueryDate {
  text::ByteRange source;  ///< the wording in the query, with a preposition before it ("trong tháng 7/2023")
  time::DateRange range;
  time::PeriodKind kind = time::PeriodKind::day;
};

/// The wordings of core/time/period.h in a query that say when documents were issued, in order, without overlap.
///
/// Not those that often mean something else: weak readings ("9 tháng", "5/9"), document numbers, what stands in quotes
/// or behind a field name. Nor a year, several years or a part of a year with digits ("dự toán năm 2023", "giai đoạn
/// 2021-2025", "6 tháng đầu năm 2023": what a document is about), unless "trong", "vào", "ban hành" or "ký" stands
/// before it, or, but for several years, nothing else in the query.
///
/// @param literal  wordings that the reader refused: what overlaps one of these ranges stays words
std::vector<QueryDate> find_query_dates(std::string_view text, const time::PeriodContext& context,
                                        std::span<const text::ByteRange> literal = {});

/// The text with each of `dates` replaced by as many spaces: other places stay where they are.
std::string without_dates(std::string_view text, std::span<const QueryDate> dates);

/// The days in all of the ranges; from > to if there are none.
time::DateRange common_range(const time::DateRange& left, const time::DateRange& right);

}  // namespace portal::search
