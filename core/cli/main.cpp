// SPDX-License-Identifier: MIT
/// portalkit: what the kit understands, for the shell.
#include <cstdio>
#include <span>
#include <string_view>
#include <vector>

#include "core/cli/budget.h"
#include "core/cli/exit_status.h"
#include "core/cli/inspect.h"
#include "core/cli/search/index_command.h"
#include "core/cli/search/query_command.h"

namespace {

using namespace portal::cli;

struct Verb {
  std::string_view name;
  std::string_view does;
  int (*run)(std::span<const std::string_view> words);
};

constexpr Verb verbs[] = {
    {"budget", "FILE…: the budget figures of articles and tables, with evidence and checks", budget},
    {"index", "INPUT… --out DIR: makes a search index of JSON, CSV, RSS, saved pages and their attachments", index},
    {"inspect", "TOPIC: answers JSON lines on standard input; `portalkit inspect --help` lists the topics", inspect},
    {"query",
     "--index DIR --jsonl: answers queries, JSON lines on standard input; --explain TEXT: where scores come from",
     query},
};

void print_usage(std::FILE* file) {
  std::fputs("portalkit VERB\n\n", file);
  for (const Verb& verb : verbs)
    std::fprintf(file, "  %-12s %s\n", verb.name.data(), verb.does.data());
  std::fputs("  --help       this text\n  --version    the version of the kit\n", file);
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string_view> words(arguments + 1, arguments + count);
  const std::string_view first = words.empty() ? std::string_view() : words.front();
  if (first == "--help" || first == "-h") {
    print_usage(stdout);
    return exit_good;
  }
  if (first == "--version") {
    std::puts("portalkit " PORTAL_VERSION);
    return exit_good;
  }
  for (const Verb& verb : verbs) {
    if (verb.name == first) return verb.run(std::span(words).subspan(1));
  }
  print_usage(stderr);
  return exit_usage;
}
