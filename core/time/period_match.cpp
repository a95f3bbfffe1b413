// SPDX-License-Identifier: MIT
#include "core/time/period_match.h"

#include <algorithm>

namespace portal::time::period {

/// A wording on the way: what is read of it. Borrows from the steps before, so that a step copies little.
struct Matcher::State {
  const Rule& rule;
  std::uint32_t begin;
  std::vector<Atom>* atoms;  ///< where it goes if it stands alone; null for wordings around others
  const Parts* parts;
  const Atom* first;
  const Atom* second;
};

Matcher::Matcher(const std::vector<Token>& tokens, Lookahead lookahead)
    : tokens_(tokens),
      lookahead_(lookahead),
      may_be_lunar_(lookahead == Lookahead::one_token || std::any_of(tokens.begin(), tokens.end(), is_lunar_word)) {}

RuleSet Matcher::candidates(std::uint32_t begin) const {
  if (begin >= tokens_.size()) return {};
  if (lookahead_ == Lookahead::one_token) return rules_starting_with(tokens_[begin]);
  RuleSet rules = rules_starting_with(tokens_[begin], begin + 1 < tokens_.size() ? &tokens_[begin + 1] : nullptr);
  if (!may_be_lunar_) rules.remove(rules_with_lunar_word());
  return rules;
}

const std::vector<Atom>& Matcher::atoms_at(std::uint32_t begin) {
  const Known& known = known_[begin % known_.size()];
  return known.begin == begin ? known.atoms : atoms_at(begin, candidates(begin));
}

const std::vector<Atom>& Matcher::atoms_at(std::uint32_t begin, const RuleSet& rules) {
  Known& known = known_[begin % known_.size()];
  if (known.begin == begin) return known.atoms;
  known.begin = begin;
  known.atoms.clear();
  for (std::size_t rule = rules.next(0); rule < first_phrase; rule = rules.next(rule + 1))
    start(all_rules()[rule], begin, &known.atoms);
  return known.atoms;
}

const std::vector<Match>& Matcher::match(std::uint32_t begin, const RuleSet& rules) {
  furthest_ = std::max(furthest_, begin);
  matches_.clear();
  for (const Atom& atom : atoms_at(begin, rules))
    matches_.push_back({atom.rule, atom.begin, atom.end, atom, {}});
  RuleSet phrases = rules;
  const bool goes_on = std::any_of(matches_.begin(), matches_.end(), [&](const Match& match) {
    return match.end < tokens_.size() && may_follow_first(tokens_[match.end]);
  });
  if (!goes_on) phrases.remove(rules_around_first());
  for (std::size_t rule = phrases.next(first_phrase); rule < all_rules().size(); rule = phrases.next(rule + 1))
    start(all_rules()[rule], begin, nullptr);
  return matches_;
}

const std::vector<Match>& Matcher::matches_at(std::uint32_t begin) {
  return match(begin, candidates(begin));
}

const std::vector<Match>& Matcher::matches_in_sentence_at(std::uint32_t begin) {
  const RuleSet rules = candidates(begin);
  RuleSet telling = rules;
  telling.remove(silent_rules());
  if (!telling.empty()) return match(begin, rules);
  matches_.clear();
  return matches_;
}

void Matcher::start(const Rule& rule, std::uint32_t begin, std::vector<Atom>* atoms) {
  const Parts nothing;
  step({rule, begin, atoms, &nothing, nullptr, nullptr}, 0, begin);
}

void Matcher::step(const State& state, std::size_t index, std::uint32_t at) {
  const Pattern& pattern = state.rule.pattern;
  furthest_ = std::max(furthest_, at);
  if (index == pattern.size) return finish(state, at);
  const std::uint8_t code = pattern.codes[index];
  const auto letter = static_cast<char>(code);
  if (code >= word_code) {
    if (at < tokens_.size() && tokens_[at].is(static_cast<WordId>(code - word_code))) step(state, index + 1, at + 1);
  } else if (letter == '[') {
    step(state, index + 1, at);
    while (pattern.codes[index] != ']')
      ++index;
    step(state, index + 1, at);
  } else if (letter == ']') {
    step(state, index + 1, at);
  } else if (letter == 'A' || letter == 'B') {
    step_over_atom(state, index, at);
  } else if (is_slot(letter)) {
    step_over_slot(state, index, at);
  } else if (at < tokens_.size() && tokens_[at].sign == letter) {
    step(state, index + 1, at + 1);
  }
}

void Matcher::step_over_slot(const State& state, std::size_t index, std::uint32_t at) {
  const std::size_t first = choices_.size();
  read_slot(static_cast<char>(state.rule.pattern.codes[index]), tokens_, at, *state.parts, choices_);
  const std::size_t last = choices_.size();
  for (std::size_t i = first; i < last; ++i) {
    const Filled choice = choices_[i];  // the stack may move
    State next = state;
    next.parts = &choice.parts;
    step(next, index + 1, choice.end);
  }
  choices_.resize(first);
}

void Matcher::step_over_atom(const State& state, std::size_t index, std::uint32_t at) {
  const bool is_first = state.rule.pattern.codes[index] == 'A';
  const std::vector<Atom>& atoms = atoms_at(at);
  const std::size_t first = atom_choices_.size();
  atom_choices_.insert(atom_choices_.end(), atoms.begin(), atoms.end());
  const std::size_t last = atom_choices_.size();
  for (std::size_t i = first; i < last; ++i) {
    const Atom atom = atom_choices_[i];  // the stack may move
    State next = state;
    (is_first ? next.first : next.second) = &atom;
    step(next, index + 1, atom.end);
  }
  atom_choices_.resize(first);
}

void Matcher::finish(const State& state, std::uint32_t end) {
  if (state.atoms != nullptr) {
    state.atoms->push_back({&state.rule, state.begin, end, *state.parts});
  } else {
    matches_.push_back({&state.rule, state.begin, end, *state.first, state.second ? *state.second : Atom{}});
  }
}

}  // namespace portal::time::period
