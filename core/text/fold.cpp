// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/normalize.h"
#include "core/text/tone.h"
#include "core/text/utf8.h"
#include "core/text/utf8_writer.h"

namespace portal::text {
namespace {

constexpr char32_t vanished = 0xFFFFFFFF;

/// Punctuation that word processors change on their own is compared in its ASCII form.
struct Plain {
  char16_t first;
  char16_t last;
  char ascii;
};
constexpr Plain plain_punctuation[] = {{u'\u2010', u'\u2015', '-'},
                                       {u'\u2018', u'\u201B', '\''},
                                       {u'\u201C', u'\u201F', '"'},
                                       {u'\u2212', u'\u2212', '-'}};

char32_t plain(char32_t point) {
  if (point < 0x80) return is_space(point) ? U' ' : point;
  if (is_invisible(point)) return vanished;
  if (is_space(point)) return U' ';
  for (const Plain& entry : plain_punctuation) {
    if (point >= entry.first && point <= entry.last) return static_cast<unsigned char>(entry.ascii);
  }
  return point;
}

char32_t bare(char32_t point) {
  if (point >= U'A' && point <= U'Z') return point | 0x20;
  if (point < 0x80) return plain(point);
  if (is_mark(point)) return vanished;
  const char32_t letter = bare_letter(point);
  return letter != point ? letter : plain(point);
}

/// Appends the exact-marks form of the word that starts at `offset`, an invisible character or mark counting as a part
/// of it, and returns the offset behind it.
std::size_t append_word(std::string_view text, std::size_t offset, std::u32string& word, Utf8Writer& out) {
  word.clear();
  bool marked = false;
  while (offset < text.size()) {
    const CodePoint point = decode(text, offset);
    const bool mark = is_mark(point.value);
    if (!mark && !is_invisible(point.value) && !is_word_letter(point.value)) break;
    if (!is_invisible(point.value)) word.push_back(mend_d(point.value));
    marked = marked || mark;
    offset = point.end;
  }
  if (marked) nfc(word);
  for (char32_t& letter : word)
    letter = to_lower(letter);
  if (marked) nfc(word);  // "H" with a macron below has no composed form, "h" has
  place_tone_old_style(word);
  for (const char32_t letter : word)
    out.put(letter);
  return offset;
}

}  // namespace

std::string fold(std::string_view text) {
  Utf8Writer folded(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint point = decode(text, offset);
    offset = point.end;
    const char32_t letter = bare(point.value);
    if (letter != vanished) folded.put(letter);
  }
  return std::move(folded).take();
}

FoldedText fold_with_ranges(std::string_view text) {
  FoldedText folded;
  Utf8Writer folded_text(text.size());
  folded.ranges.reserve(text.size());
  for (const CodePoint point : CodePointsView(text)) {
    const char32_t letter = bare(point.value);
    if (letter != vanished) {
      folded_text.put(letter);
      folded.ranges.push_back({point.begin, point.end});
    } else if (is_mark(point.value) && !folded.ranges.empty()) {
      folded.ranges.back().end = point.end;
    }
  }
  folded.text = std::move(folded_text).take();
  return folded;
}

std::string fold_case(std::string_view text) {
  Utf8Writer folded(text.size());
  std::u32string word;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t behind = append_word(text, offset, word, folded);
    if (behind < text.size()) {
      const CodePoint separator = decode(text, behind);
      folded.put(plain(separator.value));
      offset = separator.end;
    } else {
      offset = behind;
    }
  }
  return std::move(folded).take();
}

}  // namespace portal::text
