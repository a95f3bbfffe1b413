// SPDX-License-Identifier: MIT
/// portal_bench_budget SENTENCES.jsonl: reads the figures of the labelled sentences, one after the other as one text.
/// Each of its sentences is about the budget, so it is the slowest kind of article.
#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>

#include "nlohmann/json.hpp"

#include "core/budget/prose.h"
#include "tests/bench/report.h"
#include "tests/harness/files.h"

namespace portal::bench {
namespace {

constexpr Repeats repeats{31, 5};
constexpr std::size_t text_bytes = 1'000'000;

std::string text_of(const std::string& lines) {
  std::string once, text;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    once += nlohmann::json::parse(lines.substr(begin, end - begin))["text"].get<std::string>() + "\n";
    begin = end + 1;
  }
  while (text.size() < text_bytes)
    text += once;
  return text;
}

}  // namespace
}  // namespace portal::bench

int main(int count, char** arguments) {
  using namespace portal;
  if (count != 2) return std::fputs("portal_bench_budget SENTENCES.jsonl\n", stderr), 2;
  const std::optional<std::string> lines = harness::read_file(arguments[1]);
  if (!lines) return std::fprintf(stderr, "%s cannot be read\n", arguments[1]), 1;
  const std::string text = bench::text_of(*lines);
  const budget::ProseOptions options{"", *time::make_date(2024, 4, 5)};
  std::size_t figures = 0;
  bench::report_rate("budget sentences", text.size(), bench::time_runs(bench::repeats, [&](int) {
                       figures += budget::read_prose(text, options).figures.size();
                     }));
  return figures > 0 ? 0 : 1;
}
