// SPDX-License-Identifier: MIT
#include "widgets/typography/fonts.h"

#include "imgui.h"

#include "assets/fonts/fonts.h"

namespace portal::typography {
namespace {

// Of the bundled fonts: ascender above 1000 units of an em whose ascender and descender together are one em.
constexpr int ascender_per_mille = 785;

constexpr float bake_size_px = 16;  // the atlas needs a reference size; every style is baked at its own

constexpr int fine_oversampling = 4, coarse_oversampling = 1;
constexpr float fine_up_to_density = 4;

ImFont* add_font(ImFontAtlas& atlas, std::span<const std::uint8_t> file, int oversampling) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  config.OversampleH = static_cast<ImS8>(oversampling);
  config.OversampleV = 1;
  // The atlas does not write to font data it does not own; its interface is just older than `const`.
  void* bytes = const_cast<std::uint8_t*>(file.data());
  return atlas.AddFontFromMemoryTTF(bytes, static_cast<int>(file.size()), bake_size_px, &config);
}

ImWchar to_imgui(char32_t character) {
  return character > 0xFFFF ? ImWchar{0xFFFD} : static_cast<ImWchar>(character);
}

}  // namespace

Fonts::Fonts(ImFontAtlas& atlas)
    : regular_{add_font(atlas, assets::sans_regular(), fine_oversampling),
               add_font(atlas, assets::sans_regular(), coarse_oversampling)},
      bold_{add_font(atlas, assets::sans_bold(), fine_oversampling),
            add_font(atlas, assets::sans_bold(), coarse_oversampling)} {}

int Fonts::oversampling(float density) {
  return density <= fine_up_to_density ? fine_oversampling : coarse_oversampling;
}

float Ruler::advance(char32_t character) const {
  return glyphs_->GetCharAdvance(to_imgui(character));
}

ImFontBaked& Fonts::baked(theme::TextStyle style, float density) const {
  const theme::TypeMetrics& type = theme::metrics(style);
  const Face& face = type.weight >= 700 ? bold_ : regular_;
  ImFont* font = oversampling(density) == fine_oversampling ? face.fine : face.coarse;
  return *font->GetFontBaked(static_cast<float>(type.size_px), density);
}

int baseline_fine(theme::TextStyle style) {
  const theme::TypeMetrics& type = theme::metrics(style);
  return ((type.line_px - type.size_px) * 1000 + type.size_px * 2 * ascender_per_mille) * 16 / 2000;
}

}  // namespace portal::typography
