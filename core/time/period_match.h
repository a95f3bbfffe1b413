// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/time/period_rules.h"
#include "core/time/period_slots.h"
#include "core/time/period_table.h"
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

/// How much of the tokens decides whether a wording is tried at all.
enum class Lookahead : std::uint8_t {
  one_token,   ///< so that furthest() tells how far any wording goes
  two_tokens,  ///< where only matches count
};

/// Finds wordings in a list of tokens, which must outlive it. Memory is used again from place to place.
class Matcher {
 public:
  Matcher(const std::vector<Token>& tokens, Lookahead lookahead);

  /// All readings that begin at token `begin`, in the order of the rules. Good until the next call.
  const std::vector<Match>& matches_at(std::uint32_t begin);

  /// The same without wordings that are only ends of ranges or whole fields, where there is nothing else.
  const std::vector<Match>& matches_in_sentence_at(std::uint32_t begin);

  /// The first token that no wording could go past.
  std::uint32_t furthest() const { return furthest_; }

 private:
  struct State;
  /// Several wordings ask for the atoms at the same few places.
  struct Known {
    std::uint32_t begin = 0xFFFFFFFF;
    std::vector<Atom> atoms;
  };

  RuleSet candidates(std::uint32_t begin) const;
  const std::vector<Match>& match(std::uint32_t begin, const RuleSet& rules);
  const std::vector<Atom>& atoms_at(std::uint32_t begin);
  const std::vector<Atom>& atoms_at(std::uint32_t begin, const RuleSet& rules);  ///< where the candidates are known
  void start(const Rule& rule, std::uint32_t begin, std::vector<Atom>* atoms);
  void step(const State& state, std::size_t index, std::uint32_t at);
  void step_over_slot(const State& state, std::size_t index, std::uint32_t at);
  void step_over_atom(const State& state, std::size_t index, std::uint32_t at);
  void finish(const State& state, std::uint32_t end);

  const std::vector<Token>& tokens_;
  Lookahead lookahead_;
  bool may_be_lunar_;
  std::array<Known, 4> known_;
  std::vector<Match> matches_;
  // Stacks of what the steps on the way still have to try.
  std::vector<Filled> choices_;
  std::vector<Atom> atom_choices_;
  std::uint32_t furthest_ = 0;
};

}  // namespace portal::time::period
