// SPDX-License-Identifier: MIT
#include "core/text/tidy.h"

#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"
#include "core/text/utf8_writer.h"

namespace portal::text {
namespace {

bool is_control(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

}  // namespace

std::string tidy(std::string_view text) {
  Utf8Writer tidied(text.size());
  bool space_due = false;
  bool marked = false;
  for (const CodePoint point : CodePointsView(text)) {
    if (is_invisible(point.value)) continue;
    if (is_space(point.value) || is_control(point.value)) {
      space_due = !tidied.empty();
      continue;
    }
    if (space_due) tidied.put(U' ');
    space_due = false;
    marked = marked || is_mark(point.value);
    tidied.put(point.value);
  }
  const std::string spaced = std::move(tidied).take();
  return marked ? nfc(spaced) : spaced;  // without marks all is composed
}

}  // namespace portal::text
