// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/budget/figure.h"
#include "core/budget/read_period.h"
#include "core/budget/wording.h"
#include "core/budget/words.h"
#include "core/money/quantity.h"
#include "core/money/written_number.h"
#include "core/text/byte_range.h"
#include "core/time/date.h"
#include "core/time/period.h"

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

struct Items {
  std::vector<Item> items;
  std::vector<ReadAmount> amounts;
  std::vector<ReadPercent> percents;
  std::vector<ReadPeriod> periods;
};

/// Goes over a text once, a sentence at a time.
class ItemReader {
 public:
  /// @param text   any bytes, below 4 GiB; borrowed
  /// @param today  where a period leaves its year out
  ItemReader(std::string_view text, time::Date today);

  /// The items that begin behind those read so far and before byte `end`, into `out`, whose memory is used again.
  void read_until(std::uint32_t end, Items& out);

 private:
  std::uint32_t next_begin();
  void add_one(std::uint32_t begin, Items& out);
  Item& add(Item::Kind kind, text::ByteRange source, Items& out);
  void add_quantity(Items& out);
  void read_year_of_plan(Items& out);
  void join_years(Items& out);
  bool join_part_of_year(text::ByteRange year, Items& out);
  void add_period(Items& out);
  bool is_before_respectively() const;
  bool reaches_into_amount(const time::FoundPeriod& found) const;
  void join_months(Items& out);
  void add_phrase(std::size_t words, Items& out);
  void add_word(Items& out);
  void add_signs(std::uint32_t end, Items& out);
  std::size_t longest_phrase();
  void read_words(std::uint32_t end);
  bool only_space_before(std::size_t index) const;

  std::string_view text_;
  time::Date today_;
  std::uint32_t at_ = 0;  ///< behind what was read
  money::QuantityScanner quantities_;
  std::optional<money::Quantity> quantity_;
  std::vector<time::FoundPeriod> periods_;
  std::size_t period_ = 0;
  WordReader words_;
  std::vector<BudgetWord> ahead_;  ///< those of the sentence, and as many as a phrase may need behind it
  std::size_t word_ = 0;           ///< in `ahead_`: the next one
  Marks marks_ = Marks::written;
  Wording phrase_;  ///< the longest at the next word
};

}  // namespace portal::budget
