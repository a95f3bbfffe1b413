// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// UTF-8 by code point. Bytes that are not UTF-8 decode to U+FFFD, one for each maximal subpart (what browsers do).
/// @see Unicode 14.0, section 3.9, table 3-8; WHATWG Encoding Standard, section 8.1.1
namespace portal::text {

inline constexpr char32_t replacement_character = 0xFFFD;

/// One code point and where it stood.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t begin = 0;  ///< first byte
  std::uint32_t end = 0;    ///< one past its last byte
  bool valid = true;        ///< false: `value` stands for bytes that are not UTF-8
};

/// The code point that starts at byte `offset`.
/// @param offset  less than text.size(); text.size() less than 4 GiB
CodePoint decode_beyond_ascii(std::string_view text, std::size_t offset);
inline CodePoint decode(std::string_view text, std::size_t offset) {
  const auto byte = static_cast<unsigned char>(text[offset]);
  const auto begin = static_cast<std::uint32_t>(offset);
  return byte < 0x80 ? CodePoint{byte, begin, begin + 1, true} : decode_beyond_ascii(text, offset);
}

inline constexpr std::size_t longest_code_point = 4;

/// Writes `code_point` as UTF-8 to `bytes`, which has room for longest_code_point bytes, and returns how many it took;
/// surrogates and values above U+10FFFF become U+FFFD.
std::size_t encode(char32_t code_point, char* bytes);

/// Appends `code_point` as UTF-8; surrogates and values above U+10FFFF become U+FFFD.
void append(std::string& text, char32_t code_point);

/// Offset of the first byte that is not UTF-8, or text.size().
std::size_t first_invalid(std::string_view text);

/// True if the whole of `text` is UTF-8.
bool is_valid(std::string_view text);

/// `text`, with U+FFFD for each maximal subpart that is not UTF-8.
std::string to_valid(std::string_view text);

/// The longest start of `text` of at most `max_bytes` bytes that does not split a code point.
std::string_view cut(std::string_view text, std::size_t max_bytes);

/// Number of code points.
std::size_t count_code_points(std::string_view text);

/// For range-for over a text: `for (const CodePoint point : CodePointsView(text))`. Borrows the text.
class CodePointsView {
 public:
  class Iterator {
   public:
    Iterator(std::string_view text, std::size_t offset) : text_(text), offset_(offset) {}
    CodePoint operator*() const { return decode(text_, offset_); }
    Iterator& operator++() {
      offset_ = decode(text_, offset_).end;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return offset_ != other.offset_; }

   private:
    std::string_view text_;
    std::size_t offset_;
  };

  explicit CodePointsView(std::string_view text) : text_(text) {}
  Iterator begin() const { return {text_, 0}; }
  Iterator end() const { return {text_, text_.size()}; }

 private:
  std::string_view text_;
};

}  // namespace portal::text
