// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/problem.h"
#include "widgets/app/strings.h"

namespace portal::search_widget {

/// What a reader is told about a problem: a short sentence without jargon, with the row if there is one:
/// "Dòng 412: ngày không hợp lệ “32/13/2019”."
std::string reader_text(const Problem& problem, app::Language language);

}  // namespace portal::search_widget
