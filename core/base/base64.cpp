// SPDX-License-Identifier: MIT
#include "core/base/base64.h"

#include <algorithm>

namespace portal {
namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr char padding = '=';
constexpr std::size_t bytes_at_once = 3, letters_at_once = 4;

}  // namespace

std::string to_base64(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += bytes_at_once) {
    const std::size_t count = std::min(bytes_at_once, bytes.size() - at);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < bytes_at_once; ++i)
      bits = bits << 8 | (i < count ? bytes[at + i] : 0U);
    for (std::size_t i = 0; i < letters_at_once; ++i)
      text += i <= count ? letters[bits >> (18 - 6 * i) & 63] : padding;
  }
  return text;
}

std::optional<std::vector<std::uint8_t>> from_base64(std::string_view text) {
  std::vector<std::uint8_t> bytes;
  for (std::size_t at = 0; at + letters_at_once <= text.size(); at += letters_at_once) {
    std::uint32_t bits = 0;
    for (const char letter : text.substr(at, letters_at_once))
      bits = bits << 6 | (static_cast<std::uint32_t>(letters.find(letter)) & 63);
    for (std::size_t i = 0; i < bytes_at_once; ++i)
      bytes.push_back(static_cast<std::uint8_t>(bits >> (16 - 8 * i)));
  }
  const std::string_view end = text.substr(std::min(text.find(padding), text.size()));
  if (end.size() >= bytes_at_once) return std::nullopt;
  bytes.resize(bytes.size() - std::min(bytes.size(), end.size()));
  // One text for the same bytes: what else is in it, or is left of it, would have been written otherwise.
  return to_base64(bytes) == text ? std::optional(std::move(bytes)) : std::nullopt;
}

}  // namespace portal
