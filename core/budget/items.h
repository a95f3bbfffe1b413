// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "core/budget/figure.h"
#include "core/budget/wording.h"
#include "core/money/written_number.h"
#include "core/text/byte_range.h"
#include "core/time/date.h"

/// A text as the grammar of budget sentences sees it: known phrases, amounts, percentages, periods, punctuation, and
/// words that mean nothing to it.
namespace portal::budget {

struct Item {
  enum class Kind : std::uint8_t {
    word,     ///< not in the vocabulary
    phrase,   ///< in the vocabulary: see `wording`
    amount,   ///< `index` into Items::amounts
    percent,  ///< `index` into Items::percents
    times,    ///< "1,5 lần": `index` into Items::percents
    number,   ///< a number of anything else
    period,   ///< `index` into Items::periods
    comma,
    semicolon,
    colon,
    open,
    close,
    slash,
    dash,
    line,  ///< end of a line: of a paragraph, where it also ends a sentence
  };

  Kind kind = Kind::word;
  Wording wording;
  bool capital = false;    ///< a word that starts with a capital letter
  bool linked = false;     ///< an amount or percentage that is the second half of a pair
  bool range_end = false;  ///< the upper end of a range
  std::uint32_t index = 0;
  text::ByteRange source;
};

struct ReadAmount {
  Amount amount;
  money::NumberFlag flag = money::NumberFlag::none;
};

struct ReadPercent {
  Percent percent;
  money::NumberFlag flag = money::NumberFlag::none;
};

struct ReadPeriod {
  time::Date from, to;
  bool cumulative = false;    ///< "tính đến …", "đến hết …"
  bool reports = true;        ///< false for a single date, which is no reporting period
  bool without_year = false;  ///< its year is a guess from "today"
};

struct Items {
  std::vector<Item> items;
  std::vector<ReadAmount> amounts;
  std::vector<ReadPercent> percents;
  std::vector<ReadPeriod> periods;
};

/// @param text   any bytes
/// @param today  where a period leaves its year out
Items read_items(std::string_view text, time::Date today);

}  // namespace portal::budget
