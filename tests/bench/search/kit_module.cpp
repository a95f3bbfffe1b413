// SPDX-License-Identifier: MIT
/// The search engine for `kit_adapter.mjs`: a wasm module without widgets, called with plain numbers.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/feeds/json_feed.h"
#include "core/search/answer.h"
#include "core/search/counts.h"
#include "core/search/index.h"
#include "core/search/pairs.h"
#include "core/search/pairs_writer.h"
#include "core/search/rows.h"

namespace {

using namespace portal::search;

std::optional<IndexBuilder> builder;
std::vector<std::uint8_t> built;
std::vector<std::uint8_t> loaded;
std::optional<IndexView> view;
std::optional<PairsView> pairs;
std::optional<Answerer> answerer;
std::vector<std::int32_t> ids;

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
  built = with_pairs(std::move(*builder).build());
  builder.reset();
  return built.size();
}

const std::uint8_t* kit_bytes() {
  return built.data();
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
  pairs = PairsView::open(*view);
  answerer.emplace(*view, rank_weights, pairs ? &*pairs : nullptr);
  return 1;
}

/// Answers a query with everything that a page shows: total, facets, histogram and the best ids.
/// @param from, to  day numbers; below -1,000,000 for none
/// @return the number of ids at kit_answer(), of all groups
std::size_t kit_query(const char* text, std::size_t size, int from, int to, int any, std::size_t limit) {
  constexpr int no_day = -1'000'000;
  Question question;
  question.text = std::string_view(text, size);
  if (from > no_day) question.issued.from = portal::time::Date{from};
  if (to > no_day) question.issued.to = portal::time::Date{to};
  question.limit = question.other_limit = limit;
  question.any = any != 0;
  const Answer& answer = answerer->answer(question);
  for (const Column column : {Column::type, Column::agency, Column::field, Column::signer})
    count_names(view->column(column), answerer->text_matched());
  count_periods(*view, answerer->matched(), Period::month);
  ids.clear();
  std::array groups = {&answer.hits, &answer.similar.hits, &answer.partial.hits};
  if (answer.similar_first) std::swap(groups[0], groups[1]);
  for (const std::vector<Hit>* hits : groups) {
    for (const Hit& hit : *hits) {
      Document row;
      read_row(view->row(hit.doc.value), row);
      if (ids.size() < limit) ids.push_back(static_cast<std::int32_t>(std::atol(row.id.c_str())));
    }
  }
  return ids.size();
}

const std::int32_t* kit_answer() {
  return ids.data();
}
}
