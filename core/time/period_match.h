// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/time/lunar.h"
#include "core/time/period_rules.h"
#include "core/time/period_words.h"

/// From words to the parts of a wording. Internal to core/time.
namespace portal::time::period {

enum class YearIs : std::uint8_t { absent, number, relative, canchi };

/// What a wording gave, unchecked. Places are indices of tokens.
struct Parts {
  int day = 0;
  int month = 0;
  int year = 0;         ///< as written, or years from today's if relative
  int second_year = 0;  ///< of "2016-2020"
  int count = 0;        ///< months of "6 tháng đầu năm", the quarter
  int second_count = 0;
  int offset = 0;    ///< này 0, trước -1, sau +1
  int weekday = -1;  ///< 0 Monday … 6 Sunday
  CanChi canchi;
  YearIs year_is = YearIs::absent;
  std::uint8_t year_digits = 0;
  bool leap = false;
  std::uint32_t day_place = 0;
  std::uint32_t month_place = 0;
  std::uint32_t year_place = 0;
  std::uint32_t count_place = 0;
};

/// A wording found at a place: tokens [begin, end).
struct Atom {
  const Rule* rule = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Parts parts;
};

/// One wording around one or two others; a wording alone is its own `first`.
struct Match {
  const Rule* rule = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Atom first;
  Atom second;  ///< rule is null unless there are two
};

/// Finds wordings in a list of tokens, which must outlive it.
class Matcher {
 public:
  explicit Matcher(const std::vector<Token>& tokens) : tokens_(tokens) {}

  /// All readings that begin at token `begin`, in the order of the rules.
  std::vector<Match> matches_at(std::uint32_t begin);

  /// The first token that no wording could go past.
  std::uint32_t furthest() const { return furthest_; }

 private:
  struct State;
  std::vector<Match> atoms_at(std::uint32_t begin);
  void start(const Rule& rule, std::uint32_t begin, std::vector<Match>& out);
  void step(const State& state, std::size_t index, std::uint32_t at);
  void step_over_atom(const State& state, std::size_t index, std::uint32_t at);
  void finish(const State& state, std::uint32_t end);

  /// Several wordings ask for the atoms at the same few places.
  struct Known {
    std::uint32_t begin = 0xFFFFFFFF;
    std::vector<Match> atoms;
  };

  const std::vector<Token>& tokens_;
  std::array<Known, 4> known_;
  std::uint32_t furthest_ = 0;
};

}  // namespace portal::time::period
