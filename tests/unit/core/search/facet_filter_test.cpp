// SPDX-License-Identifier: MIT
#include "core/search/facet_filter.h"

#include <array>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/index.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;

TEST_CASE("facet filter: within a facet any name will do, and every facet narrows", "[search][facets][oracle]") {
  IndexBuilder builder;
  for (Document& document : portal::test::sample_documents(200, 61))
    builder.add(std::move(document));
  const Index index = std::move(builder).build();
  const std::string type = index.document(DocId{0}).type, other_type = index.document(DocId{7}).type;
  const std::string agency = index.document(DocId{3}).agency;
  FacetFilter filter(index.view());
  CHECK(filter.is_open());
  CHECK(filter.within().count() == index.size());
  filter.choose(Column::type, std::array{type, other_type, std::string("không có")});
  filter.choose(Column::agency, std::array{agency});
  CHECK_FALSE(filter.is_open());
  const BitSet within = filter.within(), others = filter.within_others(Column::type);
  for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
    const Document& document = index.document(DocId{doc});
    const bool has_type = document.type == type || document.type == other_type;
    CHECK(within.contains(doc) == (has_type && document.agency == agency));
    CHECK(others.contains(doc) == (document.agency == agency));
  }
  filter.choose(Column::agency, std::array{std::string("không có")});
  CHECK(filter.within().count() == 0);
  filter.choose(Column::agency, {});
  filter.choose(Column::type, {});
  CHECK(filter.is_open());
}
