// SPDX-License-Identifier: MIT
#include "core/text/syllable.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace portal::text {
namespace {

constexpr std::size_t longest_syllable = 7;  // nghiêng

/// Which letters may follow an onset.
enum class Before : std::uint8_t { any, front, back };  // front: e, ê, i; back: the others

struct Onset {
  char16_t letters[4];
  Before before = Before::any;
  bool lone_y = false;  ///< may stand before the rime "y"

  constexpr std::size_t size() const { return std::u16string_view(letters).size(); }
};
/// Longest first.
constexpr Onset onsets[] = {
    {u"ngh", Before::front},
    {u"ch"},
    {u"gh", Before::front},
    {u"gi"},
    {u"kh"},
    {u"ng", Before::back},
    {u"nh"},
    {u"ph"},
    {u"qu"},
    {u"th"},
    {u"tr"},
    {u"b"},
    {u"c", Before::back},
    {u"d"},
    {u"đ"},
    {u"g", Before::back},
    {u"h", Before::any, true},
    {u"k", Before::front, true},
    {u"l", Before::any, true},
    {u"m", Before::any, true},
    {u"n"},
    {u"p"},
    {u"r"},
    {u"s", Before::any, true},
    {u"t", Before::any, true},
    {u"v", Before::any, true},
    {u"x"},
    {u"", Before::any, true},
};

constexpr std::string_view finals[] = {"-", "c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u", "y"};  // - none
using Finals = std::uint16_t;  ///< one bit for each of `finals`

constexpr Finals final_bit(std::string_view name) {
  for (std::size_t i = 0; i < std::size(finals); ++i) {
    if (finals[i] == name) return static_cast<Finals>(1U << i);
  }
  return 0;
}

/// @param list  names of `finals` with one space between
constexpr Finals bits(std::string_view list) {
  Finals set = 0;
  while (!list.empty()) {
    const std::size_t size = std::min(list.find(' '), list.size());
    set = static_cast<Finals>(set | final_bit(list.substr(0, size)));
    list.remove_prefix(std::min(size + 1, list.size()));
  }
  return set;
}
constexpr Finals stops = bits("c ch p t");

struct Nucleus {
  char16_t letters[4];
  Finals finals = 0;          ///< that make a rime with it
  Finals after_qu = 0;        ///< the same behind the onset "qu"
  Finals shared_with_gi = 0;  ///< the same where its i is that of the onset "gi"
};
constexpr Nucleus nuclei[] = {
    {u"a", bits("- c ch i m n ng nh o p t u y"), bits("- c ch i m n ng nh o p t u y")},
    {u"ă", bits("c m n ng p t"), bits("c m n ng p t")},
    {u"â", bits("c m n ng p t u y"), bits("c n ng t u y")},
    {u"e", bits("- c m n ng o p t"), bits("- n o t")},
    {u"ê", bits("- ch m n nh p t u"), bits("- ch n nh t u")},
    {u"i", bits("- ch m n nh p t u"), bits("- t"), bits("- n nh")},
    {u"ia", bits("-")},
    {u"iê", bits("c m n ng p t u"), 0, bits("c ng t")},
    {u"o", bits("- c i m n ng p t")},
    {u"oo", bits("c ng")},
    {u"ô", bits("- c i m n ng p t"), bits("c")},
    {u"ơ", bits("- i m n p t"), bits("-")},
    {u"oa", bits("- c ch i m n ng nh o p t y")},
    {u"oă", bits("c m n ng t")},
    {u"oe", bits("- n o t")},
    {u"u", bits("- c i m n ng p t")},
    {u"ua", bits("-")},
    {u"uâ", bits("n ng t y")},
    {u"uê", bits("- ch nh")},
    {u"uô", bits("c i m n ng t")},
    {u"uơ", bits("-")},
    {u"uy", bits("- ch n nh t u")},
    {u"uya", bits("-")},
    {u"uyê", bits("n t")},
    {u"ư", bits("- c i m n ng t u")},
    {u"ưa", bits("-")},
    {u"ươ", bits("c i m n ng p t u")},
    {u"y", bits("-"), bits("- ch nh t")},
    {u"yê", bits("m n ng t u"), bits("n t")},
};

bool is_same(std::u32string_view text, std::u16string_view name) {
  return std::equal(text.begin(), text.end(), name.begin(), name.end());
}

bool starts_with(std::u32string_view text, std::u16string_view start) {
  return is_same(text.substr(0, start.size()), start);
}

Finals find_final(std::u32string_view letters) {
  if (letters.empty()) return final_bit("-");
  for (std::size_t i = 0; i < std::size(finals); ++i) {
    if (std::equal(letters.begin(), letters.end(), finals[i].begin(), finals[i].end()))
      return static_cast<Finals>(1U << i);
  }
  return 0;
}

/// The final of a rime as its bit, or 0 if there is no such rime.
/// @param column  the kind of rime
Finals final_of(std::u32string_view rime, Finals Nucleus::*column) {
  for (const Nucleus& nucleus : nuclei) {
    const std::u16string_view letters = nucleus.letters;
    if (!starts_with(rime, letters)) continue;
    const auto found = static_cast<Finals>(find_final(rime.substr(letters.size())) & nucleus.*column);
    if (found != 0) return found;
  }
  return 0;
}

bool may_precede(const Onset& onset, std::u32string_view rime) {
  if (rime == U"y") return onset.lone_y;
  if (rime.front() == U'y') return onset.size() == 0;
  if (rime.substr(0, 2) == U"iê" && onset.size() == 0) return false;
  const bool front = rime.front() == U'e' || rime.front() == U'ê' || rime.front() == U'i';
  return onset.before == Before::any || front == (onset.before == Before::front);
}

struct Rime {
  std::size_t begin = 0;
  Finals final = 0;  ///< 0: no syllable
};
Rime find_rime(std::u32string_view letters, const Onset& onset) {
  const std::size_t begin = onset.size();
  const std::u32string_view rime = letters.substr(begin);
  if (is_same(letters.substr(0, begin), u"qu")) return {begin, final_of(rime, &Nucleus::after_qu)};
  if (is_same(letters.substr(0, begin), u"gi")) {
    const Finals shared = final_of(letters.substr(1), &Nucleus::shared_with_gi);
    if (shared != 0) return {1, shared};
    if (rime.substr(0, 1) == U"i") return {};
  }
  if (rime.empty() || !may_precede(onset, rime)) return {};
  return {begin, final_of(rime, &Nucleus::finals)};
}

}  // namespace

std::optional<Syllable> parse_syllable(std::u32string_view letters, Tone tone) {
  if (letters.size() > longest_syllable) return std::nullopt;
  const Onset* onset = std::find_if(std::begin(onsets), std::end(onsets),
                                    [&](const Onset& candidate) { return starts_with(letters, candidate.letters); });
  const Rime rime = find_rime(letters, *onset);  // the last onset, the empty one, starts every word
  if (rime.final == 0) return std::nullopt;
  const bool stopped = (rime.final & stops) != 0;
  if (stopped && tone != Tone::sac && tone != Tone::nang) return std::nullopt;
  return Syllable{static_cast<std::uint8_t>(onset->size()), static_cast<std::uint8_t>(rime.begin), tone};
}

std::optional<Syllable> parse_syllable(std::u32string_view word) {
  if (word.size() > longest_syllable) return std::nullopt;
  std::array<char32_t, longest_syllable> letters;
  Tone tone = Tone::ngang;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const TonedLetter parts = split_tone(word[i]);
    letters[i] = parts.letter;
    if (parts.tone == Tone::ngang) continue;
    if (tone != Tone::ngang) return std::nullopt;
    tone = parts.tone;
  }
  return parse_syllable({letters.data(), word.size()}, tone);
}

}  // namespace portal::text
