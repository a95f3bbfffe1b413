// SPDX-License-Identifier: MIT
#include "core/text/tone.h"

#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/utf8.h"
#include "core/text/utf8_writer.h"
#include "core/text/vietnamese_letter.h"

namespace portal::text {
namespace {

constexpr auto& vowels = toned_vowels;
constexpr std::size_t longest_syllable = 8;  // "nghiêng" has 7 letters; one to spare for a final digit

struct VowelPlace {
  std::uint8_t vowel = 0xFF;  ///< row of `vowels`
  std::uint8_t tone = 0;
};

constexpr char32_t latin_first = 0x61;         // a
constexpr char32_t latin_last = 0x1B0;         // ư
constexpr char32_t additional_first = 0x1EA0;  // ạ
constexpr char32_t additional_last = 0x1EF9;   // ỹ

struct VowelPlaces {
  std::array<VowelPlace, latin_last - latin_first + 1> latin{};
  std::array<VowelPlace, additional_last - additional_first + 1> additional{};

  constexpr VowelPlaces() {
    for (std::uint8_t vowel = 0; vowel < std::size(vowels); ++vowel) {
      for (std::uint8_t tone = 0; tone < 6; ++tone)
        at(vowels[vowel][tone]) = {vowel, tone};
    }
  }
  constexpr VowelPlace& at(char32_t letter) {
    return letter <= latin_last ? latin[letter - latin_first] : additional[letter - additional_first];
  }
};
constexpr VowelPlaces vowel_places;

VowelPlace find_vowel(char32_t letter) {
  if (letter >= latin_first && letter <= latin_last) return vowel_places.latin[letter - latin_first];
  if (letter >= additional_first && letter <= additional_last) {
    return vowel_places.additional[letter - additional_first];
  }
  return {};
}

bool is_vowel(char32_t letter) {
  return find_vowel(letter).vowel != 0xFF;
}

bool is_marked_vowel(char32_t toneless) {
  return is_vowel(toneless) && toneless > 0x7F;
}

/// Letters of the onset that look like vowels: the u of "qu", and the i of "gi" before another vowel.
std::size_t onset_size(std::u32string_view toneless) {
  if (toneless.size() < 3 || !is_vowel(toneless[2])) return 0;
  const auto starts_with = [&](char32_t first, char32_t second) {
    return toneless[0] == first && toneless[1] == second;
  };
  return starts_with(U'q', U'u') || starts_with(U'g', U'i') ? 2 : 0;
}

/// The group of vowels [begin, end) that carries the tone.
struct VowelGroup {
  std::size_t begin;
  std::size_t end;
};
VowelGroup find_vowels(std::u32string_view toneless) {
  std::size_t begin = onset_size(toneless);
  while (begin < toneless.size() && !is_vowel(toneless[begin]))
    ++begin;
  std::size_t end = begin;
  while (end < toneless.size() && is_vowel(toneless[end]))
    ++end;
  return {begin, end};
}

/// The open vowels that the two styles write differently.
bool differs_by_style(std::u32string_view pair) {
  return pair == U"oa" || pair == U"oe" || pair == U"uy";
}

/// Place of the tone; `group` is not empty.
std::size_t tone_place(std::u32string_view toneless, VowelGroup group, ToneStyle style) {
  for (std::size_t i = group.end; i > group.begin; --i) {
    if (is_marked_vowel(toneless[i - 1])) return i - 1;  // the last marked vowel: ươ → ơ, uyê → ê
  }
  const std::size_t count = group.end - group.begin;
  if (count == 1) return group.begin;
  if (count > 2 || group.end < toneless.size()) return group.begin + 1;  // khuỷu, hoàn
  const bool second = style == ToneStyle::new_style && differs_by_style(toneless.substr(group.begin, count));
  return group.begin + (second ? 1 : 0);  // mùa; hòa or hoà
}

}  // namespace

TonedLetter split_tone(char32_t letter) {
  const VowelPlace place = find_vowel(letter);
  if (place.vowel == 0xFF) return {letter, Tone::ngang};
  return {vowels[place.vowel][0], static_cast<Tone>(place.tone)};
}

char32_t with_tone(char32_t letter, Tone tone) {
  const VowelPlace place = find_vowel(letter);
  return place.vowel == 0xFF ? letter : vowels[place.vowel][static_cast<std::size_t>(tone)];
}

char32_t to_upper_vietnamese(char32_t letter) {
  if (letter >= U'a' && letter <= U'z') return letter - 0x20;
  if (letter != U'đ' && !is_vowel(letter)) return letter;
  return letter <= 0xFF ? letter - 0x20 : letter - 1;
}

bool set_tone(std::u32string& letters, Tone tone, ToneStyle style) {
  const VowelGroup group = find_vowels(letters);
  if (group.begin == group.end) return false;
  char32_t& letter = letters[tone_place(letters, group, style)];
  letter = with_tone(letter, tone);
  return true;
}

void place_tone(std::u32string& word, ToneStyle style) {
  if (word.size() > longest_syllable) return;
  std::array<char32_t, longest_syllable> letters;
  Tone tone = Tone::ngang;
  std::size_t tones = 0;
  std::size_t toned_letter = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_mark(word[i])) return;
    const TonedLetter parts = split_tone(word[i]);
    letters[i] = parts.letter;
    if (parts.tone == Tone::ngang) continue;
    tone = parts.tone;
    toned_letter = i;
    ++tones;
  }
  if (tones != 1) return;
  const std::u32string_view toneless(letters.data(), word.size());
  const VowelGroup group = find_vowels(toneless);
  if (toned_letter >= group.end) return;
  word[toned_letter] = letters[toned_letter];
  const std::size_t place = tone_place(toneless, group, style);
  word[place] = with_tone(word[place], tone);
}

TonedWord split_word(std::string_view word) {
  TonedWord parts;
  Utf8Writer letters(word.size());
  for (const CodePoint point : CodePointsView(word)) {
    const TonedLetter letter = split_tone(point.value);
    letters.put(letter.letter);
    if (letter.tone != Tone::ngang) parts.tone = letter.tone;
  }
  parts.letters = std::move(letters).take();
  return parts;
}

}  // namespace portal::text
