// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "widgets/app/messages.h"
#include "widgets/app/widget.h"

namespace portal::harness {

/// What `portalkit-harness shot` is asked for.
struct ShotOptions {
  app::WidgetKind widget = app::WidgetKind::search;
  std::string data, table;  ///< paths; a feed or the rows of a table (table_file.h); both may be empty
  int width_px = 1000;
  double scale = 1;
  int margin_px = 16;  ///< CSS pixels of ground around the widget
  app::SetTheme theme;
  std::vector<std::pair<std::string, std::string>> state;  ///< what the address bar would hold: q, from, to, sort, page
  std::vector<std::pair<std::string, std::string>> options;  ///< attributes of the element
  std::string hover;                                         ///< "role:name", or empty
  bool fields = true;                                        ///< paint the values of fields
  bool tree = false;                                         ///< print the semantics tree
  std::string output;                                        ///< path of the PNG
};

extern const char* const shot_usage;

/// Reads the words behind `shot`. @return nothing if they cannot be understood; `problem` then says which
std::optional<ShotOptions> read_shot_options(const std::vector<std::string>& words, std::string& problem);

/// Renders the widget and writes the picture. Fails the test on what is wrong, a file that is missing for example.
void take_shot(const ShotOptions& options);

}  // namespace portal::harness
