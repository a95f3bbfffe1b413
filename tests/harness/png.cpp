// SPDX-License-Identifier: MIT
#include "tests/harness/png.h"

#include <cstring>
#include <memory>
#include <string_view>

#include "stb/stb_image.h"
#include "stb/stb_image_write.h"

#include "tests/harness/failure.h"
#include "tests/harness/files.h"

namespace portal::harness {
namespace {

constexpr int rgb = 3, rgba = 4;

struct FreePixels {
  void operator()(stbi_uc* pixels) const { stbi_image_free(pixels); }
};

void append(void* text, void* bytes, int count) {
  static_cast<std::string*>(text)->append(static_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

}  // namespace

std::optional<Image> read_png(const std::string& path) {
  const std::optional<std::string> bytes = read_file(path);
  if (!bytes) return std::nullopt;
  int width = 0, height = 0, channels = 0;
  const std::unique_ptr<stbi_uc, FreePixels> pixels(
      stbi_load_from_memory(reinterpret_cast<const stbi_uc*>(bytes->data()), static_cast<int>(bytes->size()), &width,
                            &height, &channels, rgba));
  if (!pixels) return std::nullopt;
  Image image(width, height, 0);
  std::memcpy(image.pixels.data(), pixels.get(), image.pixels.size() * sizeof(std::uint32_t));
  return image;
}

void write_png(const std::string& path, const Image& image) {
  std::string pixels;
  for (const std::uint32_t color : image.pixels) {
    for (int shift = 0; shift < 24; shift += 8)
      pixels += static_cast<char>(color >> shift & 0xFF);
  }
  stbi_write_force_png_filter = 0;  // flat colour and text: a seventh smaller than with the usual choice of filters
  std::string bytes;
  if (stbi_write_png_to_func(append, &bytes, image.width, image.height, rgb, pixels.data(), image.width * rgb) == 0) {
    fail("cannot encode " + path);
  }
  write_file(path, bytes);
}

}  // namespace portal::harness
