// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/time/period_rules.h"
#include "core/time/period_slots.h"
#include "core/time/period_words.h"

/// From words to wordings. Internal to core/time.
namespace portal::time::period {

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
