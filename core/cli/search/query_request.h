// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/cli/inspect/request.h"
#include "core/search/answer.h"
#include "core/search/index_view.h"

namespace portal::cli {

struct FacetColumn {
  const char* name;
  search::Column column;
};
inline constexpr FacetColumn facet_columns[] = {{"type", search::Column::type},
                                                {"agency", search::Column::agency},
                                                {"field", search::Column::field},
                                                {"signer", search::Column::signer}};
inline constexpr std::size_t facet_count = std::size(facet_columns);

/// The names chosen in each facet, and the documents that each choice leaves.
struct ChosenFacets {
  std::array<std::vector<std::string>, facet_count> names;
  std::array<search::BitSet, facet_count> chosen;

  /// The documents that pass all facets but one; none left out with `but` = facet_count.
  search::BitSet within(std::size_t documents, std::size_t but) const;
};

/// One line of `portalkit query --jsonl`, as query_command.h says it. What it asks borrows the rest.
struct QueryRequest {
  QueryRequest() = default;
  QueryRequest(QueryRequest&&) = default;
  QueryRequest& operator=(QueryRequest&&) = default;

  search::Question question;
  ChosenFacets facets;
  bool snippets = false;
  std::size_t suggestions = 0;
  std::string text;
  std::vector<text::ByteRange> literal_dates;
};

Result<QueryRequest> read_query_request(const Request& request, const search::IndexView& index);

}  // namespace portal::cli
