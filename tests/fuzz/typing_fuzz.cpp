// SPDX-License-Identifier: MIT
// Text typed in Telex or VNI, and the reading of a query: properties that hold for any bytes.
#include "core/text/code_point_data.h"
#include "core/text/raw_query.h"
#include "core/text/syllable.h"
#include "core/text/tone_style.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::text;

namespace {

bool is_ascii(std::string_view text) {
  for (const char byte : text) {
    if (static_cast<unsigned char>(byte) >= 0x80) return false;
  }
  return true;
}

bool is_syllable(std::string_view text) {
  std::u32string word;
  for (const CodePoint point : CodePointsView(text))
    word.push_back(to_lower(point.value));
  return parse_syllable(word).has_value();
}

std::string_view part(std::string_view text, ByteRange range) {
  return text.substr(range.begin, range.size());
}

void check(std::string_view query, const RawReading& reading) {
  require(!reading.spots.empty());
  ByteRange typed;
  ByteRange decoded;
  for (const RawSpot& spot : reading.spots) {
    require(spot.typed.begin >= typed.end && spot.typed.end <= query.size() && spot.decoded.begin >= decoded.end);
    require(query.substr(typed.end, spot.typed.begin - typed.end) ==
            std::string_view(reading.text).substr(decoded.end, spot.decoded.begin - decoded.end));
    typed = spot.typed;
    decoded = spot.decoded;
    require(is_ascii(part(query, typed)) && is_syllable(part(reading.text, decoded)));
    require(part(query, typed) != part(reading.text, decoded));
  }
  require(query.substr(typed.end) == std::string_view(reading.text).substr(decoded.end));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  for (const TypingMethod method : {TypingMethod::telex, TypingMethod::vni}) {
    const std::string in_old = decode_typing(text, method, ToneStyle::old_style);
    const std::string in_new = decode_typing(text, method, ToneStyle::new_style);
    require(place_tones(in_old, ToneStyle::new_style) == place_tones(in_new, ToneStyle::new_style));
    require(is_valid(in_old) == is_valid(text));
  }
  const auto reading = read_raw_typing(text);
  if (reading) check(text, *reading);
  return 0;
}
