// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/text/tone.h"

namespace portal::text {

/// `text` with the tone of each Vietnamese syllable where `style` writes it: "Thanh Hóa" in the new style is "Thanh
/// Hoá", "UỶ BAN" in the old one "ỦY BAN". Each letter keeps its case. A word whose tone moves comes out composed; all
/// else, and each word that is no syllable (core/text/syllable.h), stays byte by byte as it is.
/// @param text  UTF-8, any normal form; bytes that are not UTF-8 stay
std::string place_tones(std::string_view text, ToneStyle style);

}  // namespace portal::text
