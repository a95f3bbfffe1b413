// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "core/text/legacy/encoding.h"
#include "core/text/utf8.h"

namespace portal::test {

/// `text` in an old encoding: each letter as two bytes that decode to it, else as one. So that VNI has its marks apart.
inline std::string to_legacy(std::string_view text, text::Encoding encoding) {
  std::map<std::string, std::string> letters;
  for (int first = 0x20; first < 0x100; ++first) {
    const std::string one(1, static_cast<char>(first));
    for (int second = 0x80; second < 0x100; ++second) {
      const std::string two = one + static_cast<char>(second);
      const std::string letter = text::decode(two, encoding);
      if (text::count_code_points(letter) == 1) letters.emplace(letter, two);
    }
    letters.emplace(text::decode(one, encoding), one);
  }
  std::string bytes;
  for (const text::CodePoint point : text::CodePointsView(text)) {
    const std::string letter(text.substr(point.begin, point.end - point.begin));
    const auto found = letters.find(letter);
    bytes += found == letters.end() ? letter : found->second;
  }
  return bytes;
}

}  // namespace portal::test
