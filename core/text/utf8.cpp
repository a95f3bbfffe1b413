// SPDX-License-Identifier: MIT
#include "core/text/utf8.h"

namespace portal::text {
namespace {

/// What a lead byte announces: how many bytes follow, and which values the first of them may have. The narrow ranges
/// exclude overlong forms, surrogates and values above U+10FFFF (Unicode 14.0, table 3-7).
struct Lead {
  unsigned char first;
  unsigned char last;
  unsigned char following;
  unsigned char second_min;
  unsigned char second_max;
};
constexpr Lead leads[] = {
    {0xC2, 0xDF, 1, 0x80, 0xBF}, {0xE0, 0xE0, 2, 0xA0, 0xBF}, {0xE1, 0xEC, 2, 0x80, 0xBF}, {0xED, 0xED, 2, 0x80, 0x9F},
    {0xEE, 0xEF, 2, 0x80, 0xBF}, {0xF0, 0xF0, 3, 0x90, 0xBF}, {0xF1, 0xF3, 3, 0x80, 0xBF}, {0xF4, 0xF4, 3, 0x80, 0x8F},
};

const Lead* find_lead(unsigned char byte) {
  for (const Lead& lead : leads) {
    if (byte >= lead.first && byte <= lead.last) return &lead;
  }
  return nullptr;
}

}  // namespace

CodePoint decode_beyond_ascii(std::string_view text, std::size_t offset) {
  const auto byte_at = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
  const auto begin = static_cast<std::uint32_t>(offset);
  const unsigned char first = byte_at(offset);
  const Lead* lead = find_lead(first);
  if (lead == nullptr) return {replacement_character, begin, begin + 1, false};

  char32_t value = first & (0x3Fu >> lead->following);
  unsigned char low = lead->second_min;
  unsigned char high = lead->second_max;
  for (std::uint32_t i = 1; i <= lead->following; ++i) {
    if (offset + i >= text.size() || byte_at(offset + i) < low || byte_at(offset + i) > high) {
      return {replacement_character, begin, begin + i, false};
    }
    value = (value << 6) | (byte_at(offset + i) & 0x3Fu);
    low = 0x80;
    high = 0xBF;
  }
  return {value, begin, begin + lead->following + 1u, true};
}

void append(std::string& text, char32_t code_point) {
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) code_point = replacement_character;
  const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (code_point < 0x80) return put(code_point);
  if (code_point < 0x800) {
    put(0xC0 | (code_point >> 6));
    return put(0x80 | (code_point & 0x3F));
  }
  if (code_point < 0x10000) {
    put(0xE0 | (code_point >> 12));
  } else {
    put(0xF0 | (code_point >> 18));
    put(0x80 | ((code_point >> 12) & 0x3F));
  }
  put(0x80 | ((code_point >> 6) & 0x3F));
  put(0x80 | (code_point & 0x3F));
}

std::size_t first_invalid(std::string_view text) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    const CodePoint point = decode(text, offset);
    if (!point.valid) break;
    offset = point.end;
  }
  return offset;
}

bool is_valid(std::string_view text) {
  return first_invalid(text) == text.size();
}

std::string to_valid(std::string_view text) {
  std::string valid;
  valid.reserve(text.size());
  for (const CodePoint point : CodePointsView(text))
    append(valid, point.value);
  return valid;
}

std::string_view cut(std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  std::size_t end = max_bytes;
  // A code point has at most 4 bytes; more continuation bytes than 3 are not UTF-8, and may be cut anywhere.
  for (int i = 0; i < 3 && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80; ++i)
    --end;
  const bool splits = (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80;
  return text.substr(0, splits ? max_bytes : end);
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size(); offset = decode(text, offset).end)
    ++count;
  return count;
}

}  // namespace portal::text
