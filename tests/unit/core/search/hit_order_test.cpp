// SPDX-License-Identifier: MIT
#include "core/search/hit_order.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/index.h"
#include "core/search/number_parts.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;
using portal::time::make_date;

namespace {

Index index_of(const std::vector<std::pair<std::string, std::optional<portal::time::Date>>>& documents) {
  IndexBuilder builder;
  for (const auto& [number, issued] : documents) {
    Document document;
    document.number = number;
    document.issued = issued;
    builder.add(std::move(document));
  }
  return std::move(builder).build();
}

BitSet all_of(const Index& index) {
  BitSet docs;
  docs.reset(index.size());
  docs.insert_range(0, static_cast<std::uint32_t>(index.size()));
  return docs;
}

std::vector<std::string> numbers(const Index& index, SortOrder order) {
  std::vector<Hit> hits;
  list_in_order(index.view(), all_of(index), order, 0, index.size(), hits);
  std::vector<std::string> found;
  for (const Hit& hit : hits)
    found.push_back(index.document(hit.doc).number);
  return found;
}

using Numbers = std::vector<std::string>;

}  // namespace

TEST_CASE("hit order: number 9 comes before number 10, and the latest year first", "[search]") {
  const auto date = make_date(2023, 5, 1);
  const Index index = index_of({{"10/2023/QĐ-UBND", date},
                                {"9/2022/QĐ-UBND", date},
                                {"không số", date},
                                {"9/2023/QĐ-UBND", date},
                                {"09/NQ-HĐND", date},
                                {"100/QĐ-UBND", make_date(2024, 1, 1)}});
  CHECK(numbers(index, SortOrder::number) ==
        Numbers{"100/QĐ-UBND", "09/NQ-HĐND", "9/2023/QĐ-UBND", "10/2023/QĐ-UBND", "9/2022/QĐ-UBND", "không số"});
}

TEST_CASE("hit order: documents of one day follow their numbers, in both directions of time", "[search]") {
  const auto early = make_date(2022, 1, 2), late = make_date(2023, 1, 2);
  const Index index =
      index_of({{"10/QĐ", late}, {"9/QĐ", late}, {"5/QĐ", std::nullopt}, {"8/QĐ", early}, {"7/QĐ", early}});
  CHECK(numbers(index, SortOrder::newest) == Numbers{"9/QĐ", "10/QĐ", "7/QĐ", "8/QĐ", "5/QĐ"});
  CHECK(numbers(index, SortOrder::oldest) == Numbers{"7/QĐ", "8/QĐ", "9/QĐ", "10/QĐ", "5/QĐ"});
}

TEST_CASE("hit order: pages of any size are parts of the whole list, which a plain sort gives too",
          "[search][oracle]") {
  IndexBuilder builder;
  for (Document& document : portal::test::sample_documents(300, 5))
    builder.add(std::move(document));
  const Index index = std::move(builder).build();
  const auto key = [&](std::uint32_t doc, SortOrder order) {
    const Document& document = index.document({doc});
    const NumberParts number = number_parts(document.number);
    const long long day = document.issued ? document.issued->day_number : 0;
    long long year = number.year;
    if (year == 0 && document.issued) year = portal::time::civil(*document.issued).year;
    const long long last = order == SortOrder::number ? number.ordinal == 0 : !document.issued.has_value();
    const long long first = order == SortOrder::oldest ? day : order == SortOrder::newest ? -day : -year;
    const bool plain = order == SortOrder::number && number.ordinal == 0;
    const bool unnumbered = number.ordinal == 0;
    return std::make_tuple(last, plain ? 0 : first, unnumbered, unnumbered ? 0 : number.ordinal,
                           unnumbered ? std::string() : number.symbol, doc);
  };
  for (const SortOrder order : {SortOrder::newest, SortOrder::oldest, SortOrder::number}) {
    std::vector<std::uint32_t> expected(index.size());
    for (std::uint32_t doc = 0; doc < index.size(); ++doc)
      expected[doc] = doc;
    std::sort(expected.begin(), expected.end(),
              [&](std::uint32_t left, std::uint32_t right) { return key(left, order) < key(right, order); });
    for (const std::size_t limit : {std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
      std::vector<std::uint32_t> listed;
      for (std::size_t offset = 0; offset < index.size(); offset += limit) {
        std::vector<Hit> hits;
        list_in_order(index.view(), all_of(index), order, offset, limit, hits);
        for (const Hit& hit : hits)
          listed.push_back(hit.doc.value);
      }
      CAPTURE(static_cast<int>(order), limit);
      REQUIRE(listed == expected);
    }
  }
}
