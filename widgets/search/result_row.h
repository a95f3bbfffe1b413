// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/search/document.h"
#include "widgets/app/strings.h"
#include "widgets/controls/ui.h"
#include "widgets/search/search_state.h"

namespace portal::search_widget {

/// Width of the column with number and date, from 480 CSS pixels on, and the room to its right.
inline constexpr float result_rail_px = 124;
inline constexpr float result_rail_gap_px = 20;

/// Names a document among the rows of a list. Documents without an id may have the same name.
std::string row_key(const search::Document& document);

/// One result: number, date, linked title, summary, agency; with what the query matched highlighted.
/// @return its height in CSS pixels
float result_row(controls::Ui& ui, const search::Document& document, const HitMarks& marks, app::Language language,
                 float y);

}  // namespace portal::search_widget
