// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/problem.h"
#include "widgets/app/strings.h"

namespace portal::search_widget {

/// False for what only the webmaster needs to know: a column that no field is known by takes nothing from the reader.
bool concerns_reader(ProblemCode code);

/// What a reader is told about a problem: a short sentence without jargon, with the row if there is one:
/// "Dòng 412: ngày không hợp lệ “32/13/2019”." Empty if it does not concern the reader.
std::string reader_text(const Problem& problem, app::Language language);

}  // namespace portal::search_widget
