// SPDX-License-Identifier: MIT
#include "core/text/tidy.h"

#include "core/text/code_point_data.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

bool is_control(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

}  // namespace

std::string tidy(std::string_view text) {
  std::string tidied;
  tidied.reserve(text.size());
  bool space_due = false;
  for (const CodePoint point : CodePointsView(text)) {
    if (is_invisible(point.value)) continue;
    if (is_space(point.value) || is_control(point.value)) {
      space_due = !tidied.empty();
      continue;
    }
    if (space_due) tidied.push_back(' ');
    space_due = false;
    append(tidied, point.value);
  }
  return nfc(tidied);
}

}  // namespace portal::text
