// SPDX-License-Identifier: MIT
/// The search engine for `kit_adapter.mjs`: a wasm module without widgets, called with plain numbers.
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/feeds/json_feed.h"
#include "core/search/counts.h"
#include "core/search/index.h"
#include "core/search/readings.h"
#include "core/search/search.h"

namespace {

using namespace portal::search;

std::optional<IndexBuilder> builder;
Index built;
std::vector<std::uint8_t> loaded;
std::optional<IndexView> view;
std::optional<Searcher> searcher;
std::vector<std::int32_t> answer;

}  // namespace

extern "C" {

/// Adds the documents of a JSON array. @return how many there are then
std::size_t kit_add(const char* json, std::size_t size) {
  if (!builder) builder.emplace(IndexOptions{.names = true, .rows = RowTexts::ids});
  portal::feeds::JsonFeedReader reader(std::string(json, size), "bench");
  while (reader.step(1000))
    continue;
  for (Document& document : reader.take_documents())
    builder->add(std::move(document));
  return builder->size();
}

std::size_t kit_build() {
  built = std::move(*builder).build();
  builder.reset();
  return built.bytes().size();
}

const std::uint8_t* kit_bytes() {
  return built.bytes().data();
}

/// Room for the bytes of an index; then kit_open().
std::uint8_t* kit_load(std::size_t size) {
  loaded.resize(size);
  return loaded.data();
}

int kit_open() {
  portal::Result<IndexView> opened = IndexView::open(loaded);
  if (!opened) return 0;
  view = std::move(*opened);
  searcher.emplace(*view);
  return 1;
}

/// Answers a query with everything that a page shows: total, facets, histogram and the best ids.
/// @param from, to  day numbers; below -1,000,000 for none
/// @return the number of ids at kit_answer(), of both groups
std::size_t kit_query(const char* text, std::size_t size, int from, int to, int any, std::size_t limit) {
  constexpr int no_day = -1'000'000;
  SearchRequest request;
  request.text = std::string_view(text, size);
  if (from > no_day) request.issued.from = portal::time::Date{from};
  if (to > no_day) request.issued.to = portal::time::Date{to};
  request.order = SortOrder::relevance;
  request.limit = request.similar = limit;
  request.any = any != 0;
  request.other_reading = read_with_input_method;
  const SearchResults& results = searcher->search(request);
  for (const Column column : {Column::type, Column::agency, Column::field, Column::signer})
    count_names(view->column(column), searcher->matched());
  count_periods(*view, searcher->matched(), Period::month);
  answer.clear();
  for (const std::vector<Hit>* hits : {&results.hits, &results.similar}) {
    for (const Hit& hit : *hits) {
      Document row;
      read_row(view->row(hit.doc.value), row);
      if (answer.size() < limit) answer.push_back(static_cast<std::int32_t>(std::atol(row.id.c_str())));
    }
  }
  return answer.size();
}

const std::int32_t* kit_answer() {
  return answer.data();
}
}
