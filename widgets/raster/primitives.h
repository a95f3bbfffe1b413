// SPDX-License-Identifier: MIT
/// Takes draw lists apart into rectangles and triangles. Shared by the painter and by damage, so that both see the
/// same.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>

#include "imgui.h"

#include "widgets/raster/image.h"
#include "widgets/raster/raster.h"

namespace portal::raster {

/// `float` clip border → pixel: truncated, as ImGui's own back ends do. NaN and far borders stay in range.
inline int clip_border(float border) {
  return static_cast<int>(border > -1e6f ? std::min(border, 1e6f) : -1e6f);
}

/// The texture that `command` samples: see `Scene`.
inline Texture texture_of(const Scene& scene, const ImDrawCmd& command) {
  const ImTextureData* own = command.TexRef._TexData;
  if (own == nullptr || own->Pixels == nullptr || own->Pixels == scene.atlas.coverage) return scene.atlas;
  assert(own->Format == ImTextureFormat_Alpha8);
  return {own->Pixels, own->Width, own->Height, own->Width, static_cast<std::uint64_t>(own->UniqueID)};
}

/// Whether four corners, in the order top left, top right, bottom right, bottom left, are one colour on an upright
/// rectangle, with a texture that is upright too. Then the first and third corner say everything.
inline bool is_upright(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const ImDrawVert& d) {
  return a.pos.y == b.pos.y && c.pos.y == d.pos.y && a.pos.x == d.pos.x && b.pos.x == c.pos.x &&  //
         a.uv.y == b.uv.y && c.uv.y == d.uv.y && a.uv.x == d.uv.x && b.uv.x == c.uv.x &&          //
         a.col == b.col && a.col == c.col && a.col == d.col;
}

/// The borders of a clip rectangle as floats, to reject primitives before any conversion. NaN is never rejected.
struct ClipBox {
  float x0, y0, x1, y1;

  explicit ClipBox(const Rect& clip)
      : x0(static_cast<float>(clip.x0)),
        y0(static_cast<float>(clip.y0)),
        x1(static_cast<float>(clip.x1)),
        y1(static_cast<float>(clip.y1)) {}

  bool misses(const ImVec2& a, const ImVec2& b) const {
    return (a.y <= y0 && b.y <= y0) || (a.y >= y1 && b.y >= y1) || (a.x <= x0 && b.x <= x0) || (a.x >= x1 && b.x >= x1);
  }
  bool misses(const ImVec2& a, const ImVec2& b, const ImVec2& c) const {
    return (a.y <= y0 && b.y <= y0 && c.y <= y0) || (a.y >= y1 && b.y >= y1 && c.y >= y1) ||
           (a.x <= x0 && b.x <= x0 && c.x <= x0) || (a.x >= x1 && b.x >= x1 && c.x >= x1);
  }
};

/// The primitives of one command; see `walk`.
template <class Visitor>
void walk_command(const ImDrawList& list, const ImDrawCmd& command, const Rect& clip, Visitor& visitor) {
  const auto index_count = static_cast<std::size_t>(list.IdxBuffer.Size);
  const auto vertex_count = static_cast<std::size_t>(list.VtxBuffer.Size);
  if (command.VtxOffset >= vertex_count || command.IdxOffset >= index_count) return;
  const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
  const std::size_t limit = vertex_count - command.VtxOffset;
  const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
  const ImDrawIdx* end = index + std::min<std::size_t>(command.ElemCount, index_count - command.IdxOffset);
  const ClipBox box(clip);
  while (end - index >= 3) {
    const ImDrawIdx* const i = index;
    const bool quad = end - i >= 6 && i[3] == i[0] && i[4] == i[2];
    index += 3;
    if (i[0] >= limit || i[1] >= limit || i[2] >= limit) continue;
    const ImDrawVert &a = vertices[i[0]], &b = vertices[i[1]], &c = vertices[i[2]];
    if (quad && i[5] < limit && is_upright(a, b, c, vertices[i[5]])) {
      index += 3;
      if (!box.misses(a.pos, c.pos)) visitor.rectangle(a, c);
    } else if (!box.misses(a.pos, b.pos, c.pos)) {
      visitor.triangle(a, b, c);
    }
  }
}

/// Visits, in drawing order, what of `scene` may touch `area`: `visitor.command(clip, texture)` for each command with
/// its clip rectangle inside `area`, followed by `visitor.rectangle(a, c)` (two opposite corners, in either order; see
/// `is_upright`) and `visitor.triangle(a, b, c)` for each primitive whose bounding box touches `clip`.
template <class Visitor>
void walk(const Scene& scene, const Rect& area, Visitor& visitor) {
  for (const ImDrawList* list : scene.draw_data->CmdLists) {
    for (const ImDrawCmd& command : list->CmdBuffer) {
      const ImVec4& border = command.ClipRect;
      const Rect clip = intersection(
          area, {clip_border(border.x), clip_border(border.y), clip_border(border.z), clip_border(border.w)});
      if (command.UserCallback != nullptr || command.ElemCount == 0 || clip.empty()) continue;
      visitor.command(clip, texture_of(scene, command));
      walk_command(*list, command, clip, visitor);
    }
  }
}

}  // namespace portal::raster
