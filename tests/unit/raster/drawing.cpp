// SPDX-License-Identifier: MIT
#include "tests/unit/raster/drawing.h"

namespace portal::test {
namespace {

ImVec2 anywhere(Random& random) {
  return {random.real(-40, 300), random.real(-40, 300)};
}

ImVec2 near(const ImVec2& place, Random& random) {
  return {place.x + random.real(-40, 40), place.y + random.real(-9, 9)};
}

ImVec2 any_texel(Random& random) {
  return {random.real(0, 1), random.real(0, 1)};
}

// Three corners near each other. `next` makes the corner at a place; it is called in order, so that every compiler
// draws the same random numbers.
template <class Next>
void triangle(Drawing& drawing, Random& random, Next&& next) {
  const ImVec2 place = anywhere(random);
  const ImDrawVert a = next(place), b = next(near(place, random)), c = next(near(place, random));
  drawing.triangle(a, b, c);
}

void plain_triangle(Drawing& drawing, Random& random) {
  const std::uint32_t colour = random.colour();
  triangle(drawing, random, [&](const ImVec2& place) { return ImDrawVert{place, Atlas::white, colour}; });
}

void faded_triangle(Drawing& drawing, Random& random) {
  const std::uint32_t rgb = random.colour() & 0xffffff;
  triangle(drawing, random, [&](const ImVec2& place) {
    return ImDrawVert{place, Atlas::white, rgb | static_cast<std::uint32_t>(random.below(3) * 127) << 24};
  });
}

void coloured_triangle(Drawing& drawing, Random& random) {
  triangle(drawing, random, [&](const ImVec2& place) { return ImDrawVert{place, Atlas::white, random.colour()}; });
}

void textured_triangle(Drawing& drawing, Random& random) {
  triangle(drawing, random, [&](const ImVec2& place) { return ImDrawVert{place, any_texel(random), random.colour()}; });
}

void rectangle(Drawing& drawing, Random& random) {
  const ImVec2 a = anywhere(random), c = near(a, random);
  const std::uint32_t opaque = random.below(2) == 0 ? 0xff000000 : 0;
  drawing.rectangle(a.x, a.y, c.x, c.y, random.colour() | opaque);
}

void glyph(Drawing& drawing, Random& random) {
  const int step = 1 << random.below(3);
  const int width = random.between(1, 60 / step), height = random.between(1, 60);
  const int column = random.between(0, Atlas::size - width * step), row = random.between(0, Atlas::size - height);
  const auto x = static_cast<float>(random.between(-100, 1100)) / 4.0f;
  const auto y = static_cast<float>(random.between(-20, 270));
  const auto texel = [](int value) { return static_cast<float>(value) / Atlas::size; };
  drawing.image(x, y, x + static_cast<float>(width), y + static_cast<float>(height), {texel(column), texel(row)},
                {texel(column + width * step), texel(row + height)}, random.colour());
}

void image(Drawing& drawing, Random& random) {
  const ImVec2 a = anywhere(random), c = near(a, random);
  const ImVec2 uv0 = any_texel(random), uv1 = any_texel(random);
  drawing.image(a.x, a.y, c.x, c.y, uv0, uv1, random.colour());
}

void new_clip(Drawing& drawing, Random& random) {
  const ImVec2 a = anywhere(random);
  drawing.clip({a.x, a.y, a.x + random.real(0, 300), a.y + random.real(0, 300)});
}

using Add = void (*)(Drawing&, Random&);
constexpr Add kinds[] = {plain_triangle, faded_triangle, coloured_triangle, textured_triangle, rectangle, glyph,
                         glyph,          image};

}  // namespace

void add_random_shapes(Drawing& drawing, Random& random, int count) {
  for (int i = 0; i < count; ++i) {
    if (i % 20 == 19) new_clip(drawing, random);
    kinds[random.below(std::size(kinds))](drawing, random);
  }
}

}  // namespace portal::test
