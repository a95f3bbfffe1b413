// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "widgets/controls/ui.h"

namespace portal::controls {

inline constexpr float field_height_px = 44;
inline constexpr float field_label_gap_px = 6;

struct FieldOptions {
  bool search = false;  ///< a search field with its icon, else a plain text field
  std::string_view placeholder = {};
  std::string_view inputmode = {};  ///< which keyboard a phone shows: "numeric", …
  std::string_view autocomplete = {};
  std::string_view error = {};  ///< a sentence; shown below the field, which is then marked as invalid
};

struct FieldResult {
  std::optional<std::string> typed;  ///< the reader's new value, in this pass
  float height_px = 0;               ///< label, field and error
};

/// A labelled text field. The host's own `<input>` lies over the frame and shows the text; with Pass::paint_values the
/// text is painted here.
FieldResult field(Ui& ui, std::string_view key, std::string_view label, std::string_view value, float x, float y,
                  float width_px, const FieldOptions& options);

/// A field for one date, typed as dd/mm/yyyy.
FieldResult date_field(Ui& ui, std::string_view key, std::string_view label, std::string_view value,
                       std::string_view placeholder, std::string_view error, float x, float y, float width_px);

}  // namespace portal::controls
