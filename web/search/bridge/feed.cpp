// SPDX-License-Identifier: MIT
#include "web/search/bridge/feed.h"

#include <utility>

namespace portal::search_api {
namespace {

constexpr std::size_t rows_per_slice = 64;
constexpr std::size_t postings_per_slice = 20'000;

}  // namespace

void Feed::add(std::string_view bytes) {
  bytes_ += bytes;
}

bool Feed::work() {
  if (!reader_) reader_.emplace(std::move(bytes_), source_);
  if (has_read_) return builder_.build_step(postings_per_slice);
  has_read_ = !reader_->step(rows_per_slice);
  for (search::Document& document : reader_->take_documents())
    builder_.add(std::move(document));
  return true;
}

std::vector<std::uint8_t> Feed::take() {
  const search::Index index = std::move(builder_).build();
  return {index.bytes().begin(), index.bytes().end()};
}

}  // namespace portal::search_api
