// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace portal::test {

struct VerticalMetrics {
  int ascent, descent, line_gap;  ///< font units, y upwards: descent is negative

  bool operator==(const VerticalMetrics&) const = default;
};

/// A font as stb_truetype reads it, which is what Dear ImGui draws with.
class FontFile {
 public:
  /// @param bytes  borrowed
  explicit FontFile(std::span<const std::uint8_t> bytes);
  ~FontFile();

  bool valid() const;
  bool has(char32_t character) const;
  int advance(char32_t character) const;  ///< font units
  VerticalMetrics hhea_metrics() const;
  VerticalMetrics os2_metrics() const;  ///< of the typographic fields
  int units_per_em() const;

  /// The characters of `sample` that the font lacks, each once, as UTF-8; line feeds do not count.
  std::string lacking(std::string_view sample) const;

 private:
  struct State;
  std::span<const std::uint8_t> bytes_;
  std::unique_ptr<State> state_;
};

}  // namespace portal::test
