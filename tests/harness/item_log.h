// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "widgets/raster/image.h"

struct ImGuiContext;

namespace portal::harness {

/// Everything with an id that Dear ImGui was given in one frame: what could be interactive.
///
/// Filled by the hooks that Dear ImGui has for its test engine. They are compiled in for native builds with tests
/// (tests/harness/CMakeLists.txt), and only there: elsewhere the log stays empty and `available` is false.
class ItemLog {
 public:
  struct Item {
    std::uint32_t id = 0;
    raster::Rect rect;  ///< device pixels from the widget's top left
  };

  /// Watches `context` as long as both live.
  explicit ItemLog(ImGuiContext& context);
  ItemLog(const ItemLog&) = delete;
  ItemLog& operator=(const ItemLog&) = delete;

  static bool available();

  /// Of the last frame, in the order of drawing. Windows themselves are left out.
  const std::vector<Item>& items() const { return items_; }

  /// For the hooks.
  void add(int frame, const Item& item);

 private:
  int frame_ = -1;
  std::vector<Item> items_;
};

}  // namespace portal::harness
