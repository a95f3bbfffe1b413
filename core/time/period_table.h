// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "core/time/period_rules.h"
#include "core/time/period_set.h"
#include "core/time/period_words.h"

/// The wordings of period_rules.def, compiled, and which of them may begin with two given tokens: most places of a text
/// begin none. Internal to core/time.
namespace portal::time::period {

using RuleSet = SmallSet;

/// In the order of period_rules.def, those around others behind those that stand alone.
std::span<const Rule> all_rules();
extern const std::size_t first_phrase;  ///< index of the first one around others

/// Rules that say nothing where they stand alone in a sentence; a phrase around them may.
const RuleSet& silent_rules();
/// Rules that begin with another wording, and whether `token` may stand behind that one.
const RuleSet& rules_around_first();
bool may_follow_first(const Token& token);
/// Rules that need a word of the lunar calendar somewhere, and whether `token` may be one.
const RuleSet& rules_with_lunar_word();
bool is_lunar_word(const Token& token);

/// Rules whose first token may be `first`.
RuleSet rules_starting_with(const Token& first);

/// Rules whose first two tokens may be these; for some that cannot it says so too.
/// @param second  nullptr at the end of the text
RuleSet rules_starting_with(const Token& first, const Token* second);

}  // namespace portal::time::period
