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

/// @param letter  one letter with its marks
void lower(std::u32string& letter) {
  nfc(letter);
  for (char32_t& point : letter)
    point = to_lower(point);
  nfc(letter);  // "H" with a macron below has no composed form, "h" has
}

/// @param letter  one letter with its marks, composed
void remove_tones(std::u32string& letter) {
  nfd(letter);
  std::erase_if(letter, is_tone_mark);
  nfc(letter);
}

/// True if `letter`, without a tone already, has no other that may be taken from it: nearly always.
bool is_toneless(char32_t letter) {
  return letter < 0x80 || with_tone(letter, Tone::sac) != letter || decomposition(letter).first == 0;
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
    for (std::size_t offset = find_visible(0); offset < text_.size();) {
      const CodePoint point = next_;
      offset = find_visible(point.end);
      const bool mark_follows = offset < text_.size() && is_mark(next_.value);
      if (mark_follows || is_mark(point.value) || is_replaced_by_nfc(point.value)) {
        offset = fold_marked(point, offset);
      } else {
        fold_unmarked(point);
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

  void fold_unmarked(const CodePoint& point) {
    const ByteRange source = {point.begin, point.end};
    switch (level_) {
      case FoldLevel::exact: return put(plain_space(point.value), source);
      case FoldLevel::bare: return put(bare(point.value), source);
      case FoldLevel::letter_case:
      case FoldLevel::variant: return add(to_lower(plain(point.value)), source);
      case FoldLevel::toneless: return add_toneless(to_lower(plain(point.value)), source);
    }
  }

  /// Folds `base` with the marks at and after `offset`, and returns where the letter behind them is.
  std::size_t fold_marked(const CodePoint& base, std::size_t offset) {
    ByteRange source = {base.begin, base.end};
    letter_.assign(1, level_ == FoldLevel::exact ? plain_space(base.value) : plain(base.value));
    for (; offset < text_.size() && is_mark(next_.value); offset = find_visible(next_.end)) {
      source.end = next_.end;
      letter_.push_back(next_.value);
    }
    switch (level_) {
      case FoldLevel::exact: nfc(letter_); break;
      case FoldLevel::bare: letter_.assign(1, bare(base.value)); break;
      case FoldLevel::letter_case:
      case FoldLevel::variant: lower(letter_); break;
      case FoldLevel::toneless:
        lower(letter_);
        remove_tones(letter_);
        break;
    }
    add_all(letter_, source);
    return offset;
  }

  /// Marks that were not composed belong to their letter's word.
  void add_all(const std::u32string& letter, ByteRange source) {
    const bool in_word = !letter.empty() && belongs_to_word(letter[0]);
    if (!in_word) end_word();
    for (const char32_t point : letter)
      in_word ? add_to_word(point, source) : put(point, source);
  }

  void add(char32_t point, ByteRange source) {
    if (belongs_to_word(point)) return add_to_word(point, source);
    end_word();
    put(point, source);
  }

  void add_toneless(char32_t point, ByteRange source) {
    const char32_t letter = split_tone(point).letter;
    if (is_toneless(letter)) return add(letter, source);
    letter_.assign(1, letter);  // not of Vietnamese
    remove_tones(letter_);
    add_all(letter_, source);
  }

  bool belongs_to_word(char32_t point) const {
    return level_ != FoldLevel::exact && level_ != FoldLevel::bare && is_word_letter(point);
  }

  void add_to_word(char32_t point, ByteRange source) {
    word_.push_back(point);
    if (ranges_ != nullptr) sources_.push_back(source);
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
    if (point == vanished) return;
    const bool joined = point == U' ' && last_ == U' ';
    if (ranges_ != nullptr) put_range(source, joined);
    if (joined) return;
    folded_.put(point);
    last_ = point;
  }

  void put_range(ByteRange source, bool joined) {
    if (joined) {
      ranges_->back().end = source.end;
    } else {
      const bool same_letter = !ranges_->empty() && source.begin < ranges_->back().end;
      ranges_->push_back(same_letter ? ranges_->back() : source);
    }
  }

  std::string_view text_;
  FoldLevel level_;
  Utf8Writer folded_;
  std::vector<ByteRange>* ranges_;
  CodePoint next_;                  // the visible one behind what was read
  std::u32string letter_;           // the one just read, with its marks
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
