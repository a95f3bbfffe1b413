// SPDX-License-Identifier: MIT
#pragma once

namespace portal::bench {

/// Keeps functions in a module that nobody calls, to weigh them. A volatile store: the optimiser cannot know that
/// nobody calls what it points to.
template <class... Functions>
void reach(Functions... functions) {
  const auto keep = []<class Function>(Function function) { [[maybe_unused]] volatile Function kept = function; };
  (keep(functions), ...);
}

}  // namespace portal::bench
