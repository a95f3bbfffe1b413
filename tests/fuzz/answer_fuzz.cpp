// SPDX-License-Identifier: MIT
// Any documents and any query, with all that the kit reads in one. The first line is the query, each other line a
// title; a title with a tab has a number before it.
#include <algorithm>
#include <string>

#include "core/base/limits.h"
#include "core/search/answer.h"
#include "core/search/index.h"
#include "core/search/snippet.h"
#include "core/search/suggest.h"
#include "core/search/syntax_text.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::search;

namespace {

Index index_of(std::string_view lines) {
  IndexBuilder builder;
  for (int day = 19000; !lines.empty(); day += 40) {
    std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    Document document;
    const std::size_t tab = line.find('\t');
    if (tab != std::string_view::npos) document.number = std::string(line.substr(0, tab));
    if (tab != std::string_view::npos) line.remove_prefix(tab + 1);
    document.title = std::string(line);
    if (line.size() % 4 != 0) document.issued = portal::time::Date{day};
    builder.add(std::move(document));
  }
  return std::move(builder).build();
}

void check_places(std::string_view query, const Answer& answer) {
  std::uint32_t last = 0;
  for (const QueryDate& date : answer.dates) {
    require(date.source.begin >= last && date.source.begin < date.source.end && date.source.end <= query.size());
    last = date.source.end;
  }
  for (const SyntaxProblem& problem : answer.problems)
    require(problem.where.begin <= problem.where.end && problem.where.end <= query.size());
  for (const SyntaxProblem& problem : answer.problems)
    require(!describe(problem, query, SyntaxLanguage::vietnamese).empty());
}

void check_snippets(const Index& index, const Query& query) {
  for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
    const std::string& title = index.document({doc}).title;
    const Snippet snippet = make_snippet(query, title, 20);
    require(snippet.window.begin <= snippet.window.end && snippet.window.end <= title.size());
    require(may_cut(title, snippet.window.begin) && may_cut(title, snippet.window.end));
    std::uint32_t last = snippet.window.begin;
    for (const portal::text::ByteRange mark : snippet.marks) {
      require(mark.begin >= last && mark.begin < mark.end && mark.end <= snippet.window.end);
      last = mark.end;
    }
  }
}

void check_suggestions(const Index& index, std::string_view query) {
  Suggester suggester(index);
  const Suggestions suggestions = suggester.suggest({.text = query, .limit = 2});
  require(suggestions.words.size() <= 2 && suggestions.queries.size() <= 2);
  for (const auto* list : {&suggestions.words, &suggestions.queries}) {
    for (const Suggestion& suggestion : *list) {
      require(suggestion.total > 0 && suggestion.changed.begin <= suggestion.changed.end);
      require(suggestion.changed.end <= suggestion.text.size());
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view all = portal::fuzz::as_text(data, size);
  const std::string_view query = all.substr(0, all.find('\n'));
  const Index index = index_of(all.substr(std::min(all.size(), query.size() + 1)));
  Answerer answerer(index.view());
  Question question;
  question.text = query;
  question.limit = index.size();
  question.other_limit = index.size();
  const std::vector<QueryDate> dates = find_query_dates(query, {portal::time::Date{19500}});
  question.dates = dates;
  question.give_reasons = true;
  BitSet wider;
  const ReasonSet sets[] = {ReasonSet::all(), ReasonSet::all().without(Reason::abbreviation),
                            ReasonSet(Reason::without_marks), ReasonSet()};
  for (const ReasonSet allowed : sets) {
    question.allowed = allowed;
    const Answer& answer = answerer.answer(question);
    require(answer.total == answer.hits.size() && answer.total == answerer.matched().count());
    require(answer.reasons.size() == answer.hits.size());
    for (const ReasonSet reasons : answer.reasons)
      require(allowed.contains(reasons));
    if (answer.read_as.empty()) check_places(query, answer);
    for (const Hit& hit : answer.similar.hits)
      require(!answerer.matched().contains(hit.doc.value));
    if (allowed == ReasonSet::all()) {
      wider = answerer.matched();
    } else if (answer.read_as.empty()) {
      BitSet more = answerer.matched();
      more.subtract(wider);
      require(more.count() == 0);  // what is forgiven less finds nothing more
      wider = answerer.matched();
    }
  }
  question.allowed = ReasonSet::all();
  answerer.answer(question);
  check_snippets(index, answerer.query());
  check_suggestions(index, query);
  for (const SortOrder order : {SortOrder::newest, SortOrder::oldest, SortOrder::number}) {
    question.order = order;
    require(answerer.answer(question).hits.size() == answerer.matched().count());
  }
  return 0;
}
