// SPDX-License-Identifier: MIT
#include "core/text/utf8.h"

#include <array>
#include <utility>

#include "core/text/utf8_writer.h"

namespace portal::text {
namespace {

/// What a lead byte announces: how many bytes follow, and which values the first of them may have. The narrow ranges
/// exclude overlong forms, surrogates and values above U+10FFFF (Unicode 14.0, table 3-7).
struct Lead {
  unsigned char following = 0;  ///< 0: the byte starts no code point
  unsigned char second_min = 0;
  unsigned char second_max = 0;
};
struct LeadRange {
  unsigned char first;
  unsigned char last;
  Lead lead;
};
constexpr LeadRange lead_ranges[] = {
    {0xC2, 0xDF, {1, 0x80, 0xBF}}, {0xE0, 0xE0, {2, 0xA0, 0xBF}}, {0xE1, 0xEC, {2, 0x80, 0xBF}},
    {0xED, 0xED, {2, 0x80, 0x9F}}, {0xEE, 0xEF, {2, 0x80, 0xBF}}, {0xF0, 0xF0, {3, 0x90, 0xBF}},
    {0xF1, 0xF3, {3, 0x80, 0xBF}}, {0xF4, 0xF4, {3, 0x80, 0x8F}},
};

/// By byte, from 0x80: decoding is most of the time of every text function.
constexpr std::array<Lead, 128> spread_leads() {
  std::array<Lead, 128> leads{};
  for (const LeadRange& range : lead_ranges) {
    for (std::size_t byte = range.first; byte <= range.last; ++byte)
      leads[byte - 0x80] = range.lead;
  }
  return leads;
}
constexpr std::array<Lead, 128> leads = spread_leads();

}  // namespace

CodePoint decode_beyond_ascii(std::string_view text, std::size_t offset) {
  const auto byte_at = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
  const auto begin = static_cast<std::uint32_t>(offset);
  const unsigned char first = byte_at(offset);
  const Lead lead = leads[first - 0x80u];
  if (lead.following == 0) return {replacement_character, begin, begin + 1, false};

  char32_t value = first & (0x3Fu >> lead.following);
  unsigned char low = lead.second_min;
  unsigned char high = lead.second_max;
  for (std::uint32_t i = 1; i <= lead.following; ++i) {
    if (offset + i >= text.size() || byte_at(offset + i) < low || byte_at(offset + i) > high) {
      return {replacement_character, begin, begin + i, false};
    }
    value = (value << 6) | (byte_at(offset + i) & 0x3Fu);
    low = 0x80;
    high = 0xBF;
  }
  return {value, begin, begin + lead.following + 1u, true};
}

std::size_t encode(char32_t code_point, char* bytes) {
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) code_point = replacement_character;
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  if (code_point < 0x80) {
    bytes[0] = byte(code_point);
    return 1;
  }
  const std::size_t size = code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
  for (std::size_t i = size - 1; i > 0; --i, code_point >>= 6)
    bytes[i] = byte(0x80 | (code_point & 0x3F));
  bytes[0] = byte((0xF00u >> size & 0xF0u) | code_point);  // as many high bits as bytes
  return size;
}

void append(std::string& text, char32_t code_point) {
  char bytes[longest_code_point];
  text.append(bytes, encode(code_point, bytes));
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
  Utf8Writer valid(text.size());
  for (const CodePoint point : CodePointsView(text))
    valid.put(point.value);
  return std::move(valid).take();
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
