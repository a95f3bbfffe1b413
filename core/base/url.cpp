// SPDX-License-Identifier: MIT
#include "core/base/url.h"

#include <cstddef>

#include "core/base/limits.h"
#include "core/text/utf8.h"

namespace portal {
namespace {

constexpr std::string_view safe_schemes[] = {"https", "http", "mailto", "tel"};

bool equal_ignoring_case(std::string_view left, std::string_view lower_right) {
  if (left.size() != lower_right.size()) return false;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const char lower = left[i] >= 'A' && left[i] <= 'Z' ? static_cast<char>(left[i] + ('a' - 'A')) : left[i];
    if (lower != lower_right[i]) return false;
  }
  return true;
}

bool is_safe_scheme(std::string_view scheme) {
  for (const std::string_view safe : safe_schemes) {
    if (equal_ignoring_case(scheme, safe)) return true;
  }
  return false;
}

bool has_control_character(std::string_view url) {
  for (const text::CodePoint point : text::CodePointsView(url)) {
    if (point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0)) return true;
  }
  return false;
}

}  // namespace

bool is_safe_url(std::string_view url) {
  if (url.empty() || url.size() > limits::url_bytes) return false;
  if (!text::is_valid(url) || has_control_character(url)) return false;
  const std::size_t colon = url.find_first_of(":/?#");
  const bool has_scheme = colon != std::string_view::npos && url[colon] == ':';
  return !has_scheme || is_safe_scheme(url.substr(0, colon));
}

}  // namespace portal
