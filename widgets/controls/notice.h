// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/controls/ui.h"

namespace portal::controls {

enum class NoticeKind : std::uint8_t { warning, error };

struct Notice {
  NoticeKind kind = NoticeKind::error;
  std::string title;                 ///< what happened: one bold sentence
  std::vector<std::string> details;  ///< what still works, which rows
  std::string_view action = {};      ///< label of a button; none if empty
};

struct NoticeResult {
  float height_px = 0;
  bool action = false;  ///< the button was activated in this pass
};

/// A tinted box with a bar, an icon and words; the icon and the bar never stand alone.
NoticeResult notice(Ui& ui, std::string_view key, const Notice& notice, float x, float y, float width_px);

}  // namespace portal::controls
