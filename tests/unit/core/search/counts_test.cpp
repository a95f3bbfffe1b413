// SPDX-License-Identifier: MIT
#include "core/search/counts.h"

#include <map>
#include <string>

#include "catch2/catch.hpp"

#include "core/search/index.h"
#include "core/search/search.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;

namespace {

Index sample_index() {
  IndexBuilder builder;
  for (Document& document : portal::test::sample_documents(300, 51))
    builder.add(std::move(document));
  return std::move(builder).build();
}

std::string period_name(portal::time::Date date, Period period) {
  return portal::time::format_iso(date).substr(0, period == Period::day ? 10 : period == Period::month ? 7 : 4);
}

}  // namespace

TEST_CASE("counts: facets and histograms equal a look at every document found", "[search][counts][oracle]") {
  const Index index = sample_index();
  Searcher searcher(index);
  portal::test::Random random(52);
  for (int i = 0; i < 100; ++i) {
    const SearchResults& results = searcher.search({.text = portal::test::sample_query(random), .limit = index.size()});
    std::map<std::string, std::uint32_t> types;
    for (const Hit& hit : results.hits)
      ++types[index.document(hit.doc).type];
    const NameColumnView& column = index.view().column(Column::type);
    const std::vector<std::uint32_t> counts = count_names(column, searcher.matched());
    for (std::uint32_t place = 0; place < counts.size(); ++place)
      REQUIRE(counts[place] == types[column.names().text(place)]);

    for (const Period period : {Period::day, Period::month, Period::year}) {
      std::map<std::string, std::uint32_t> expected;
      for (const Hit& hit : results.hits) {
        const auto& issued = index.document(hit.doc).issued;
        if (issued) ++expected[period_name(*issued, period)];
      }
      const std::vector<PeriodCount> periods = count_periods(index.view(), searcher.matched(), period);
      REQUIRE(periods.size() == expected.size());
      auto next = expected.begin();
      for (const PeriodCount& count : periods) {
        REQUIRE(period_name(count.first_day, period) == next->first);
        REQUIRE(count.documents == next->second);
        ++next;
      }
    }
  }
}

TEST_CASE("counts: names chosen in a facet narrow a search to their documents", "[search][counts]") {
  const Index index = sample_index();
  const std::string names[] = {"Báo cáo", "Kế hoạch", "Không có"};
  BitSet chosen;
  chosen.reset(index.size());
  select_names(index.view().column(Column::type), names, chosen);
  std::size_t expected = 0;
  for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
    const std::string& type = index.document({doc}).type;
    const bool wanted = type == names[0] || type == names[1];
    REQUIRE(chosen.contains(doc) == wanted);
    expected += wanted ? 1 : 0;
  }
  const SearchResults results = search(index, {.text = "", .limit = index.size(), .within = &chosen});
  CHECK(results.total == expected);
}
