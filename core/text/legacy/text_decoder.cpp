// SPDX-License-Identifier: MIT
#include "core/text/legacy/text_decoder.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace portal::text {
namespace {

constexpr std::size_t sample_bytes = 64 * 1024;
constexpr std::size_t mark_bytes = 3;                // of the longest byte order mark
constexpr std::size_t longest_word_run = 16 * 1024;  // without a space; longer ones may break inside a letter
constexpr std::string_view mark_utf8 = "\xEF\xBB\xBF";

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

bool is_utf16(Encoding encoding) {
  return encoding == Encoding::utf16_le || encoding == Encoding::utf16_be;
}

bool starts_with_mark(std::string_view piece, Encoding encoding) {
  return (encoding == Encoding::utf16_le && piece.starts_with("\xFF\xFE")) ||
         (encoding == Encoding::utf16_be && piece.starts_with("\xFE\xFF"));
}

}  // namespace

std::string TextDecoder::push(std::string_view bytes) {
  held_ += bytes;
  return take(false);
}

std::string TextDecoder::finish() {
  return take(true);
}

std::string TextDecoder::take(bool last) {
  if (state_ == State::start) {
    if (held_.size() < mark_bytes && !last) return {};
    state_ = State::ascii;
    if (held_.starts_with("\xFF\xFE") || held_.starts_with("\xFE\xFF")) decide();
    if (held_.starts_with(mark_utf8)) {
      held_.erase(0, mark_bytes);
      state_ = State::decided;
    }
  }
  std::string text;
  if (state_ == State::ascii) text = take_ascii(last);
  if (state_ == State::sampling) {
    if (held_.size() < sample_bytes && !last) return text;
    decide();
  }
  if (state_ != State::decided) return text;
  if (guess_.encoding == Encoding::utf8) {
    text += held_;
    held_.clear();
    return text;
  }
  while (const std::size_t size = complete_size(last)) {
    const std::string_view piece = std::string_view(held_).substr(0, size);
    // decode() drops a mark in front, which only the start of the text is.
    if (begun_ && starts_with_mark(piece, guess_.encoding)) text += mark_utf8;
    begun_ = true;
    text += decode(piece, guess_.encoding);
    held_.erase(0, size);
  }
  return text;
}

/// All but the word at the end, with which the sample would start; of a very long one its last bytes.
std::string TextDecoder::take_ascii(bool last) {
  constexpr std::size_t longest_word = 64;
  const auto other = static_cast<std::size_t>(std::find_if_not(held_.begin(), held_.end(), is_ascii) - held_.begin());
  const bool all = other == held_.size();
  if (!all) state_ = State::sampling;
  const std::size_t space = std::string_view(held_).substr(0, other).find_last_of("\n ");
  std::size_t size = space == std::string::npos ? 0 : space + 1;
  if (other - size > longest_word) size = other - longest_word;
  if (all && last) size = held_.size();
  std::string text = held_.substr(0, size);
  held_.erase(0, size);
  return text;
}

void TextDecoder::decide() {
  state_ = State::decided;
  const std::string_view sample = cut(held_, sample_bytes);
  const EncodingGuess guess = guess_encoding(sample);
  if (guess.certainty_percent >= certain_enough_percent && !guess.misread) {
    guess_ = guess;
  } else {
    uncertain_ = !is_valid(sample);
  }
}

/// How much of the start of what is held ends between two letters.
std::size_t TextDecoder::complete_size(bool last) const {
  if (is_utf16(guess_.encoding)) {
    if (last) return held_.size();
    const std::size_t size = held_.size() & ~std::size_t{1};
    if (size == 0) return 0;
    const auto high = static_cast<unsigned char>(held_[guess_.encoding == Encoding::utf16_le ? size - 1 : size - 2]);
    return high >= 0xD8 && high < 0xDC ? size - 2 : size;  // without the first half of a surrogate pair
  }
  const std::string_view piece = std::string_view(held_).substr(0, longest_word_run);
  const std::size_t space = piece.find_last_of("\n ");
  if (space != std::string_view::npos) return space + 1;
  return last || piece.size() == longest_word_run ? piece.size() : 0;
}

}  // namespace portal::text
