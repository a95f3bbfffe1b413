// SPDX-License-Identifier: MIT
/// portal_bench_core FEED.json QUERIES.txt [INDEX]: reads a feed, indexes it, answers one query a line.
///
/// INDEX: a file to write the index to.
#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/feeds/json_feed.h"
#include "core/search/index.h"
#include "core/search/search.h"
#include "tests/bench/report.h"
#include "tests/harness/files.h"

namespace portal::bench {
namespace {

using search::Document;
using search::Index;

constexpr Repeats few{9, 2};
constexpr int passes = 5;  // over all queries

std::vector<Document> read_feed(const std::string& bytes) {
  feeds::JsonFeedReader reader(bytes, "feed");
  while (reader.step(1000))
    continue;
  return reader.take_documents();
}

Index build_index(std::vector<Document> documents) {
  search::IndexBuilder builder;
  for (Document& document : documents)
    builder.add(std::move(document));
  return std::move(builder).build();
}

void measure_build(const std::vector<Document>& documents) {
  const std::vector<double> times_ms = collect_runs(few, [&](int) {
    std::vector<Document> copy = documents;
    const double start = milliseconds_now();
    const Index index = build_index(std::move(copy));
    return milliseconds_now() - start;
  });
  report_times("index build", times_ms);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Over the queries: the middle and the slow end of what a key stroke costs. Of each query the median of its passes,
// since a single one may have been interrupted.
void measure_search(const Index& index, const std::vector<std::string_view>& queries) {
  search::Searcher searcher(index);
  std::size_t answered = 0;
  std::vector<double> medians, fastest;
  for (const std::string_view query : queries) {
    std::size_t total = 0;
    std::vector<double> times_ms = time_runs({passes, 1}, [&](int) {
      total = searcher.search({query, {}, search::SortOrder::relevance}).total;
    });
    answered += total > 0 ? 1 : 0;
    medians.push_back(quantile(times_ms, 0.5) * 1000);
    fastest.push_back(quantile(std::move(times_ms), 0) * 1000);
  }
  report("search p50", "us", {quantile(medians, 0.5), quantile(fastest, 0.5), queries.size()});
  report("search p95", "us", {quantile(medians, 0.95), quantile(fastest, 0.95), queries.size()});
  report_count("answered", "%", 100.0 * static_cast<double>(answered) / static_cast<double>(queries.size()));
}

bool run(const std::string& feed, const std::string& queries, const std::string& index_file) {
  std::vector<Document> documents = read_feed(feed);
  const std::vector<std::string_view> lines = lines_of(queries);
  if (documents.empty() || lines.empty()) return false;
  report_rate("feed read", feed.size(), time_runs(few, [&](int) { read_feed(feed); }));
  measure_build(documents);
  const Index index = build_index(std::move(documents));
  const std::string bytes(index.bytes().begin(), index.bytes().end());
  report_count("index", "bytes", static_cast<double>(bytes.size()));
  if (!index_file.empty()) harness::write_file(index_file, bytes);
  measure_search(index, lines);
  return true;
}

}  // namespace
}  // namespace portal::bench

int main(int count, char** arguments) {
  using portal::harness::read_file;
  const auto feed = count >= 3 ? read_file(arguments[1]) : std::nullopt;
  const auto queries = count >= 3 ? read_file(arguments[2]) : std::nullopt;
  if (feed && queries && portal::bench::run(*feed, *queries, count > 3 ? arguments[3] : "")) return 0;
  std::fputs("usage: portal_bench_core FEED.json QUERIES.txt [INDEX]\n", stderr);
  return 2;
}
