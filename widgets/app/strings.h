// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace portal::app {

enum class Language : std::uint8_t { vietnamese, english };

/// "en" and its regions give English, everything else Vietnamese: the kit's first language.
Language language_of(std::string_view bcp47);

enum class Text : std::uint8_t {
#define STRING(name, vietnamese, english) name,
#include "widgets/app/strings.def"
#undef STRING
};

/// The wording, UTF-8 NFC, with its placeholders. Lives as long as the program.
std::string_view wording(Text text, Language language);

/// The wording with {0}, {1}, … replaced by `arguments`.
std::string format(Text text, Language language, std::initializer_list<std::string_view> arguments);

/// 1780 → "1.780" in Vietnamese, "1,780" in English.
std::string group_digits(std::size_t number, Language language);

}  // namespace portal::app
