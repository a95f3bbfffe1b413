// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/controls/ui.h"
#include "widgets/search/search_state.h"

namespace portal::search_widget {

/// What is shown instead of results, or above them, while documents are on their way or some did not arrive. Each draws
/// from `y` on, calls what the reader did, and returns where it ends (CSS pixels).
float loading(controls::Ui& ui, SearchState& state, float y);
float failure(controls::Ui& ui, SearchState& state, float y);
/// Nothing, and `y`, if all documents are there.
float partial(controls::Ui& ui, SearchState& state, float y);

}  // namespace portal::search_widget
