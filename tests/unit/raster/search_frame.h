// SPDX-License-Identifier: MIT
/// A frame like that of the search widget, drawn with Dear ImGui: fields, a button, check boxes, result cards with
/// wrapped Vietnamese text, rounded bars, a line chart. Tests pin its pixels; the benchmark times it.
#pragma once

#include <string_view>

#include "imgui.h"

#include "widgets/raster/image.h"
#include "widgets/raster/raster.h"

namespace portal::test {

class SearchFrame {
 public:
  static constexpr int width_css_px = 800;
  static constexpr int height_css_px = 600;
  static constexpr int card_count = 10;

  /// @param scale  device pixels a CSS pixel: 1 or 2
  explicit SearchFrame(int scale);
  ~SearchFrame();
  SearchFrame(const SearchFrame&) = delete;
  SearchFrame& operator=(const SearchFrame&) = delete;

  /// Lays out one frame. The scene is valid until the next call.
  /// @param hovered_card  this card is drawn highlighted; -1 for none
  raster::Scene draw(int hovered_card = -1);

  raster::Rect area() const { return {0, 0, width_css_px * scale_, height_css_px * scale_}; }
  int scale() const { return scale_; }

 private:
  float px(float css_px) const { return css_px * static_cast<float>(scale_); }
  float text(ImFont* font, float css_size, const ImVec2& place, float wrap_width, ImU32 colour, std::string_view utf8);
  void glyphs(ImFont* font, float css_size, ImVec2 place, ImU32 colour, const char* begin, const char* end);
  void form();
  void card(int index, bool hovered);
  void chart();

  int scale_;
  ImGuiContext* context_;
  ImFont* regular_;
  ImFont* bold_;
};

}  // namespace portal::test
