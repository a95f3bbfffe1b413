// SPDX-License-Identifier: MIT
#include "tests/harness/scenario.h"

#include "catch2/catch.hpp"

#include "tests/harness/failure.h"
#include "tests/harness/files.h"

using namespace portal::harness;
using Catch::Contains;

namespace {

std::vector<std::string> run(const std::string& text) {
  const std::string path = PORTAL_TEST_OUTPUT "/sample.scenario";
  write_file(path, text);
  return run_scenario(path, {PORTAL_TEST_DATA});
}

const std::string opened = "widget search\nviewport 800\ndata search/documents.json\n";

}  // namespace

TEST_CASE("scenario: a line becomes words, where quotes keep spaces and backslashes keep quotes", "[harness]") {
  const std::vector<Step> steps =
      read_steps("# first\n\n  type  search_field \"Từ khóa\" \"a \\\"b\\\" \\\\\" # no word\npress Tab");
  REQUIRE(steps.size() == 2);
  CHECK(steps[0].line == 3);
  CHECK(steps[0].words == std::vector<std::string>{"type", "search_field", "Từ khóa", "a \"b\" \\"});
  CHECK(steps[1].words == std::vector<std::string>{"press", "Tab"});
  CHECK(read_steps("expect value a \"\"")[0].words.back() == "");
  CHECK_THROWS_AS(read_steps("type \"open"), Failure);
}

TEST_CASE("scenario: what holds passes", "[harness]") {
  CHECK(run(opened + "expect rows 7\nexpect no text \"x\"\nexpect focus nothing\n").empty());
}

TEST_CASE("scenario: what does not hold is named with its line", "[harness]") {
  const auto [text, complaint] = GENERATE(table<std::string, std::string>({
      {"expect rows 8", ":4: the number of rows is \"7\""},
      {"expect text \"Tìm\"", "nothing has this text"},
      {"expect no button \"Tìm kiếm\"", "there is such an element"},
      {"expect value search_field \"Từ khóa\" \"x\"", "the value is \"\""},
      {"expect focus search_field \"Từ khóa\"", "the focus is on nothing"},
      {"expect said \"x\"", "what was said last is \"\""},
      {"expect address \"q=x\"", "the address is \"\""},
      {"expect searched 3", "the total of the last search event is \"\""},
      {"expect followed \"x\"", "the link that was followed is \"\""},
      {"expect problem bad_date 1", "nothing was"},
      {"expect own_content visible", "the page's own content is \"hidden\""},
      {"expect button \"Tìm\"", "no button \"Tìm\"; there are:\n  \"Tìm kiếm\""},
      {"click button \"Tìm\"", "no button \"Tìm\""},
      {"press F1", "there is no key F1"},
      {"type button \"Tìm kiếm\" \"x\"", "is no field to type into"},
      {"click lever \"Tìm kiếm\"", "there is no role lever"},
      {"jump", "there is no step jump"},
      {"press", "wrong number of words"},
      {"viewport wide", "not a number: wide"},
      {"snapshot missing_one", "sample.missing_one.tree.txt is missing"},
  }));
  const std::vector<std::string> failures = run(opened + text + "\n");
  REQUIRE(failures.size() == 1);
  CHECK_THAT(failures[0], Contains(complaint) && Contains("sample.scenario:4: "));
}

TEST_CASE("scenario: a file that is missing or empty fails", "[harness]") {
  CHECK(run_scenario("nowhere.scenario", {}).size() == 1);
  CHECK(run("# nothing\n").size() == 1);
}
