// SPDX-License-Identifier: MIT
#include "core/cli/search/query_command.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

#include "core/cli/exit_status.h"
#include "core/cli/inspect/request.h"
#include "core/cli/line_reader.h"
#include "core/feeds/json_scan.h"
#include "core/search/counts.h"
#include "core/search/query.h"
#include "core/search/readings.h"
#include "core/search/rows.h"

namespace portal::cli {
namespace {

constexpr std::size_t usual_limit = 10;
constexpr std::size_t most_hits = 1000;

struct NamedColumn {
  const char* name;
  search::Column column;
};
constexpr NamedColumn facet_columns[] = {{"type", search::Column::type},
                                         {"agency", search::Column::agency},
                                         {"field", search::Column::field},
                                         {"signer", search::Column::signer}};
constexpr std::size_t facet_count = std::size(facet_columns);

/// The names chosen in each facet, and the documents that each choice leaves.
struct Facets {
  std::array<std::vector<std::string>, facet_count> names;
  std::array<search::BitSet, facet_count> chosen;

  /// The documents that pass all facets but one; none left out with `but` = facet_count.
  search::BitSet within(std::size_t documents, std::size_t but) const {
    search::BitSet docs;
    docs.reset(documents);
    docs.insert_range(0, static_cast<std::uint32_t>(documents));
    for (std::size_t i = 0; i < facet_count; ++i) {
      if (i != but && !names[i].empty()) docs.intersect(chosen[i]);
    }
    return docs;
  }
};

Result<Facets> read_facets(const Request& request, const search::IndexView& index) {
  Facets facets;
  const nlohmann::json* given = request.find("facets");
  if (given == nullptr) return facets;
  if (!given->is_object()) return request.wrong("facets", "must be an object of lists of names");
  for (std::size_t i = 0; i < facet_count; ++i) {
    const auto list = given->find(facet_columns[i].name);
    if (list == given->end()) continue;
    if (!list->is_array()) return request.wrong("facets", "must be an object of lists of names");
    for (const auto& name : *list) {
      if (!name.is_string()) return request.wrong("facets", "must be an object of lists of names");
      facets.names[i].push_back(name.get<std::string>());
    }
    facets.chosen[i].reset(index.size());
    search::select_names(index.column(facet_columns[i].column), facets.names[i], facets.chosen[i]);
  }
  return facets;
}

Result<std::optional<time::Date>> read_date(const Request& request, std::string_view field) {
  const nlohmann::json* given = request.find(field);
  if (given == nullptr || given->is_null()) return std::optional<time::Date>();
  const Result<std::string_view> text = request.text(field);
  const std::optional<time::Date> date = text ? time::parse_iso_date(*text) : std::nullopt;
  if (!date) return request.wrong(field, "must be a date like 2023-07-28");
  return date;
}

Result<std::size_t> read_number(const Request& request, std::string_view field, std::size_t when_missing) {
  const nlohmann::json* given = request.find(field);
  if (given == nullptr) return when_missing;
  if (!given->is_number_unsigned()) return request.wrong(field, "must be a whole number from 0");
  return static_cast<std::size_t>(given->get<std::uint64_t>());
}

/// The id of a row as the feed gave it: a number where it was one.
Json show_id(const std::string& id) {
  const bool number = !id.empty() && id.size() < 16 && (id[0] != '0' || id.size() == 1) &&
                      id.find_first_not_of("0123456789") == std::string::npos;
  if (number) return std::stoll(id);
  return id;
}

Json show_hits(const search::IndexView& index, const std::vector<search::Hit>& hits) {
  Json list = Json::array();
  for (const search::Hit& hit : hits) {
    search::Document row;
    if (index.has_rows()) search::read_row(index.row(hit.doc.value), row);
    list.push_back({{"id", show_id(row.id)}, {"score", hit.score}});
  }
  return list;
}

Json show_facets(const search::IndexView& index, const search::Searcher& searcher, const Facets& facets) {
  Json shown = Json::object();
  for (std::size_t i = 0; i < facet_count; ++i) {
    const search::NameColumnView& column = index.column(facet_columns[i].column);
    search::BitSet docs = facets.within(index.size(), i);
    docs.intersect(searcher.text_matched());
    const std::vector<std::uint32_t> counts = search::count_names(column, docs);
    Json names = Json::object();
    column.names().visit_while(0, [&](std::uint32_t place, std::string_view name) {
      if (counts[place] > 0 && !name.empty()) names[std::string(name)] = counts[place];
      return true;
    });
    shown[facet_columns[i].name] = std::move(names);
  }
  return shown;
}

Json show_histogram(const search::IndexView& index, const search::BitSet& docs) {
  Json months = Json::object();
  for (const search::PeriodCount& month : search::count_periods(index, docs, search::Period::month))
    months[time::format_iso(month.first_day).substr(0, 7)] = month.documents;
  return months;
}

Json show_problems(const std::vector<search::SyntaxProblem>& problems) {
  Json list = Json::array();
  for (const search::SyntaxProblem& problem : problems)
    list.push_back({{"fault", search::name(problem.fault)}, {"from", problem.where.begin}, {"to", problem.where.end}});
  return list;
}

Result<Json> answer(const Request& request, const search::IndexView& index, search::Searcher& searcher) {
  const Result<std::string_view> text = request.text("text");
  const Result<Facets> facets = read_facets(request, index);
  const Result<std::optional<time::Date>> from = read_date(request, "from"), to = read_date(request, "to");
  const Result<std::size_t> offset = read_number(request, "offset", 0);
  const Result<std::size_t> limit = read_number(request, "limit", usual_limit);
  const Result<bool> any = request.flag_or("any", false);
  const Result<std::string_view> sort = request.text_or("sort", "relevance");
  if (!text) return text.error();
  if (!facets) return facets.error();
  if (!from) return from.error();
  if (!to) return to.error();
  if (!offset) return offset.error();
  if (!limit) return limit.error();
  if (!any) return any.error();
  if (!sort) return sort.error();
  const search::BitSet within = facets->within(index.size(), facet_count);
  search::SearchRequest asked;
  asked.text = *text;
  asked.issued = {*from, *to};
  asked.order = *sort == "newest" ? search::SortOrder::newest : search::SortOrder::relevance;
  asked.offset = *offset;
  asked.limit = std::min(*limit, most_hits);
  asked.similar = asked.limit;
  asked.within = &within;
  asked.any = *any;
  asked.other_reading = search::read_with_input_method;
  const search::SearchResults& results = searcher.search(asked);
  Json shown = {{"total", results.total}, {"hits", show_hits(index, results.hits)}};
  if (!results.similar.empty()) {
    shown["similar"] = {{"total", results.similar_total}, {"hits", show_hits(index, results.similar)}};
  }
  if (!results.read_as.empty()) shown["read_as"] = results.read_as;
  shown["facets"] = show_facets(index, searcher, *facets);
  shown["histogram"] = show_histogram(index, searcher.matched());
  const std::vector<search::SyntaxProblem> problems = search::parse_query(*text).problems;
  if (!problems.empty()) shown["problems"] = show_problems(problems);
  return shown;
}

std::optional<std::vector<std::uint8_t>> read_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::vector<std::uint8_t>{std::istreambuf_iterator<char>(file), {}};
}

int usage() {
  std::fputs("portalkit query --index DIR --jsonl: JSON lines in, JSON lines out\n", stderr);
  return exit_usage;
}

int answer_all(const search::IndexView& index) {
  QueryAnswers answers(index);
  LineReader lines;
  std::string out;
  bool good = true;
  while (const std::optional<std::string_view> line = lines.next()) {
    if (feeds::skip_json_space(*line, 0) == line->size()) continue;
    good = answers.append(*line, out) && good;
    if (lines.has_line() && out.size() < 64 * 1024) continue;
    if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size() || std::fflush(stdout) != 0) return exit_bad;
    out.clear();
  }
  const bool written = std::fwrite(out.data(), 1, out.size(), stdout) == out.size() && std::fflush(stdout) == 0;
  return written && good ? exit_good : exit_bad;
}

}  // namespace

bool QueryAnswers::append(std::string_view line, std::string& out) {
  const Result<Request> request = Request::parse(line);
  Json shown = {{"id", request ? request->id() : id_of_broken(line)}};
  const Result<Json> result = request ? answer(*request, index_, searcher_) : request.error();
  if (result) {
    shown.update(*result);
  } else {
    shown["error"] = result.error().message;
    shown["offset"] = result.error().offset_bytes;
  }
  out += shown.dump(-1, ' ', false, Json::error_handler_t::replace);
  out += '\n';
  return result.ok();
}

int query(std::span<const std::string_view> words) {
  std::string directory;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--index" && i + 1 < words.size()) {
      directory = words[++i];
    } else if (words[i] != "--jsonl") {
      return usage();
    }
  }
  if (directory.empty()) return usage();
  const std::optional<std::vector<std::uint8_t>> bytes = read_bytes(directory + "/index.bin");
  if (!bytes) {
    std::fprintf(stderr, "%s/index.bin: cannot be read\n", directory.c_str());
    return exit_bad;
  }
  const Result<search::IndexView> index = search::IndexView::open(*bytes);
  if (!index) {
    std::fprintf(stderr, "%s/index.bin: %s\n", directory.c_str(), index.error().message.c_str());
    return exit_bad;
  }
  return answer_all(*index);
}

}  // namespace portal::cli
