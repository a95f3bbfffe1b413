// SPDX-License-Identifier: MIT
#include "core/text/word_hash.h"

#include <array>
#include <cstddef>
#include <string>

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/folded_point.h"
#include "core/text/tone.h"
#include "core/text/utf8.h"
#include "core/text/vietnamese_letter.h"

namespace portal::text {
namespace {

void add_folded(WordHash& hash, char32_t letter) {
  const TonedLetter parts = split_tone(letter);
  hash.add(parts.letter, static_cast<unsigned>(parts.tone));
}

void add_folded(HashedWord& word, WordHash& hash, char32_t letter) {
  word.ascii = word.ascii && letter < 0x80;
  add_folded(hash, letter);
}

// ---- words of Vietnamese, composed: nearly all there are

/// A letter beyond ASCII as a hash takes it; `vowel` is 0 for those that only the rules tell.
struct HashLetter {
  char16_t vowel = 0;
  std::uint8_t tone = 0;
  bool capital = false;
};

struct HashLetters {
  std::array<HashLetter, 0x100> latin{};      ///< U+00C0 + i
  std::array<HashLetter, 0x80> additional{};  ///< U+1E80 + i

  constexpr void add(char32_t letter) {
    if (letter < 0x80) return;
    const LetterParts parts = letter_parts(letter);
    const char32_t capital = letter <= 0xFF ? letter - 0x20 : letter - 1;
    at(letter) = {static_cast<char16_t>(parts.vowel), static_cast<std::uint8_t>(parts.tone), false};
    at(capital) = {static_cast<char16_t>(parts.vowel), static_cast<std::uint8_t>(parts.tone), true};
  }
  constexpr HashLetter& at(char32_t letter) {
    return letter < 0x1C0 ? latin[letter - 0xC0] : additional[letter - 0x1E80];
  }
};

constexpr HashLetters hash_letters = [] {
  HashLetters letters;
  letters.add(U'đ');
  for (const std::u16string_view row : toned_vowels)
    for (const char16_t letter : row)
      letters.add(letter);
  return letters;
}();

constexpr HashLetter unknown;

/// The letter at byte `at`, which is beyond ASCII; its bytes are two, or three behind E1.
inline const HashLetter& hash_letter_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const std::size_t left = text.size() - at;
  if (byte(0) == 0xE1) {
    if (left < 3 || (byte(1) & 0xFE) != 0xBA || !follows(2)) return unknown;
    return hash_letters.additional[(byte(1) & 1u) << 6 | (byte(2) & 0x3Fu)];
  }
  if (left < 2 || byte(0) < 0xC3 || byte(0) > 0xC6 || !follows(1)) return unknown;
  return hash_letters.latin[(byte(0) - 0xC3u) << 6 | (byte(1) & 0x3Fu)];
}

// ---- all others

char32_t plain_lower(char32_t letter) {
  return to_lower(plain(letter));
}

// Letters that are followed by their marks.
HashedWord hash_decomposed(std::string_view word) {
  const std::string folded = fold_case(word);
  HashedWord hashed;
  WordHash hash;
  for (const CodePoint point : CodePointsView(folded))
    add_folded(hashed, hash, point.value);
  hashed.hash = hash.value();
  return hashed;
}

/// Reads one word, code point by code point.
class WordHasher {
 public:
  WordHasher(std::string_view text, std::uint32_t begin) : text_(text), begin_(begin), at_(begin) { word_.end = begin; }

  WordInText read(std::uint32_t most_bytes) {
    while (at_ < text_.size() && take())
      if (at_ - begin_ > most_bytes) return {0, begin_, false, false};
    word_.hash = composed_ ? hash_.value() : hash_word(text_.substr(begin_, word_.end - begin_)).hash;
    return word_;
  }

 private:
  /// False where the word ends.
  bool take() {
    const auto byte = static_cast<unsigned char>(text_[at_]);
    if (byte < 0x80) return is_word_letter(byte) && take_ascii(byte);
    const HashLetter& known = hash_letter_at(text_, at_);
    if (known.vowel == 0) return take_by_rules();
    if (at_ == begin_) word_.capital = known.capital;
    hash_.add(known.vowel, known.tone);
    word_.end = at_ += byte == 0xE1 ? 3 : 2;
    return true;
  }

  bool take_ascii(unsigned char byte) {
    const char32_t letter = to_lower(byte);
    if (at_ == begin_) {
      word_.capital = letter != byte;
      word_.number = byte <= '9';
    }
    hash_.add(letter, 0);
    word_.end = ++at_;
    return true;
  }

  bool take_by_rules() {
    const CodePoint point = decode(text_, at_);
    const bool mark = is_mark(point.value), invisible = is_invisible(point.value);
    const bool letter = is_word_letter(point.value);
    if (!letter && (at_ == begin_ || (!mark && !invisible))) return false;
    if (at_ == begin_) {
      word_.capital = plain_lower(point.value) != point.value;
      word_.number = bare(point.value) - U'0' < 10;  // of full width
    }
    if (letter) add_folded(hash_, plain_lower(point.value));
    composed_ = composed_ && !mark;
    at_ = point.end;
    if (!invisible) word_.end = at_;
    return true;
  }

  std::string_view text_;
  std::uint32_t begin_, at_;
  WordHash hash_;
  bool composed_ = true;
  WordInText word_;
};

}  // namespace

HashedWord hash_word(std::string_view word) {
  HashedWord hashed;
  WordHash hash;
  for (const CodePoint point : CodePointsView(word)) {
    if (is_mark(point.value)) return hash_decomposed(word);
    if (!is_invisible(point.value)) add_folded(hashed, hash, plain_lower(point.value));
  }
  hashed.hash = hash.value();
  return hashed;
}

WordInText hash_word_at(std::string_view text, std::uint32_t begin, std::uint32_t most_bytes) {
  return WordHasher(text, begin).read(most_bytes);
}

}  // namespace portal::text
