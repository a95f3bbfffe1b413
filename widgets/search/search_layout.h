// SPDX-License-Identifier: MIT
/// Breakpoints and distances of the search widget, CSS pixels of its own width; the look's numbers.
#pragma once

#include <string_view>

#include "widgets/app/strings.h"
#include "widgets/search/search_state.h"

namespace portal::search_widget {

inline constexpr float medium_px = 480;  ///< from here on a column for number and date
inline constexpr float large_px = 720;   ///< from here on the form is one line
inline constexpr float gap_px = 12;
inline constexpr float part_gap_px = 24;

/// The wording in the reader's language.
inline std::string_view words(const SearchState& state, app::Text text) {
  return app::wording(text, state.language());
}

}  // namespace portal::search_widget
