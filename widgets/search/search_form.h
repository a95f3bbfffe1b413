// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/controls/ui.h"
#include "widgets/search/search_state.h"

namespace portal::search_widget {

/// Query, dates and the button, from `y` on: on one, two or three lines, as the width allows. Calls what the reader
/// did.
/// @return where it ends, CSS pixels
float search_form(controls::Ui& ui, SearchState& state, float y);

}  // namespace portal::search_widget
