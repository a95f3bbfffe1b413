// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "widgets/raster/image.h"
#include "widgets/raster/raster.h"
#include "widgets/typography/fonts.h"

struct ImGuiContext;
struct ImDrawData;

namespace portal::app {

/// What all widgets of a page share: one ImGui context, one font atlas, one scratch band for pixels.
///
/// A frame belongs to one widget at a time. Its draw data is good until the next frame of any widget.
class Kit {
 public:
  Kit();
  ~Kit();
  Kit(const Kit&) = delete;
  Kit& operator=(const Kit&) = delete;

  const typography::Fonts& fonts() const { return *fonts_; }

  /// Runs `view` inside an ImGui frame.
  ///
  /// The frame's display is the visible slice: `width` × `height` device pixels, of a widget whose top lies `top`
  /// pixels above the display's.
  /// @return  number of this frame. The atlas may have moved during the frame, and with it all glyphs: see `settled`.
  std::uint64_t run_frame(int width, int height, int top, const std::function<void()>& view);

  /// False if glyphs drawn early in the last frame may sit elsewhere now: run it again.
  bool settled() const { return settled_; }

  /// The last frame, as long as it is still `frame`; nullptr afterwards.
  const ImDrawData* draw_data(std::uint64_t frame) const;
  raster::Texture atlas() const;

  /// Room for `width` × `height` pixels, shared: good until the next call.
  raster::ImageView band(int width, int height);

 private:
  void take_textures();

  ImGuiContext* context_;
  std::unique_ptr<typography::Fonts> fonts_;
  std::vector<std::uint32_t> band_;
  std::uint64_t frame_ = 0;
  bool settled_ = true;
};

}  // namespace portal::app
