// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "widgets/app/strings.h"
#include "widgets/search/search_state.h"

namespace portal::search_widget {

/// What to tell the reader about a date, empty if it is right, missing, or still being typed: an unfinished date is no
/// mistake while the field has the focus, a day that does not exist is one at once.
std::string date_error(const DateEnd& end, bool focused, app::Language language);

}  // namespace portal::search_widget
