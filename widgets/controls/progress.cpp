// SPDX-License-Identifier: MIT
#include "widgets/controls/progress.h"

#include <algorithm>

namespace portal::controls {

void progress(Ui& ui, std::string_view key, std::string_view name, int per_mille, std::string_view value_text, float x,
              float y, float width_px) {
  using semantics::Attribute;
  const semantics::NodeId id = ui.id(key);
  const Box box{x, y, width_px, progress_height_px};
  const int filled = std::clamp(per_mille, 0, 1000);
  semantics::Node& node = ui.tree().add(id, semantics::Role::progress);
  node.rect = Ui::fine(box);
  node.attributes = {{Attribute::label, std::string(name)},
                     {Attribute::value_now, std::to_string(filled / 10)},
                     {Attribute::value_max, "100"},
                     {Attribute::value_text, std::string(value_text)}};
  if (!ui.place(id, box)) return;
  const float radius = progress_height_px / 2;
  ui.fill(box, ui.color(theme::ColorRole::hover), radius);
  const float width = std::max(progress_height_px, width_px * static_cast<float>(filled) / 1000);
  ui.fill({x, y, width, progress_height_px}, ui.color(theme::ColorRole::accent), radius);
}

}  // namespace portal::controls
