// SPDX-License-Identifier: MIT
#include "core/text/word_hash.h"

#include <string>

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/folded_point.h"
#include "core/text/tone.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

void add_folded(HashedWord& word, WordHash& hash, char32_t letter) {
  word.ascii = word.ascii && letter < 0x80;
  const TonedLetter parts = split_tone(letter);
  hash.add(parts.letter, static_cast<unsigned>(parts.tone));
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

}  // namespace

void add_letter(WordHash& hash, char32_t letter) {
  const TonedLetter parts = split_tone(to_lower(plain(letter)));
  hash.add(parts.letter, static_cast<unsigned>(parts.tone));
}

HashedWord hash_word(std::string_view word) {
  HashedWord hashed;
  WordHash hash;
  for (const CodePoint point : CodePointsView(word)) {
    if (is_mark(point.value)) return hash_decomposed(word);
    if (!is_invisible(point.value)) add_folded(hashed, hash, to_lower(plain(point.value)));
  }
  hashed.hash = hash.value();
  return hashed;
}

}  // namespace portal::text
