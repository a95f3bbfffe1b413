// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/cli/inspect/request.h"
#include "core/search/answer.h"
#include "core/search/facet_filter.h"
#include "core/search/index_view.h"
#include "core/search/query_dates.h"

namespace portal::cli {

struct FacetColumn {
  const char* name;
  search::Column column;
};
inline constexpr FacetColumn facet_columns[] = {{"type", search::Column::type},
                                                {"agency", search::Column::agency},
                                                {"field", search::Column::field},
                                                {"signer", search::Column::signer}};

/// One line of `portalkit query --jsonl`, as query_command.h says it. What it asks borrows the rest.
struct QueryRequest {
  explicit QueryRequest(const search::IndexView& index) : facets(index) {}

  search::Question question;
  search::FacetFilter facets;
  bool snippets = false;
  std::size_t suggestions = 0;
  std::string text;
  std::vector<search::QueryDate> dates;  ///< in `text`
};

Result<QueryRequest> read_query_request(const Request& request, const search::IndexView& index);

}  // namespace portal::cli
