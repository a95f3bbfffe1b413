// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/app/kit.h"

namespace portal::test {

/// Runs `view` inside ImGui frames of `kit` until its atlas does not move any more.
template <class View>
void in_frame(app::Kit& kit, View view) {
  do
    kit.run_frame(800, 600, 0, view);
  while (!kit.settled());
}

}  // namespace portal::test
