// SPDX-License-Identifier: MIT
// Any documents and any query. The first line is the query, each other line a title.
#include <string>

#include "core/search/marks.h"
#include "core/search/search.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::search;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest = portal::fuzz::as_text(data, size);
  const std::string_view query = rest.substr(0, rest.find('\n'));
  IndexBuilder builder;
  while (rest.find('\n') != std::string_view::npos) {
    rest.remove_prefix(rest.find('\n') + 1);
    const std::string_view title = rest.substr(0, rest.find('\n'));
    Document document;
    document.title = std::string(title);
    builder.add(std::move(document));
    std::uint32_t last = 0;
    for (const portal::text::ByteRange range : query_marks(parse_query(query), title)) {
      require(range.begin >= last && range.begin < range.end && range.end <= title.size());
      last = range.end;
    }
  }
  const Index index = std::move(builder).build();
  const SearchResults newest = search(index, {.text = query, .limit = index.size()});
  const SearchResults relevant = search(index, {.text = query, .order = SortOrder::relevance, .limit = index.size()});
  require(newest.total == newest.hits.size() && relevant.hits.size() == newest.total);
  for (std::size_t i = 1; i < newest.hits.size(); ++i) {
    require(newest.hits[i - 1].doc < newest.hits[i].doc);
    const bool tier = relevant.hits[i - 1].marked_words > relevant.hits[i].marked_words;
    require(tier || relevant.hits[i - 1].score >= relevant.hits[i].score);
  }
  return 0;
}
