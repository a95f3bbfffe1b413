// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/money/unit.h"
#include "core/money/written_number.h"
#include "core/text/byte_range.h"
#include "core/time/date.h"

/// One figure of public finance with all that was said about it: plain values, the same whether they were read from
/// prose, from a table or from JSON.
namespace portal::budget {

/// Which side of the budget.
enum class Flow : std::uint8_t {
  revenue,   ///< thu
  spending,  ///< chi
};

/// How far the amount is from money that was counted.
/// @see Law 83/2015/QH13 on the state budget; the four words are its own
enum class Status : std::uint8_t {
  plan,       ///< dự toán: what is to be
  estimate,   ///< ước thực hiện: the period was not over, or not closed, when it was written
  performed,  ///< thực hiện
  settled,    ///< quyết toán: approved after the year
};

/// What an amount is compared with.
enum class Target : std::uint8_t {
  plan,           ///< a plan, nobody says whose
  plan_central,   ///< assigned by the government or a ministry
  plan_province,  ///< assigned by the people's committee of the province
  plan_council,   ///< resolved by a people's council
  yoy,            ///< the same part of the year before: cùng kỳ
  prev_year,      ///< the whole year before
  prev_period,    ///< the month or quarter before
};

inline bool is_plan(Target target) {
  return target <= Target::plan_council;
}

enum class Relation : std::uint8_t {
  ratio,   ///< đạt 96 %: 100 is equality
  growth,  ///< tăng 5 %, giảm 5 %, vượt 5 %: 0 is equality
};

enum class Direction : std::uint8_t { none, up, down };

/// An amount of money as it was written.
struct Amount {
  std::int64_t dong = 0;  ///< exact
  money::Unit unit = money::Unit::dong;
  std::int64_t last_digit_dong = 1;  ///< what 1 in the last written digit is worth: "38,0 tỷ" 100,000,000
  text::ByteRange source;            ///< number and unit; empty if the amount was derived

  bool operator==(const Amount&) const = default;
};

inline constexpr std::int64_t most_percent_steps = 1'000'000'000'000;
inline constexpr int most_percent_decimals = 6;

/// A stated percentage, steps · 10^-decimals: "38,70 %" is 3870 steps with 2 decimals.
/// "gấp 1,5 lần" is 15 steps with -1 decimals, for 150 % that was rounded to ten percentage points.
struct Percent {
  std::int64_t steps = 0;  ///< at most most_percent_steps either way
  int decimals = 0;        ///< -2..most_percent_decimals

  bool operator==(const Percent&) const = default;
};

/// How a stated percentage fits the amounts, in the order in which it is tried.
enum class Verdict : std::uint8_t {
  unverifiable,     ///< an amount is missing
  match_round,      ///< what rounding gives
  match_trunc,      ///< what cutting off gives
  match_precision,  ///< possible, because the amounts are themselves rounded
  match_up,         ///< what rounding away from zero gives
  mismatch,
};

inline bool agrees(Verdict verdict) {
  return verdict != Verdict::unverifiable && verdict != Verdict::mismatch;
}

/// Which other reading of a mismatch would agree.
enum class Hint : std::uint8_t {
  none,
  wrong_base,       ///< the change was divided by the new amount instead of the old one
  unit_slip,        ///< one amount is a thousand times too large or too small
  wrong_direction,  ///< tăng for giảm, or the other way
  ratio_as_growth,  ///< "tăng 138,8 %" for what is 38,8 %
  growth_as_ratio,  ///< "đạt 38,8 %" for what is 138,8 %
};

/// One comparison of a figure: what is stated, and what follows from the amounts.
struct Comparison {
  Target target = Target::plan;
  Relation relation = Relation::ratio;
  Direction direction = Direction::none;  ///< none for a ratio
  std::optional<Percent> percent;         ///< stated
  std::optional<Amount> delta;            ///< stated change, never negative
  std::optional<Amount> reference;        ///< stated, or derived from `delta`
  bool reference_is_derived = false;

  // Set by check().
  std::optional<std::int64_t> computed;  ///< percentage in 1/10,000 points, half up; of a growth without its sign
  Verdict verdict = Verdict::unverifiable;
  Hint hint = Hint::none;

  text::ByteRange source;          ///< from verb to target
  text::ByteRange percent_source;  ///< empty if none is stated

  bool operator==(const Comparison&) const = default;
};

/// Where a figure was read.
struct Evidence {
  std::string document;      ///< as the caller named it
  text::ByteRange sentence;  ///< of a text
  text::ByteRange line;      ///< the words that name the budget line
  text::ByteRange period;    ///< empty if it was inherited or inferred
  text::ByteRange place;
  int row = -1, column = -1;  ///< of a table, from 0; -1 in a text

  bool operator==(const Evidence&) const = default;
};

/// The second amount of "380.000/401.950 triệu đồng".
struct Pair {
  Amount amount;
  Target role = Target::plan;

  bool operator==(const Pair&) const = default;
};

struct Figure {
  std::string place;  ///< as written, composed, without "huyện"; empty if none is named
  std::string line;   ///< as written, composed: "tổng thu ngân sách trên địa bàn (thu nội địa)"
  std::string code;   ///< of a table row: "A.I.1"; empty in a text
  int level = 0;      ///< in the hierarchy of a table, from 0
  Flow flow = Flow::revenue;
  Status status = Status::performed;
  bool cumulative = false;  ///< the text says so: lũy kế, tính đến, đến hết
  std::optional<time::DateRange> period;
  Amount amount;
  std::optional<Amount> amount_to;  ///< upper end of "1,2 - 1,5 tỷ đồng"
  std::optional<Pair> pair;
  std::vector<Comparison> comparisons;   ///< in the order of the text
  std::vector<money::NumberFlag> flags;  ///< in the order of the text, each once
  Evidence evidence;

  bool operator==(const Figure&) const = default;
};

}  // namespace portal::budget
