// SPDX-License-Identifier: MIT
#include "tests/unit/assets/font_file.h"

#include <set>

#include "core/text/utf8.h"

#define STB_TRUETYPE_IMPLEMENTATION
#define STBTT_STATIC
#include "stb/stb_truetype.h"

namespace portal::test {

struct FontFile::State {
  stbtt_fontinfo info{};
  bool valid = false;
};

FontFile::FontFile(std::span<const std::uint8_t> bytes) : bytes_(bytes), state_(std::make_unique<State>()) {
  state_->valid = stbtt_InitFont(&state_->info, bytes.data(), 0) != 0;
}

FontFile::~FontFile() = default;

bool FontFile::valid() const {
  return state_->valid;
}

bool FontFile::has(char32_t character) const {
  return stbtt_FindGlyphIndex(&state_->info, static_cast<int>(character)) != 0;
}

int FontFile::advance(char32_t character) const {
  int width = 0;
  stbtt_GetCodepointHMetrics(&state_->info, static_cast<int>(character), &width, nullptr);
  return width;
}

VerticalMetrics FontFile::hhea_metrics() const {
  VerticalMetrics result{};
  stbtt_GetFontVMetrics(&state_->info, &result.ascent, &result.descent, &result.line_gap);
  return result;
}

VerticalMetrics FontFile::os2_metrics() const {
  VerticalMetrics result{};
  stbtt_GetFontVMetricsOS2(&state_->info, &result.ascent, &result.descent, &result.line_gap);
  return result;
}

int FontFile::units_per_em() const {
  const auto head = static_cast<std::size_t>(state_->info.head);
  return bytes_[head + 18] << 8 | bytes_[head + 19];
}

std::string FontFile::lacking(std::string_view sample) const {
  std::set<char32_t> missing;
  for (const text::CodePoint point : text::CodePointsView(sample)) {
    if (point.value != U'\n' && !has(point.value)) missing.insert(point.value);
  }
  std::string result;
  for (const char32_t character : missing)
    text::append(result, character);
  return result;
}

}  // namespace portal::test
