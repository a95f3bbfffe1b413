// SPDX-License-Identifier: MIT
/// portalkit-harness: pictures and scenarios of widgets, without a browser.
#include <cstdio>
#include <string>
#include <vector>

#include "tests/harness/failure.h"
#include "tests/harness/scenario.h"
#include "tests/harness/shot.h"

namespace {

using namespace portal::harness;

constexpr int usage_error = 2;
constexpr const char* scenario_usage =
    "portalkit-harness scenario FILE… [--data FOLDER]…: runs scenario files and says what does not hold\n"
    "  --data FOLDER        where feeds are found; may be repeated\n";

int usage(const std::string& problem) {
  if (!problem.empty()) std::fprintf(stderr, "%s\n\n", problem.c_str());
  std::fprintf(problem.empty() ? stdout : stderr, "%s\n%s", shot_usage, scenario_usage);
  return problem.empty() ? 0 : usage_error;
}

int shot(const std::vector<std::string>& words) {
  std::string problem;
  const std::optional<ShotOptions> options = read_shot_options(words, problem);
  if (!options) return usage(problem);
  try {
    take_shot(*options);
  } catch (const Failure& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
  }
  return 0;
}

int scenario(const std::vector<std::string>& words) {
  std::vector<std::string> files, folders;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--data" && i + 1 < words.size())
      folders.push_back(words[++i]);
    else if (words[i].rfind("-", 0) == 0)
      return usage("cannot understand " + words[i]);
    else
      files.push_back(words[i]);
  }
  if (files.empty()) return usage("which scenario?");
  bool good = true;
  for (const std::string& file : files) {
    const std::vector<std::string> failures = run_scenario(file, folders);
    std::printf("%s %s\n", failures.empty() ? "ok  " : "FAIL", file.c_str());
    for (const std::string& failure : failures)
      std::printf("  %s\n", failure.c_str());
    good = good && failures.empty();
  }
  return good ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  std::vector<std::string> words(arguments + 1, arguments + count);
  const std::string verb = words.empty() ? std::string() : words.front();
  if (verb == "--help" || verb == "-h") return usage({});
  if (!words.empty()) words.erase(words.begin());
  if (verb == "shot") return shot(words);
  if (verb == "scenario") return scenario(words);
  return usage(verb.empty() ? "shot or scenario?" : "there is no verb " + verb);
}
