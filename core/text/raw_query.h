// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"
#include "core/text/typing.h"

namespace portal::text {

/// A token of a query and what its keys spell.
struct RawSpot {
  ByteRange typed;    ///< in the query
  ByteRange decoded;  ///< in RawReading::text
};

/// Another reading of a query, as if the input method had been on: searched beside the query as typed, never in its
/// place, for English words decode too ("as" to "á"). Where the query as typed has hits, nobody is asked "Có phải bạn
/// muốn tìm …?"; where only this reading has some, the reader is.
struct RawReading {
  TypingMethod method = TypingMethod::telex;
  std::string text;            ///< the query with each spot decoded, all else byte by byte the same
  std::vector<RawSpot> spots;  ///< rising, at least one

  /// Several tokens that decode are no accident: what this reading finds counts as much as what was typed.
  bool is_likely() const { return spots.size() >= 2; }
};

/// Reads the query in the method that decodes more of its tokens; of equals, Telex. Not decoded: what stands in double
/// quotes (an open quote reaches to the end), tokens in capitals of at most 5 letters (UBND), and what decode_token()
/// leaves alone.
/// @param query  UTF-8
/// @return nothing if no token decodes
std::optional<RawReading> read_raw_typing(std::string_view query, ToneStyle style = ToneStyle::old_style);

}  // namespace portal::text
