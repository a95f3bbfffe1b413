// SPDX-License-Identifier: MIT
/// portal_bench_budget ARTICLE.txt SENTENCES.jsonl: reads the figures of an article, again and again as one text, and
/// of the labelled sentences, each of which is about the budget: the slowest text there is. Beside it, the same article
/// is folded for a search.
#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

#include "nlohmann/json.hpp"

#include "core/budget/prose.h"
#include "core/text/fold.h"
#include "tests/bench/report.h"
#include "tests/harness/files.h"

namespace portal::bench {
namespace {

constexpr Repeats repeats{31, 5};
constexpr std::size_t text_bytes = 1'000'000;

std::string repeated(const std::string& once) {
  std::string text;
  while (text.size() < text_bytes)
    text += once;
  return text;
}

std::string text_of(const std::string& lines) {
  std::string once;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    once += nlohmann::json::parse(lines.substr(begin, end - begin))["text"].get<std::string>() + "\n";
    begin = end + 1;
  }
  return once;
}

// How many figures; none is an error of the bench.
std::size_t report_reading(std::string_view name, const std::string& text) {
  const budget::ProseOptions options{"", *time::make_date(2024, 4, 5)};
  std::size_t figures = 0;
  report_rate(name, text.size(),
              time_runs(repeats, [&](int) { figures += budget::read_prose(text, options).figures.size(); }));
  return figures;
}

}  // namespace
}  // namespace portal::bench

int main(int count, char** arguments) {
  using namespace portal;
  if (count != 3) return std::fputs("portal_bench_budget ARTICLE.txt SENTENCES.jsonl\n", stderr), 2;
  const std::optional<std::string> article = harness::read_file(arguments[1]);
  const std::optional<std::string> lines = harness::read_file(arguments[2]);
  if (!article || !lines) return std::fputs("a file cannot be read\n", stderr), 1;
  const std::string text = bench::repeated(*article);
  std::size_t bytes = 0;
  const bool read = bench::report_reading("article", text) > 0 &&
                    bench::report_reading("budget sentences", bench::repeated(bench::text_of(*lines))) > 0;
  bench::report_rate("fold of the article", text.size(),
                     bench::time_runs(bench::repeats, [&](int) { bytes += text::fold(text).size(); }));
  return read && bytes > 0 ? 0 : 1;
}
