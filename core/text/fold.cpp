// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include <utility>

#include "core/text/bare.h"
#include "core/text/code_point_data.h"
#include "core/text/folded_point.h"
#include "core/text/normalize.h"
#include "core/text/tone.h"
#include "core/text/utf8.h"
#include "core/text/utf8_writer.h"

namespace portal::text {
namespace {

/// y → i where the rime is y alone and the onset one that is written with both (kỹ, kĩ; quý, quí).
/// @param word  lower case, composed, with or without its tone
void unify_i(std::u32string& word) {
  constexpr std::u32string_view onsets = U"hklmstv";
  const bool one_letter = word.size() == 2 && onsets.find(word[0]) != onsets.npos;
  const bool qu = word.size() == 3 && word[0] == U'q' && word[1] == U'u';
  if (!one_letter && !qu) return;
  const TonedLetter last = split_tone(word.back());
  if (last.letter == U'y') word.back() = with_tone(U'i', last.tone);
}

bool is_tone_mark(char32_t point) {
  return point == 0x300 || point == 0x301 || point == 0x303 || point == 0x309 || point == 0x323;
}

/// @param letters  one letter with its marks, composed
void remove_tones(std::u32string& letters) {
  if (letters.size() == 1) {
    letters[0] = split_tone(letters[0]).letter;
    if (letters[0] < 0x80 || decomposition(letters[0]).first == 0) return;
  }
  nfd(letters);
  std::erase_if(letters, is_tone_mark);
  nfc(letters);
}

/// Folds letter by letter, each with the marks behind it: composition never reaches from one to the next. Letters wait
/// in a word until it ends, because the place of the tone and i/y depend on the whole of it.
class Folder {
 public:
  /// @param ranges  nullptr, or where to write the bytes of each code point
  Folder(std::string_view text, FoldLevel level, std::string&& memory, std::vector<ByteRange>* ranges)
      : text_(text), level_(level), folded_(std::move(memory)), ranges_(ranges) {
    folded_.reserve(text.size());
    if (ranges_ != nullptr) ranges_->reserve(text.size());
  }

  std::string fold() && {
    const bool by_words = level_ != FoldLevel::exact && level_ != FoldLevel::bare;
    for (std::size_t offset = find_visible(0); offset < text_.size();) {
      offset = read_letter();
      fold_letter();
      if (by_words && !letter_.empty() && is_word_letter(letter_[0])) {
        add_to_word();
      } else {
        end_word();
        for (const char32_t point : letter_)
          put(point, source_);
      }
    }
    end_word();
    return std::move(folded_).take();
  }

 private:
  /// Decodes the visible code point at or after `offset` to next_ and returns where it is, at the end the text's size.
  std::size_t find_visible(std::size_t offset) {
    for (; offset < text_.size(); offset = next_.end) {
      next_ = decode(text_, offset);
      if (!is_invisible(next_.value)) break;
    }
    return offset;
  }

  /// Reads next_ and the marks behind it, and returns where the letter after them is.
  std::size_t read_letter() {
    source_ = {next_.begin, next_.end};
    letter_.assign(1, next_.value);
    std::size_t offset = find_visible(next_.end);
    for (; offset < text_.size() && is_mark(next_.value); offset = find_visible(next_.end)) {
      source_.end = next_.end;
      if (level_ != FoldLevel::bare) letter_.push_back(next_.value);
    }
    return offset;
  }

  void fold_letter() {
    char32_t& base = letter_[0];
    if (level_ == FoldLevel::bare) {
      base = bare(base);
      if (base == vanished) letter_.clear();
      return;
    }
    const bool marked = letter_.size() > 1 || is_replaced_by_nfc(base) || is_mark(base);
    base = level_ == FoldLevel::exact ? plain_space(base) : plain(base);
    if (marked) nfc(letter_);
    if (level_ == FoldLevel::exact) return;
    for (char32_t& point : letter_)
      point = to_lower(point);
    if (marked) nfc(letter_);  // "H" with a macron below has no composed form, "h" has
    if (level_ == FoldLevel::toneless) remove_tones(letter_);
  }

  void add_to_word() {
    word_ += letter_;
    if (ranges_ != nullptr) sources_.resize(word_.size(), source_);
  }

  void end_word() {
    if (level_ == FoldLevel::letter_case || level_ == FoldLevel::variant) place_tone_old_style(word_);
    if (level_ == FoldLevel::variant || level_ == FoldLevel::toneless) unify_i(word_);
    for (std::size_t i = 0; i < word_.size(); ++i)
      put(word_[i], ranges_ != nullptr ? sources_[i] : ByteRange{});
    word_.clear();
    sources_.clear();
  }

  void put(char32_t point, ByteRange source) {
    if (point == U' ' && last_ == U' ') {
      if (ranges_ != nullptr) ranges_->back().end = source.end;
      return;
    }
    folded_.put(point);
    last_ = point;
    if (ranges_ != nullptr) ranges_->push_back(source);
  }

  std::string_view text_;
  FoldLevel level_;
  Utf8Writer folded_;
  std::vector<ByteRange>* ranges_;
  CodePoint next_;                  // the visible one behind what was read
  std::u32string letter_;           // the one just read, with its marks
  ByteRange source_;                // its bytes
  std::u32string word_;             // folded letters that are not yet put
  std::vector<ByteRange> sources_;  // their bytes
  char32_t last_ = 0;               // what was put last
};

}  // namespace

void fold(std::string_view text, FoldLevel level, std::string& out) {
  if (level == FoldLevel::bare) {
    fold_bare(text, out);
  } else {
    out = Folder(text, level, std::move(out), nullptr).fold();
  }
}

std::string fold(std::string_view text, FoldLevel level) {
  std::string folded;
  fold(text, level, folded);
  return folded;
}

FoldedText fold_with_ranges(std::string_view text, FoldLevel level) {
  FoldedText folded;
  folded.text = Folder(text, level, {}, &folded.ranges).fold();
  return folded;
}

}  // namespace portal::text
