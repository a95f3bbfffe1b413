// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/search/query.h"

namespace portal::search {

enum class SyntaxLanguage : std::uint8_t { vietnamese, english };

/// A sentence for readers: what is wrong, at which letter (from 1; marks count with their letter), and how it was read
/// all the same. UTF-8. What was typed is quoted up to some 40 letters.
/// @param text  that parse_query() found the problem in
std::string describe(const SyntaxProblem& problem, std::string_view text, SyntaxLanguage language);

}  // namespace portal::search
