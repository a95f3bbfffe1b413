// SPDX-License-Identifier: MIT
#include "core/text/doc_items.h"

#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace portal::text::doc {
namespace {

Kind kind_of(char32_t point) {
  if (point == '/') return Kind::slash;
  if (point == '-' || point == '_' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212) return Kind::hyphen;
  return point == ':' ? Kind::colon : Kind::other;
}

bool is_digit(char32_t point) {
  return point >= '0' && point <= '9';
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<Item> read() {
    std::vector<Item> items;
    bool spaced = false;
    while (offset_ < text_.size()) {
      const CodePoint point = decode(text_, offset_);
      if (is_space(point.value) || is_invisible(point.value)) {
        spaced = spaced || is_space(point.value);
        offset_ = point.end;
        continue;
      }
      items.push_back(read_item(point));
      items.back().spaced = std::exchange(spaced, false);
    }
    Item end;
    end.source = {offset_, offset_};
    items.push_back(end);
    return items;
  }

 private:
  Item read_item(const CodePoint& first) {
    Item item;
    item.source.begin = first.begin;
    if (is_digit(first.value)) {
      read_number(item);
    } else if (is_word_letter(first.value)) {
      read_word(item);
    } else {
      item.kind = kind_of(first.value);
      offset_ = first.end;
    }
    item.source.end = offset_;
    return item;
  }

  void read_number(Item& item) {
    item.kind = Kind::number;
    for (; offset_ < text_.size() && is_digit(decode(text_, offset_).value); ++offset_) {
      if (++item.digits <= most_digits) item.value = item.value * 10 + static_cast<std::uint32_t>(text_[offset_] - '0');
    }
    const std::uint32_t letter_end = word_end(offset_);
    const std::string letter = fold_case(text_.substr(offset_, letter_end - offset_));
    const bool single = letter.size() == 1 || letter == "đ";
    const bool more = letter_end < text_.size() && is_digit(decode(text_, letter_end).value);
    if (!single || more) return;
    item.text = letter;
    offset_ = letter_end;
  }

  void read_word(Item& item) {
    const std::uint32_t end = word_end(offset_);
    const std::string_view source = text_.substr(offset_, end - offset_);
    item.kind = Kind::word;
    item.text = fold_case(source);
    item.bare = fold(source);
    item.capitals = true;
    for (const CodePoint point : CodePointsView(source)) {
      if (is_word_letter(point.value) && to_lower(point.value) == point.value) item.capitals = false;
    }
    offset_ = end;
  }

  /// Letters, their marks, and "&" between letters.
  std::uint32_t word_end(std::uint32_t offset) const {
    while (offset < text_.size()) {
      const CodePoint point = decode(text_, offset);
      const bool letter = is_word_letter(point.value) && !is_digit(point.value);
      const bool joins = point.value == '&' && point.end < text_.size() &&
                         is_word_letter(decode(text_, point.end).value) && offset > 0 && text_[offset - 1] != '&';
      if (!letter && !is_mark(point.value) && !joins) break;
      offset = point.end;
    }
    return offset;
  }

  std::string_view text_;
  std::uint32_t offset_ = 0;
};

}  // namespace

std::vector<Item> read_items(std::string_view text) {
  return Lexer(text).read();
}

}  // namespace portal::text::doc
