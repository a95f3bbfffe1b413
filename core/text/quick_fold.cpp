// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include "core/text/ascii_run.h"
#include "core/text/bare.h"
#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/folded_point.h"
#include "core/text/folded_word.h"
#include "core/text/letter_tables.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

constexpr std::size_t longest_folded_word = 8;  // letters; the longer ones are no syllables and stay as they are
constexpr std::size_t slack_bytes = 48;         // copies may write a few bytes beyond, words may grow by a few
constexpr std::size_t least_chunk_bytes = 64;   // for the rules, so that decomposed text is not cut into words

bool is_ascii_space(char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

bool is_ascii_alnum(char byte) {
  const char lower = static_cast<char>(byte | 0x20);
  return (byte >= '0' && byte <= '9') || (lower >= 'a' && lower <= 'z');
}

/// What stands beside a letter, as far as the place of its tone depends on it.
enum class Side { nothing, consonant, vowel, unclear };

Side side_of_ascii(char byte) {
  if (!is_ascii_alnum(byte)) return Side::nothing;
  constexpr std::string_view vowels = "aeiouy";
  return vowels.find(static_cast<char>(byte | 0x20)) == vowels.npos ? Side::consonant : Side::vowel;
}

/// Folds at the levels that keep marks. What the tables do not know (marks apart from their letters, other scripts,
/// bytes that are no UTF-8) is folded by the rules of fold.cpp, from the white space before it to white space behind
/// it.
class QuickFolder {
 public:
  QuickFolder(std::string_view text, FoldLevel level, std::string& out)
      : text_(text),
        out_(out),
        level_(level),
        lowers_(level != FoldLevel::exact),
        places_tones_(level == FoldLevel::letter_case || level == FoldLevel::variant),
        unifies_i_(level == FoldLevel::variant || level == FoldLevel::toneless) {}

  void fold() {
    out_.resize(text_.size() + slack_bytes);
    while (read_ < text_.size()) {
      copy_run();
      if (read_ < text_.size() && !take_next()) fold_by_rules();
    }
    out_.resize(written_);
  }

 private:
  void copy_run() {
    const char* from = text_.data() + read_;
    const std::size_t size = text_.size() - read_;
    char* to = out_.data() + written_;
    const std::size_t copied = unifies_i_ ? copy_ascii<AsciiRun{true, true}>(from, size, to, after_space())
                               : lowers_  ? copy_ascii<AsciiRun{}>(from, size, to, after_space())
                                          : copy_ascii<AsciiRun{false, false}>(from, size, to, after_space());
    read_ += copied;
    written_ += copied;
  }

  /// Takes one code point. False if only the rules know it, which then begin at the last white space.
  bool take_next() {
    const char byte = text_[read_];
    if (static_cast<unsigned char>(byte) < 0x80) return take_ascii(byte);
    const FoundLetter found = find_letter(text_.data() + read_, text_.size() - read_);
    if (found.entry == nullptr) return take_punctuation();
    if ((found.entry->info & LetterEntry::by_rules) != 0) return false;
    if (found.entry->utf8[0] == ' ') return take_space(found.size_bytes);
    take_letter(found);
    const std::uint8_t info = found.entry->info;
    if (places_tones_ && (info & LetterEntry::toned) != 0 && may_move_tone(info)) return end_word();
    return (info & LetterEntry::is_y) == 0 || !may_become_i(folded_size(*found.entry)) || end_word();
  }

  void take_letter(const FoundLetter& found) {
    char* to = out_.data() + written_;
    if (!lowers_) {
      std::memcpy(to, text_.data() + read_, found.size_bytes);
    } else if (level_ == FoldLevel::toneless) {
      std::memcpy(to, found.entry->toneless, sizeof found.entry->toneless);
    } else {
      std::memcpy(to, found.entry->utf8, sizeof found.entry->utf8);
    }
    written_ += lowers_ ? folded_size(*found.entry) : found.size_bytes;
    read_ += found.size_bytes;
  }

  bool take_ascii(char byte) {
    if (is_ascii_space(byte)) return take_space(1);
    const char32_t point = static_cast<unsigned char>(byte);
    out_[written_++] = static_cast<char>(lowers_ ? to_lower(point) : point);
    ++read_;
    return (byte | 0x20) != 'y' || !may_become_i(1) || end_word();
  }

  bool take_space(std::size_t size_bytes) {
    if (!after_space()) out_[written_++] = ' ';
    read_ += size_bytes;
    return true;
  }

  /// Dashes, curly quotes, dots.
  bool take_punctuation() {
    const CodePoint point = decode(text_, read_);
    if (point.value < 0x2010 || point.value >= 0x2028) return false;
    written_ += encode(lowers_ ? plain(point.value) : point.value, out_.data() + written_);
    read_ = point.end;
    return true;
  }

  bool after_space() const { return written_ > 0 && out_[written_ - 1] == ' '; }

  Side side_at(std::size_t offset) const {
    if (offset >= text_.size()) return Side::nothing;
    return static_cast<unsigned char>(text_[offset]) < 0x80 ? side_of_ascii(text_[offset]) : Side::unclear;
  }

  /// What ends at byte `end` of the output; moves `end` before it.
  Side side_before(std::size_t& end) const {
    if (end == 0) return Side::nothing;
    if (static_cast<unsigned char>(out_[end - 1]) < 0x80) return side_of_ascii(out_[--end]);
    const bool is_d = end >= 2 && std::string_view(out_).substr(end - 2, 2) == "đ";
    end -= is_d ? 2 : 1;
    return is_d ? Side::consonant : Side::unclear;
  }

  /// False if the tone of the letter that was just taken is surely where the old style writes it. Nearly always, so
  /// that few words are looked at as a whole.
  bool may_move_tone(std::uint8_t info) const {
    const Side next = side_at(read_);
    if (next == Side::unclear) return true;
    const bool ends_in_vowel = next == Side::vowel && side_at(read_ + 1) == Side::nothing;
    if ((info & LetterEntry::marked) != 0) return next == Side::vowel && !ends_in_vowel;  // tiếng, người
    std::size_t begin = written_ - (info & LetterEntry::size_bits);
    const Side before = side_before(begin);
    const char first = begin < written_ ? out_[begin] : ' ';
    if (before == Side::nothing || before == Side::consonant) {
      if (next != Side::vowel) return false;                  // một
      return !ends_in_vowel || first == 'g' || first == 'q';  // mùa; gìa, qúy
    }
    if (before != Side::vowel) return true;
    const std::size_t glide = begin;
    const Side onset = side_before(begin);
    if (onset != Side::nothing && onset != Side::consonant) return true;
    if (next == Side::consonant) return false;  // hoàn
    if (next != Side::nothing || onset != Side::consonant) return true;
    const std::string_view pair = std::string_view(out_).substr(glide - 1, 2);
    return !((pair == "gi" || pair == "qu") && side_before(begin) == Side::nothing);  // giá, quý; hoà
  }

  /// How many bytes the letter of `entry` has in the output.
  std::size_t folded_size(const LetterEntry& entry) const {
    return level_ == FoldLevel::toneless ? entry.toneless_size : entry.info & LetterEntry::size_bits;
  }

  /// False if the y that was just taken, of `size_bytes`, surely stays: nearly always.
  bool may_become_i(std::size_t size_bytes) const {
    constexpr std::string_view before_y = "hklmstvu";
    if (!unifies_i_ || written_ == size_bytes) return false;
    return before_y.find(out_[written_ - size_bytes - 1]) != before_y.npos && is_at_word_end();
  }

  bool is_at_word_end() const {
    if (read_ >= text_.size()) return true;
    if (static_cast<unsigned char>(text_[read_]) < 0x80) return !is_ascii_alnum(text_[read_]);
    const FoundLetter found = find_letter(text_.data() + read_, text_.size() - read_);
    return found.entry == nullptr || (found.entry->info & LetterEntry::in_word) == 0;
  }

  /// Takes the rest of a word and folds it as a whole. False if the rules must.
  bool end_word() {
    for (std::size_t taken = 0; !is_at_word_end(); ++taken) {
      if (taken == longest_folded_word) return true;
      const char byte = text_[read_];
      if (static_cast<unsigned char>(byte) < 0x80) {
        out_[written_++] = static_cast<char>(to_lower(static_cast<unsigned char>(byte)));
        ++read_;
        continue;
      }
      const FoundLetter found = find_letter(text_.data() + read_, text_.size() - read_);
      if ((found.entry->info & LetterEntry::by_rules) != 0) return false;
      take_letter(found);
    }
    if (read_ < text_.size() && needs_rules_at(read_)) return false;
    fold_last_word();
    return true;
  }

  /// True for what may belong to the word before it though the tables do not know it.
  bool needs_rules_at(std::size_t offset) const {
    if (static_cast<unsigned char>(text_[offset]) < 0x80) return false;
    const FoundLetter found = find_letter(text_.data() + offset, text_.size() - offset);
    if (found.entry != nullptr) return (found.entry->info & LetterEntry::by_rules) != 0;
    const char32_t point = decode(text_, offset).value;
    return point < 0x2010 || point >= 0x2028;
  }

  void fold_last_word() {
    std::size_t begin = written_;
    std::size_t letters = 0;
    while (begin > 0) {
      std::size_t letter = begin - 1;
      while (letter > 0 && (static_cast<unsigned char>(out_[letter]) & 0xC0) == 0x80)
        --letter;
      if (!is_word_letter(decode(out_, letter).value)) break;
      if (++letters > longest_folded_word) return;
      begin = letter;
    }
    word_.clear();
    for (std::size_t at = begin; at < written_;) {
      const CodePoint point = decode(out_, at);
      word_.push_back(point.value);
      at = point.end;
    }
    fold_word(word_, level_);
    written_ = begin;
    for (const char32_t letter : word_)
      written_ += encode(letter, out_.data() + written_);
    make_room();
  }

  /// The output always has room for as many bytes as are still to be read.
  void make_room() {
    const std::size_t room = written_ + text_.size() - read_ + slack_bytes;
    if (out_.size() < room) out_.resize(room + room / 8);
  }

  bool is_behind_space(std::size_t offset) const {
    if (offset == 0 || is_ascii_space(text_[offset - 1])) return true;
    return offset >= 2 && text_.substr(offset - 2, 2) == "\u00A0";
  }

  /// Takes back what was folded since the last white space and folds it, and what follows, by the rules.
  void fold_by_rules() {
    std::size_t begin = read_;
    while (!is_behind_space(begin))
      --begin;
    while (written_ > 0 && out_[written_ - 1] != ' ')
      --written_;
    std::size_t end = std::max(read_ + 1, begin + least_chunk_bytes);
    const auto is_apart = [&](std::size_t offset) {  // no mark can follow
      return is_ascii_space(text_[offset - 1]) && static_cast<unsigned char>(text_[offset]) < 0x80;
    };
    while (end < text_.size() && !is_apart(end))
      ++end;
    end = std::min(end, text_.size());
    const std::string folded = text::fold(text_.substr(begin, end - begin), level_);
    const std::size_t skipped = after_space() && folded.starts_with(' ') ? 1 : 0;
    read_ = end;
    const std::size_t size = folded.size() - skipped;
    const std::size_t room = written_ + size + text_.size() - read_ + slack_bytes;
    if (out_.size() < room) out_.resize(room + room / 8);
    std::memcpy(out_.data() + written_, folded.data() + skipped, size);
    written_ += size;
  }

  std::string_view text_;
  std::string& out_;
  FoldLevel level_;
  bool lowers_;
  bool places_tones_;
  bool unifies_i_;
  std::size_t read_ = 0;
  std::size_t written_ = 0;
  std::u32string word_;
};

}  // namespace

void fold_much(std::string_view text, FoldLevel level, std::string& out) {
  if (level == FoldLevel::bare) return fold_bare(text, out);
  QuickFolder(text, level, out).fold();
}

}  // namespace portal::text
