// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/index_view.h"

/// Exact numbers about a set of documents: what a page shows beside its hits.
namespace portal::search {

/// How many documents have each name, by its place in column.names(). Cost: linear in the documents.
std::vector<std::uint32_t> count_names(const NameColumnView& column, const BitSet& docs);

/// The documents with one of these names of the column (OR). Names that it does not have are ignored.
void select_names(const NameColumnView& column, std::span<const std::string> names, BitSet& docs);

enum class Period : std::uint8_t { day, month, year };

struct PeriodCount {
  time::Date first_day;
  std::uint32_t documents = 0;
};

/// Documents by period of issue, oldest first, without empty periods; those without a date are not counted.
/// Cost: log(documents) a period, and a popcount.
std::vector<PeriodCount> count_periods(const IndexView& index, const BitSet& docs, Period period);

}  // namespace portal::search
