// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/budget/words.h"
#include "core/time/date.h"
#include "core/time/period.h"

/// Periods as reports about budgets mean them. Internal to core/budget.
namespace portal::budget {

struct ReadPeriod {
  time::Date from, to;
  bool cumulative = false;    ///< "tính đến …", "đến hết …"
  bool to_date = false;       ///< "đến …": it ends where the counting did, and bounds no plan
  bool reports = true;        ///< false for a single date, which is no reporting period
  bool without_year = false;  ///< its year is a guess from "today"
};

/// Those of the lines with a digit, in their order: a line without one holds no amount, and looking for periods is what
/// costs most. A year that is left out is the last one before `today`.
std::vector<time::FoundPeriod> find_reported_periods(std::string_view text, time::Date today);

inline constexpr std::size_t most_opening_words = 5;  ///< "tính từ đầu năm", and one more to tell that it ends

/// @param found  in `text`
/// @param words  of it, the first ones, at most most_opening_words
/// @return       nothing if it is no period that figures are reported of: a week, "sau 9 tháng triển khai"
std::optional<ReadPeriod> read_period(const time::FoundPeriod& found, std::string_view text,
                                      std::span<const BudgetWord> words, time::Date today);

bool names_year(std::string_view words);  ///< four digits in a row

}  // namespace portal::budget
