// SPDX-License-Identifier: MIT
#include "core/budget/words.h"

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/folded_point.h"
#include "core/text/tone.h"
#include "core/text/utf8.h"

namespace portal::budget {
namespace {

bool is_digit(char32_t point) {
  return '0' <= point && point <= '9';
}

class Hasher {
 public:
  explicit Hasher(std::string_view text) : text_(text) { out_.words.reserve(text.size() / 6 + 4); }

  HashedWords run() {
    for (std::uint32_t at = 0; at < text_.size();) {
      const text::CodePoint point = text::decode(text_, at);
      at = text::is_word_letter(point.value) ? read_word(point) : point.end;
    }
    return std::move(out_);
  }

 private:
  std::uint32_t read_word(const text::CodePoint& first) {
    HashedWord word;
    word.source = {first.begin, first.end};
    word.capital = lower(first.value) != first.value;
    word.number = is_digit(first.value < 0x80 ? first.value : text::bare(first.value));
    WordHash hash;
    bool plain = true;
    std::uint32_t at = first.begin;
    while (at < text_.size()) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (byte < 0x80) {
        if (!text::is_word_letter(byte)) break;
        hash.add(text::to_lower(byte), 0);
        word.source.end = ++at;
        continue;
      }
      const text::CodePoint point = text::decode_beyond_ascii(text_, at);
      if (text::is_invisible(point.value)) {
        at = point.end;
        continue;
      }
      if (text::is_word_letter_beyond_ascii(point.value)) {
        add(hash, point.value);
      } else if (text::is_mark(point.value)) {
        plain = false;
      } else {
        break;
      }
      word.source.end = at = point.end;
    }
    word.hash = plain ? hash.value() : hash_composed(word.source);
    out_.words.push_back(word);
    return at;
  }

  static char32_t lower(char32_t point) { return text::to_lower(point < 0x80 ? point : text::plain(point)); }

  void add(WordHash& hash, char32_t point) {
    if (point < 0x80) return hash.add(text::to_lower(point), 0);
    const char32_t letter = lower(point);
    const text::TonedLetter parts = text::split_tone(letter);
    hash.add(parts.letter, static_cast<unsigned>(parts.tone));
    out_.marks = out_.marks || text::bare_letter(letter) != letter;
  }

  // Letters that are followed by their marks.
  std::uint64_t hash_composed(text::ByteRange source) {
    WordHash hash;
    const std::string composed = text::fold_case(text_.substr(source.begin, source.size()));
    for (const text::CodePoint point : text::CodePointsView(composed)) {
      if (text::is_mark(point.value)) out_.marks = true;
      add(hash, point.value);
    }
    return hash.value();
  }

  std::string_view text_;
  HashedWords out_;
};

}  // namespace

HashedWords hash_words(std::string_view text) {
  return Hasher(text).run();
}

}  // namespace portal::budget
