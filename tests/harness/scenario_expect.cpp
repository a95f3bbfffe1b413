// SPDX-License-Identifier: MIT
#include "tests/harness/scenario_expect.h"

#include <array>

#include "core/base/problem.h"
#include "tests/harness/failure.h"
#include "tests/harness/names.h"

namespace portal::harness {
namespace {

using Words = std::vector<std::string>;

const std::string& word(const Words& words, std::size_t index) {
  if (index >= words.size()) fail("a word is missing");
  return words[index];
}

void expect_equal(const std::string& what, const std::string& actual, const std::string& wanted) {
  if (actual != wanted) fail(what + " is \"" + actual + "\"");
}

semantics::Role role(const std::string& name) {
  const std::optional<semantics::Role> found = role_by_name(name);
  if (!found) fail("there is neither an expectation nor a role " + name);
  return *found;
}

// The last of the outputs since the last action, as `text` writes it.
template <class Kind, class Write>
std::string last(const Harness& harness, Write write) {
  const std::vector<Kind> outputs = harness.outputs_of<Kind>();
  return outputs.empty() ? std::string() : std::string(write(outputs.back()));
}

void expect_text(Harness& harness, const Words& words) {
  if (harness.find_text(word(words, 1)).empty()) fail("nothing has this text");
}

void expect_no(Harness& harness, const Words& words) {
  if (word(words, 1) == "text") {
    if (!harness.find_text(word(words, 2)).empty()) fail("there is such a text");
  } else if (!harness.find_all(role(word(words, 1)), word(words, 2)).empty()) {
    fail("there is such an element");
  }
}

void expect_value(Harness& harness, const Words& words) {
  const app::Number field = harness.find(role(word(words, 1)), word(words, 2));
  expect_equal("the value", harness.value(field), word(words, 3));
}

void expect_focus(Harness& harness, const Words& words) {
  if (word(words, 1) == "nothing") {
    if (harness.focused() != 0) fail("the focus is on \"" + harness.name(harness.focused()) + '"');
    return;
  }
  if (harness.focused() == harness.find(role(word(words, 1)), word(words, 2))) return;
  fail("the focus is on " + (harness.focused() == 0 ? "nothing" : '"' + harness.name(harness.focused()) + '"'));
}

void expect_rows(Harness& harness, const Words& words) {
  const std::size_t count = harness.find_all(semantics::Role::list_item).size();
  expect_equal("the number of rows", std::to_string(count), word(words, 1));
}

void expect_said(Harness& harness, const Words& words) {
  expect_equal("what was said last", last<app::Say>(harness, [](const app::Say& say) { return say.text; }),
               word(words, 1));
}

void expect_address(Harness& harness, const Words& words) {
  const auto query = [](const app::ShareState& state) { return state.query; };
  expect_equal("the address", last<app::ShareState>(harness, query), word(words, 1));
}

void expect_searched(Harness& harness, const Words& words) {
  const auto total = [](const app::Searched& event) { return std::to_string(event.total); };
  expect_equal("the total of the last search event", last<app::Searched>(harness, total), word(words, 1));
}

void expect_followed(Harness& harness, const Words& words) {
  expect_equal("the link that was followed", harness.followed().empty() ? "" : harness.followed().back(),
               word(words, 1));
}

void expect_problem(Harness& harness, const Words& words) {
  std::string others;
  for (const app::ReportProblem& report : harness.outputs_of<app::ReportProblem>()) {
    const std::string row = std::to_string(report.problem.row);
    if (name(report.problem.code) == word(words, 1) && row == word(words, 2)) return;
    others += "\n  " + std::string(name(report.problem.code)) + " " + row;
  }
  fail("it was not reported" + (others.empty() ? "; nothing was" : "; but these were:" + others));
}

// The page's own content, which Ready hides and ShowFallback shows again.
void expect_own_content(Harness& harness, const Words& words) {
  std::string state = "unchanged";
  for (const app::Output& output : harness.outputs()) {
    if (std::holds_alternative<app::Ready>(output)) state = "hidden";
    if (std::holds_alternative<app::ShowFallback>(output)) state = "visible";
  }
  expect_equal("the page's own content", state, word(words, 1));
}

struct Expectation {
  std::string_view name;
  void (*check)(Harness&, const Words&);
};
constexpr std::array<Expectation, 11> expectations = {{{"text", expect_text},
                                                       {"no", expect_no},
                                                       {"value", expect_value},
                                                       {"focus", expect_focus},
                                                       {"rows", expect_rows},
                                                       {"said", expect_said},
                                                       {"address", expect_address},
                                                       {"searched", expect_searched},
                                                       {"followed", expect_followed},
                                                       {"problem", expect_problem},
                                                       {"own_content", expect_own_content}}};

}  // namespace

void expect(Harness& harness, const Words& words) {
  for (const Expectation& expectation : expectations) {
    if (expectation.name == words[0]) return expectation.check(harness, words);
  }
  harness.find(role(words[0]), word(words, 1));
}

}  // namespace portal::harness
