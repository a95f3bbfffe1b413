// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/time/period_set.h"
#include "core/time/period_slots.h"
#include "core/time/period_words.h"

/// Kinds of tokens as far as the beginnings of wordings tell them apart, and what each slot may begin with. Internal to
/// core/time.
namespace portal::time::period {

inline constexpr std::size_t most_words = 160;
static_assert(vocabulary_size <= most_words);

/// Behind the words of the vocabulary, which are kinds of their own.
enum OtherKind : std::size_t {
  unknown_word = most_words,
  digits_1,
  digits_2,
  digits_3,
  digits_4,
  digits_8,
  digits_other,
  sign_slash,
  sign_dash,
  sign_dot,
  sign_comma,
  sign_open,
  sign_close,
  sign_other,
  no_token,  ///< behind the last one
  token_kinds,
};

/// Some of the kinds.
using TokenKinds = SmallSet;
static_assert(token_kinds <= TokenKinds::size);

constexpr std::size_t kind_of_sign(char sign) {
  switch (sign) {
    case '/': return sign_slash;
    case '-': return sign_dash;
    case '.': return sign_dot;
    case ',': return sign_comma;
    case '(': return sign_open;
    case ')': return sign_close;
    default: return sign_other;
  }
}

constexpr std::size_t kind_of_digits(unsigned digits) {
  if (digits == 8) return digits_8;
  return digits >= 1 && digits <= 4 ? digits_1 + digits - 1 : static_cast<std::size_t>(digits_other);
}

/// One kind twice, or two where the marks leave a word open.
using KindsOfToken = std::array<std::size_t, 2>;

inline KindsOfToken kinds_of(const Token& token) {
  if (token.kind == TokenKind::sign) return {kind_of_sign(token.sign), kind_of_sign(token.sign)};
  if (token.kind == TokenKind::number) return {kind_of_digits(token.digits), kind_of_digits(token.digits)};
  if (token.words[0] == no_word) return {unknown_word, unknown_word};
  return {token.words[0], token.words[1] == no_word ? token.words[0] : token.words[1]};
}

struct SlotBegin {
  TokenKinds first{};  ///< what its first token may be; a number is all of it
  TokenKinds inner{};  ///< what may follow inside it, for slots that a wording starts with
  bool may_be_absent = false;
};

constexpr void add_counts(TokenKinds& kinds, Counts counts) {
  for (std::size_t i = 0; i < vocabulary_size; ++i)
    if (counts != Counts::nothing && vocabulary[i].counts == counts) kinds.add(i);
}

constexpr void add_digits(TokenKinds& kinds, unsigned least, unsigned most) {
  for (unsigned digits = 1; digits <= 9; ++digits)  // 9 stands for all above
    if (least <= digits && digits <= most) kinds.add(kind_of_digits(digits));
}

template <std::size_t size>
constexpr void add_words(TokenKinds& kinds, const WordId (&words)[size]) {
  for (const WordId word : words)
    kinds.add(word);
}

template <std::size_t size>
constexpr void add_suffixes(TokenKinds& kinds, const Suffix (&suffixes)[size]) {
  for (const Suffix& suffix : suffixes)
    kinds.add(suffix.word);
}

/// Not constexpr: reaching it while the table is compiled is the compile error.
inline void no_such_slot() {}

/// What read_slot() of period_slots.h takes.
constexpr SlotBegin slot_begin(char slot) {
  SlotBegin begin;
  for (const NumberSlot& number : number_slots) {
    if (number.slot != slot) continue;
    add_digits(begin.first, number.least_digits, number.most_digits);
    for (const Counts counts : number.counts)
      add_counts(begin.first, counts);
    add_words(begin.inner, {"một"_word, "hai"_word});  // mười một, mười hai
    return begin;
  }
  switch (slot) {
    case 'V':
    case 'G':
      add_words(begin.first, {"thứ"_word, "t"_word, "chủ"_word, "cn"_word});
      add_words(begin.inner, {"nhật"_word});
      begin.inner.add(digits_1);
      begin.inner.add(sign_comma);
      add_counts(begin.inner, Counts::spoken);
      break;
    case 'H':
    case 'J':
      add_words(begin.first, {"n"_word, "nhuận"_word});
      begin.inner = begin.first;
      begin.first.add(sign_open);
      break;
    case 'O':
    case 'E':
      add_words(begin.first, {"âl"_word, "âm"_word});
      begin.first.add(sign_open);
      break;
    case 'R':
      add_suffixes(begin.first, near_suffixes);
      begin.first.add("vừa"_word);
      break;
    case 'S':
      add_suffixes(begin.first, year_suffixes);
      begin.first.add("vừa"_word);
      begin.first.add(digits_4);
      break;
    case 'Z': add_words(begin.first, can_words); break;
    case 'U': add_words(begin.first, can_words); [[fallthrough]];
    case 'T':
      add_words(begin.first, {"năm"_word});
      for (const OtherKind kind : {digits_4, sign_slash, sign_dash, sign_dot, sign_comma})
        begin.first.add(kind);
      break;
    default: no_such_slot();
  }
  begin.may_be_absent = slot == 'V' || slot == 'H' || slot == 'O';
  return begin;
}

}  // namespace portal::time::period
