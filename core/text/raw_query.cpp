// SPDX-License-Identifier: MIT
#include "core/text/raw_query.h"

#include <cstddef>
#include <utility>

#include "core/text/utf8.h"

namespace portal::text {
namespace {

bool is_abbreviation(std::string_view token) {
  constexpr std::size_t most_letters = 5;
  std::size_t letters = 0;
  for (const char byte : token) {
    if (byte >= 'a' && byte <= 'z') return false;
    letters += byte >= 'A' && byte <= 'Z';
  }
  return letters <= most_letters;
}

/// Whether a quotation is open behind `text`, if it was `open` before.
bool is_quoting(std::string_view text, bool open) {
  for (const CodePoint point : CodePointsView(text)) {
    if (point.value == U'"') open = !open;
    if (point.value == U'\u201C') open = true;
    if (point.value == U'\u201D') open = false;
  }
  return open;
}

RawReading read_as(std::string_view query, TypingMethod method, ToneStyle style) {
  RawReading reading{method, {}, {}};
  std::size_t copied = 0;
  bool quoted = false;
  for (ByteRange token = next_token(query, 0); token.size() > 0; token = next_token(query, token.end)) {
    const std::string_view typed = query.substr(token.begin, token.size());
    quoted = is_quoting(typed, quoted);
    if (quoted || is_abbreviation(typed)) continue;
    const auto decoded = decode_token(typed, method, style);
    if (!decoded) continue;
    reading.text += query.substr(copied, token.begin - copied);
    const auto begin = static_cast<std::uint32_t>(reading.text.size());
    reading.text += *decoded;
    reading.spots.push_back({token, {begin, static_cast<std::uint32_t>(reading.text.size())}});
    copied = token.end;
  }
  reading.text += query.substr(copied);
  return reading;
}

}  // namespace

std::optional<RawReading> read_raw_typing(std::string_view query, ToneStyle style) {
  RawReading telex = read_as(query, TypingMethod::telex, style);
  RawReading vni = read_as(query, TypingMethod::vni, style);
  RawReading& reading = vni.spots.size() > telex.spots.size() ? vni : telex;
  if (reading.spots.empty()) return std::nullopt;
  return std::move(reading);
}

}  // namespace portal::text
