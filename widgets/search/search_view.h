// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/controls/ui.h"
#include "widgets/search/search_state.h"

namespace portal::search_widget {

/// One pass over the search widget: lays out, describes, paints, and calls the actions of `state` that this pass's
/// Command asks for. After an action the pass shows the state before it: the caller makes another one.
/// @return height of the widget in CSS pixels
float search_view(controls::Ui& ui, SearchState& state);

}  // namespace portal::search_widget
