// SPDX-License-Identifier: MIT
#include "core/text/folded_point.h"

namespace portal::text {
namespace {

/// Punctuation that word processors change on their own is compared in its ASCII form.
struct Plain {
  char16_t first;
  char16_t last;
  char ascii;
};
constexpr Plain plain_punctuation[] = {{u'\u2010', u'\u2015', '-'},
                                       {u'\u2018', u'\u201B', '\''},
                                       {u'\u201C', u'\u201F', '"'},
                                       {u'\u2212', u'\u2212', '-'}};

constexpr char32_t full_width_first = 0xFF01;  // as ASCII from '!' to '~'
constexpr char32_t full_width_last = 0xFF5E;

}  // namespace

char32_t plain_beyond_ascii(char32_t point) {
  if ((point >= 0xC0 && point < 0x300) || (point >> 8) == 0x1E)
    return mend_d(point);  // nearly all text ends the question here
  if (is_space(point)) return U' ';
  for (const Plain& entry : plain_punctuation) {
    if (point >= entry.first && point <= entry.last) return static_cast<unsigned char>(entry.ascii);
  }
  const bool full_width = point >= full_width_first && point <= full_width_last;
  return full_width ? point - full_width_first + U'!' : point;
}

char32_t bare(char32_t point) {
  return is_mark(point) || is_invisible(point) ? vanished : bare_letter(plain(point));
}

}  // namespace portal::text
