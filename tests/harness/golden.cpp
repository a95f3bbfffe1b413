// SPDX-License-Identifier: MIT
#include "tests/harness/golden.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "tests/harness/files.h"
#include "tests/harness/png.h"

namespace portal::harness {
namespace {

constexpr std::string_view how_to_approve = "; PORTAL_UPDATE_GOLDEN=1 accepts it";

bool updating() {
  const char* value = std::getenv("PORTAL_UPDATE_GOLDEN");
  return value != nullptr && std::string_view(value) == "1";
}

// "a/b.png", "new" → "a/b.new.png"
std::string beside(const std::string& path, std::string_view what) {
  const std::size_t dot = path.rfind('.');
  return path.substr(0, dot) + "." + std::string(what) + path.substr(dot);
}

void forget_leftovers(const std::string& path) {
  for (const std::string_view what : {"new", "diff"})
    std::remove(beside(path, what).c_str());
}

std::string size_text(const Image& image) {
  return std::to_string(image.width) + "×" + std::to_string(image.height);
}

std::string sentence(const Image& expected, const Image& image, const Difference& found) {
  std::string text;
  if (expected.width != image.width || expected.height != image.height) {
    text = size_text(image) + " instead of " + size_text(expected) + ", ";
  }
  return text + std::to_string(found.pixels) + " pixels differ, the first at (" + std::to_string(found.first_x) + ", " +
         std::to_string(found.first_y) + ")";
}

std::string_view line_at(std::string_view text, std::size_t offset) {
  const std::size_t start = offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;
  return text.substr(start, text.find('\n', start) - start);
}

std::string first_difference(std::string_view expected, std::string_view text) {
  const auto [a, b] = std::mismatch(expected.begin(), expected.end(), text.begin(), text.end());
  const auto offset = static_cast<std::size_t>(a - expected.begin());
  const auto line = 1 + std::count(expected.begin(), a, '\n');
  return "line " + std::to_string(line) + " differs\n  expected: " + std::string(line_at(expected, offset)) +
         "\n  actual:   " + std::string(line_at(text, offset)) + "\n ";
}

}  // namespace

std::string compare_with_golden(const Image& image, const std::string& path) {
  forget_leftovers(path);
  const std::optional<Image> expected = read_png(path);
  const Difference found = expected ? difference(*expected, image) : Difference();
  if (expected && !found) return {};
  if (updating()) {
    write_png(path, image);
    return {};
  }
  write_png(beside(path, "new"), image);
  if (!expected) return path + " is missing; see " + beside(path, "new") + std::string(how_to_approve);
  write_png(beside(path, "diff"), difference_image(*expected, image));
  return path + ": " + sentence(*expected, image, found) + "; see " + beside(path, "diff") +
         std::string(how_to_approve);
}

std::string compare_with_golden(std::string_view text, const std::string& path) {
  forget_leftovers(path);
  const std::optional<std::string> expected = read_file(path);
  if (expected == text) return {};
  if (updating()) {
    write_file(path, text);
    return {};
  }
  write_file(beside(path, "new"), text);
  if (!expected) return path + " is missing; see " + beside(path, "new") + std::string(how_to_approve);
  return path + ": " + first_difference(*expected, text) + "see " + beside(path, "new") + std::string(how_to_approve);
}

}  // namespace portal::harness
