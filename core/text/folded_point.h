// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/code_point_data.h"

/// What becomes of single code points in the search forms of fold.h.
namespace portal::text {

inline constexpr char32_t vanished = 0xFFFFFFFF;

/// A space for each kind of white space.
inline char32_t plain_space(char32_t point) {
  return is_space(point) ? U' ' : point;
}

/// Also ASCII for full-width forms, dashes and curly quotes, and đ for what is mistyped for it.
char32_t plain_beyond_ascii(char32_t point);
inline char32_t plain(char32_t point) {
  return point < 0x80 ? plain_space(point) : plain_beyond_ascii(point);
}

/// The bare form: plain, lower case, without marks; `vanished` for marks and invisible characters.
char32_t bare(char32_t point);

}  // namespace portal::text
