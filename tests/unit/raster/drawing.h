// SPDX-License-Identifier: MIT
/// Draw data made by hand, and an atlas made by hand.
#pragma once

#include <cstdint>
#include <vector>

#include "imgui.h"

#include "tests/unit/raster/random.h"
#include "widgets/raster/raster.h"

namespace portal::test {

/// Random coverage, with a white block of 4 × 4 texels in the top left corner, whose centre untextured shapes use.
class Atlas {
 public:
  static constexpr int size = 64;
  static constexpr ImVec2 white{2.0f / size, 2.0f / size};

  explicit Atlas(std::uint64_t seed = 1) : texels_(static_cast<std::size_t>(size) * size) {
    Random random(seed);
    for (std::uint8_t& texel : texels_)
      texel = static_cast<std::uint8_t>(random.bits() % 3 * 127);
    for (int y = 0; y < 4; ++y) {
      for (int x = 0; x < 4; ++x)
        at(x, y) = 255;
    }
  }

  std::uint8_t& at(int x, int y) { return texels_[static_cast<std::size_t>(y * size + x)]; }
  raster::Texture texture() const { return {texels_.data(), size, size, size, 7}; }

 private:
  std::vector<std::uint8_t> texels_;
};

/// One draw list that grows by calls of `triangle`, `rectangle` and `image`.
class Drawing {
 public:
  explicit Drawing(const Atlas& atlas) : atlas_(&atlas) { data_.CmdLists.push_back(&list_); }
  Drawing(const Drawing&) = delete;
  Drawing& operator=(const Drawing&) = delete;

  ImDrawList& list() { return list_; }
  raster::Scene scene(std::uint32_t background = 0xff000000) const { return {&data_, atlas_->texture(), background}; }

  void clear() {
    list_.CmdBuffer.clear();
    list_.VtxBuffer.clear();
    list_.IdxBuffer.clear();
  }

  /// What follows is clipped so. Without a call: everything shows.
  void clip(const ImVec4& rectangle) {
    ImDrawCmd command;
    command.ClipRect = rectangle;
    command.VtxOffset = static_cast<unsigned>(list_.VtxBuffer.Size);
    command.IdxOffset = static_cast<unsigned>(list_.IdxBuffer.Size);
    list_.CmdBuffer.push_back(command);
  }

  void triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
    const int first = add({a, b, c});
    indices({first, first + 1, first + 2});
  }

  /// Corners in the order and with the indices of ImGui's own rectangles.
  void quad(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const ImDrawVert& d) {
    const int first = add({a, b, c, d});
    indices({first, first + 1, first + 2, first, first + 2, first + 3});
  }

  void rectangle(float x0, float y0, float x1, float y1, std::uint32_t colour) {
    image(x0, y0, x1, y1, Atlas::white, Atlas::white, colour);
  }

  void image(float x0, float y0, float x1, float y1, const ImVec2& uv0, const ImVec2& uv1, std::uint32_t colour) {
    quad({{x0, y0}, uv0, colour}, {{x1, y0}, {uv1.x, uv0.y}, colour}, {{x1, y1}, uv1, colour},
         {{x0, y1}, {uv0.x, uv1.y}, colour});
  }

  /// The same as one rectangle, as two triangles that nothing recognises as such.
  void split_rectangle(float x0, float y0, float x1, float y1, std::uint32_t colour) {
    const ImVec2 uv = Atlas::white;
    triangle({{x0, y0}, uv, colour}, {{x1, y1}, uv, colour}, {{x1, y0}, uv, colour});
    triangle({{x0, y1}, uv, colour}, {{x1, y1}, uv, colour}, {{x0, y0}, uv, colour});
  }

 private:
  int add(std::initializer_list<ImDrawVert> corners) {
    if (list_.CmdBuffer.empty()) clip({-65536, -65536, 65536, 65536});
    const int first = list_.VtxBuffer.Size - static_cast<int>(list_.CmdBuffer.back().VtxOffset);
    for (const ImDrawVert& corner : corners)
      list_.VtxBuffer.push_back(corner);
    return first;
  }

  void indices(std::initializer_list<int> values) {
    for (const int value : values)
      list_.IdxBuffer.push_back(static_cast<ImDrawIdx>(value));
    list_.CmdBuffer.back().ElemCount += static_cast<unsigned>(values.size());
  }

  const Atlas* atlas_;
  ImDrawList list_{nullptr};
  ImDrawData data_;
};

/// Adds `count` shapes of every kind that the painter tells apart, on 256 × 256 pixels and beyond.
void add_random_shapes(Drawing& drawing, Random& random, int count);

}  // namespace portal::test
