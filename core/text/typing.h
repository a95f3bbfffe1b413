// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/text/byte_range.h"
#include "core/text/tone.h"

/// Vietnamese typed with the input method switched off: "nghij quyeets" (Telex), "nghi5 quye6t1" (VNI).
///
/// Telex: aa â, ee ê, oo ô, aw ă, ow ơ, uw ư, dd đ, w alone ư; s sắc, f huyền, r hỏi, x ngã, j nặng, z no tone.
/// VNI: 6 ^, 7 horn, 8 breve, 9 đ; 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng, 0 no tone.
/// The keys of marks and tones may come late ("tiengse"); another tone replaces the first; a key that is repeated
/// undoes itself and stays as a letter ("xooong" is "xoong"). Telex cannot tell -oong, -ooc from -ông, -ôc.
namespace portal::text {

enum class TypingMethod : std::uint8_t { telex, vni };

/// What the keys of one token spell, composed; a marked letter has the case of its base letter.
/// @param token  any bytes
/// @return nothing if the token stays as it is: it is not clean (Telex: ASCII letters only; VNI: a letter, then ASCII
///     letters and digits, of these two letters, one digit, no four digits in a row), its keys spell no syllable
///     (core/text/syllable.h), or they spell just what was typed
std::optional<std::string> decode_token(std::string_view token, TypingMethod method, ToneStyle style);

/// `text` with each token between white space decoded or, where that is nothing, as it is.
std::string decode_typing(std::string_view text, TypingMethod method, ToneStyle style);

/// The first run without white space at or behind `offset`; at the end of `text`, an empty range.
ByteRange next_token(std::string_view text, std::size_t offset);

}  // namespace portal::text
