// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "tests/harness/item_log.h"
#include "widgets/semantics/tree.h"

namespace portal::harness {

/// A frame as the checks see it.
struct FrameFacts {
  const semantics::Tree& tree;
  const ItemLog& items;
  float scale = 1;              ///< device pixels per CSS pixel
  bool coarse_pointer = false;  ///< fingers are served
};

/// What must hold for every frame of every widget; a sentence about the first thing that does not, or nothing.
///
/// - the scopes are closed, ids are unique, parents come first
/// - every place lies inside the widget, so nothing scrolls sideways
/// - controls have names, do not overlap, and fit a finger where there is one; links lead somewhere
/// - every item that Dear ImGui was given is described, at the same place, and every control is such an item
std::string first_problem(const FrameFacts& frame);

}  // namespace portal::harness
