// SPDX-License-Identifier: MIT
/// Names that people write in scenarios and on the command line.
#pragma once

#include <optional>
#include <string_view>

#include "widgets/app/widget.h"
#include "widgets/semantics/node.h"
#include "widgets/theme/palette.h"

namespace portal::harness {

/// "search"
std::optional<app::WidgetKind> widget_by_name(std::string_view name);
/// "button", "search_field", …: the names of semantics::role_name
std::optional<semantics::Role> role_by_name(std::string_view name);
/// "light", "dark", "contrast-light", "contrast-dark"
std::optional<theme::ThemeKind> theme_by_name(std::string_view name);
/// "#A61C1C", in either case
std::optional<theme::Rgb> color_by_name(std::string_view name);
/// A whole number, or one with a decimal point: "2", "1.5". Positive, below 10,000.
std::optional<double> number_by_name(std::string_view name);

}  // namespace portal::harness
