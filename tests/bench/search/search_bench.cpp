// SPDX-License-Identifier: MIT
// portal_bench_search INDEX QUERIES [RUNS]: the queries of the peers' harness on one thread, each with four facets, the
// months and the highlights of ten titles, as `portalkit query` gives them. Prints JSON: by class and for all, recall
// and MRR of the first ten, p50 and p95 of the best of RUNS of each query (nine), in ms of processor time; as wasm,
// where V8 compiles better what has run for a while, of the clock, and forty runs say what a page comes to.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/search/answer.h"
#include "core/search/counts.h"
#include "core/search/highlights.h"
#include "core/search/pairs.h"
#include "core/search/rows.h"
#include "tests/bench/report.h"
#include "tests/harness/files.h"

using namespace portal::search;
using portal::bench::quantile;
using portal::harness::read_file;
using portal::time::parse_iso_date;
using Json = nlohmann::ordered_json;

namespace {

/// Of this thread alone, where there is such a clock: the machine may be doing something else as well.
#ifdef __EMSCRIPTEN__
constexpr clockid_t clock_id = CLOCK_MONOTONIC;
#else
constexpr clockid_t clock_id = CLOCK_THREAD_CPUTIME_ID;
#endif

double seconds() {
  std::timespec time{};
  clock_gettime(clock_id, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

constexpr std::size_t asked_hits = 10;
constexpr int usual_runs = 9;
constexpr double seconds_a_query = 0.2;

struct Asked {
  std::string text, kind;
  portal::time::DateRange issued;
  std::set<std::string> expected;
  bool any = false;
};

struct Scores {
  double recall = 0, reciprocal = 0;
  std::vector<double> times_ms;
};

std::string id_text(const nlohmann::json& id) {
  return id.is_string() ? id.get<std::string>() : id.dump();
}

std::vector<Asked> read_queries(const std::string& json) {
  std::vector<Asked> queries;
  for (const auto& row : nlohmann::json::parse(json, nullptr, false)) {
    Asked& asked = queries.emplace_back();
    asked.text = row.value("q", "");
    asked.kind = row.value("class", "all");
    asked.any = row.value("or", false);
    if (row.contains("from")) asked.issued.from = parse_iso_date(row["from"].get<std::string>());
    if (row.contains("to")) asked.issued.to = parse_iso_date(row["to"].get<std::string>());
    for (const auto& id : row["expect"])
      asked.expected.insert(id_text(id));
  }
  return queries;
}

class Bench {
 public:
  explicit Bench(const IndexView& index)
      : index_(index), pairs_(PairsView::open(index)), answerer_(index, rank_weights, pairs_ ? &*pairs_ : nullptr) {}

  /// The best time of each query, in ms. All are asked in turn: what is kept from one query to the next is of another.
  std::vector<double> run(const std::vector<Asked>& queries, std::map<std::string, Scores>& kinds, int runs) {
    std::vector<double> best(queries.size(), 1e9), spent(queries.size());
    for (int run = 0; run < runs; ++run) {
      for (std::size_t i = 0; i < queries.size(); ++i) {
        if (run > 0 && spent[i] >= seconds_a_query) continue;
        const double begin = seconds();
        search(queries[i]);
        const double taken = seconds() - begin;
        best[i] = std::min(best[i], taken * 1e3);
        spent[i] += taken;
        if (run == 0) add_quality(queries[i], kinds[queries[i].kind]);
      }
    }
    return best;
  }

 private:
  void search(const Asked& asked) {
    Question question{.text = asked.text, .issued = asked.issued, .limit = asked_hits, .other_limit = asked_hits};
    question.any = asked.any;
    const Answer& answer = answerer_.answer(question);
    for (const Column column : {Column::type, Column::agency, Column::field, Column::signer})
      seen_ += count_names(index_.column(column), answerer_.text_matched()).size();
    seen_ += count_periods(index_, answerer_.matched(), Period::month).size();
    ids_.clear();
    std::array groups = {&answer.hits, &answer.similar.hits, &answer.partial.hits};
    if (answer.similar_first) std::swap(groups[0], groups[1]);
    for (const std::vector<Hit>* hits : groups) {
      for (const Hit& hit : *hits)
        if (ids_.size() < asked_hits) show(hit);
    }
  }

  void show(const Hit& hit) {
    read_row(index_.row(hit.doc.value), row_);
    seen_ += query_highlights(answerer_.query(), row_.title).size();
    ids_.push_back(row_.id);
  }

  void add_quality(const Asked& asked, Scores& scores) const {
    std::size_t found = 0, first = 0;
    for (std::size_t place = 0; place < ids_.size(); ++place) {
      if (asked.expected.count(ids_[place]) > 0 && ++found == 1) first = place + 1;
    }
    scores.recall += static_cast<double>(found) / static_cast<double>(std::min(asked_hits, asked.expected.size()));
    if (first > 0) scores.reciprocal += 1 / static_cast<double>(first);
  }

  const IndexView& index_;
  std::optional<PairsView> pairs_;
  Answerer answerer_;
  std::vector<std::string> ids_;
  Document row_;
  std::size_t seen_ = 0;
};

Json show(const Scores& scores) {
  const auto count = static_cast<double>(scores.times_ms.size());
  return {{"queries", scores.times_ms.size()},         {"recall", scores.recall / count},
          {"mrr", scores.reciprocal / count},          {"p50_ms", quantile(scores.times_ms, 0.5)},
          {"p95_ms", quantile(scores.times_ms, 0.95)}, {"max_ms", quantile(scores.times_ms, 1)}};
}

}  // namespace

int main(int count, char** arguments) {
  const int runs = count == 4 ? std::atoi(arguments[3]) : usual_runs;
  if (count < 3 || count > 4 || runs < 1) return std::fputs("portal_bench_search INDEX QUERIES [RUNS]\n", stderr), 2;
  const auto file = read_file(arguments[1]), queries = read_file(arguments[2]);
  if (!file || !queries) return std::fputs("a file cannot be read\n", stderr), 1;
  const double opening = seconds();
  const auto index = IndexView::open({reinterpret_cast<const std::uint8_t*>(file->data()), file->size()});
  if (!index || !index->has_rows()) return std::fputs("no index with rows\n", stderr), 1;
  const double open_ms = (seconds() - opening) * 1e3;
  Bench bench(*index);
  std::map<std::string, Scores> kinds;
  Scores all;
  const std::vector<Asked> asked = read_queries(*queries);
  all.times_ms = bench.run(asked, kinds, runs);
  for (std::size_t i = 0; i < asked.size(); ++i)
    kinds[asked[i].kind].times_ms.push_back(all.times_ms[i]);
  Json report = {{"documents", index->size()}, {"bytes", file->size()}, {"open_ms", open_ms}};
  for (const auto& [kind, scores] : kinds) {
    report["classes"][kind] = show(scores);
    all.recall += scores.recall;
    all.reciprocal += scores.reciprocal;
  }
  if (!kinds.empty()) report["all"] = show(all);
  std::puts(report.dump(1).c_str());
  return 0;
}
