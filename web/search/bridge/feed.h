// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/feeds/json_feed.h"
#include "core/search/index.h"

namespace portal::search_api {

/// A JSON feed on its way to an index, in slices of about a millisecond.
class Feed {
 public:
  explicit Feed(std::string source) : source_(std::move(source)) {}

  /// More bytes of the feed. Not after work().
  void add(std::string_view bytes);

  /// One slice. @return true while work remains
  bool work();

  std::size_t bytes_total() const { return reader_ ? reader_->bytes_total() : bytes_.size(); }
  std::size_t bytes_read() const { return reader_ ? reader_->bytes_read() : 0; }
  std::size_t rows() const { return reader_ ? reader_->rows_read() : 0; }
  std::size_t documents() const { return reader_ ? reader_->documents_read() : 0; }

  /// When work() is done: not a single document could be read because of the input as a whole.
  bool failed() const { return reader_ && reader_->failed(); }
  const std::vector<Problem>& problems() const { return reader_->problems(); }

  /// The bytes of the index, with all that is shown of the documents. When work() is done; leaves the feed empty.
  std::vector<std::uint8_t> take();

 private:
  std::string source_;
  std::string bytes_;  ///< until the reader has them
  std::optional<feeds::JsonFeedReader> reader_;
  search::IndexBuilder builder_{search::IndexOptions{.names = true, .rows = search::RowTexts::all}};
  bool has_read_ = false;
};

}  // namespace portal::search_api
