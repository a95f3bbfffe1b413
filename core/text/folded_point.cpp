// SPDX-License-Identifier: MIT
#include "core/text/folded_point.h"

#include "core/text/code_point_data.h"

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

char32_t plain_space(char32_t point) {
  return is_space(point) ? U' ' : point;
}

char32_t plain(char32_t point) {
  if (point < 0x80) return plain_space(point);
  for (const Plain& entry : plain_punctuation) {
    if (point >= entry.first && point <= entry.last) return static_cast<unsigned char>(entry.ascii);
  }
  if (point >= full_width_first && point <= full_width_last) return point - full_width_first + U'!';
  return mend_d(plain_space(point));
}

char32_t bare(char32_t point) {
  return is_mark(point) || is_invisible(point) ? vanished : bare_letter(plain(point));
}

}  // namespace portal::text
