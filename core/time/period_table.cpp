// SPDX-License-Identifier: MIT
#include "core/time/period_table.h"

#include <array>
#include <iterator>
#include <string_view>

#include "core/time/period_begin.h"

namespace portal::time::period {
namespace {

// ---- wordings to codes

constexpr bool is_sign(char letter) {
  return std::string_view("[]/-.,").find(letter) != std::string_view::npos;
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

#define RULE(wording, form, parameter, where, example, from, to) +1
#define PHRASE(wording, form, parameter, where, example, from, to)
constexpr std::size_t atom_count = 0
#include "core/time/period_rules.def"
    ;
#undef RULE
#undef PHRASE

constexpr Rule rules[] = {
#define RULE(wording, form, parameter, where, example, from, to) \
  Rule{compile(wording), Form::form, Where::where, parameter},
#define PHRASE(wording, form, parameter, where, example, from, to)
#include "core/time/period_rules.def"
#undef RULE
#undef PHRASE
#define RULE(wording, form, parameter, where, example, from, to)
#define PHRASE(wording, form, parameter, where, example, from, to) \
  Rule{compile(wording), Form::form, Where::where, parameter},
#include "core/time/period_rules.def"
#undef RULE
#undef PHRASE
};
constexpr std::size_t rule_count = std::size(rules);
static_assert(rule_count <= RuleSet::size);

// ---- what a rule may begin with

/// What may stand at a place of a pattern.
struct Begin {
  TokenKinds first;         ///< tokens
  bool may_be_end = false;  ///< or the pattern may be over
};

/// What may stand second, where the first token is a number and where it is anything else.
struct Second {
  TokenKinds behind_number, behind_other;
  bool end_behind_number = false, end_behind_other = false;
};

constexpr TokenKinds only(std::size_t kind) {
  TokenKinds kinds;
  kinds.add(kind);
  return kinds;
}

/// @param atoms  what a wording that stands alone may begin with
constexpr Begin begin_of(const Pattern& pattern, std::size_t at, const TokenKinds& atoms) {
  Begin begin;
  if (at == pattern.size) {
    begin.may_be_end = true;
    return begin;
  }
  const std::uint8_t code = pattern.codes[at];
  const auto letter = static_cast<char>(code);
  bool absent = false;
  if (code >= word_code) {
    begin.first = only(code - word_code);
  } else if (letter == '[') {
    std::size_t close = at;
    while (pattern.codes[close] != ']')
      ++close;
    begin = begin_of(pattern, close + 1, atoms);
    absent = true;
  } else if (letter == ']') {
    absent = true;
  } else if (letter == 'A' || letter == 'B') {
    begin.first = atoms;
  } else if (is_slot(letter)) {
    const SlotBegin slot = slot_begin(letter);
    begin.first = slot.first;
    absent = slot.may_be_absent;
  } else {
    begin.first = only(kind_of_sign(letter));
  }
  if (absent) {
    const Begin rest = begin_of(pattern, at + 1, atoms);
    begin.first.add(rest.first);
    begin.may_be_end = begin.may_be_end || rest.may_be_end;
  }
  return begin;
}

constexpr void add(Second& second, const Second& more) {
  second.behind_number.add(more.behind_number);
  second.behind_other.add(more.behind_other);
  second.end_behind_number = second.end_behind_number || more.end_behind_number;
  second.end_behind_other = second.end_behind_other || more.end_behind_other;
}

constexpr void add_behind_number(Second& second, const Begin& rest) {
  second.behind_number.add(rest.first);
  second.end_behind_number = second.end_behind_number || rest.may_be_end;
}

constexpr void add_behind_other(Second& second, const Begin& rest) {
  second.behind_other.add(rest.first);
  second.end_behind_other = second.end_behind_other || rest.may_be_end;
}

constexpr Second second_of(const Pattern& pattern, std::size_t at, const TokenKinds& atoms, const Second& atom_second) {
  Second second;
  if (at == pattern.size) return second;
  const std::uint8_t code = pattern.codes[at];
  const auto letter = static_cast<char>(code);
  bool absent = false;
  if (code >= word_code || is_sign(letter)) {
    if (letter == '[') {
      std::size_t close = at;
      while (pattern.codes[close] != ']')
        ++close;
      second = second_of(pattern, close + 1, atoms, atom_second);
    }
    absent = code < word_code && (letter == '[' || letter == ']');
    if (!absent) add_behind_other(second, begin_of(pattern, at + 1, atoms));
  } else if (letter == 'A' || letter == 'B') {
    const Begin rest = begin_of(pattern, at + 1, atoms);
    second = atom_second;
    second.end_behind_number = second.end_behind_other = false;
    if (atom_second.end_behind_number) add_behind_number(second, rest);
    if (atom_second.end_behind_other) add_behind_other(second, rest);
  } else {
    const SlotBegin slot = slot_begin(letter);
    const Begin rest = begin_of(pattern, at + 1, atoms);
    add_behind_number(second, rest);
    add_behind_other(second, rest);
    second.behind_other.add(slot.inner);
    absent = slot.may_be_absent;
  }
  if (absent) add(second, second_of(pattern, at + 1, atoms, atom_second));
  return second;
}

/// Where each rule may begin, for each kind of token.
struct BeginTable {
  std::array<RuleSet, token_kinds> first{}, behind_number{}, behind_other{};
};

constexpr void add_rule(std::array<RuleSet, token_kinds>& sets, std::size_t rule, const TokenKinds& kinds) {
  for (std::size_t kind = kinds.next(0); kind < token_kinds; kind = kinds.next(kind + 1))
    sets[kind].add(rule);
}

constexpr BeginTable make_begin_table() {
  BeginTable table;
  TokenKinds atoms;
  Second atom_second;
  RuleSet whole_number, whole_other;  // rules of one token: anything may follow
  for (std::size_t i = 0; i < rule_count; ++i) {
    const Begin begin = begin_of(rules[i].pattern, 0, atoms);
    const Second second = second_of(rules[i].pattern, 0, atoms, atom_second);
    add_rule(table.first, i, begin.first);
    add_rule(table.behind_number, i, second.behind_number);
    add_rule(table.behind_other, i, second.behind_other);
    if (second.end_behind_number) whole_number.add(i);
    if (second.end_behind_other) whole_other.add(i);
    if (i >= atom_count) continue;
    atoms.add(begin.first);
    add(atom_second, second);
  }
  for (std::size_t kind = 0; kind < token_kinds; ++kind) {
    table.behind_number[kind].add(whole_number);
    table.behind_other[kind].add(whole_other);
  }
  return table;
}

constexpr BeginTable begin_table = make_begin_table();

// Most kinds of token begin the same rules, none: each row is kept once.
struct Rows {
  std::array<RuleSet, 3 * token_kinds> sets{};
  std::array<std::uint8_t, 3 * token_kinds> row_of{};
  std::size_t size = 0;
};

constexpr Rows make_rows() {
  Rows rows;
  std::size_t i = 0;
  for (const auto* part : {&begin_table.first, &begin_table.behind_number, &begin_table.behind_other}) {
    for (const RuleSet& set : *part) {
      std::size_t row = 0;
      while (row < rows.size && !(rows.sets[row] == set))
        ++row;
      if (row == rows.size) rows.sets[rows.size++] = set;
      rows.row_of[i++] = static_cast<std::uint8_t>(row);
    }
  }
  return rows;
}

constexpr std::size_t distinct_rows = make_rows().size;
static_assert(distinct_rows < 256);
constexpr auto row_of = make_rows().row_of;
constexpr auto row_sets = [] {
  const Rows rows = make_rows();
  std::array<RuleSet, distinct_rows> sets{};
  for (std::size_t i = 0; i < sets.size(); ++i)
    sets[i] = rows.sets[i];
  return sets;
}();

constexpr RuleSet silent = [] {
  RuleSet set;
  for (std::size_t i = 0; i < atom_count; ++i)
    if (rules[i].where == Where::field || rules[i].where == Where::end) set.add(i);
  return set;
}();

constexpr bool begins_with_another(const Rule& rule) {
  return rule.pattern.codes[0] == 'A';
}

constexpr RuleSet around_first = [] {
  RuleSet set;
  for (std::size_t i = atom_count; i < rule_count; ++i)
    if (begins_with_another(rules[i])) set.add(i);
  return set;
}();

constexpr TokenKinds kinds_behind_first = [] {
  TokenKinds kinds;
  for (const Rule& rule : rules)
    if (begins_with_another(rule)) kinds.add(begin_of(rule.pattern, 1, {}).first);
  return kinds;
}();

constexpr RuleSet with_lunar_word = [] {
  RuleSet set;
  for (std::size_t i = 0; i < rule_count; ++i)
    for (const std::uint8_t code : rules[i].pattern.codes)
      if (code == 'E' || code == 'J') set.add(i);
  return set;
}();

constexpr TokenKinds lunar_words = [] {
  TokenKinds kinds = slot_begin('E').first;
  kinds.add(slot_begin('J').first);
  return kinds;
}();

bool has_kind_of(const TokenKinds& kinds, const Token& token) {
  const KindsOfToken of_token = kinds_of(token);
  return kinds.has(of_token[0]) || kinds.has(of_token[1]);
}

RuleSet rules_for(std::size_t part, const Token& token) {
  const KindsOfToken kinds = kinds_of(token);
  RuleSet set = row_sets[row_of[part * token_kinds + kinds[0]]];
  if (kinds[1] != kinds[0]) set.add(row_sets[row_of[part * token_kinds + kinds[1]]]);
  return set;
}

}  // namespace

const std::size_t first_phrase = atom_count;

std::span<const Rule> all_rules() {
  return rules;
}

const RuleSet& silent_rules() {
  return silent;
}

const RuleSet& rules_around_first() {
  return around_first;
}

bool may_follow_first(const Token& token) {
  return has_kind_of(kinds_behind_first, token);
}

const RuleSet& rules_with_lunar_word() {
  return with_lunar_word;
}

bool is_lunar_word(const Token& token) {
  return token.kind == TokenKind::word && has_kind_of(lunar_words, token);
}

RuleSet rules_starting_with(const Token& first) {
  return rules_for(0, first);
}

RuleSet rules_starting_with(const Token& first, const Token* second) {
  RuleSet set = rules_for(0, first);
  if (set.empty()) return set;
  const std::size_t part = first.kind == TokenKind::number ? 1 : 2;
  set.keep(second != nullptr ? rules_for(part, *second) : row_sets[row_of[part * token_kinds + no_token]]);
  return set;
}

}  // namespace portal::time::period
