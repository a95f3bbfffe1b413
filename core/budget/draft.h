// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/budget/figure.h"

/// Figures and comparisons before the end of their sentence, when not all is known yet. Internal to core/budget.
namespace portal::budget {

/// Flags of numbers and where the numbers stand.
using PlacedFlags = std::vector<std::pair<std::uint32_t, money::NumberFlag>>;

/// A comparison before it is known what it compares.
struct DraftComparison {
  Comparison comparison;
  bool has_target = false;                      ///< comparison.target was said
  bool to_plan = false;                         ///< vượt, hụt, đạt: a plan unless told otherwise
  bool unknown = false;                         ///< compared with something that is no plan and no period
  std::optional<time::DateRange> base;          ///< "so với năm 2022": whose amount it is compared with
  std::optional<time::DateRange> named_period;  ///< "dự toán năm 2023"
  PlacedFlags flags;
};

/// A figure before its sentence has ended.
struct DraftFigure {
  Figure figure;
  std::optional<std::size_t> whole;            ///< index of the figure that it is a part of
  bool period_named = false;                   ///< in this sentence, before the amount
  bool is_item = false;                        ///< of a list, named by words of its own
  bool bare_line = false;                      ///< no words of its own name the line: "đã thu", "giải ngân"
  bool names_flow = false;                     ///< its sentence, or one before, says which side it is of
  bool is_part = false;                        ///< of the figure before it: in brackets, or behind "trong đó"
  bool of_unknown_side = false;                ///< nobody says whether it comes in or goes out
  bool may_be_allotted = false;                ///< "kinh phí là 15 tỷ đồng": a plan, if some of it is paid out
  bool forecast = false;                       ///< dự kiến: a plan, if the sentence goes on to what was done of it
  bool is_allotted = false;                    ///< bố trí, phân bổ: of another plan, perhaps
  bool shares_plan = false;                    ///< no word makes it a plan: none if it is so much of one
  Target plan_of = Target::plan;               ///< of a plan: who gave it
  std::optional<DraftComparison> pair;         ///< what the second amount is, if "so với …" stands before
  std::optional<DraftComparison> in_brackets;  ///< what "(KH 35 tỷ đồng)" behind the amount says
  std::vector<DraftComparison> comparisons;
  PlacedFlags flags;
};

/// What a comparison compares with, once the period of the figure is known.
Target resolve_target(const Figure& figure, const DraftComparison& draft);

/// The period of a figure that has no other than that of what it is compared with: "dự toán năm 2023" is for 2023,
/// "cùng kỳ năm 2022" says that the figure is of 2023, and so is a plan that grew over the one of 2022.
std::optional<time::DateRange> period_by(const Figure& figure, const DraftComparison& draft);

bool is_whole_year(const time::DateRange& period);

/// The same part of another year; the last day of a month stays the last.
time::DateRange in_year(const time::DateRange& period, int year);

/// "tăng 350 triệu đồng (tăng 14%)", "tăng 14%, tương ứng tăng 350 triệu đồng": one change in two ways.
bool say_the_same(const DraftComparison& first, const DraftComparison& second);
void merge(DraftComparison& into, DraftComparison from);

/// Completes `draft` with a target that was said apart, unless it has one.
void take_target(DraftComparison& draft, const DraftComparison& target);

/// Each flag once, in the order of the text.
std::vector<money::NumberFlag> in_order(PlacedFlags flags);

}  // namespace portal::budget
