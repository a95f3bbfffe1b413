// SPDX-License-Identifier: MIT
#include "widgets/raster/damage.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

#include "imgui.h"

#include "widgets/raster/fixed.h"
#include "widgets/raster/primitives.h"

namespace portal::raster {
namespace {

// Two rectangles become one when that repaints at most so many tiles in vain: another pass over the draw lists would
// cost about as much.
constexpr int slack_tiles = 6;

constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
  hash = (hash ^ word) * 0x9e3779b97f4a7c15;  // 2^64 / golden ratio
  return hash ^ (hash >> 29);
}

std::uint64_t bits(const ImVec2& pair) {
  std::uint64_t value;
  static_assert(sizeof value == sizeof pair);
  std::memcpy(&value, &pair, sizeof value);
  return value;
}

std::uint64_t hash_of(const ImDrawVert& vertex) {
  return mixed(mixed(mixed(0, bits(vertex.pos)), bits(vertex.uv)), vertex.col);
}

std::uint64_t pair_of(int high, int low) {
  return std::uint64_t{static_cast<std::uint32_t>(high)} << 32 | static_cast<std::uint32_t>(low);
}

int area(const Rect& r) {
  return r.empty() ? 0 : r.width() * r.height();
}

Rect united(const Rect& a, const Rect& b) {
  return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

bool comes_before(const Rect& a, const Rect& b) {
  return a.y0 != b.y0 ? a.y0 < b.y0 : a.x0 < b.x0;
}

// A visitor of `walk` that mixes each primitive into the tiles it may change. The order matters, so that two shapes
// that trade places in depth are noticed.
struct TileHasher {
  Rect visible;
  int tile_width_px;
  int tile_height_px;
  int columns;
  std::uint64_t* tiles;
  Rect clip;
  std::uint64_t seed;

  void command(const Rect& command_clip, const Texture& texture) {
    clip = command_clip;
    seed = mixed(mixed(texture.identity, pair_of(clip.x0, clip.y0)), pair_of(clip.x1, clip.y1));
  }

  void rectangle(const ImDrawVert& a, const ImDrawVert& c) {
    const auto [x0, x1] = std::minmax({to_fixed_px(a.pos.x), to_fixed_px(c.pos.x)});
    const auto [y0, y1] = std::minmax({to_fixed_px(a.pos.y), to_fixed_px(c.pos.y)});
    mix({x0, y0, x1, y1}, mixed(mixed(seed, hash_of(a)), hash_of(c)));
  }

  void triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
    const auto [x0, x1] = std::minmax({to_fixed_px(a.pos.x), to_fixed_px(b.pos.x), to_fixed_px(c.pos.x)});
    const auto [y0, y1] = std::minmax({to_fixed_px(a.pos.y), to_fixed_px(b.pos.y), to_fixed_px(c.pos.y)});
    mix({x0, y0, x1, y1}, mixed(mixed(mixed(seed, hash_of(a)), hash_of(b)), hash_of(c)));
  }

  void mix(const Rect& bounds_fixed, std::uint64_t hash) {
    const Rect box = intersection(clip, {first_pixel(bounds_fixed.x0), first_pixel(bounds_fixed.y0),
                                         first_pixel(bounds_fixed.x1), first_pixel(bounds_fixed.y1)});
    if (box.empty()) return;
    const int left = (box.x0 - visible.x0) / tile_width_px;
    const int right = (box.x1 - 1 - visible.x0) / tile_width_px;
    const int bottom = (box.y1 - 1 - visible.y0) / tile_height_px;
    for (int y = (box.y0 - visible.y0) / tile_height_px; y <= bottom; ++y) {
      std::uint64_t* row = tiles + std::ptrdiff_t{y} * columns;
      for (int x = left; x <= right; ++x)
        row[x] = mixed(row[x], hash);
    }
  }
};

}  // namespace

void TileDamage::reset() {
  comparable_ = false;
}

std::span<const Rect> TileDamage::changed(const Scene& scene, const Rect& visible, int tile_width_px,
                                          int tile_height_px) {
  assert(tile_width_px > 0 && tile_height_px > 0);
  rectangles_.clear();
  if (visible.empty()) {
    reset();
    return rectangles_;
  }
  resize(visible, tile_width_px, tile_height_px);
  std::fill(now_.begin(), now_.end(), scene.background);
  TileHasher hasher{visible, tile_width_px, tile_height_px, columns_, now_.data(), {}, 0};
  walk(scene, visible, hasher);
  collect();
  convert_to_pixels();
  std::swap(last_, now_);
  comparable_ = true;
  return rectangles_;
}

void TileDamage::resize(const Rect& visible, int tile_width_px, int tile_height_px) {
  if (visible == visible_ && tile_width_px == tile_width_px_ && tile_height_px == tile_height_px_) return;
  visible_ = visible;
  tile_width_px_ = tile_width_px;
  tile_height_px_ = tile_height_px;
  columns_ = (visible.width() + tile_width_px - 1) / tile_width_px;
  rows_ = (visible.height() + tile_height_px - 1) / tile_height_px;
  const std::size_t count = static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_);
  last_.resize(count);
  now_.resize(count);
  rectangles_.reserve(count);
  comparable_ = false;
}

// Fills `rectangles_` with runs of changed tiles, joined.
void TileDamage::collect() {
  if (!comparable_) return rectangles_.push_back({0, 0, columns_, rows_});
  for (int y = 0; y < rows_; ++y) {
    const auto row = static_cast<std::size_t>(y) * static_cast<std::size_t>(columns_);
    const auto differs = [&](int x) {
      return last_[row + static_cast<std::size_t>(x)] != now_[row + static_cast<std::size_t>(x)];
    };
    for (int x = 0; x < columns_; ++x) {
      if (!differs(x)) continue;
      const int begin = x;
      while (x < columns_ && differs(x))
        ++x;
      add({begin, y, x, y + 1});
    }
  }
}

void TileDamage::add(Rect tiles) {
  for (std::size_t i = 0; i < rectangles_.size();) {
    const Rect joined = united(tiles, rectangles_[i]);
    const int in_vain = area(joined) - area(tiles) - area(rectangles_[i]) + area(intersection(tiles, rectangles_[i]));
    if (in_vain > slack_tiles) {
      ++i;
      continue;
    }
    tiles = joined;  // which may now join others
    rectangles_[i] = rectangles_.back();
    rectangles_.pop_back();
    i = 0;
  }
  rectangles_.push_back(tiles);
}

void TileDamage::convert_to_pixels() {
  for (Rect& r : rectangles_) {
    const Rect pixels{visible_.x0 + r.x0 * tile_width_px_, visible_.y0 + r.y0 * tile_height_px_,
                      visible_.x0 + r.x1 * tile_width_px_, visible_.y0 + r.y1 * tile_height_px_};
    r = intersection(pixels, visible_);
  }
  // By insertion: they are few, and were found nearly in order. std::sort would be a tenth of this file's code.
  for (std::size_t i = 1; i < rectangles_.size(); ++i) {
    for (std::size_t j = i; j > 0 && comes_before(rectangles_[j], rectangles_[j - 1]); --j)
      std::swap(rectangles_[j], rectangles_[j - 1]);
  }
}

}  // namespace portal::raster
