// SPDX-License-Identifier: MIT
#include <array>

#include "tests/harness/names.h"
#include "tests/harness/shot.h"

namespace portal::harness {
namespace {

using Value = const std::string&;

bool set_widget(ShotOptions& options, Value value) {
  const std::optional<app::WidgetKind> kind = widget_by_name(value);
  options.widget = kind.value_or(options.widget);
  return kind.has_value();
}

bool set_width(ShotOptions& options, Value value) {
  const std::optional<double> width = number_by_name(value);
  options.width_px = static_cast<int>(width.value_or(0));
  return width.has_value();
}

bool set_scale(ShotOptions& options, Value value) {
  const std::optional<double> scale = number_by_name(value);
  options.scale = scale.value_or(1);
  return scale && *scale >= 0.5 && *scale <= 8;
}

bool set_margin(ShotOptions& options, Value value) {
  const std::optional<double> margin = value == "0" ? 0 : number_by_name(value);
  options.margin_px = static_cast<int>(margin.value_or(0));
  return margin.has_value();
}

bool set_theme(ShotOptions& options, Value value) {
  const std::optional<theme::ThemeKind> kind = theme_by_name(value);
  options.theme.kind = kind.value_or(options.theme.kind);
  return kind.has_value();
}

bool set_accent(ShotOptions& options, Value value) {
  const std::optional<theme::Rgb> color = color_by_name(value);
  options.theme.has_accent = color.has_value();
  options.theme.accent = color.value_or(theme::Rgb{});
  return color.has_value();
}

bool set_background(ShotOptions& options, Value value) {
  const std::optional<theme::Rgb> color = color_by_name(value);
  options.theme.has_background = color.has_value();
  options.theme.background = color.value_or(theme::Rgb{});
  return color.has_value();
}

bool add_option(ShotOptions& options, Value value) {
  const std::size_t equals = value.find('=');
  if (equals == std::string::npos) return false;
  options.options.emplace_back(value.substr(0, equals), value.substr(equals + 1));
  return true;
}

template <std::string ShotOptions::*member>
bool set_text(ShotOptions& options, Value value) {
  options.*member = value;
  return !value.empty();
}

struct Flag {
  std::string_view name;
  bool (*set)(ShotOptions&, Value);
};
constexpr std::array<Flag, 11> flags = {{{"--widget", set_widget},
                                         {"--data", set_text<&ShotOptions::data>},
                                         {"--table", set_text<&ShotOptions::table>},
                                         {"--width", set_width},
                                         {"--scale", set_scale},
                                         {"--margin", set_margin},
                                         {"--theme", set_theme},
                                         {"--accent", set_accent},
                                         {"--background", set_background},
                                         {"--option", add_option},
                                         {"--hover", set_text<&ShotOptions::hover>}}};

// These go into the address bar's query string under another name.
struct StateFlag {
  std::string_view flag, key;
};
constexpr std::array<StateFlag, 5> state_flags = {
    {{"--query", "q"}, {"--from", "from"}, {"--to", "to"}, {"--sort", "sort"}, {"--page", "page"}}};

struct Switch {
  std::string_view name;
  bool ShotOptions::*member;
  bool value;
};
constexpr std::array<Switch, 3> switches = {{{"--fields", &ShotOptions::fields, true},
                                             {"--no-fields", &ShotOptions::fields, false},
                                             {"--tree", &ShotOptions::tree, true}}};

bool set_switch(ShotOptions& options, const std::string& word) {
  for (const Switch& known : switches) {
    if (known.name != word) continue;
    options.*known.member = known.value;
    return true;
  }
  return false;
}

// Returns whether the flag is known and takes this value.
bool set_value(ShotOptions& options, const std::string& word, Value value) {
  if (word == "-o") return set_text<&ShotOptions::output>(options, value);
  for (const StateFlag& known : state_flags) {
    if (known.flag != word) continue;
    options.state.emplace_back(known.key, value);
    return true;
  }
  for (const Flag& known : flags) {
    if (known.name == word) return known.set(options, value);
  }
  return false;
}

}  // namespace

const char* const shot_usage =
    "portalkit-harness shot [FLAGS] -o OUT.png: a picture of a widget, made without a browser\n"
    "  --data FILE.json     the feed that it shows\n"
    "  --table FILE.json    the rows of an HTML table instead: [[cell or [cell, url], …], …]\n"
    "  --widget KIND        search (the default)\n"
    "  --width PX           of the widget, in CSS pixels (1000)\n"
    "  --scale N            device pixels per CSS pixel (1); 1.5 and the like are fine\n"
    "  --margin PX          ground around it (16)\n"
    "  --theme NAME         light (the default), dark, contrast-light, contrast-dark\n"
    "  --accent '#A61C1C'   the host page's accent;  --background '#FFFFFF'  what is behind the widget\n"
    "  --query TEXT  --from DATE  --to DATE  --sort newest|relevance  --page N\n"
    "  --option NAME=VALUE  an attribute of the element, such as lang=en; may be repeated\n"
    "  --hover ROLE:NAME    with the pointer there, such as 'button:Trang sau'\n"
    "  --no-fields          leave out what is in the fields, as in a page, where the browser shows it\n"
    "  --tree               print the semantics tree\n";

std::optional<ShotOptions> read_shot_options(const std::vector<std::string>& words, std::string& problem) {
  ShotOptions options;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (set_switch(options, words[i])) continue;
    const bool has_value = i + 1 < words.size();
    if (!has_value || !set_value(options, words[i], words[i + 1])) {
      problem = "cannot understand " + words[i] + (has_value ? " " + words[i + 1] : std::string());
      return std::nullopt;
    }
    ++i;
  }
  if (options.output.empty()) {
    problem = "-o OUT.png is missing";
    return std::nullopt;
  }
  return options;
}

}  // namespace portal::harness
