// SPDX-License-Identifier: MIT
#include "tests/harness/shot.h"

#include <cmath>
#include <cstdio>

#include "tests/harness/failure.h"
#include "tests/harness/files.h"
#include "tests/harness/harness.h"
#include "tests/harness/names.h"
#include "tests/harness/png.h"
#include "tests/harness/snapshot.h"
#include "tests/harness/table_file.h"
#include "widgets/app/query_string.h"

namespace portal::harness {
namespace {

std::uint32_t ground(const app::SetTheme& theme) {
  theme::HostColors host;
  if (theme.has_accent) host.accent = theme.accent;
  if (theme.has_background) host.background = theme.background;
  const theme::Rgb color = theme::make_palette(theme.kind, host)[theme::ColorRole::bg];
  return 0xFF000000U | std::uint32_t{color[2]} << 16 | std::uint32_t{color[1]} << 8 | color[0];
}

std::string read_or_fail(const std::string& path) {
  std::optional<std::string> bytes = read_file(path);
  if (!bytes) fail(path + " cannot be read");
  return std::move(*bytes);
}

void give_data(Harness& harness, const ShotOptions& options) {
  if (!options.table.empty()) harness.give_table(read_table_file(read_or_fail(options.table), options.table));
  if (options.data.empty()) return;
  const std::string url(file_name(options.data));
  harness.server().put(url, read_or_fail(options.data));
  harness.set_option("src", url);
}

void hover(Harness& harness, const std::string& target) {
  const std::size_t colon = target.find(':');
  const std::optional<semantics::Role> role = role_by_name(target.substr(0, colon));
  if (!role || colon == std::string::npos) fail("--hover needs ROLE:NAME, not " + target);
  harness.hover(harness.find(*role, target.substr(colon + 1)));
}

}  // namespace

void take_shot(const ShotOptions& options) {
  Harness harness(options.widget);
  if (options.fields) harness.paint_values();
  harness.set_theme(options.theme);
  for (const auto& [name, value] : options.options)
    harness.set_option(name, value);
  if (!options.state.empty()) harness.set_option("state", app::make_query_string(options.state));
  harness.set_viewport(options.width_px, options.scale);
  give_data(harness, options);
  if (!options.hover.empty()) hover(harness, options.hover);
  const int margin = static_cast<int>(std::lround(options.margin_px * options.scale));
  write_png(options.output, with_margin(harness.image(), margin, ground(options.theme)));
  if (options.tree) std::fputs(snapshot(harness.tree()).c_str(), stdout);
}

}  // namespace portal::harness
