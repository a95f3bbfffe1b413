// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "widgets/theme/type_scale.h"
#include "widgets/typography/layout.h"

namespace portal::typography {

/// Broken lines from pass to pass. A view lays out the same texts in the same order nearly always, so the text that was
/// broken at this place in the last pass is the first guess, and the only one: a list that moves is broken anew.
///
/// Memory: the texts of one pass.
class LineCache {
 public:
  /// Starts a pass.
  void begin_pass() { used_ = 0; }

  /// After a pass over the whole view: forgets what it did not reach.
  void end_pass() { entries_.resize(used_); }

  /// clamp_lines() of the next text of the pass. Good until the next call of anything.
  const ClampedText& clamp(const Fonts& fonts, theme::TextStyle style, std::string_view text, float width_px,
                           std::size_t max_lines);

 private:
  struct Entry {
    theme::TextStyle style = {};
    float width_px = 0;
    std::size_t max_lines = 0;
    std::string cut_text;  // whole, if `shown` is not
    ClampedText shown;

    std::string_view text() const { return cut_text.empty() ? shown.text : cut_text; }
  };

  std::vector<Entry> entries_;
  std::size_t used_ = 0;
};

}  // namespace portal::typography
