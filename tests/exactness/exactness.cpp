// SPDX-License-Identifier: MIT
/// portal_exactness QUESTIONS [SEED]: asks the engine random questions about random collections, and looks at every
/// document itself. One total, document, facet or month that differs ends the run with status 1 and the question. Both
/// searchers are asked, the one of pages and the one that also reads abbreviations, dates and typing mistakes.
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/search/answer.h"
#include "core/search/facet_filter.h"
#include "core/search/search.h"
#include "tests/exactness/naive_scan.h"
#include "tests/exactness/random_question.h"

namespace portal::exactness {
namespace {

constexpr std::size_t documents_each = 120;
constexpr std::size_t questions_each = 1000;  // before the next collection

constexpr search::Column columns[facet_count] = {search::Column::type, search::Column::agency, search::Column::field,
                                                 search::Column::signer};

/// What the engine says, in the words of the scan.
Numbers numbers_of(const search::IndexView& index, std::size_t total, const search::FacetFilter& filter,
                   const search::BitSet& matched, const search::BitSet& text_matched) {
  Numbers numbers;
  numbers.total = total;
  for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
    if (matched.contains(doc)) numbers.docs.push_back(doc);
  }
  for (std::size_t facet = 0; facet < facet_count; ++facet) {
    const search::NameColumnView& column = index.column(columns[facet]);
    const std::vector<std::uint32_t> counts = filter.counts(columns[facet], text_matched);
    for (std::uint32_t place = 0; place < counts.size(); ++place) {
      const std::string name(column.names().text(place));
      if (counts[place] > 0 && !name.empty()) numbers.facets[facet][name] = counts[place];
    }
  }
  for (std::size_t period = 0; period < numbers.periods.size(); ++period) {
    for (const auto& count : search::count_periods(index, matched, static_cast<search::Period>(period)))
      numbers.periods[period][count.first_day] = count.documents;
  }
  return numbers;
}

/// One collection, with everybody who answers about it.
class Collection {
 public:
  explicit Collection(test::Random& random)
      : documents_(random_documents(documents_each, random)), index_(build(documents_)), scan_(index_) {}

  /// @return how many documents were found, or -1 after saying what differs
  int ask(test::Random& random) {
    const RandomQuestion question = random_question(documents_, random);
    const Numbers expected = scan_.answer(question);
    search::FacetFilter filter(index_.view());
    for (std::size_t facet = 0; facet < facet_count; ++facet)
      filter.choose(columns[facet], question.chosen[facet]);
    const search::BitSet within = filter.within();
    const bool agree = same("search", question, expected, search(question, filter, within)) &&
                       same("answer", question, expected, answer(question, filter, within));
    return agree ? static_cast<int>(expected.total) : -1;
  }

 private:
  static search::Index build(const std::vector<search::Document>& documents) {
    search::IndexBuilder builder;
    for (const search::Document& document : documents)
      builder.add(search::Document(document));
    return std::move(builder).build();
  }

  Numbers search(const RandomQuestion& question, const search::FacetFilter& filter, const search::BitSet& within) {
    const auto& results =
        searcher_.search({.text = question.text, .issued = question.issued, .limit = 3, .within = &within});
    return numbers_of(index_.view(), results.total, filter, searcher_.matched(), searcher_.text_matched());
  }

  /// Abbreviations find more on purpose, and are left out; so is the reading as keys, whose documents are another set.
  Numbers answer(const RandomQuestion& question, const search::FacetFilter& filter, const search::BitSet& within) {
    const auto allowed =
        search::ReasonSet::all().without(search::Reason::abbreviation).without(search::Reason::input_method);
    const auto& answer = answerer_.answer(
        {.text = question.text, .issued = question.issued, .limit = 3, .within = &within, .allowed = allowed});
    return numbers_of(index_.view(), answer.total, filter, answerer_.matched(), answerer_.text_matched());
  }

  bool same(const char* who, const RandomQuestion& question, const Numbers& expected, const Numbers& said) const {
    if (said == expected) return true;
    std::fprintf(stderr, "%s: “%s”: a scan finds %zu documents, the engine says %zu\n", who, question.text.c_str(),
                 expected.total, said.total);
    if (said.docs != expected.docs) std::fputs("  other documents\n", stderr);
    for (std::size_t facet = 0; facet < facet_count; ++facet)
      if (said.facets[facet] != expected.facets[facet]) std::fprintf(stderr, "  other numbers in facet %zu\n", facet);
    if (said.periods != expected.periods) std::fputs("  other numbers by day, month or year\n", stderr);
    return false;
  }

  std::vector<search::Document> documents_;
  search::Index index_;
  NaiveScan scan_;
  search::Searcher searcher_{index_};
  search::Answerer answerer_{index_.view()};
};

int run(std::uint64_t questions, std::uint64_t seed) {
  test::Random random(seed);
  std::uint64_t found = 0, answered = 0;
  for (std::uint64_t asked = 0; asked < questions;) {
    Collection collection(random);
    for (std::size_t i = 0; i < questions_each && asked < questions; ++i, ++asked) {
      const int documents = collection.ask(random);
      if (documents < 0) return std::fprintf(stderr, "question %" PRIu64 " of seed %" PRIu64 "\n", asked, seed), 1;
      found += static_cast<std::uint64_t>(documents);
      answered += documents > 0 ? 1 : 0;
    }
  }
  std::printf("%" PRIu64 " questions, %" PRIu64 " of them with documents, %" PRIu64 " documents: all numbers agree\n",
              questions, answered, found);
  return answered * 4 > questions ? 0 : 1;  // questions that find nothing prove little
}

}  // namespace
}  // namespace portal::exactness

int main(int count, char** arguments) {
  const std::uint64_t questions = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 0;
  if (questions == 0) return std::fputs("portal_exactness QUESTIONS [SEED]\n", stderr), 2;
  return portal::exactness::run(questions, count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1);
}
