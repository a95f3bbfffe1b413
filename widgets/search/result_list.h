// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/controls/ui.h"
#include "widgets/search/search_state.h"

namespace portal::search_widget {

/// Total, order, rows and pages, from `y` on. Calls what the reader did.
/// @return where it ends, CSS pixels
float result_list(controls::Ui& ui, SearchState& state, float y);

}  // namespace portal::search_widget
