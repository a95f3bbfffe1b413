// SPDX-License-Identifier: MIT
#include "widgets/app/strings.h"

#include <array>

namespace portal::app {
namespace {

struct Wording {
  std::string_view vietnamese, english;
};

constexpr std::array wordings = {
#define STRING(name, vietnamese, english) Wording{vietnamese, english},
#include "widgets/app/strings.def"
#undef STRING
};

}  // namespace

Language language_of(std::string_view bcp47) {
  const bool english = bcp47.substr(0, 2) == "en" && (bcp47.size() == 2 || bcp47[2] == '-');
  return english ? Language::english : Language::vietnamese;
}

std::string_view wording(Text text, Language language) {
  const Wording& both = wordings[static_cast<std::size_t>(text)];
  return language == Language::english ? both.english : both.vietnamese;
}

std::string format(Text text, Language language, std::initializer_list<std::string_view> arguments) {
  const std::string_view pattern = wording(text, language);
  std::string result;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool placeholder = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
    const std::size_t index = placeholder ? static_cast<std::size_t>(pattern[i + 1] - '0') : arguments.size();
    if (index < arguments.size()) {
      result += *(arguments.begin() + index);
      i += 2;
    } else {
      result += pattern[i];
    }
  }
  return result;
}

std::string group_digits(std::size_t number, Language language) {
  std::string digits = std::to_string(number);
  const char separator = language == Language::english ? ',' : '.';
  for (std::size_t place = digits.size(); place > 3; place -= 3)
    digits.insert(place - 3, 1, separator);
  return digits;
}

}  // namespace portal::app
