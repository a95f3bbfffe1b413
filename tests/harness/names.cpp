// SPDX-License-Identifier: MIT
#include "tests/harness/names.h"

#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "widgets/semantics/tree.h"

namespace portal::harness {
namespace {

template <class Value, std::size_t Count>
std::optional<Value> look_up(const std::array<std::pair<std::string_view, Value>, Count>& table,
                             std::string_view name) {
  for (const auto& [known, value] : table) {
    if (known == name) return value;
  }
  return std::nullopt;
}

constexpr std::array<std::pair<std::string_view, app::WidgetKind>, 1> widgets = {{{"search", app::WidgetKind::search}}};

constexpr std::array<std::pair<std::string_view, theme::ThemeKind>, 4> themes = {
    {{"light", theme::ThemeKind::light},
     {"dark", theme::ThemeKind::dark},
     {"contrast-light", theme::ThemeKind::contrast_light},
     {"contrast-dark", theme::ThemeKind::contrast_dark}}};

constexpr semantics::Role last_role = semantics::Role::note;

}  // namespace

std::optional<app::WidgetKind> widget_by_name(std::string_view name) {
  return look_up(widgets, name);
}

std::optional<semantics::Role> role_by_name(std::string_view name) {
  for (int number = 0; number <= static_cast<int>(last_role); ++number) {
    const auto role = static_cast<semantics::Role>(number);
    if (semantics::role_name(role) == name) return role;
  }
  return std::nullopt;
}

std::optional<theme::ThemeKind> theme_by_name(std::string_view name) {
  return look_up(themes, name);
}

std::optional<theme::Rgb> color_by_name(std::string_view name) {
  std::uint32_t value = 0;
  if (name.size() != 7 || name[0] != '#') return std::nullopt;
  const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), value, 16);
  if (error != std::errc() || end != name.data() + name.size()) return std::nullopt;
  const auto part = [value](int shift) { return static_cast<std::uint8_t>(value >> shift & 0xFF); };
  return theme::Rgb{part(16), part(8), part(0)};
}

std::optional<double> number_by_name(std::string_view name) {
  const std::size_t dot = name.find('.');
  std::string digits(name.substr(0, dot));
  const std::string_view decimals = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
  if (digits.empty() || digits.size() > 4 || decimals.size() > 3) return std::nullopt;
  digits += decimals;
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size() || value <= 0) return std::nullopt;
  double result = value;
  for (std::size_t i = 0; i < decimals.size(); ++i)
    result /= 10;
  return result;
}

}  // namespace portal::harness
