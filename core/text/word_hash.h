// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

/// Words as hashes: what a vocabulary can be asked without a string. In constant expressions see vietnamese_letter.h
/// for the parts of a letter.
namespace portal::text {

/// What two spellings of one word share: case, normal form, and the place of the tone ("hòa", "hoà"). Marks count.
class WordHash {
 public:
  /// @param vowel  lower case, without its tone
  /// @param tone   in the order of Tone, 0 for none; where it stands in the word does not count
  constexpr void add(char32_t vowel, unsigned tone) {
    letters_ = (letters_ ^ vowel) * prime;
    if (tone != 0) tones_ = tones_ * 8 + tone;
  }
  constexpr std::uint64_t value() const { return (letters_ ^ tones_) * prime; }

 private:
  static constexpr std::uint64_t prime = 0x100000001b3u;  // of FNV-1a
  std::uint64_t letters_ = 0xcbf29ce484222325u;
  std::uint64_t tones_ = 0;
};

struct HashedWord {
  std::uint64_t hash = 0;
  bool ascii = true;  ///< so are all letters, in lower case and composed
};

/// @param word  letters with their marks, in any normal form; invisible characters do not count
HashedWord hash_word(std::string_view word);

/// A word where it stands: letters and digits with the marks and invisible characters among them.
struct WordInText {
  std::uint64_t hash = 0;  ///< of its letters in any case, composed; dashes and forms of full width as their ASCII
  std::uint32_t end = 0;   ///< behind its last letter or mark
  bool capital = false;    ///< it starts with a capital letter
  bool number = false;     ///< it starts with a digit
};

/// The word that starts at byte `begin`; where none does, or a longer one, its end is `begin`.
/// @param begin       less than text.size(), which is below 4 GiB
/// @param most_bytes  how long it may be
WordInText hash_word_at(std::string_view text, std::uint32_t begin, std::uint32_t most_bytes);

}  // namespace portal::text
