// SPDX-License-Identifier: MIT
#include "core/cli/search/query_answers.h"

#include <cstdint>
#include <utility>
#include <vector>

#include "core/cli/search/query_request.h"
#include "core/search/counts.h"
#include "core/search/highlights.h"
#include "core/search/rows.h"
#include "core/search/snippet.h"
#include "core/search/syntax_text.h"

namespace portal::cli {
namespace {

/// The id of a row as the feed gave it: a number where it was one.
Json show_id(const std::string& id) {
  const bool number = !id.empty() && id.size() < 16 && (id[0] != '0' || id.size() == 1) &&
                      id.find_first_not_of("0123456789") == std::string::npos;
  if (number) return std::stoll(id);
  return id;
}

Json show_reasons(search::ReasonSet reasons) {
  Json names = Json::array();
  if (reasons.is_empty()) names.push_back("exact");
  for (std::size_t i = 0; i < search::reason_count; ++i) {
    const auto reason = static_cast<search::Reason>(i);
    if (reasons.has(reason)) names.push_back(search::name(reason));
  }
  return names;
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

Json show_facets(const search::IndexView& index, const search::BitSet& text_matched,
                 const search::FacetFilter& facets) {
  Json shown = Json::object();
  for (const FacetColumn& facet : facet_columns) {
    const search::NameColumnView& column = index.column(facet.column);
    const std::vector<std::uint32_t> counts = facets.counts(facet.column, text_matched);
    Json names = Json::object();
    column.names().visit_while(0, [&](std::uint32_t place, std::string_view name) {
      if (counts[place] > 0 && !name.empty()) names[std::string(name)] = counts[place];
      return true;
    });
    shown[facet.name] = std::move(names);
  }
  return shown;
}

Json show_histogram(const search::IndexView& index, const search::BitSet& docs) {
  Json months = Json::object();
  for (const search::PeriodCount& month : search::count_periods(index, docs, search::Period::month))
    months[time::format_iso(month.first_day).substr(0, 7)] = month.documents;
  return months;
}

Json show_ranges(const std::vector<text::ByteRange>& ranges, std::uint32_t from) {
  Json list = Json::array();
  for (const text::ByteRange range : ranges)
    list.push_back({range.begin - from, range.end - from});
  return list;
}

Json show_date(const std::optional<time::Date>& date) {
  return date ? Json(time::format_iso(*date)) : Json();
}

/// What the kit read in the text.
void show_understood(const search::Answer& answer, std::string_view text, Json& shown) {
  if (!answer.read_as.empty()) shown["read_as"] = answer.read_as;
  for (const search::QueryDate& date : answer.dates) {
    shown["dates"].push_back({{"place", {date.source.begin, date.source.end}},
                              {"from", show_date(date.range.from)},
                              {"to", show_date(date.range.to)}});
  }
  for (const search::QuerySynonym& synonym : answer.synonyms) {
    shown["synonyms"].push_back({{"place", {synonym.source.begin, synonym.source.end}}, {"phrase", synonym.phrase}});
  }
  for (const search::SyntaxProblem& problem : answer.problems) {
    shown["problems"].push_back({{"fault", search::name(problem.fault)},
                                 {"from", problem.where.begin},
                                 {"to", problem.where.end},
                                 {"vi", describe(problem, text, search::SyntaxLanguage::vietnamese)},
                                 {"en", describe(problem, text, search::SyntaxLanguage::english)}});
  }
  if (answer.query_cut) shown["cut"] = true;
}

}  // namespace

Result<Json> QueryAnswers::answer(const Request& request) {
  Result<QueryRequest> asked = read_query_request(request, index_);
  if (!asked) return asked.error();
  const search::BitSet within = asked->facets.within();
  asked->question.text = asked->text;
  asked->question.within = &within;
  asked->question.dates = asked->dates;
  const search::Answer& answer = answerer_.answer(asked->question);
  Json shown = {{"total", answer.total}, {"hits", show_hits(index_, answer.hits)}};
  for (std::size_t i = 0; i < answer.reasons.size(); ++i)
    shown["hits"][i]["reasons"] = show_reasons(answer.reasons[i]);
  for (std::size_t i = 0; asked->snippets && i < answer.hits.size(); ++i)
    show_text(answer.hits[i], shown["hits"][i]);
  for (const auto& [name, group] : {std::pair("similar", &answer.similar), std::pair("partial", &answer.partial)}) {
    if (group->total > 0) shown[name] = {{"total", group->total}, {"hits", show_hits(index_, group->hits)}};
  }
  if (answer.total > 0 && answer.similar_first) shown["similar"]["first"] = true;
  shown["facets"] = show_facets(index_, answerer_.text_matched(), asked->facets);
  shown["histogram"] = show_histogram(index_, answerer_.matched());
  show_understood(answer, asked->text, shown);
  if (asked->suggestions > 0) shown["suggestions"] = show_suggestions(asked->question, asked->suggestions);
  return shown;
}

/// The title with its marks, and the part of the summary that shows why, if the index keeps them.
void QueryAnswers::show_text(const search::Hit& hit, Json& shown) const {
  search::Document row;
  if (index_.has_rows()) search::read_row(index_.row(hit.doc.value), row);
  shown["title"] = row.title;
  shown["title_marks"] = show_ranges(search::query_highlights(answerer_.query(), row.title), 0);
  if (row.summary.empty()) return;
  const search::Snippet snippet = search::make_snippet(answerer_.query(), row.summary);
  shown["snippet"] = row.summary.substr(snippet.window.begin, snippet.window.size());
  shown["snippet_marks"] = show_ranges(snippet.marks, snippet.window.begin);
  if (snippet.cut_before) shown["cut_before"] = true;
  if (snippet.cut_behind) shown["cut_behind"] = true;
}

Json QueryAnswers::show_suggestions(const search::Question& question, std::size_t limit) {
  const auto show = [](const search::Suggestion& suggestion) {
    return Json{{"text", suggestion.text},
                {"changed", {suggestion.changed.begin, suggestion.changed.end}},
                {"total", suggestion.total}};
  };
  const search::Suggestions found = suggester_.suggest({question.text, question.issued, question.within, limit});
  Json shown = {{"words", Json::array()}, {"queries", Json::array()}};
  for (const search::Suggestion& suggestion : found.words)
    shown["words"].push_back(show(suggestion));
  for (const search::Suggestion& suggestion : found.queries)
    shown["queries"].push_back(show(suggestion));
  if (found.did_you_mean) shown["did_you_mean"] = show(*found.did_you_mean);
  return shown;
}

bool QueryAnswers::append(std::string_view line, std::string& out) {
  const Result<Request> request = Request::parse(line);
  Json shown = {{"id", request ? request->id() : id_of_broken(line)}};
  const Result<Json> result = request ? answer(*request) : request.error();
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

}  // namespace portal::cli
