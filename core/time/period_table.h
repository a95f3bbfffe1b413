// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/time/period_rules.h"
#include "core/time/period_words.h"

/// The wordings of period_rules.def, compiled, and which of them may begin with two given tokens: most places of a text
/// begin none. Internal to core/time.
namespace portal::time::period {

/// Some of the rules, a bit each.
class RuleSet {
 public:
  static constexpr std::size_t most_rules = 192;

  constexpr void add(std::size_t rule) { words_[rule / 64] |= std::uint64_t{1} << rule % 64; }
  constexpr void add(const RuleSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] |= other.words_[i];
  }
  constexpr void keep(const RuleSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] &= other.words_[i];
  }
  constexpr void remove(const RuleSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] &= ~other.words_[i];
  }
  constexpr bool empty() const { return (words_[0] | words_[1] | words_[2]) == 0; }
  constexpr bool operator==(const RuleSet&) const = default;

  /// The lowest rule at or above `rule`, most_rules if there is none.
  std::size_t next(std::size_t rule) const;

 private:
  std::array<std::uint64_t, 3> words_{};
};

/// In the order of period_rules.def, those around others behind those that stand alone.
std::span<const Rule> all_rules();
extern const std::size_t first_phrase;  ///< index of the first one around others

/// Rules that say nothing where they stand alone in a sentence; a phrase around them may.
const RuleSet& silent_rules();
/// Rules that begin with another wording.
const RuleSet& rules_around_first();

/// Rules whose first token may be `first`.
RuleSet rules_starting_with(const Token& first);

/// Rules whose first two tokens may be these; for some that cannot it says so too.
/// @param second  nullptr at the end of the text
RuleSet rules_starting_with(const Token& first, const Token* second);

}  // namespace portal::time::period
