// SPDX-License-Identifier: MIT
#include "tests/harness/scenario.h"

#include <algorithm>
#include <array>
#include <optional>

#include "tests/harness/failure.h"
#include "tests/harness/files.h"
#include "tests/harness/golden.h"
#include "tests/harness/harness.h"
#include "tests/harness/names.h"
#include "tests/harness/scenario_expect.h"
#include "tests/harness/snapshot.h"
#include "tests/harness/table_file.h"

namespace portal::harness {
namespace {

struct Run {
  std::string path;
  std::vector<std::string> data_folders;
  std::optional<Harness> harness;
  std::vector<std::string> failures;
};

Harness& page(Run& run) {
  if (!run.harness) fail("the first step must be `widget KIND`");
  return *run.harness;
}

app::Number element(Run& run, const Step& step) {
  const std::optional<semantics::Role> role = role_by_name(step.words[1]);
  if (!role) fail("there is no role " + step.words[1]);
  return page(run).find(*role, step.words[2]);
}

double number(const std::string& word) {
  const std::optional<double> value = number_by_name(word);
  if (!value) fail("not a number: " + word);
  return *value;
}

void widget(Run& run, const Step& step) {
  const std::optional<app::WidgetKind> kind = widget_by_name(step.words[1]);
  if (!kind) fail("there is no widget " + step.words[1]);
  run.harness.emplace(*kind, run.data_folders);
}

void viewport(Run& run, const Step& step) {
  const double scale = step.words.size() > 2 ? number(step.words[2]) : 1;
  page(run).set_viewport(static_cast<int>(number(step.words[1])), scale);
}

void theme_step(Run& run, const Step& step) {
  const std::optional<theme::ThemeKind> kind = theme_by_name(step.words[1]);
  if (!kind) fail("there is no theme " + step.words[1]);
  app::SetTheme command;
  command.kind = *kind;
  page(run).set_theme(command);
}

void option(Run& run, const Step& step) {
  page(run).set_option(step.words[1], step.words[2]);
}

void server(Run& run, const Step& step) {
  const std::string& mood = step.words[1];
  if (mood == "ok")
    page(run).server().set_mood(ServerMood::ok);
  else if (mood == "held")
    page(run).server().set_mood(ServerMood::held);
  else if (mood == "down")
    page(run).server().set_mood(ServerMood::down);
  else
    page(run).server().set_mood(ServerMood::broken, static_cast<int>(number(mood)));
  page(run).settle();
}

void data(Run& run, const Step& step) {
  page(run).set_option("src", step.words[1]);
}

void table(Run& run, const Step& step) {
  for (const std::string& folder : run.data_folders) {
    if (const auto json = read_file(folder + "/" + step.words[1])) {
      return page(run).give_table(read_table_file(*json, step.words[1]));
    }
  }
  fail("there is no file " + step.words[1]);
}

void type(Run& run, const Step& step) {
  page(run).type(element(run, step), step.words[3]);
}

void click(Run& run, const Step& step) {
  page(run).click(element(run, step));
}

void press(Run& run, const Step& step) {
  page(run).press(step.words[1]);
}

void hover(Run& run, const Step& step) {
  page(run).hover(step.words.size() == 3 ? element(run, step) : 0);
}

void expect_step(Run& run, const Step& step) {
  expect(page(run), {step.words.begin() + 1, step.words.end()});
}

void snapshot_step(Run& run, const Step& step) {
  const std::string text = snapshot(page(run).tree()) + pixel_line(page(run).image());
  const std::string stem = run.path.substr(0, run.path.rfind('.'));
  const std::string problem = compare_with_golden(text, stem + "." + step.words[1] + ".tree.txt");
  if (!problem.empty()) run.failures.push_back(run.path + ":" + std::to_string(step.line) + ": " + problem);
}

struct Verb {
  std::string_view name;
  std::size_t fewest_words, most_words;  ///< the verb among them
  void (*run)(Run&, const Step&);
  bool action;  ///< of page or reader: what came of earlier ones is no longer looked at
};
constexpr std::array<Verb, 13> verbs = {{{"widget", 2, 2, widget, true},
                                         {"viewport", 2, 3, viewport, true},
                                         {"theme", 2, 2, theme_step, true},
                                         {"option", 3, 3, option, true},
                                         {"server", 2, 2, server, true},
                                         {"data", 2, 2, data, true},
                                         {"table", 2, 2, table, true},
                                         {"type", 4, 4, type, true},
                                         {"click", 3, 3, click, true},
                                         {"press", 2, 2, press, true},
                                         {"hover", 2, 3, hover, true},
                                         {"expect", 3, 5, expect_step, false},
                                         {"snapshot", 2, 2, snapshot_step, false}}};

void run_step(Run& run, const Step& step) {
  for (const Verb& verb : verbs) {
    if (verb.name != step.words[0]) continue;
    if (step.words.size() < verb.fewest_words || step.words.size() > verb.most_words) fail("wrong number of words");
    if (verb.action && run.harness) run.harness->forget_outputs();
    return verb.run(run, step);
  }
  fail("there is no step " + step.words[0]);
}

// One word from `line` on; behind it the line goes on.
std::string take_word(std::string_view& line, int number) {
  std::string word;
  const bool quoted = line.front() == '"';
  if (quoted) line.remove_prefix(1);
  while (!line.empty() && line.front() != (quoted ? '"' : ' ')) {
    if (quoted && line.front() == '\\' && line.size() > 1) line.remove_prefix(1);
    word += line.front();
    line.remove_prefix(1);
  }
  if (quoted && line.empty()) fail("line " + std::to_string(number) + ": a quote is not closed");
  if (quoted) line.remove_prefix(1);
  return word;
}

}  // namespace

std::vector<Step> read_steps(std::string_view text) {
  std::vector<Step> steps;
  for (int number = 1; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    Step step{number, {}};
    while (true) {
      line.remove_prefix(std::min(line.size(), line.find_first_not_of(' ')));
      if (line.empty() || line.front() == '#') break;
      step.words.push_back(take_word(line, number));
    }
    if (!step.words.empty()) steps.push_back(std::move(step));
  }
  return steps;
}

std::vector<std::string> run_scenario(const std::string& path, const std::vector<std::string>& data_folders) {
  Run run{path, data_folders, std::nullopt, {}};
  const std::optional<std::string> text = read_file(path);
  if (!text) return {path + " cannot be read"};
  int line = 0;
  try {
    for (const Step& step : read_steps(*text)) {
      line = step.line;
      run_step(run, step);
    }
    if (line == 0) fail("no steps");
  } catch (const Failure& failure) {
    run.failures.push_back(path + ":" + std::to_string(line) + ": " + failure.what());
  }
  return run.failures;
}

}  // namespace portal::harness
