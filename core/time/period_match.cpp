// SPDX-License-Identifier: MIT
#include "core/time/period_match.h"

#include <algorithm>
#include <string_view>

namespace portal::time::period {
namespace {

constexpr bool is_sign(char letter) {
  return std::string_view("[]/-.,").find(letter) != std::string_view::npos;
}

constexpr bool is_slot(char letter) {
  return letter >= 'A' && letter <= 'Z';
}

constexpr Pattern compile(std::string_view wording) {
  Pattern pattern;
  for (std::size_t i = 0; i < wording.size();) {
    if (wording[i] == ' ') {
      ++i;
    } else if (is_sign(wording[i]) || is_slot(wording[i])) {
      pattern.codes[pattern.size++] = static_cast<std::uint8_t>(wording[i++]);
    } else {
      std::size_t end = i;
      while (end < wording.size() && wording[end] != ' ' && !is_sign(wording[end]))
        ++end;
      const WordId id = word_id(wording.substr(i, end - i));
      if (id == no_word) no_such_word_in_the_vocabulary();
      pattern.codes[pattern.size++] = static_cast<std::uint8_t>(word_code + id);
      i = end;
    }
  }
  return pattern;
}

#define RULE(wording, form, parameter, where, example, from, to) \
  Rule{compile(wording), Form::form, Where::where, parameter},
#define PHRASE(wording, form, parameter, where, example, from, to)
constexpr Rule atom_rules[] = {
#include "core/time/period_rules.def"
};
#undef RULE
#undef PHRASE
#define RULE(wording, form, parameter, where, example, from, to)
#define PHRASE(wording, form, parameter, where, example, from, to) \
  Rule{compile(wording), Form::form, Where::where, parameter},
constexpr Rule phrase_rules[] = {
#include "core/time/period_rules.def"
};
#undef RULE
#undef PHRASE

}  // namespace

/// A wording on the way: what is read of it.
struct Matcher::State {
  const Rule& rule;
  std::vector<Match>& out;
  std::uint32_t begin;
  Parts parts;
  Atom first;
  Atom second;
};

std::vector<Match> Matcher::atoms_at(std::uint32_t begin) {
  Known& known = known_[begin % known_.size()];
  if (known.begin == begin) return known.atoms;
  known = {begin, {}};
  for (const Rule& rule : atom_rules)
    start(rule, begin, known.atoms);
  return known.atoms;
}

std::vector<Match> Matcher::matches_at(std::uint32_t begin) {
  std::vector<Match> out = atoms_at(begin);
  for (const Rule& rule : phrase_rules)
    start(rule, begin, out);
  return out;
}

void Matcher::start(const Rule& rule, std::uint32_t begin, std::vector<Match>& out) {
  const std::uint8_t code = rule.pattern.codes[0];
  const bool other_word =
      code >= word_code && !(begin < tokens_.size() && tokens_[begin].is(static_cast<WordId>(code - word_code)));
  if (other_word) return;
  step({rule, out, begin, {}, {}, {}}, 0, begin);
}

void Matcher::step(const State& state, std::size_t index, std::uint32_t at) {
  const Pattern& pattern = state.rule.pattern;
  furthest_ = std::max(furthest_, at);
  if (index == pattern.size) return finish(state, at);
  const std::uint8_t code = pattern.codes[index];
  const auto letter = static_cast<char>(code & 0x7F);
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
    for (const Filled& choice : read_slot(letter, tokens_, at, state.parts)) {
      State next = state;
      next.parts = choice.parts;
      step(next, index + 1, choice.end);
    }
  } else if (at < tokens_.size() && tokens_[at].sign == letter) {
    step(state, index + 1, at + 1);
  }
}

void Matcher::step_over_atom(const State& state, std::size_t index, std::uint32_t at) {
  const bool is_first = state.rule.pattern.codes[index] == 'A';
  for (const Match& atom : atoms_at(at)) {
    State next = state;
    (is_first ? next.first : next.second) = atom.first;
    step(next, index + 1, atom.end);
  }
}

void Matcher::finish(const State& state, std::uint32_t end) {
  Match match{&state.rule, state.begin, end, state.first, state.second};
  if (match.first.rule == nullptr) match.first = {&state.rule, state.begin, end, state.parts};
  state.out.push_back(match);
}

}  // namespace portal::time::period
